// @ts-check

const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/**
 * Reads the address the add-in will be served from: https, without query; a trailing slash is dropped.
 * @param {string | undefined} origin for example "https://pok.gemeente.nl" or "https://intranet.nl/pok"
 * @returns {string}
 * @throws {Error} when it is not an https address
 */
function readOrigin(origin = DEVELOPMENT_ADDRESS) {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url?.protocol !== "https:" || url.search || url.hash || url.username) {
    throw new Error(
      `--env origin: "${origin}" found; expected an https address such as https://pok.gemeente.nl`,
    );
  }
  return url.href.replace(/\/$/, "");
}

/**
 * The manifest for another address.
 * @param {string} source text of manifest.xml
 * @param {string} address from readOrigin
 * @returns {string}
 * @throws {Error} when an address of the development machine, or a placeholder, is left
 */
function renderManifest(source, address) {
  const rendered = source
    .replace(/<!--[\s\S]*?-->\s*/g, "")
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}<`, `<AppDomain>${new URL(address).origin}<`)
    .replaceAll(DEVELOPMENT_ADDRESS, address);
  const leftovers = rendered.match(/\{\{.*?\}\}|<%.*?%>|https?:\/\/localhost[^"<]*/g) ?? [];
  const wrong = leftovers.filter((found) => !found.startsWith(address) && found !== new URL(address).origin);
  if (wrong.length > 0) throw new Error(`manifest.xml is half rendered: ${[...new Set(wrong)].join(", ")}`);
  return rendered;
}

module.exports = { readOrigin, renderManifest };
