// Writes COVERAGE.md anew: npm run coverage -w excel-host
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const ts = require("typescript");

// The host is TypeScript, and imports without extensions: Node reads it by way of the compiler.
require.extensions[".ts"] = (module, file) => {
  const { outputText } = ts.transpileModule(readFileSync(file, "utf8"), {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2021,
      esModuleInterop: true,
    },
  });
  module._compile(outputText, file);
};

const { asMarkdown } = require("./coverage");
const { currentCoverage } = require("./currentCoverage");

writeFileSync(path.join(__dirname, "../COVERAGE.md"), asMarkdown(currentCoverage()));
