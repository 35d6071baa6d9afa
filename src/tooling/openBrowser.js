// @ts-check
const { spawn } = require("node:child_process");

/** Opens an address where there is a screen to show it on; elsewhere does nothing. @param {string} address */
function openBrowser(address) {
  const { platform, env } = process;
  const hasScreen = platform !== "linux" || env.DISPLAY || env.WAYLAND_DISPLAY;
  if (!hasScreen || env.CI) return;
  const [program, ...args] =
    platform === "win32"
      ? ["cmd", "/c", "start", "", address]
      : platform === "darwin"
        ? ["open", address]
        : ["xdg-open", address];
  spawn(program, args, { detached: true, stdio: "ignore" })
    .on("error", () => undefined)
    .unref();
}

module.exports = { openBrowser };
