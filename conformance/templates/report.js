"use strict";
// Filters findings, and remembers the filter behind the address's #. Without this script
// everything is there, unfiltered.
(() => {
  const form = document.getElementById("filter");
  const shown = document.getElementById("shown");
  const groups = [...document.querySelectorAll(".group")].map((element) => {
    const items = [...element.querySelectorAll(".item")];
    const head = element.querySelector("summary").textContent.toLowerCase();
    const count = element.querySelector(".count");
    return { element, items, head, count, told: count.textContent };
  });
  const texts = new Map();
  const text = (item) => {
    if (!texts.has(item)) texts.set(item, item.textContent.toLowerCase());
    return texts.get(item);
  };

  const state = () => {
    const fields = [...new FormData(form)].map(([name, value]) => [name, value.trim()]);
    return fields.filter(([, value]) => value !== "");
  };
  const fits = (element, head, wanted) => wanted.every(([name, value]) => {
    if (name !== "text") return element.dataset[name] === value;
    const words = value.toLowerCase().split(/\s+/);
    return words.every((word) => head.includes(word) || text(element).includes(word));
  });

  const apply = () => {
    const wanted = state();
    const sum = { findings: 0, all: 0, rules: 0 };
    for (const { element, items, head, count, told } of groups) {
      const found = items.filter((item) => item.classList.contains("finding"));
      let fitting = 0;
      for (const item of items) {
        item.hidden = !fits(item, head, wanted);
        if (!item.hidden && item.classList.contains("finding")) fitting += 1;
      }
      // A rule of which no finding is shown is judged by what it says itself.
      const fitsItself = found.length === 0 && fits(element, head, wanted);
      element.hidden = fitting === 0 && !fitsItself;
      count.textContent = wanted.length > 0 && found.length > 0 ? `${fitting} of ${found.length} shown` : told;
      sum.findings += fitting;
      sum.all += found.length;
      sum.rules += element.hidden ? 0 : 1;
    }
    const contract = wanted.find(([name]) => name === "contract")?.[1];
    for (const clauses of document.querySelectorAll(".clauses")) {
      clauses.hidden = contract !== undefined && clauses.dataset.contract !== contract;
    }
    const rest = shown.dataset.unshown === "0" ? "" : `; ${shown.dataset.unshown} more like them are counted`;
    shown.textContent = `${sum.findings} of ${sum.all} findings in ${sum.rules} of ${groups.length} rules are shown${rest}`;
    return wanted;
  };

  // `#?severity=error` is a filter; other fragments are places in the page.
  const remember = (wanted) => {
    const query = new URLSearchParams(wanted).toString();
    const here = location.href.split("#")[0];
    if (query !== "") history.replaceState(null, "", `${here}#?${query}`);
    else if (location.hash.startsWith("#?")) history.replaceState(null, "", here);
  };
  const recall = () => {
    if (!location.hash.startsWith("#?")) return;
    const query = new URLSearchParams(location.hash.slice(2));
    for (const field of form.elements) {
      if (field.name) field.value = query.get(field.name) ?? "";
      if (field.tagName === "SELECT" && field.selectedIndex < 0) field.value = "";
    }
    apply();
  };

  if (form) {
    form.hidden = false;
    apply();
    recall();
    form.addEventListener("input", () => remember(apply()));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("reset", () => setTimeout(() => remember(apply())));
    addEventListener("hashchange", recall);
    const all = (open) => groups.forEach(({ element }) => { element.open = open; });
    document.getElementById("open").addEventListener("click", () => all(true));
    document.getElementById("close").addEventListener("click", () => all(false));
  }

  // Browsers that print closed parts closed.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = [...document.querySelectorAll("#findings details:not([open])")];
    closed.forEach((details) => { details.open = true; });
  });
  addEventListener("afterprint", () => closed.forEach((details) => { details.open = false; }));

  // A cell of the matrix leads into a list that may be closed.
  const reveal = () => {
    if (location.hash.startsWith("#?")) return;
    const target = document.getElementById(location.hash.slice(1));
    const around = target?.closest("details");
    if (around && !around.open) {
      around.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", reveal);
  reveal();

  if (!navigator.clipboard) return;
  for (const command of document.querySelectorAll(".command")) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copy";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(command.textContent);
      button.textContent = "Copied";
      setTimeout(() => { button.textContent = "Copy"; }, 1500);
    });
    command.after(button);
  }
})();
