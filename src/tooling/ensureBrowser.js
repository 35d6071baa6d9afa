// @ts-check
const { spawnSync } = require("node:child_process");
const fs = require("node:fs");

const CANDIDATES = [
  process.env.CHROMIUM,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** @returns {string | undefined} path of a Chromium, Chrome or Edge on this machine */
const findBrowser = () => CANDIDATES.find((file) => file && fs.existsSync(file));

/**
 * Finds a browser for the tests; on Debian, as root, installs Chromium. Sets CHROMIUM for what runs after.
 * Ends the program with one line when there is none.
 */
function ensureBrowser() {
  if (!findBrowser() && process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) {
    console.log("Installing Chromium for the browser tests (once) …");
    spawnSync("apt-get", ["update"], { stdio: "ignore" });
    spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore" });
  }
  const browser = findBrowser();
  if (!browser) {
    console.error(
      "The tests need Chromium: run `sudo apt-get install chromium`, or set CHROMIUM to the path of Chrome or Edge.",
    );
    process.exit(1);
  }
  process.env.CHROMIUM = browser;
  return browser;
}

module.exports = { ensureBrowser };
