"use strict";
(() => {
  const words = JSON.parse(document.getElementById("ui-words").textContent);
  const query = document.getElementById("ui-query");
  const number = document.getElementById("ui-number");
  const nothing = document.getElementById("ui-nothing");
  const chips = [...document.querySelectorAll(".chip input")];
  // Case and accents do not count.
  const fold = (text) => text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss");
  // A number is found at the beginning of a number only: 48 finds 480 but not 148.
  const wordsOf = (node) => [node.id, ...Array.from(node.querySelectorAll("h4, .rfc, .note, .cell"), (part) => part.textContent)];
  const entries = [...document.querySelectorAll("article")].map((node) => ({
    node,
    text: " " + fold(wordsOf(node).join(" ")).replace(/[^\p{L}\p{N}]+/gu, " "),
  }));
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
    number.textContent = wanted.length ? `${shown} / ${entries.length}` : entries.length;
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
      // One folded character for each, so that the places are those of the text.
      const folded = Array.from(node.data, (character) => fold(character)[0] ?? character).join("");
      if (folded.length !== node.data.length) continue;
      for (const word of wanted) {
        for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + word.length);
          ranges.push(range);
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  }

  // The page speaks the language of the reader, or else the first that is shown.
  function speak() {
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

  // A link within the page leads to its entry, even if a search has hidden it.
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
      // An empty page helps nobody.
      if (!chips.some((other) => other.checked)) chip.checked = true;
      speak();
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

  // A link may carry a search and the languages to show: ?q=busy&lang=ru,en
  const wish = new URLSearchParams(location.search);
  query.value = wish.get("q") ?? query.value;
  const only = chips.filter((chip) => wish.get("lang")?.split(",").includes(chip.value));
  if (only.length) chips.forEach((chip) => { chip.checked = only.includes(chip); });
  speak();
  search();
  reveal();
})();
