"use strict";

// Texts from the server reach the page through textContent alone, so that none of them can be HTML.

const part = (id) => document.getElementById(id);
const form = part("question");
const dialog = part("dialog");

const SIGNS = {
  wait: "clock", retry: "clock", retry_after: "clock",
  check_address: "search", choose_address: "ways", try_elsewhere: "ways",
  sign_in: "key", change_settings: "settings", contact_provider: "help",
};

/** The form as a query, without what is empty, and with the language that was chosen. */
function question() {
  const query = new URLSearchParams(location.search);
  for (const name of ["code", "headers", "tried", "password_sent", "language"]) query.delete(name);
  for (const [name, value] of new FormData(form)) if (value.trim()) query.append(name, value.trim());
  return query;
}

/** Puts the question of the address into the form. */
function restore() {
  const query = new URLSearchParams(location.search);
  if (!["code", "headers"].some((name) => query.has(name))) return;
  for (const name of ["code", "headers", "tried"]) form.elements[name].value = query.get(name) ?? "";
  form.elements.password_sent.checked = query.has("password_sent");
}

async function ask() {
  const query = question();
  history.replaceState(null, "", `?${query}${location.hash}`);
  const message = query.get("headers");
  const options = {};
  if (/^SIP\//i.test(message)) {
    Object.assign(options, { method: "POST", body: message });
    query.delete("code");
    query.delete("headers");
  }
  try {
    const answer = await fetch(`explain?${query}`, options);
    const json = await answer.json();
    part("request").textContent = `${options.method ?? "GET"} /explain?${query}`;
    part("json").textContent = JSON.stringify(json, null, 2);
    part("answer").hidden = false;
    complain(json.error, "en");
    if (answer.ok) show(json);
  } catch {
    complain(part("show").dataset.unreachable, document.documentElement.lang);
  }
}

function complain(sentence, language) {
  part("problem").textContent = sentence ?? "";
  part("problem").lang = language;
  form.elements.code.setAttribute("aria-invalid", Boolean(sentence));
}

function show({ language, title, meaning, advice, details, technical, action, caption }) {
  dialog.lang = language;
  dialog.dataset.kind = action.kind;
  dialog.querySelector("use").setAttribute("href", `#sign-${SIGNS[action.kind] ?? "info"}`);
  for (const [id, text] of Object.entries({ "dialog-title": title, meaning, advice, technical })) {
    part(id).textContent = text ?? "";
  }
  fill("details", details, "li");
  fill("addresses", action.addresses ?? [], "button");
  // Each address is a button of its own.
  part("addresses").ariaLabel = caption;
  part("step").textContent = action.addresses ? "" : caption;
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

// A language is another page; the question goes there too, and the dialog if it is open.
document.addEventListener("click", (event) => {
  const link = event.target.closest(".languages a");
  if (!link) return;
  const query = question();
  query.set("language", link.hreflang);
  link.href = `?${query}${dialog.open ? "#dialog" : ""}`;
});

dialog.addEventListener("close", () => history.replaceState(null, "", location.pathname + location.search));

restore();
showPhrase();
if (location.hash === "#dialog") ask();
