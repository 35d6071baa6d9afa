// @ts-check
const webpack = require("webpack");
const makeConfigs = require("../../webpack.config.js");

/**
 * Builds the add-in (as it ships) and the try-out workbook.
 * @returns {Promise<void>}
 * @throws {Error} with webpack's own messages
 */
function buildAll() {
  const compiler = webpack(/** @type {any} */ (makeConfigs()));
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
        else resolve();
      });
    });
  });
}

/**
 * Builds the same and goes on rebuilding at every change.
 * @param {(problem: string | null) => void} onBuilt called after each build, with webpack's messages if it failed
 */
function watchAll(onBuilt) {
  webpack(/** @type {any} */ (makeConfigs())).watch(
    { ignored: /node_modules|dist|\.tryout/ },
    (error, stats) => {
      onBuilt(
        error ? error.message : stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : null,
      );
    },
  );
}

module.exports = { buildAll, watchAll };
