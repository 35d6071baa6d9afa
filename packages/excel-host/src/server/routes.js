// @ts-check
const fs = require("node:fs");
const http = require("node:http");
const https = require("node:https");
const path = require("node:path");

/** @typedef {import("node:http").IncomingMessage} Request */
/** @typedef {import("node:http").ServerResponse} Response */
/** @typedef {(req: Request, res: Response, next?: () => void) => void} Handler */
/** @typedef {{ root: string, addinDir: string, hostDir: string, exampleWorkbook: string }} RouteOptions */

const CDN = /https:\/\/appsforoffice\.microsoft\.com\/lib\/1(?:\.1)?\/hosted\//g;
const SHIM = '<script src="/host/shim-win32.js"></script>';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** Of node_modules only these files are served, by these names. @type {Record<string, string>} */
const LIBRARIES = {
  "/os/o_spreadsheet.js": "@odoo/o-spreadsheet/dist/o_spreadsheet.iife.js",
  "/os/o_spreadsheet.css": "@odoo/o-spreadsheet/dist/o_spreadsheet.css",
  "/os/o_spreadsheet.xml": "@odoo/o-spreadsheet/dist/o_spreadsheet.xml",
  "/nm/owl.js": "@odoo/owl/dist/owl.iife.js",
  "/nm/chart.js": "chart.js/dist/chart.umd.js",
  "/nm/luxon.js": "luxon/build/global/luxon.min.js",
  "/nm/chartjs-adapter-luxon.js": "chartjs-adapter-luxon/dist/chartjs-adapter-luxon.umd.js",
  "/nm/bootstrap.css": "bootstrap/dist/css/bootstrap.min.css",
  "/nm/css/font-awesome.css": "font-awesome/css/font-awesome.min.css",
  "/nm/fonts/fontawesome-webfont.woff2": "font-awesome/fonts/fontawesome-webfont.woff2",
};

/** The file for an address inside a folder, or null for an address that leads out of it. @param {string} folder @param {string} relative */
function inside(folder, relative) {
  const file = path.resolve(folder, `./${relative}`);
  return file.startsWith(path.resolve(folder) + path.sep) ? file : null;
}

/** @param {string} url @returns {URL | null} */
function parseUrl(url) {
  try {
    const parsed = new URL(url, "http://localhost");
    decodeURIComponent(parsed.pathname);
    return parsed;
  } catch {
    return null;
  }
}

/** Which file answers an address. @param {string} pathname @param {RouteOptions} options @returns {string | null} */
function fileFor(pathname, { root, addinDir, hostDir, exampleWorkbook }) {
  const modules = path.join(root, "node_modules");
  if (pathname === "/") return path.join(hostDir, "index.html");
  if (pathname === "/werkmap/begroting.xlsx") return exampleWorkbook;
  const library = LIBRARIES[pathname];
  if (library) return path.join(modules, library);
  if (pathname.startsWith("/host/")) return inside(hostDir, pathname.slice("/host/".length));
  if (pathname.startsWith("/addin/")) return inside(addinDir, pathname.slice("/addin/".length));
  // office.js asks for its own files in whatever case; on disk they are lower case
  if (pathname.startsWith("/officejs/"))
    return inside(
      path.join(modules, "@microsoft/office-js/dist"),
      pathname.slice("/officejs/".length).toLowerCase(),
    );
  return null;
}

/** The add-in's own page, with office.js from here instead of Microsoft's CDN. @param {string} html @param {boolean} win32 */
function localPage(html, win32) {
  const local = html.replace(CDN, "/officejs/");
  return win32 ? local.replace(/<script\b/, `${SHIM}<script`) : local;
}

/** @param {Response} res @param {string} type extension with its dot @param {Buffer | undefined} body */
function send(res, type, body) {
  res.writeHead(200, {
    "content-type": CONTENT_TYPES[type] ?? "application/octet-stream",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  res.end(body);
}

/** @param {Response} res @param {number} status @param {string} message */
function refuse(res, status, message) {
  res.writeHead(status, { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" });
  res.end(message);
}

/** Serves the try-out workbook. @param {RouteOptions} options @returns {Handler} */
function createRoutes(options) {
  return (req, res, next) => {
    const url = parseUrl(req.url ?? "/");
    if (!url) return refuse(res, 400, "Ongeldig adres.");
    if (req.method !== "GET" && req.method !== "HEAD") return refuse(res, 405, "Alleen lezen.");
    const pathname = decodeURIComponent(url.pathname);
    const file = pathname.includes("\0") ? null : fileFor(pathname, options);
    if (!file) return next ? next() : refuse(res, 404, "Niet gevonden.");
    fs.readFile(file, (error, bytes) => {
      if (error) return next ? next() : refuse(res, 404, "Niet gevonden.");
      const type = path.extname(file);
      const isAddinPage = type === ".html" && pathname.startsWith("/addin/");
      const body = isAddinPage
        ? Buffer.from(localPage(bytes.toString("utf8"), url.searchParams.get("host") === "win32"))
        : bytes;
      send(res, type, req.method === "HEAD" ? undefined : body);
    });
  };
}

/** Serves one folder as it is: what a web server does with dist. @param {string} folder @returns {Handler} */
function createStatic(folder) {
  return (req, res) => {
    const url = parseUrl(req.url ?? "/");
    const file = url && inside(folder, decodeURIComponent(url.pathname).slice(1));
    if (!file) return refuse(res, 404, "Niet gevonden.");
    // Excel on the web fetches the functions' files from another origin.
    res.setHeader("access-control-allow-origin", "*");
    fs.readFile(file, (error, bytes) =>
      error ? refuse(res, 404, "Niet gevonden.") : send(res, path.extname(file), bytes),
    );
  };
}

/**
 * @param {Handler} handler
 * @param {{ port: number, https?: import("node:https").ServerOptions }} options
 * @returns {Promise<import("node:http").Server>}
 */
function listen(handler, { port, https: tls }) {
  const answer = /** @param {Request} req @param {Response} res */ (req, res) => handler(req, res);
  const server = tls ? https.createServer(tls, answer) : http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

module.exports = { createRoutes, createStatic, listen };
