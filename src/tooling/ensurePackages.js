// @ts-check
// Runs before any package is installed: only Node's own modules.
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

const ROOT = path.join(__dirname, "../..");
const INSTALLED = path.join(ROOT, "node_modules/.package-lock.json");
const WANTED = path.join(ROOT, "package-lock.json");

/** Installs the packages when they are missing or older than the lock file. Ends the program with one line when that fails. */
function ensurePackages() {
  if (fs.existsSync(INSTALLED) && fs.statSync(INSTALLED).mtimeMs >= fs.statSync(WANTED).mtimeMs) return;
  // On the error channel: what a command prints of its own may be read by a program (check --json).
  console.error("Installing packages (once, about a minute) …");
  const { status } = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: ROOT,
    stdio: ["inherit", process.stderr, "inherit"],
    shell: process.platform === "win32",
  });
  if (status === 0) {
    fs.utimesSync(INSTALLED, new Date(), new Date());
    return;
  }
  console.error(
    "The packages could not be installed: see npm's message above, then run the same command again.",
  );
  process.exit(1);
}

module.exports = { ensurePackages, ROOT };
