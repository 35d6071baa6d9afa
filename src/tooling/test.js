// @ts-check
const { ensurePackages, ROOT } = require("./ensurePackages");
const { ensureBrowser } = require("./ensureBrowser");

ensurePackages();
ensureBrowser();

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { buildAll } = require("./buildAll");

const RESULTS = path.join(ROOT, ".tryout/test-results.json");

/** Builds what ships, then runs every test against it; arguments go on to jest. */
async function main() {
  await buildAll();
  fs.rmSync(RESULTS, { force: true });
  const jest = [
    require.resolve("jest/bin/jest"),
    "--json",
    `--outputFile=${RESULTS}`,
    // By default jest leaves a core alone, which on two cores halves the pace.
    `--maxWorkers=${Math.max(2, os.availableParallelism() - 1)}`,
    ...process.argv.slice(2),
  ];
  // With --json jest prints the results on standard output too; the readable report goes to standard error.
  const { status } = spawnSync(process.execPath, jest, {
    cwd: ROOT,
    stdio: ["inherit", "ignore", "inherit"],
  });
  const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(fs.readFileSync(RESULTS, "utf8"));
  console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`);
  process.exit(status ?? 1);
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
