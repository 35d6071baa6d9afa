// @ts-check
const fs = require("node:fs");
const Module = require("node:module");
const ts = require("typescript");

/** Lets `require` load the TypeScript of the pure floors, without a build. Types are not checked here. */
function requireTypescript() {
  /** @type {Record<string, (module: any, file: string) => void>} */
  const extensions = /** @type {any} */ (Module)._extensions;
  extensions[".ts"] = (module, file) => {
    const { outputText } = ts.transpileModule(fs.readFileSync(file, "utf8"), {
      fileName: file,
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2021,
        esModuleInterop: true,
      },
    });
    module._compile(outputText, file);
  };
}

module.exports = { requireTypescript };
