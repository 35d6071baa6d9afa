// @ts-check
/**
 * The drawing of the house (docs/architecture.md): each floor, bottom first, with the floors below it that it may know.
 * What a user reads (texts) and what an error or a cell is (sheet) lie at the bottom.
 */
const FLOORS = {
  sheet: [],
  texts: ["sheet"],
  knowledge: ["sheet", "texts"],
  reading: ["sheet", "texts", "knowledge"],
  rules: ["sheet", "texts", "knowledge", "reading"],
  work: ["sheet", "texts", "knowledge", "reading", "rules"],
  functions: ["sheet", "texts", "knowledge", "reading", "rules"],
  excel: ["sheet", "texts", "knowledge", "reading", "rules", "work"],
  commands: ["sheet", "texts"],
  taskpane: ["sheet", "texts", "knowledge", "reading", "rules", "work", "commands"],
};

/** Features that may know another feature of their floor; all others keep to themselves. */
const FEATURES = {
  work: { plan: ["amounts"], insert: ["amounts"], gemeente: ["formulas"], formulas: ["indexing"] },
  excel: { gemeente: ["formulas"] },
  reading: { amounts: ["table"], plan: ["table"], files: ["-"] },
  rules: {},
};

/** The one file that hands the pane its Excel. */
const COMPOSITION = "^src/taskpane/index.tsx$";

/** The classes of the try-out workbook that hand out a Range or a Worksheet, and these two. */
const EXCEL_GRAPH =
  "^packages/excel-host/src/model/(charts|comments|freezePanes|names|pageLayout|range|tables?|worksheet)\\.ts$";

const floor = (name) => `^src/${name}(/|\\.tsx?$)`;
const anyOf = (names) => `(${names.join("|")})`;

const upward = Object.entries(FLOORS).map(([name, below]) => ({
  name: `floor-${name}`,
  comment: `${name} knows only: ${below.join(", ") || "itself"}`,
  severity: "error",
  from: { path: floor(name), pathNot: COMPOSITION },
  to: { path: "^(src|packages)/", pathNot: [name, ...below].map(floor) },
}));

const asides = Object.entries(FEATURES).map(([name, allowed]) => ({
  name: `features-${name}`,
  comment: `Features of ${name} do not know each other, other than ${JSON.stringify(allowed)}`,
  severity: "error",
  from: { path: `^src/${name}/([^/]+)/`, pathNot: `^src/${name}/${anyOf([...Object.keys(allowed), "-"])}/` },
  to: { path: `^src/${name}/([^/]+)/`, pathNot: `^src/${name}/$1/` },
}));

const exceptions = Object.entries(FEATURES).flatMap(([name, allowed]) =>
  Object.entries(allowed).map(([feature, others]) => ({
    name: `features-${name}-${feature}`,
    severity: "error",
    from: { path: `^src/${name}/${feature}/` },
    to: { path: `^src/${name}/[^/]+/`, pathNot: `^src/${name}/${anyOf([feature, ...others])}/` },
  })),
);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...upward,
    ...asides,
    ...exceptions,
    {
      name: "no-ring",
      comment:
        "Only the classes of Excel's own object graph lead back to each other (Range → Worksheet → Range).",
      severity: "error",
      from: { pathNot: EXCEL_GRAPH },
      to: { circular: true },
    },
    {
      name: "host-alone",
      comment: "The try-out workbook imports nothing of the add-in.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^src/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^src/tooling/|^packages/[^/]+/(test|testing)/" },
  },
};
