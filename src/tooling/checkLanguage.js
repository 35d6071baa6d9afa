// @ts-check
const fs = require("node:fs");
const path = require("node:path");
const ts = require("typescript");
const { ROOT } = require("./ensurePackages");

const FOLDERS = ["src", "test", "packages"];
/** Excel shows the JSDoc, the names and the parameters in these. */
const SHOWN = /src\/functions\/(functions|checkFunctions|fondsFunctions)\.ts$/;
/** Dutch Excel's own function and table names. */
const EXCEL = /packages\/excel-host\/src\/formulas\/(dutch|tableReference)\.ts$/;
const QUOTED = /“[^”]*”|"[^"]*"|`[^`]*`|‘[^’]*’|=\S+/g;

const lines = (/** @type {string} */ file) => fs.readFileSync(path.join(ROOT, file), "utf8").split("\n");

/** The terms of the first column of the glossary's tables. */
function glossary() {
  const rows = lines("docs/glossary.md").filter((line) => line.startsWith("| "));
  return new Set(rows.flatMap((row) => wordsOf(row.split("|")[1] ?? "")));
}

/** The words of a name or text, in lower case. @param {string} text */
function wordsOf(text) {
  return text
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
}

/** @param {string} folder @returns {string[]} */
const filesIn = (folder) =>
  fs.readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : filesIn(name);
    return /\.(ts|tsx|js)$/.test(name) ? [name] : [];
  });

/**
 * The Dutch words in a file's names, comments and test titles.
 * @param {string} file @param {(word: string) => boolean} isDutch
 */
function dutchIn(file, isDutch) {
  const text = fs.readFileSync(path.join(ROOT, file), "utf8");
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {string[]} */
  const found = [];
  /** @param {number} position @param {string} words */
  const look = (position, words) => {
    const dutch = wordsOf(words).filter(isDutch);
    const { line } = source.getLineAndCharacterOfPosition(position);
    if (dutch.length > 0) found.push(`${file}:${line + 1} ${[...new Set(dutch)].join(", ")}`);
  };
  const seen = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isIdentifier(node) && !SHOWN.test(file)) look(node.getStart(), node.text);
    if (ts.isCallExpression(node) && /^(describe|it|test)\b/.test(node.expression.getText())) {
      const [title] = node.arguments;
      if (title && ts.isStringLiteralLike(title)) look(title.getStart(), title.text.replace(QUOTED, ""));
    }
    for (const { pos, end } of ts.getLeadingCommentRanges(text, node.pos) ?? []) {
      if (seen.has(pos)) continue;
      seen.add(pos);
      const comment = text.slice(pos, end);
      if (!(SHOWN.test(file) && comment.startsWith("/**"))) look(pos, comment.replace(QUOTED, ""));
    }
    node.getChildren().forEach(visit);
  };
  visit(source);
  return found;
}

const terms = glossary();
const words = new Set(lines(".config/dutchWords.txt"));
const found = FOLDERS.flatMap(filesIn)
  .filter((file) => !EXCEL.test(file))
  .flatMap((file) => dutchIn(file, (word) => words.has(word) && !terms.has(word)));
for (const line of found) console.error(line);
if (found.length > 0) {
  console.error(`${found.length} places with Dutch words that are no terms of docs/glossary.md.`);
  process.exit(1);
}
