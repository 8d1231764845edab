// The reference site as it is read: from disk, in a real browser, by pointer and keyboard.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ROOT, SIZES, address, assertNoOverflow, files, isInView, launch, open } from "./lib.mjs";

const SITE = join(ROOT, "generated/docs");
const MODEL = JSON.parse(readFileSync(join(ROOT, "generated/model.json"), "utf8"));
const CONTRACT = MODEL.contracts.at(-1);
const PAGE = join(SITE, `${CONTRACT.id}.html`);

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

for (const viewport of SIZES) {
  for (const colorScheme of ["light", "dark"]) {
    test(`every page opens at ${viewport.width} px, ${colorScheme}`, async () => {
      const { page, troubles, close } = await open(browser, { viewport, colorScheme });
      for (const name of files(SITE, ".html")) {
        await page.goto(address(join(SITE, name)));
        await assertNoOverflow(page, name);
        // Folded parts may be as wide as they like only within.
        await page.evaluate(() => document.querySelectorAll("details").forEach((part) => { part.open = true; }));
        await assertNoOverflow(page, `${name} unfolded`);
        assert.deepEqual(troubles, [], name);
      }
      await close();
    });
  }
}

test("ink stands out from paper, light and dark", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const { page, close } = await open(browser, { colorScheme });
    await page.goto(address(PAGE));
    for (const selector of ["main p", ".about", ".error", ".lead", ".rules .id", "dt", ".pages a"]) {
      const ratio = await contrast(page, selector);
      assert.ok(ratio >= 4.5, `${selector} has a contrast of ${ratio.toFixed(2)} in ${colorScheme}`);
    }
    await close();
  }
});

// The last of each kind, so that a page has to be scrolled.
const rule = MODEL.rules.filter((one) => one.contract === CONTRACT.id && one.scope === "shape").at(-1);
const code = CONTRACT.result_codes.at(-1);
const erratum = MODEL.errata.at(-1);
const type = CONTRACT.types.filter((one) => one.body.form === "struct" && one.pointers.length > 0).at(-1);
const field = type.body.fields.at(-1);

for (const [what, query, path, id] of [
  ["a rule", rule.id, `${CONTRACT.id}.html`, rule.id.slice(CONTRACT.id.length + 1)],
  ["a rule of no contract", "signature/length", "protocol.html", "signature/length"],
  ["a code", `${code.code} ${CONTRACT.id}`, `${CONTRACT.id}.html`, `code/${code.code}`],
  ["a code by its number", `${CONTRACT.result_codes[0].id} ${CONTRACT.id}`, `${CONTRACT.id}.html`, `code/${CONTRACT.result_codes[0].code}`],
  ["a field", `${type.place}.${field.name} ${CONTRACT.id}`, `${CONTRACT.id}.html`, `${type.place}.${field.name}`],
  ["a type", `${type.place} ${CONTRACT.id}`, `${CONTRACT.id}.html`, `type/${type.place}`],
  ["an erratum", erratum.id, "errata.html", erratum.id],
]) {
  test(`the search finds ${what}, and the keyboard goes there`, async () => {
    for (const viewport of SIZES) {
      const { page, troubles, close } = await open(browser, { viewport });
      await page.goto(address(join(SITE, "index.html")));
      await page.keyboard.press("/");
      assert.equal(await page.evaluate(() => document.activeElement.id), "search");
      await page.keyboard.type(query);
      await page.locator("#results [role=option]").first().waitFor();
      // Whatever stands first: it must be reached with the arrows.
      const place = await page.evaluate((wanted) => [...document.querySelectorAll("#results [role=option]")].findIndex((one) => decodeURIComponent(one.dataset.href) === wanted), `${path}#${id}`);
      assert.ok(place >= 0 && place < 5, `${query}: ${path}#${id} stands at ${place}`);
      for (let step = 0; step < place; step++) await page.keyboard.press("ArrowDown");
      const active = await page.locator("#search").getAttribute("aria-activedescendant");
      assert.equal(await page.locator(`[id="${active}"]`).getAttribute("aria-selected"), "true");
      await page.keyboard.press("Enter");
      await page.waitForURL((url) => url.pathname.endsWith(`/${path}`) && decodeURIComponent(url.hash) === `#${id}`);
      await page.waitForFunction((id) => document.getElementById(id)?.matches(":target"), id);
      assert.ok(await isInView(page, id), `${id} is not to be seen`);
      assert.deepEqual(troubles, []);
      await close();
    }
  });
}

test("the list of results is a list box that a keyboard leaves", async () => {
  const { page, close } = await open(browser);
  await page.goto(address(PAGE));
  const search = page.getByRole("combobox");
  await search.focus();
  await page.keyboard.type("required");
  await page.getByRole("listbox").waitFor();
  assert.equal(await search.getAttribute("aria-expanded"), "true");
  assert.match(await page.getByRole("status").textContent(), /^\d+ results$/);
  const first = await search.getAttribute("aria-activedescendant");
  await page.keyboard.press("ArrowUp");
  assert.notEqual(await search.getAttribute("aria-activedescendant"), first);
  await page.keyboard.press("ArrowDown");
  assert.equal(await search.getAttribute("aria-activedescendant"), first);
  await page.keyboard.press("Escape");
  assert.equal(await search.getAttribute("aria-expanded"), "false");
  assert.equal(await search.inputValue(), "required");
  await search.fill("zzzzqqqq");
  await page.getByText("Nothing fits").waitFor();
  assert.equal(await search.getAttribute("aria-activedescendant"), null);
  await page.keyboard.press("Enter");
  assert.equal(page.url(), address(PAGE));
  await close();
});

test("a result can be clicked", async () => {
  const { page, close } = await open(browser);
  await page.goto(address(PAGE));
  await page.getByRole("combobox").fill(erratum.id);
  await page.getByRole("option").first().click();
  await page.waitForURL((url) => url.pathname.endsWith("/errata.html") && url.hash === `#${erratum.id}`);
  await close();
});

test("a slash that is typed into the search is a slash", async () => {
  const { page, close } = await open(browser);
  await page.goto(address(PAGE));
  await page.keyboard.press("/");
  await page.keyboard.type("a/b");
  assert.equal(await page.getByRole("combobox").inputValue(), "a/b");
  await close();
});

test("a report's link shows the rule", async () => {
  for (const viewport of SIZES) {
    const { page, close } = await open(browser, { viewport });
    const anchor = rule.id.slice(CONTRACT.id.length + 1);
    await page.goto(address(PAGE, anchor));
    assert.ok(await isInView(page, anchor), `${anchor} at ${viewport.width} px`);
    assert.ok((await page.evaluate(() => scrollY)) > 0);
    await close();
  }
});

test("without scripts everything but the search works", async () => {
  const { page, troubles, close } = await open(browser, { javaScriptEnabled: false, viewport: SIZES[0] });
  await page.goto(address(join(SITE, "index.html")));
  assert.equal(await page.getByRole("search").count(), 0);
  await page.locator("main").getByRole("link", { name: CONTRACT.id, exact: true }).click();
  await page.getByRole("navigation", { name: "On this page" }).getByRole("link", { name: "Result codes" }).click();
  assert.ok(page.url().endsWith("#codes"));
  assert.deepEqual(troubles, []);
  await close();
});

test("the message of a sample can be unfolded and scrolled by keyboard", async () => {
  const { page, close } = await open(browser);
  const sample = MODEL.samples.find((one) => one.contract === CONTRACT.id);
  await page.goto(address(PAGE, `sample/${sample.file}`));
  const section = page.locator(`[id="sample/${sample.file}"]`);
  const text = section.getByRole("region");
  assert.equal(await text.isVisible(), false);
  await section.locator("summary").focus();
  await page.keyboard.press("Enter");
  await text.waitFor();
  await page.keyboard.press("Tab");
  assert.ok(await text.evaluate((one) => one === document.activeElement));
  await close();
});

/** The contrast of the first such element's text with the page, as WCAG counts it. */
function contrast(page, selector) {
  return page.locator(selector).first().evaluate((element) => {
    const parts = (color) => color.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255);
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const light = (color) => { const [r, g, b] = parts(color).map(linear); return 0.2126 * r + 0.7152 * g + 0.0722 * b; };
    const [one, other] = [getComputedStyle(element).color, getComputedStyle(document.body).backgroundColor].map(light);
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  });
}
