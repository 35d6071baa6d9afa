// @ts-check
const { ensurePackages } = require("./ensurePackages");

ensurePackages();

const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { requireTypescript } = require("./requireTypescript");
const { printReport } = require("./printReport");

requireTypescript();

const { readFile } = require("../reading/files");
const { PokError } = require("../sheet/errors");
const { errorSentence } = require("../texts/errors");
const { exitCodeOf, reportOnFile } = require("../work/check/fileReport");

const USAGE =
  "Gebruik: npm run check -- BESTAND… [--json] [--read plan|amounts] [--amounts BESTAND] [--gemeente NAAM]";
/** What a caller sees of several files: the gravest, in this order. */
const GRAVITY = [2, 1, 3, 0];

/** @param {string} file */
async function open(file) {
  const content = await readFile(path.basename(file), new Uint8Array(fs.readFileSync(file)));
  if (content === null) throw new Error("het lezen is afgebroken.");
  return content;
}

/** One clear line about what went wrong. @param {string} file @param {unknown} error */
function explain(file, error) {
  if (error instanceof PokError) return `${file}: ${errorSentence(error)}`;
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  if (code === "ENOENT") return `${file}: dit bestand bestaat niet.`;
  return `${file}: ${message.split("\n")[0]}`;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      read: { type: "string" },
      amounts: { type: "string" },
      gemeente: { type: "string" },
    },
  });
  const { read } = values;
  if (positionals.length === 0 || (read !== undefined && read !== "plan" && read !== "amounts"))
    throw new Error(USAGE);
  const amounts = values.amounts === undefined ? undefined : await open(values.amounts);
  /** @type {import("../work/check/fileReport").FileReport[]} */
  const reports = [];
  /** @type {number[]} */
  const codes = [];
  for (const file of positionals) {
    try {
      const report = reportOnFile(await open(file), { read, amounts, gemeente: values.gemeente });
      reports.push(report);
      codes.push(exitCodeOf(report));
      if (!values.json) console.log(printReport(report));
    } catch (error) {
      codes.push(2);
      console.error(explain(file, error));
    }
  }
  if (values.json)
    console.log(JSON.stringify(positionals.length === 1 ? (reports[0] ?? null) : reports, null, 2));
  return GRAVITY.find((code) => codes.includes(code)) ?? 0;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message.split("\n")[0]);
    process.exit(2);
  },
);
