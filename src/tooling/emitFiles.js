// @ts-check
const { Compilation, sources } = require("webpack");

/** Webpack plugin: adds generated text files to the output. A failure fails the build. */
class EmitFiles {
  /** @param {() => Promise<Record<string, string>>} generate file name → text */
  constructor(generate) {
    this.generate = generate;
  }

  /** @param {import("webpack").Compiler} compiler */
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("EmitFiles", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "EmitFiles", stage }, async () => {
        for (const [name, text] of Object.entries(await this.generate())) {
          compilation.emitAsset(name, new sources.RawSource(text));
        }
      });
    });
  }
}

module.exports = { EmitFiles };
