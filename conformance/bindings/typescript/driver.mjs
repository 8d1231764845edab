// Has tsc judge every case as a value of its type; what reads and writes is JSON.
//
// Usage: driver.mjs TSC FOLDER CASES ANSWERS

import { spawnSync } from "node:child_process";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [tsc, folder, casesFile, answersFile] = process.argv.slice(2);
const cases = JSON.parse(readFileSync(casesFile, "utf8"));
const modules = [...new Set(cases.map((each) => each.module))];

copyFileSync(new URL("tsconfig.json", import.meta.url), join(folder, "tsconfig.json"));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }\n');

// The bindings by themselves have to compile.
compile("modules", modules.map((module) => `${module}.ts`), false);

// One case a line, so that a complaint's line is its case.
const refused = new Map();
const places = new Map();
for (const module of modules) {
  const own = cases.filter((each) => each.module === module && isJson(each));
  const line = ({ id, type, text }) => `export const case${id}: binding.${type} = ${literal(text)};\n`;
  writeFileSync(join(folder, `${module}.cases.ts`), `import type * as binding from "./${module}.js";\n${own.map(line).join("")}`);
  own.forEach(({ id }, index) => places.set(`${module}.cases.ts:${index + 2}`, id));
}
for (const [place, complaint] of compile("cases", modules.map((module) => `${module}.cases.ts`), true)) {
  const id = places.get(place);
  if (id === undefined) throw new Error(`tsc complains elsewhere: ${complaint}`);
  refused.set(id, complaint.includes("TS2694:") ? "no such type" : complaint);
}

const answer = ({ id, text }) =>
  refused.has(id) ? { id, refused: refused.get(id) } : { id, text: JSON.stringify(JSON.parse(text)) };
writeFileSync(answersFile, cases.map((each) => `${JSON.stringify(answer(each))}\n`).join(""));

// A payload's text need not be JSON, and no type is asked then.
function isJson({ id, text }) {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    refused.set(id, String(error));
    return false;
  }
}

// JSON is a literal, but for a member that would set the prototype.
function literal(text) {
  return text.replaceAll('"__proto__":', '["__proto__"]:').replaceAll("\n", " ");
}

// The complaints, as place and text; any is an error unless they are expected.
function compile(name, files, expected) {
  const config = join(folder, `tsconfig.${name}.json`);
  writeFileSync(config, JSON.stringify({ extends: "./tsconfig.json", files }));
  const { status, stdout, stderr, error } = spawnSync(tsc, ["--pretty", "false", "-p", config], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const complaints = [...stdout.matchAll(/^(\S+)\((\d+),\d+\): (.*)$/gm)].map((found) => [`${found[1]}:${found[2]}`, found[3]]);
  if (error || (status !== 0 && (!expected || complaints.length === 0))) {
    console.error(String(error ?? ""), stdout, stderr);
    process.exit(1);
  }
  return complaints;
}
