import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { createRoutes, listen } from "../src/server/routes";
import path from "node:path";

const PAGE =
  '<head><meta http-equiv="Content-Security-Policy"><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';
let server: Server;
let base: string;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "routes-"));
  for (const name of ["addin", "host"]) mkdirSync(path.join(folder, name));
  writeFileSync(path.join(folder, "addin/taskpane.html"), PAGE);
  writeFileSync(path.join(folder, "host/index.html"), "host");
  writeFileSync(path.join(folder, "geheim.txt"), "geheim");
  const options = {
    root: path.resolve(__dirname, "../../.."),
    addinDir: path.join(folder, "addin"),
    hostDir: path.join(folder, "host"),
    exampleWorkbook: path.join(folder, "b.xlsx"),
  };
  server = await listen(createRoutes(options), { port: 0 });
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

test("the page, and nothing cached", async () => {
  const answer = await fetch(`${base}/`);
  expect([answer.status, await answer.text(), answer.headers.get("cache-control")]).toEqual([
    200,
    "host",
    "no-store",
  ]);
});

test("the add-in's page gets office.js from here, and the shim only where it is needed", async () => {
  const web = await (await fetch(`${base}/addin/taskpane.html`)).text();
  const win32 = await (await fetch(`${base}/addin/taskpane.html?host=win32`)).text();
  expect(web).toContain('<script src="/officejs/office.js">');
  expect(web).not.toContain("shim-win32");
  expect(win32).toContain('<script src="/host/shim-win32.js"></script><script src="/officejs/office.js">');
});

test("office.js, in whatever case it asks for its files", async () => {
  expect((await fetch(`${base}/officejs/office.js`)).status).toBe(200);
  expect((await fetch(`${base}/officejs/NL-NL/office_strings.js`)).headers.get("content-type")).toMatch(
    /javascript/,
  );
});

test.each([
  "/addin/../geheim.txt",
  "/addin/%2e%2e/geheim.txt",
  "/addin/..%2fgeheim.txt",
  "/host/%2e%2e%2fgeheim.txt",
  "/nm/package.json",
  "/addin/",
  "/x",
  "/addin/%00",
])("%s is not found", async (address) => {
  expect((await fetch(base + address)).status).toBe(404);
});

test("only reading", async () => {
  expect((await fetch(`${base}/`, { method: "POST" })).status).toBe(405);
  expect((await fetch(`${base}/%`)).status).toBe(400);
});
