"use strict";
(() => {
  const words = JSON.parse(document.getElementById("ui-words").textContent);
  const query = document.getElementById("ui-query");
  const count = document.getElementById("ui-number");
  const nothing = document.getElementById("ui-nothing");
  const chips = [...document.querySelectorAll(".chip input")];
  // Search ignores case and accents.
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
  const wordsOf = (node) => [node.id, ...Array.from(node.querySelectorAll("h4, .rfc, .note, .cell"), (part) => part.textContent)];
  const entries = [...document.querySelectorAll("article")].map((node) => ({
    node,
    text: " " + fold(wordsOf(node).join(" ")).replace(/[^\p{L}\p{N}]+/gu, " "),
  }));
  // A number matches the start of a number: 48 finds 480, but not 148.
  const matches = (entry, word) => entry.text.includes(/^\p{N}/u.test(word) ? " " + word : word);

  function search() {
    const wanted = fold(query.value).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    let shown = 0;
    for (const entry of entries) {
      entry.node.hidden = !wanted.every((word) => matches(entry, word));
      shown += entry.node.hidden ? 0 : 1;
    }
    for (const box of document.querySelectorAll(".family, .group")) {
      box.hidden = !box.querySelector("article:not([hidden])");
    }
    for (const link of document.querySelectorAll("nav a")) {
      const left = document.querySelectorAll(link.hash + " article:not([hidden])").length;
      link.querySelector("b").textContent = left;
      link.classList.toggle("empty", left === 0);
    }
    count.textContent = wanted.length ? `${shown} / ${entries.length}` : entries.length;
    nothing.hidden = shown > 0;
    highlight(wanted);
  }

  function highlight(wanted) {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete("found");
    if (!wanted.length) return;
    const ranges = [];
    const walker = document.createTreeWalker(document.getElementById("texts"), NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement.closest("[hidden]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
    while (ranges.length < 2000 && walker.nextNode()) {
      const node = walker.currentNode;
      // Fold each character by itself, so that the offsets are those of the text.
      const folded = Array.from(node.data, (character) => fold(character)[0] ?? character).join("");
      if (folded.length !== node.data.length) continue;
      for (const word of wanted) {
        for (let start = folded.indexOf(word); start >= 0; start = folded.indexOf(word, start + word.length)) {
          const range = new Range();
          range.setStart(node, start);
          range.setEnd(node, start + word.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  // Shows the words of the page in the reader's language, or in the first one that is checked.
  function translate() {
    const shown = chips.filter((chip) => chip.checked).map((chip) => chip.value);
    const preferred = navigator.languages.map((tag) => tag.split("-")[0]);
    const language = [...preferred, ...shown].find((tag) => shown.includes(tag) && words[tag]);
    if (!language) return;
    document.documentElement.lang = language;
    for (const node of document.querySelectorAll("[data-ui]")) {
      node.textContent = words[language][node.dataset.ui] ?? node.textContent;
    }
    document.title = words[language].title;
    query.placeholder = words[language]["search-hint"];
    for (const node of document.querySelectorAll("[data-ui-label]")) {
      node.setAttribute("aria-label", words[language][node.dataset.uiLabel]);
    }
  }

  // A link to an entry that the search has hidden clears the search.
  function reveal() {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target?.closest("[hidden]")) {
      query.value = "";
      search();
      target.scrollIntoView();
    }
  }

  document.querySelector(".find").hidden = false;
  query.form.addEventListener("submit", (event) => event.preventDefault());
  query.addEventListener("input", () => {
    search();
    const texts = document.getElementById("texts");
    if (texts.getBoundingClientRect().top < 0) texts.scrollIntoView();
  });
  for (const chip of chips) {
    chip.addEventListener("change", () => {
      // At least one language stays checked.
      if (!chips.some((other) => other.checked)) chip.checked = true;
      translate();
      search();
    });
  }
  addEventListener("hashchange", reveal);
  addEventListener("keydown", (event) => {
    if (event.key === "/" && event.target !== query && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      query.select();
      query.focus();
    } else if (event.key === "Escape" && query.value) {
      query.value = "";
      query.focus();
      search();
    }
  });

  // A link may set the search and the languages: ?q=busy&lang=ru,en
  const parameters = new URLSearchParams(location.search);
  query.value = parameters.get("q") ?? query.value;
  const selected = chips.filter((chip) => parameters.get("lang")?.split(",").includes(chip.value));
  if (selected.length) chips.forEach((chip) => { chip.checked = selected.includes(chip); });
  translate();
  search();
  reveal();
})();
