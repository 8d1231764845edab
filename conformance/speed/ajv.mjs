// Validates corpora with ajv, as often as it is asked to.
//
// Usage: node ajv.mjs MODULES CORPORA
//
// CORPORA is a JSON file: a list of lists of { schema: path, text }. Each line on standard input is a question, and gets
// one line: { corpus, all, verdicts: true } the verdicts in order; { corpus, all } the seconds of one pass; {} null.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const [modules, corporaFile] = process.argv.slice(2);
const require = createRequire(join(modules, "here.js"));
const { Ajv2020 } = require("ajv/dist/2020.js");
const { default: addFormats } = require("ajv-formats");

// A pass shorter than this is repeated; the first passes let the compiler see what is hot.
const SHORTEST = 0.02;
const WARM_UP = 1.0;

const ajvs = [false, true].map((allErrors) => addFormats(new Ajv2020({ strict: true, allErrors })));
const compiled = ajvs.map((ajv) => {
  const known = new Map();
  return (path) => {
    if (!known.has(path)) known.set(path, ajv.compile(JSON.parse(readFileSync(path, "utf8"))));
    return known.get(path);
  };
});
// Bytes, as they come from files and sockets.
const corpora = JSON.parse(readFileSync(corporaFile, "utf8")).map((messages) =>
  messages.map(({ schema, text }) => ({ bytes: Buffer.from(text), validate: compiled.map((of) => of(schema)) })),
);

const isValid = ({ bytes, validate }, all) => validate[all ? 1 : 0](JSON.parse(bytes.toString("utf8")));
const times = new Map();

function passes(messages, all, count) {
  const [start, before] = [process.hrtime.bigint(), process.cpuUsage()];
  let valid = 0;
  for (let pass = 0; pass < count; pass += 1) {
    for (const message of messages) if (isValid(message, all)) valid += 1;
  }
  const wall = Number(process.hrtime.bigint() - start) / 1e9;
  const { user, system } = process.cpuUsage(before);
  return Math.min(wall, (user + system) / 1e6) / count;
}

function seconds(corpus, all) {
  const key = `${corpus} ${all}`;
  if (!times.has(key)) {
    const end = performance.now() + 1000 * WARM_UP;
    let one = passes(corpora[corpus], all, 1);
    while (performance.now() < end) one = passes(corpora[corpus], all, 1);
    times.set(key, Math.max(1, Math.ceil(SHORTEST / one)));
  }
  return passes(corpora[corpus], all, times.get(key));
}

for await (const line of createInterface({ input: process.stdin })) {
  const { corpus, all, verdicts } = JSON.parse(line);
  let answer = null;
  if (verdicts) answer = corpora[corpus].map((message) => isValid(message, all));
  else if (corpus !== undefined) answer = seconds(corpus, all);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
