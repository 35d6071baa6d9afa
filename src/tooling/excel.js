// @ts-check
const { ensurePackages, ROOT } = require("./ensurePackages");

ensurePackages();

const { spawnSync } = require("node:child_process");
const fs = require("node:fs");
const os = require("node:os");
const path = require("node:path");
const { logErrorMessage } = require("office-addin-cli");
const { createStatic, listen } = require("../../packages/excel-host/src/server/routes");
const { watchAll } = require("./buildAll");

const PORT = 3000;
const MANIFEST = path.join(ROOT, "dist/manifest.xml");
const CERTIFICATES = path.join(os.homedir(), ".office-addin-dev-certs");
const USAGE =
  "Usage: npm run excel | npm run excel -- web <address of a workbook in OneDrive or SharePoint> | npm run excel -- stop";

/**
 * Runs one of Microsoft's sideloading tools. They come through npx at this moment: as dependencies they need a compiler on Linux.
 * @param {string[]} args
 */
function npx(...args) {
  const { status } = spawnSync("npx", ["--yes", ...args], {
    cwd: ROOT,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`\`npx ${args.join(" ")}\` failed: see its message above.`);
}

/** Installs the development certificate, serves dist over https, and loads the add-in into a real Excel. */
async function main() {
  const [target = "desktop", document] = process.argv.slice(2);
  if (target === "stop") return npx("office-addin-debugging", "stop", MANIFEST);
  if (target !== "desktop" && !(target === "web" && document)) throw new Error(USAGE);
  npx("office-addin-dev-certs", "install", "--days", "365");
  const https = {
    key: fs.readFileSync(path.join(CERTIFICATES, "localhost.key")),
    cert: fs.readFileSync(path.join(CERTIFICATES, "localhost.crt")),
  };
  await build();
  await listen(createStatic(path.join(ROOT, "dist")), { port: PORT, https });
  console.log(`Serving the add-in at https://localhost:${PORT}/; loading it into Excel …`);
  npx(
    "office-addin-debugging",
    "start",
    MANIFEST,
    target,
    "--app",
    "excel",
    "--no-debug",
    ...(document ? ["--document", document] : []),
  );
  console.log(
    "The add-in is loaded: see “POK” on the Home tab. Stop with Ctrl+C, then `npm run excel -- stop`.",
  );
}

/** @returns {Promise<void>} after the first build that succeeds; rebuilding goes on */
function build() {
  return new Promise((resolve) => {
    watchAll((problem) => {
      if (problem) console.error(problem);
      else resolve();
    });
  });
}

main().catch((error) => {
  logErrorMessage(error);
  process.exit(1);
});
