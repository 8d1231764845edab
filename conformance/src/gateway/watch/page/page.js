"use strict";
// Everything that comes from clients goes into the page as text, never as markup.
const find = (id) => document.getElementById(id);
const [list, wanted, text] = ["exchanges", "wanted", "text"].map(find);
let entries = new Map();
let waiting = [];
let session = "";
let keep = 1000;

function make(tag, className, ...children) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...children);
  return element;
}

const plural = (count, what) => (count === 1 ? `1 ${what}` : `${count} ${what}s`);

// What could hide or turn around what stands beside it is shown by its number.
const hidden = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
function visible(string) {
  return string.split(new RegExp(`(${hidden.source})`, "u")).filter((part) => part !== "").map((part) => {
    if (!hidden.test(part)) return part;
    const name = part === "\r" ? "CR" : `U+${part.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    return make("span", "control", `⟨${name}⟩`);
  });
}

// The list.

function add(row) {
  const [cell, time] = [(name, ...children) => make("span", name, ...children), new Date(row.time)];
  const clock = `${time.toTimeString().slice(0, 8)}.${String(time.getMilliseconds()).padStart(3, "0")}`;
  const kinds = [["error", row.errors], ["warning", row.warnings], ["note", row.notes]].filter(([, count]) => count > 0);
  const button = make("button", "row",
    cell("number", String(row.number)), cell("time", clock), cell("contract", row.contract ?? "–"),
    cell("client", ...visible(row.client ?? "–")), cell("result", row.result === "-" ? `${row.method} ${row.status ?? row.end}` : row.result),
    cell("verdict", make("span", `badge ${row.verdict}`, row.verdict)),
    cell("tally", ...kinds.map(([kind, count]) => Object.assign(make("span", `badge ${kind}`, String(count)), { title: plural(count, kind) }))));
  button.type = "button";
  button.title = row.time;
  button.setAttribute("aria-expanded", "false");
  const counts = kinds.map(([kind, count]) => plural(count, kind)).join(", ") || "no findings";
  button.setAttribute("aria-label", `Exchange ${row.number}, ${row.contract ?? "no contract"}, client ${row.client ?? "unknown"}, ${row.result}, ${row.verdict}, ${counts}`);
  const item = make("li", "", button);
  const findings = row.findings.map((found) => `${found.rule} ${found.text} ${found.message} ${found.pointer}`);
  const searched = [row.contract, row.client, row.result, row.path, row.method, row.unjudged, ...findings].join(" ").toLowerCase();
  const entry = { row, item, button, searched, detail: null };
  button.addEventListener("click", () => toggle(entry));
  entries.set(row.number, entry);
  item.hidden = !fits(entry);
  return item;
}

function draw() {
  const items = waiting.filter((row) => !entries.has(row.number)).map(add);
  waiting = [];
  list.prepend(...items.reverse());
  for (const [number, entry] of entries) {
    if (entries.size <= keep) break;
    entry.item.remove();
    entries.delete(number);
  }
  count();
}

function fits(entry) {
  const words = text.value.toLowerCase().split(/\s+/);
  return (wanted.value === "" || entry.row.verdict === wanted.value) && words.every((word) => entry.searched.includes(word));
}

function count() {
  const all = [...entries.values()];
  const shown = all.filter((entry) => !entry.item.hidden).length;
  find("shown").value = shown === all.length ? plural(shown, "exchange") : `${shown} of ${plural(all.length, "exchange")}`;
  find("empty").hidden = all.length > 0;
}

function filter() {
  for (const entry of entries.values()) entry.item.hidden = !fits(entry);
  count();
}

// One exchange.

async function toggle(entry) {
  const opens = entry.detail === null;
  entry.detail?.remove();
  entry.detail = null;
  entry.button.setAttribute("aria-expanded", String(opens));
  if (!opens) return;
  const detail = make("div", "detail", "loading …");
  entry.detail = detail;
  entry.item.append(detail);
  try {
    const answer = await fetch(`/_conformance/exchanges/${entry.row.number}`);
    if (!answer.ok) throw new Error(await answer.text());
    detail.replaceChildren(...shown(await answer.json()));
  } catch (error) {
    detail.replaceChildren(make("p", "", `This exchange cannot be shown: ${error.message}`));
  }
}

function shown(exchange) {
  const facts = [
    ["Request", `${exchange.method} ${exchange.path}`],
    ["Client", exchange.client ?? "–"],
    ["Answered", `${exchange.result}, HTTP ${exchange.status ?? "–"}, ${exchange.end}, ${exchange.milliseconds} ms`],
    ["Signature", exchange.signature],
    ...(exchange.unjudged === null ? [] : [["Not judged", exchange.unjudged]]),
  ];
  const list = make("dl", "", ...facts.flatMap(([name, value]) => [make("dt", "", name), make("dd", "", ...visible(value))]));
  const parts = [list];
  const [http, inBody] = [[], []];
  const findings = exchange.findings.map((found) => {
    const marks = [];
    (found.file === "http" ? http : inBody).push({ found, marks });
    return finding(found, marks);
  });
  const total = exchange.errors + exchange.warnings + exchange.notes;
  if (total > 0) parts.push(make("h2", "", "Findings ", make("small", "", total > findings.length ? `${findings.length} of ${total}` : String(total))));
  if (findings.length > 0) parts.push(make("ol", "findings", ...findings));
  parts.push(make("h2", "", "Request head"), bytes(new TextEncoder().encode(exchange.head), null, [], http));
  if (exchange.request) parts.push(...body("Request body", exchange.request, inBody));
  if (exchange.response) parts.push(...body("Response body", exchange.response, []));
  return parts;
}

function finding(found, marks) {
  const place = `${found.file === "http" ? "request head" : "request"}, line ${found.line}, column ${found.column}`;
  const at = make("button", "", place);
  at.type = "button";
  at.addEventListener("click", () => marks[0]?.focus());
  const { document: from, section, row } = found.citation;
  const source = [`source: ${[from, section, row].filter((part) => part !== "").join(", ")}`];
  if (found.erratum) source.push(`; erratum ${found.erratum}, read as ${found.reading}`);
  const causes = (found.diagnoses ?? []).flatMap(({ cause, message, cure }) => [
    make("p", "", "cause: ", make("span", "rule", cause), " ", ...visible(message)), make("p", "", "cure: ", ...visible(cure))]);
  return make("li", found.severity,
    make("p", "", make("span", `badge ${found.severity}`, found.severity), " ", make("span", "rule", found.rule)),
    make("p", "", found.text),
    make("p", "", ...visible(found.message)),
    ...causes,
    make("p", "source", at, found.pointer === "" ? "" : ", ", make("span", "rule", ...visible(found.pointer))),
    make("p", "source", ...source));
}

function body(title, part, findings) {
  const raw = part.text === undefined ? Uint8Array.from(atob(part.base64), (char) => char.charCodeAt(0)) : new TextEncoder().encode(part.text);
  const about = [make("h2", "", `${title} `, make("small", "", plural(raw.length, "byte")))];
  about.push(bytes(raw, part.signed, part.masked, findings));
  const signed = part.signed === null ? ["no signed bytes were found"]
    : [make("span", "sample", "signed"), ` ${plural(part.signed.length, "byte")} from byte ${part.signed.offset}`];
  about.push(make("p", "legend", ...signed));
  return about;
}

// The bytes as they came, cut wherever a mark begins or ends.
function bytes(raw, signed, masked, findings) {
  const spans = findings.map(({ found, marks }) => {
    // The brace stands for the whole object: to mark all of it helps nobody.
    const nest = raw[found.offset] === 0x7b || raw[found.offset] === 0x5b;
    return { start: found.offset, end: found.offset + (nest ? 1 : found.length), found, marks };
  });
  const within = (range, at) => range && at >= range.offset && at < range.offset + range.length;
  const ends = (range) => (range ? [range.offset, range.offset + range.length] : []);
  const cuts = new Set([0, raw.length, ...ends(signed), ...masked.flatMap(ends), ...spans.flatMap(({ start, end }) => [start, end])]);
  const places = [...cuts].filter((at) => at <= raw.length).sort((one, other) => one - other);
  const pre = make("pre", "");
  pre.tabIndex = 0;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  places.slice(0, -1).forEach((start, at) => {
    const end = places[at + 1];
    const here = spans.filter((span) => span.start <= start && span.end >= end && span.end > span.start);
    const isMasked = masked.some((range) => within(range, start));
    const words = isMasked ? [`⟨${plural(end - start, "byte")} masked⟩`] : visible(decoder.decode(raw.subarray(start, end)));
    const part = make(here.length > 0 ? "mark" : "span", "", ...words);
    if (here.length > 0) {
      part.tabIndex = 0;
      part.title = here.map(({ found }) => `${found.rule}: ${found.message}`).join("\n");
      const worst = ["error", "warning", "note"].find((severity) => here.some(({ found }) => found.severity === severity));
      part.classList.add(worst);
      for (const { marks } of here) marks.push(part);
    }
    if (within(signed, start)) part.classList.add("signed");
    if (signed && start === signed.offset) part.classList.add("first");
    if (signed && end === signed.offset + signed.length) part.classList.add("last");
    if (isMasked) part.classList.add("masked");
    pre.append(part);
  });
  return pre;
}

// Keys.

wanted.addEventListener("change", filter);
text.addEventListener("input", filter);
find("filter").addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("keydown", (event) => {
  const here = document.activeElement;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === "/" && here !== text) {
    event.preventDefault();
    text.focus();
  } else if (event.key === "Escape") {
    const entry = [...entries.values()].find((candidate) => candidate.item.contains(here));
    if (entry?.detail) toggle(entry);
    entry?.button.focus();
  } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && (here === text || here?.classList.contains("row"))) {
    const rows = [...list.querySelectorAll("li:not([hidden]) > .row")];
    const next = rows[here === text ? 0 : rows.indexOf(here) + (event.key === "ArrowDown" ? 1 : -1)];
    if (next) {
      event.preventDefault();
      next.focus();
    }
  }
});

// What arrives.

function state(name, words) {
  find("state").className = name;
  find("state").textContent = words;
}

const events = new EventSource("/_conformance/events");
events.addEventListener("session", (event) => {
  const now = JSON.parse(event.data);
  if (session !== "" && session !== now.session) {
    entries = new Map();
    list.replaceChildren();
    count();
  }
  ({ session, keep } = now);
  state("live", "live");
});
events.addEventListener("message", (event) => {
  if (waiting.push(JSON.parse(event.data)) === 1) setTimeout(draw, 50);
});
events.addEventListener("summary", (event) => {
  const summary = JSON.parse(event.data);
  const verdict = find("verdict");
  verdict.className = `badge ${summary.verdict}`;
  verdict.textContent = summary.verdict;
  const unjudged = Object.entries(summary.unjudged).map(([why, count]) => `; ${count} not judged: ${why}`).join("");
  find("counts").textContent = `${plural(summary.exchanges, "exchange")}: ${plural(summary.errors, "error")}, `
    + `${plural(summary.warnings, "warning")}, ${plural(summary.notes, "note")}${unjudged}`;
});
events.addEventListener("end", () => {
  events.close();
  state("lost", "the gateway has stopped; reload to look again");
});
events.addEventListener("error", () => state("lost", "not connected; trying again"));
count();
