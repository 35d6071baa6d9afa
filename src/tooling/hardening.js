// @ts-check
const { ensurePackages, ROOT } = require("./ensurePackages");

ensurePackages();

const { spawnSync } = require("node:child_process");
const { buildAll } = require("./buildAll");

/**
 * What takes long and is no part of `npm test`: every property with far more generated cases, and every fault at every
 * send to Excel in every profile of the host. Arguments go on to jest.
 */
buildAll().then(
  () => {
    const jest = [
      require.resolve("jest/bin/jest"),
      "--config",
      ".config/jest.config.js",
      "--selectProjects=unit",
      ...process.argv.slice(2),
    ];
    const env = { ...process.env, HARDENING: "1" };
    process.exit(spawnSync(process.execPath, jest, { cwd: ROOT, env, stdio: "inherit" }).status ?? 1);
  },
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
