// @ts-check
const { ensurePackages, ROOT } = require("./ensurePackages");
const { ensureBrowser } = require("./ensureBrowser");

ensurePackages();
ensureBrowser();

const { spawnSync } = require("node:child_process");
const { buildAll } = require("./buildAll");

/** Builds what ships and runs the measurements of test/bench against it. */
buildAll().then(
  () => {
    const jest = [
      require.resolve("jest/bin/jest"),
      "--config",
      ".config/jest.config.js",
      "--selectProjects=bench",
      "--runInBand",
      "--silent=false",
    ];
    process.exit(spawnSync(process.execPath, jest, { cwd: ROOT, stdio: "inherit" }).status ?? 1);
  },
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
