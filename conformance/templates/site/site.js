"use strict";

// Search without a server. The index is a script of its own, loaded when someone first
// wants to search, because pages from disk may not fetch files.

const form = document.querySelector(".search");
const field = document.getElementById("search");
const list = document.getElementById("results");
const found = document.getElementById("found");
const SHOWN = 40;
// What people look for comes before what there is most of.
const KINDS = ["contract", "code", "field", "type", "erratum", "scenario", "rule"];

let entries = null;
let active = -1;

/** Calls back with the index, at once where it is there. */
function withEntries(then) {
  if (entries) return then();
  if (window.searchEntries) {
    entries = window.searchEntries.map(([kind, name, says, href]) => ({
      kind, name, says, href, lowName: name.toLowerCase(), lowSays: says.toLowerCase(),
    }));
    return then();
  }
  let script = document.getElementById("index");
  if (!script) {
    script = document.createElement("script");
    script.id = "index";
    script.src = "search-index.js";
    document.head.append(script);
  }
  script.addEventListener("load", () => withEntries(then), { once: true });
}

/** How well a word fits an entry; 0 where it does not. */
function fit(entry, word) {
  const { lowName, lowSays } = entry;
  if (lowName === word) return 120;
  // A contract narrows the search, and says nothing about what is looked for in it.
  if (word.includes("@")) return lowName.startsWith(word) || lowSays.startsWith(word) ? 20 : 0;
  const parts = lowName.split(/[/.@:]/);
  if (parts.at(-1) === word) return 90;
  if (parts.includes(word)) return 70;
  if (lowName.startsWith(word)) return 60;
  if (parts.some((part) => part.startsWith(word))) return 50;
  if (lowName.includes(word)) return 30;
  if (!lowSays.includes(word)) return 0;
  return lowSays.split(/[^\p{L}\p{N}]+/u).includes(word) ? 15 : 5;
}

/** The best entries for a query: each of its words must fit. */
function search(query) {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const scored = [];
  for (const entry of entries) {
    let score = 0;
    for (const word of words) {
      const points = fit(entry, word);
      if (points === 0) { score = 0; break; }
      score += points;
    }
    if (score > 0) scored.push({ entry, score: score - KINDS.indexOf(entry.kind) - entry.name.length / 200 });
  }
  scored.sort((left, right) => right.score - left.score);
  return scored.map(({ entry }) => entry);
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function option(entry, at) {
  const item = element("li", "", "");
  item.id = `result-${at}`;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  item.dataset.href = entry.href;
  item.append(element("span", "what", entry.kind), element("span", "id", entry.name), element("span", "says", entry.says.replaceAll("`", "")));
  return item;
}

function show() {
  const query = field.value.trim();
  if (!query) return close();
  withEntries(() => {
    const all = search(query);
    list.replaceChildren(...all.slice(0, SHOWN).map(option));
    if (all.length === 0) {
      const none = element("li", "none", "Nothing fits. Fewer words or letters may.");
      none.setAttribute("role", "presentation");
      list.append(none);
    }
    list.hidden = false;
    field.setAttribute("aria-expanded", "true");
    found.textContent = all.length === 1 ? "1 result" : `${all.length} results`;
    choose(all.length > 0 ? 0 : -1);
  });
}

function close() {
  list.hidden = true;
  field.setAttribute("aria-expanded", "false");
  field.removeAttribute("aria-activedescendant");
  found.textContent = "";
  active = -1;
}

function choose(at) {
  const options = list.querySelectorAll("[role=option]");
  options[active]?.setAttribute("aria-selected", "false");
  active = options.length === 0 ? -1 : (at + options.length) % options.length;
  const chosen = options[active];
  if (!chosen) return field.removeAttribute("aria-activedescendant");
  chosen.setAttribute("aria-selected", "true");
  chosen.scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", chosen.id);
}

function go(item) {
  if (!item?.dataset.href) return;
  close();
  field.blur();
  location.href = item.dataset.href;
}

field.addEventListener("focus", () => { withEntries(() => {}); if (field.value) show(); });
field.addEventListener("input", show);
field.addEventListener("blur", close);
field.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const open = !list.hidden;
  if (event.key === "ArrowDown") open ? choose(active + 1) : show();
  else if (event.key === "ArrowUp" && open) choose(active - 1);
  else if (event.key === "Enter") go(list.children[active]);
  else if (event.key === "Escape" && open) close();
  else return;
  event.preventDefault();
});
// Before the field loses the focus and the list goes.
list.addEventListener("mousedown", (event) => event.preventDefault());
list.addEventListener("click", (event) => go(event.target.closest("[role=option]")));
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || typing) return;
  event.preventDefault();
  field.focus();
  field.select();
});

form.hidden = false;
document.querySelector(".keys")?.removeAttribute("hidden");
for (const link of document.querySelectorAll(".pages a")) {
  if (link.pathname !== location.pathname) continue;
  link.setAttribute("aria-current", "page");
  link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.offsetLeft - 32;
}
// A long list of contents is in the way on a small screen; without this script it scrolls.
if (matchMedia("(max-width: 60rem)").matches) document.querySelector(".contents details").open = false;
