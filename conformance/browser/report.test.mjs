// The HTML report as it is read: from disk, in a real browser, by pointer and keyboard, and
// printed. The reports are made by the program: that of `CONFORMANCE`, or a fresh build.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT, SIZES, address, assertNoOverflow, launch, open } from "./lib.mjs";

const BUILT = ["cargo", "run", "--quiet", "--release", "--package", "conformance", "--"];
const [PROGRAM, ...FIRST] = process.env.CONFORMANCE ? [process.env.CONFORMANCE] : BUILT;
const PACKAGE = join(ROOT, "conformance");
const FOLDER = mkdtempSync(join(tmpdir(), "report-"));
const REPORTS = ["check.html", "pass.html", "run.html", "log.html", "statistics.html"];

let browser;
before(async () => {
  await report("check.html", ["check", "tests/report/messages", "--min-severity", "note"]);
  await report("pass.html", ["run", "--seed", "7", "--suite", "shape", "--contract", "pay@2.0.0"]);
  await withGateway("stub/param-illegal", (target) =>
    report("run.html", ["run", "--seed", "7", "--target", target, "--sandbox", "--suite", "shape,sequence", "--group-by", "file"]));
  const message = JSON.parse(readFileSync(join(PACKAGE, "tests/report/messages/hostile.json"), "utf8"));
  writeFileSync(join(FOLDER, "log.ndjson"), `${JSON.stringify(message)}\n`.repeat(1000));
  await report("log.html", ["check", join(FOLDER, "log.ndjson"), "--min-severity", "note"]);
  writeFileSync(join(FOLDER, "days.ndjson"), days(message).map((line) => `${JSON.stringify(line)}\n`).join(""));
  await report("statistics.html", ["check", join(FOLDER, "days.ndjson"), "tests/report/messages", "../spec/samples", "--min-severity", "note", "--statistics",
    "--report", `json=${join(FOLDER, "statistics.json")}`]);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  rmSync(FOLDER, { recursive: true });
});

for (const viewport of SIZES) {
  for (const colorScheme of ["light", "dark"]) {
    test(`every report opens at ${viewport.width} px, ${colorScheme}`, async () => {
      const { page, troubles, close } = await open(browser, { viewport, colorScheme });
      for (const name of REPORTS) {
        await page.goto(at(name));
        await assertNoOverflow(page, name);
        await page.evaluate(() => document.querySelectorAll("details").forEach((part) => { part.open = true; }));
        await assertNoOverflow(page, `${name} unfolded`);
        assert.deepEqual(troubles, [], name);
      }
      await close();
    });
  }
}

test("the verdict comes first, in words", async () => {
  const { page, close } = await open(browser);
  for (const [name, verdict] of [["check.html", "fail"], ["pass.html", "pass"], ["run.html", "fail"]]) {
    await page.goto(at(name));
    assert.match(await page.locator("h1").textContent(), new RegExp(verdict));
    assert.ok((await page.title()).startsWith(verdict));
  }
  await close();
});

test("statistics are charts that say in words what they show, above tables that say the same", async () => {
  const { page, troubles, close } = await open(browser);
  await page.goto(at("statistics.html"));
  const charts = await page.locator("#statistics svg.chart").evaluateAll((charts) => charts.map((chart) => ({
    role: chart.getAttribute("role"),
    words: chart.getAttribute("aria-labelledby").split(" ").map((id) => document.getElementById(id).textContent),
    width: chart.getBoundingClientRect().width,
    bars: [...chart.querySelectorAll(".bar")].map((bar) => bar.getBoundingClientRect().width * bar.getBoundingClientRect().height),
    labels: [...chart.querySelectorAll("text")].map((text) => text.textContent),
  })));
  const titled = charts.map(({ words }) => words[0]);
  for (const title of ["Messages", "Clients", "Results", "Days", "Hours of the day", "Findings by rule, shown or not"]) {
    assert.ok(titled.includes(`${title}, as a chart`), `${title} has no chart: ${titled}`);
  }
  for (const { role, words, width, bars, labels } of charts) {
    assert.equal(role, "img");
    assert.ok(words.every((text) => text.trim().length > 5), words);
    assert.ok(width > 300 && bars.length > 0 && Math.max(...bars) > 0, `${words[0]} draws nothing`);
    assert.ok(labels.length > 0);
  }
  const { statistics } = JSON.parse(readFileSync(join(FOLDER, "statistics.json"), "utf8"));
  const cells = (title) => page.locator(`#statistics h3:has-text("${title}")`).first().evaluate((heading) => {
    let table = heading;
    while (!table.querySelector("tbody")) table = table.nextElementSibling;
    return [...table.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent));
  });
  const most = (rows) => rows.toSorted((one, other) => other.count - one.count);
  const or = (text) => text ?? "-";
  for (const [title, rows] of [
    ["Messages", most(statistics.messages.rows).map((row) => [or(row.contract), or(row.direction), or(row.function), or(row.version), `${row.count}`])],
    ["Clients", most(statistics.clients.rows).map((row) => [row.client, `${row.count}`])],
    ["Days", statistics.days.rows.map((row) => [row.day, `${row.count}`])],
    ["Hours of the day", statistics.hours.rows.map((row) => [`${row.hour}`.padStart(2, "0"), `${row.count}`])],
    ["Every member", statistics.members.rows.map((row) => [row.contract, row.direction, row.pointer, `${row.count}`])],
  ]) {
    assert.ok(rows.length > 0, title);
    assert.deepEqual(await cells(title), rows, title);
  }
  assert.ok(statistics.days.rows.length >= 5);
  // The bar of half as many is half as long.
  const [first, second] = await page.locator("#statistics svg.chart").nth(1).locator(".bar").evaluateAll((bars) =>
    bars.map((bar) => bar.getBoundingClientRect().width));
  const [more, less] = most(statistics.clients.rows).map(({ count }) => count);
  assert.ok(Math.abs(second / first - less / more) < 0.01, `${second} of ${first} px for ${less} of ${more}`);
  assert.deepEqual(troubles, []);
  await close();
});

test("charts stand out from paper, light and dark", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await open(browser, { colorScheme });
    await page.goto(at("statistics.html"));
    for (const [selector, least] of [[".chart text", 4.5], [".chart .bar", 3]]) {
      const ratio = await contrast(page, selector);
      assert.ok(ratio >= least, `${selector} has a contrast of ${ratio.toFixed(2)} in ${colorScheme}`);
    }
    await close();
  }
});

test("ink stands out from paper, light and dark", async () => {
  const selectors = ["h1", ".kicker", ".tiles .error", ".tiles .warning", ".tiles .note", ".sentence", ".place code", "mark", ".severity.error", ".count", "dt", ".legend"];
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await open(browser, { colorScheme });
    await page.goto(at("check.html"));
    for (const selector of selectors) {
      const ratio = await contrast(page, selector);
      assert.ok(ratio >= 4.5, `${selector} has a contrast of ${ratio.toFixed(2)} in ${colorScheme}`);
    }
    await close();
  }
});

for (const [name, filter, fits] of [
  ["check.html", { severity: "warning" }, (item) => item.severity === "warning"],
  ["check.html", { contract: "pay@2.0.0" }, (item) => item.contract === "pay@2.0.0"],
  ["check.html", { contract: "-" }, (item) => item.contract === "-"],
  ["check.html", { erratum: "amount-value-type" }, (item) => item.erratum === "amount-value-type"],
  ["check.html", { text: "ORDERtitle  missing" }, (item) => /ordertitle/.test(item.words) && /missing/.test(item.words)],
  ["check.html", { severity: "error", contract: "pay@2.0.4", text: "identityCode" },
    (item) => item.severity === "error" && item.contract === "pay@2.0.4" && /identitycode/.test(item.words)],
  ["check.html", { text: "nothing says this" }, () => false],
  ["run.html", { suite: "sequence" }, (item) => item.suite === "sequence"],
  ["run.html", { suite: "shape", contract: "preCreate@2.0.4" },
    (item) => item.suite === "shape" && item.contract === "preCreate@2.0.4"],
]) {
  test(`${name} filtered by ${JSON.stringify(filter)}`, async () => {
    const { page, close } = await open(browser);
    await page.goto(at(name));
    const all = await items(page);
    await choose(page, filter);
    const expected = all.filter(fits);
    assert.notEqual(expected.length, all.length);
    await holds(page, expected, all.length);
    // The address restores it, in another tab too.
    const url = page.url();
    assert.ok(url.includes("#?"));
    await page.goto("about:blank");
    await page.goto(url);
    await holds(page, expected, all.length);
    await page.getByRole("button", { name: "Show all" }).click();
    await page.waitForFunction(() => !location.hash.includes("?"));
    await holds(page, all, all.length);
    await close();
  });
}

test("a filter by values that are not there filters nothing by them", async () => {
  const { page, troubles, close } = await open(browser);
  await page.goto(`${at("check.html")}#?severity=none%22%3E&contract=pay%402.0.0&other=1`);
  const all = await items(page);
  await holds(page, all.filter((item) => item.contract === "pay@2.0.0"), all.length);
  assert.deepEqual(troubles, []);
  await close();
});

test("the keyboard is enough", async () => {
  const { page, close } = await open(browser);
  await page.goto(at("check.html"));
  const second = page.locator(".group").nth(1);
  assert.equal(await second.evaluate((group) => group.open), false);
  await second.locator("> summary").focus();
  await page.keyboard.press("Enter");
  assert.equal(await second.evaluate((group) => group.open), true);
  assert.ok(await second.locator(".finding").first().isVisible());
  await page.keyboard.press("Enter");
  assert.equal(await second.evaluate((group) => group.open), false);
  // From the top, the skip link is first; what has the focus shows it.
  await page.goto(at("check.html"));
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  const seen = [];
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press("Tab");
    seen.push(await page.evaluate(() => {
      const { tagName, className } = document.activeElement;
      const { outlineStyle } = getComputedStyle(document.activeElement);
      return { tagName, className, outlineStyle };
    }));
  }
  // A thousand cells of the matrix are nowhere to stop at: the list beneath says the same.
  assert.deepEqual(seen.filter(({ className }) => /\bcell\b/.test(className)), []);
  assert.deepEqual(seen.filter(({ tagName, outlineStyle }) => tagName !== "BODY" && outlineStyle === "none"), []);
  await close();
});

test("every field has a label, and what changes is announced", async () => {
  const { page, close } = await open(browser);
  await page.goto(at("check.html"));
  const unlabelled = await page.evaluate(() => [...document.querySelectorAll("#filter :is(input, select)")]
    .filter((field) => field.labels.length === 0).length);
  assert.equal(unlabelled, 0);
  assert.equal(await page.getByRole("status").getAttribute("aria-live"), "polite");
  await close();
});

test("a cell of the matrix leads to its rule", async () => {
  const { page, close } = await open(browser);
  await page.goto(at("check.html"));
  const cell = page.locator("a.cell.broken").first();
  const id = (await cell.getAttribute("href")).slice(1);
  await cell.click();
  const row = page.locator(`[id="${id}"]`);
  await row.waitFor({ state: "visible" });
  assert.match(await row.textContent(), /broken: \d+ finding/);
  await close();
});

test("without the script everything can be read", async () => {
  const { page, close } = await open(browser, { javaScriptEnabled: false });
  await page.goto(at("check.html"));
  assert.equal(await page.locator("#filter").isVisible(), false);
  const group = page.locator(".group").nth(1);
  await group.locator("> summary").click();
  assert.ok(await group.locator(".finding").first().isVisible());
  await close();
});

test("it can be printed, with what is folded", async () => {
  const { page, troubles, close } = await open(browser, { colorScheme: "dark" });
  await page.goto(at("run.html"));
  const pdf = await page.pdf({ format: "A4" });
  assert.equal(pdf.subarray(0, 5).toString(), "%PDF-");
  await page.goto(at("check.html"));
  await page.emulateMedia({ media: "print" });
  assert.equal(await page.locator("#filter").isVisible(), false);
  assert.ok(await page.locator(".group").nth(1).locator(".finding").first().isVisible());
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  assert.equal(paper, "rgb(255, 255, 255)");
  assert.deepEqual(troubles, []);
  await close();
});

test("a log of equal faults is a few examples and a count", async () => {
  const { page, close } = await open(browser);
  await page.goto(at("log.html"));
  assert.match(await page.locator(".group .count").first().textContent(), /^1000 findings$/);
  assert.match(await page.locator("#shown").textContent(), /more like them are counted$/);
  assert.ok((await items(page)).length <= 100);
  await close();
});

/** The message on five days, of two clients. */
function days(message) {
  return Array.from({ length: 60 }, (_, at) => {
    const { head } = structuredClone(message).request;
    const reqTime = `2026-03-0${1 + (at % 5)}T${10 + (at % 7)}:08:56Z`;
    return { ...message, request: { ...message.request, head: { ...head, reqTime, clientId: at % 3 ? "north" : "south" } } };
  });
}

function at(name) {
  return address(join(FOLDER, name));
}

/** Has the program write a report; findings are no failure. */
async function report(name, options) {
  const all = [...FIRST, ...options, "--report", `html=${join(FOLDER, name)}`];
  const program = spawn(PROGRAM, all, { cwd: PACKAGE, stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  program.stderr.on("data", (bytes) => { said += bytes; });
  const [status] = await once(program, "close");
  assert.ok(status === 0 || status === 1, `${PROGRAM} ${all.join(" ")}: ${status} ${said}`);
}

/** Runs a gateway with a defect as long as it is needed. */
async function withGateway(defect, use) {
  const gateway = spawn(PROGRAM, [...FIRST, "serve", "--listen", "127.0.0.1:0", "--defect", defect], { cwd: PACKAGE });
  try {
    const target = await new Promise((found, failed) => {
      let said = "";
      const listen = (bytes) => {
        said += bytes;
        const url = said.match(/http:\/\/127\.0\.0\.1:\d+/);
        if (url) found(url[0]);
      };
      gateway.stdout.on("data", listen);
      gateway.stderr.on("data", listen);
      gateway.on("exit", () => failed(new Error(said)));
    });
    await use(target);
  } finally {
    gateway.kill();
  }
}

/** The findings in the page: what filters read of them, all their words, whether they show. */
function items(page) {
  return page.evaluate(() => [...document.querySelectorAll(".item.finding")].map((item) => ({
    ...item.dataset,
    words: `${item.closest(".group").querySelector(".sentence, h3").parentElement.textContent} ${item.textContent}`.toLowerCase(),
    isShown: !item.hidden && !item.closest(".group").hidden,
  })));
}

/** Sets the fields of the filter as a reader does. */
async function choose(page, filter) {
  for (const [name, value] of Object.entries(filter)) {
    const field = page.locator(`#filter [name="${name}"]`);
    await (name === "text" ? field.fill(value) : field.selectOption(value));
  }
}

/** Exactly these findings are shown, and the counts say so. */
async function holds(page, expected, all) {
  const shown = (await items(page)).filter((item) => item.isShown);
  const words = (list) => list.map((item) => item.words.replace(/\d+ (of \d+ shown|findings?)/, "")).sort();
  assert.deepEqual(words(shown), words(expected));
  const groups = await page.locator(".group:visible").count();
  assert.match(await page.locator("#shown").textContent(), new RegExp(`^${expected.length} of ${all} findings in ${groups} of `));
}

/** How much the text of an element stands out from what is behind it (WCAG 2.2). */
function contrast(page, selector) {
  return page.evaluate((selector) => {
    const element = document.querySelector(selector);
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const drawn = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const light = (colour) => {
      const [r, g, b] = drawn(colour).map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    let behind = element;
    while (behind && drawn(getComputedStyle(behind).backgroundColor)[3] === 0) behind = behind.parentElement;
    const ink = element instanceof SVGElement ? getComputedStyle(element).fill : getComputedStyle(element).color;
    const [one, other] = [light(ink), light(getComputedStyle(behind).backgroundColor)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }, selector);
}
