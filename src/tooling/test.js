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

const CORES = os.availableParallelism();
/** A browser keeps more than one core busy: more at once only wait for each other. */
const WORKERS = { unit: Math.max(2, CORES - 1), e2e: Math.max(1, Math.floor(CORES / 2)) };

/**
 * Runs one jest project; the readable report goes to standard error.
 * @param {"unit" | "e2e"} project @param {string[]} args
 */
function runProject(project, args) {
  const results = path.join(ROOT, `.tryout/test-results-${project}.json`);
  fs.rmSync(results, { force: true });
  const jest = [
    require.resolve("jest/bin/jest"),
    "--config",
    ".config/jest.config.js",
    `--selectProjects=${project}`,
    "--json",
    `--outputFile=${results}`,
    "--passWithNoTests",
    `--maxWorkers=${WORKERS[project]}`,
    ...args,
  ];
  // With --json jest prints the results on standard output too.
  const { status } = spawnSync(process.execPath, jest, {
    cwd: ROOT,
    stdio: ["inherit", "ignore", "inherit"],
  });
  return { status: status ?? 1, ...JSON.parse(fs.readFileSync(results, "utf8")) };
}

/** Builds what ships, then runs every test against it; arguments go on to jest. */
async function main() {
  await buildAll();
  const args = process.argv.slice(2);
  const runs = [runProject("unit", args), runProject("e2e", args)];
  /** @param {"numPassedTests" | "numFailedTests" | "numPendingTests"} count */
  const sum = (count) => runs.reduce((total, run) => total + run[count], 0);
  console.log(
    `${sum("numPassedTests")} passed, ${sum("numFailedTests")} failed, ${sum("numPendingTests")} skipped`,
  );
  process.exit(Math.max(...runs.map(({ status }) => status)));
}

main().catch((error) => {
  console.error(error.message);
  process.exit(1);
});
