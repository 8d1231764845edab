// What tests in a browser share: the browser, pages that remember what went wrong, and
// what must hold for every page.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Narrow as a phone, and wide as a desk. */
export const SIZES = [
  { width: 375, height: 800 },
  { width: 1280, height: 900 },
];

/** Starts the browser: that of `CHROMIUM`, or the one of the system. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

/** A new page in a context of its own; `troubles` gathers what it complains of. */
export async function open(browser, options = {}) {
  const context = await browser.newContext({ viewport: SIZES[1], ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(String(error)));
  page.on("requestfailed", (request) => troubles.push(`${request.url()} failed`));
  page.on("request", (request) => {
    if (!/^(file|data|about):/.test(request.url())) troubles.push(`${request.url()} is not on this disk`);
  });
  return { page, troubles, close: () => context.close() };
}

/** The address of a file; `anchor` is encoded already. */
export function address(path, anchor = "") {
  return pathToFileURL(path).href + (anchor && `#${anchor}`);
}

/** The files of a folder whose names end so. */
export function files(folder, ending) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
  assert.notEqual(names.length, 0, `${folder} has no *${ending}`);
  return names;
}

/** Nothing is wider than the window, but for what scrolls by itself. */
export async function assertNoOverflow(page, what) {
  const { wide, inside } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    inside: document.documentElement.clientWidth,
  }));
  assert.ok(wide <= inside, `${what} is ${wide} px wide in a window of ${inside} px`);
}

/** Whether an element can be seen below what sticks to the top. */
export function isInView(page, id) {
  return page.evaluate((id) => {
    const box = document.getElementById(id)?.getBoundingClientRect();
    if (!box || box.top < 0 || box.top >= innerHeight) return false;
    const top = document.elementFromPoint(box.left + 4, box.top + 4);
    return document.getElementById(id).contains(top);
  }, id);
}
