"use strict";

// Texts from the server reach the page only through textContent: none of them can be HTML.

const part = (id) => document.getElementById(id);
const form = part("question");
const dialog = part("dialog");

/** The icon of each action. */
const SIGNS = {
  "wait": "clock", "retry": "clock", "retry-after": "clock",
  "check-address": "search", "choose-address": "ways", "try-elsewhere": "ways",
  "sign-in": "key", "change-settings": "settings", "contact-provider": "help",
  "open-permissions": "settings", "check-connection": "network", "leave-message": "message",
  "emergency-call": "call", "update-app": "update", "edit-message": "message", "none": "info",
};

/** The fields of the form that have a value. */
function question() {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value.trim()) fields.append(name, value.trim());
  return fields;
}

function isTooLong() {
  return new Blob([form.elements.headers.value]).size > Number(form.dataset.maxBody);
}

/**
 * The fragment of the address: the question, and whether it was asked. A browser does not send it to
 * the server, so its length does not matter.
 */
function fragment(isAsked) {
  const fields = question();
  fields.delete("language");
  if (isTooLong()) fields.delete("headers");
  else if (isAsked) fields.append("asked", "true");
  return `#${fields}`;
}

/** Puts the question of the address into the form, and asks it if it was asked. */
function restore() {
  const fields = new URLSearchParams(location.hash.slice(1));
  if (fields.has("code") || fields.has("headers")) {
    for (const name of ["code", "headers", "attempt"]) form.elements[name].value = fields.get(name) ?? "";
    form.elements.credentials_sent.checked = fields.has("credentials_sent");
  }
  showPhrase();
  if (fields.has("asked")) ask();
}

async function ask() {
  history.replaceState(null, "", fragment(true));
  if (isTooLong()) return complain(form.dataset.tooLong, "headers");
  const query = question();
  const body = query.get("headers") ?? "";
  query.delete("headers");
  // An empty code is a mistake, not the lack of one.
  query.set("code", query.get("code") ?? "");
  let answer, json;
  try {
    answer = await fetch(`explain?${query}`, { method: "POST", body });
    // The code is in the URL, which the server limits.
    if (answer.status === 414) return complain(form.dataset.tooLong, "code");
    json = await answer.json();
  } catch {
    return complain(form.dataset.unreachable);
  }
  part("request").textContent = `POST /explain?${query}\n\n${body}`.trim();
  part("json").textContent = JSON.stringify(json, null, 2);
  part("answer").hidden = false;
  complain(json.error, "code");
  if (answer.ok) show(json);
}

/** Shows an error, and marks the field with the mistake. Without an error, removes both. */
function complain(error, field) {
  part("problem").textContent = error ?? "";
  for (const name of ["code", "headers"]) {
    form.elements[name].setAttribute("aria-invalid", Boolean(error) && name === field);
  }
}

function show({ language, title, meaning, advice, details, technical, action, addresses = [], caption = "", ...rest }) {
  dialog.lang = language;
  dialog.dataset.action = action;
  dialog.querySelector("use").setAttribute("href", `#sign-${SIGNS[action]}`);
  for (const [id, text] of Object.entries({ "dialog-title": title, meaning, advice, technical })) {
    part(id).textContent = text ?? "";
  }
  fill("details", details, "li");
  // Each address has a button of its own.
  fill("addresses", addresses, "button");
  part("addresses").ariaLabel = caption;
  part("step").textContent = addresses.length ? "" : caption;
  part("second-step").textContent = rest.second_caption ?? "";
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("#addresses button, #step:not(:empty), #close").focus();
}

function fill(id, texts, kind) {
  part(id).replaceChildren(...texts.map((text) => Object.assign(document.createElement(kind), { textContent: text })));
}

function showPhrase() {
  const option = document.querySelector(`#codes option[value="${CSS.escape(form.elements.code.value.trim())}"]`);
  part("phrase").textContent = option?.label ?? "";
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  ask();
});

form.elements.code.addEventListener("input", showPhrase);

form.querySelector(".common").addEventListener("click", ({ target }) => {
  if (target.type !== "button") return;
  form.elements.code.value = target.textContent;
  showPhrase();
});

// Another language is another page. The question goes there too, and its answer if one is shown.
document.addEventListener("click", (event) => {
  const link = event.target.closest(".languages a");
  if (!link) return;
  const isAsked = dialog.open || part("problem").textContent !== "";
  link.href = `?language=${link.hreflang}${fragment(isAsked)}`;
});

dialog.addEventListener("close", () => history.replaceState(null, "", fragment(false)));

addEventListener("hashchange", restore);
restore();
