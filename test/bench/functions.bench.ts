import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import type { Page } from "playwright-core";
import { launchBrowser } from "../harness/browser";
import { median, report } from "./measurement";

const ROOT = path.join(__dirname, "../..");
const OFFICE = path.join(ROOT, "node_modules/@microsoft/office-js/dist");

/**
 * A page with Microsoft's office.js and our functions, and a host that answers at once: what is timed between a call
 * arriving and its result leaving is Microsoft's custom-function runtime and the function, nothing else of ours.
 */
const HOST = `
  const handlers = {}; let waiting = 0, done = () => {};
  window.pokWin32Bridge = {
    locale: "nl-NL", flags: 3, documentName: "bench.xlsx", theme: "{}",
    requirements: JSON.stringify({ ExcelApi: "1.14", CustomFunctionsRuntime: "1.4", CustomFunctions: "1.9", SharedRuntime: "1.1" }),
    readSettings: () => [], writeSettings() {}, register: (id, handler) => (handlers[id] = handler), unregister() {},
    execute(request) {
      const { Actions } = JSON.parse(request[4]);
      for (const action of Actions) {
        if (!/^SetInvocation/.test(action.Name ?? "")) continue;
        waiting -= action.ArgumentInfo.Arguments[0].length;
        if (waiting === 0) done();
      }
      return Promise.resolve(JSON.stringify({ Results: Actions.map((action) => ({ ActionId: action.Id, Value: action.ActionType === 3 ? [1, 2] : {} })) }));
    },
  };
  let next = 1;
  window.throughRuntime = (id, argumentLists) => new Promise((resolve) => {
    const messages = argumentLists.map((args) => [1, 1000, "", JSON.stringify([next++, id, args, null, 0])]);
    waiting = messages.length;
    const start = performance.now();
    done = () => resolve(performance.now() - start);
    handlers[33](messages);
  });
`;

function serve(): Promise<http.Server> {
  const html = `<!doctype html><script src="/host.js"></script><script src="/shim.js"></script><script src="/officejs/office.js"></script><script src="/capture.js"></script><script src="/functions.js"></script>`;
  const files: Record<string, () => string | Buffer> = {
    "/": () => html,
    "/host.js": () => HOST,
    // Keeps hold of the registered functions, to call them without the runtime.
    "/capture.js": () =>
      `window.ours = {}; const associate = CustomFunctions.associate; CustomFunctions.associate = (id, fn) => { ours[id] = fn; associate(id, fn); }; CustomFunctions.associate("NIETS", () => 1);`,
    "/shim.js": () => fs.readFileSync(path.join(ROOT, "packages/excel-host/src/transport/shim-win32.js")),
    "/functions.js": () => fs.readFileSync(path.join(ROOT, "dist/functions.js")),
  };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url!, "http://localhost");
    const office = path.join(OFFICE, pathname.replace("/officejs/", "").toLowerCase());
    const read =
      files[pathname] ??
      (pathname.startsWith("/officejs/") && fs.existsSync(office) ? () => fs.readFileSync(office) : null);
    response.writeHead(read ? 200 : 404, {
      "content-type": pathname === "/" ? "text/html" : "text/javascript",
    });
    response.end(read?.());
  });
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(server)));
}

/** ns per call of our own code, over varied arguments. */
const direct = (page: Page) =>
  page.evaluate(() => {
    const { ours } = window as unknown as { ours: Record<string, (...args: unknown[]) => unknown> };
    const actielijnen = [1, "4", "AL4", "wijkteams", 7, "actielijn 2"];
    const years = [2021, "2024", 2026, 2027];
    const calls = 200_000;
    let sum = 0;
    const start = performance.now();
    for (let i = 0; i < calls; i++)
      sum += Number(
        (
          ours.BEDRAG!(actielijnen[i % 6], years[i % 4], i % 3 ? null : "AU", 1000, null) as {
            basicValue: number;
          }
        ).basicValue,
      );
    const elapsed = performance.now() - start;
    if (!(sum > 0)) throw new Error("BEDRAG gave nothing");
    return (elapsed / calls) * 1e6;
  });

/** ns per call through Microsoft's runtime. */
const through = (page: Page, id: string) =>
  page.evaluate(async (id) => {
    // Many at once, so that the timers the runtime waits on do not count as its cost.
    const calls = 100_000;
    const lists = Array.from({ length: calls }, (_, i) => [1 + (i % 8), 2021 + (i % 7), null, 1000, null]);
    const { throughRuntime } = window as unknown as {
      throughRuntime: (id: string, lists: unknown[][]) => Promise<number>;
    };
    return ((await throughRuntime(id, lists)) / calls) * 1e6;
  }, id);

test("cost of one BEDRAG beside Microsoft's custom-function runtime", async () => {
  const server = await serve();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
    await page.waitForFunction(() => (window as unknown as { ours?: object }).ours && Office.onReady);
    await page.evaluate(() => Office.onReady());
    await page.waitForTimeout(500);
    const ours: number[] = [];
    const runtime: number[] = [];
    const both: number[] = [];
    for (let round = 0; round < 5; round++) {
      ours.push(await direct(page));
      runtime.push(await through(page, "NIETS"));
      both.push(await through(page, "BEDRAG"));
    }
    const [own, microsoft, whole] = [median(ours), median(runtime), median(both)];
    report("\n(a) one custom-function call, median of 5 rounds");
    report(`    our BEDRAG, called directly         ${own.toFixed(0).padStart(8)} ns`);
    report(`    Microsoft's runtime, empty function ${microsoft.toFixed(0).padStart(8)} ns`);
    report(`    BEDRAG through Microsoft's runtime  ${whole.toFixed(0).padStart(8)} ns`);
    report(`    our share: ${((own / microsoft) * 100).toFixed(1)} % of the runtime's cost (limit 10 %)`);
    expect(own / microsoft).toBeLessThanOrEqual(0.1);
  } finally {
    await browser.close();
    server.close();
  }
});
