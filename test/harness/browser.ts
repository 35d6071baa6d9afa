/**
 * The try-out workbook in Chromium: the real page, grid, pane and office.js.
 *
 *   const tryOut = await openTryOut({ transport: "web" });
 *   await tryOut.typeInCell("A1", "=SOM(1;2)");
 *   expect(await tryOut.cellText("A1")).toBe("3");
 *   await tryOut.close();
 *
 * Needs the built add-in (dist/) and host (.tryout/host). CHROMIUM names the browser if it is not in a usual place.
 */
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { createRoutes, listen } from "../../packages/excel-host/src/server/routes";
import { makeBegroting } from "../../packages/excel-host/src/example/makeBegroting";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";

const ROOT = path.resolve(__dirname, "../..");
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const BROWSERS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

const TIMEOUT_MS = 20_000;
/** Starting is not what is tested; a busy machine takes its time. */
const START_MS = 30_000;

export interface TryOutOptions {
  transport?: "win32" | "web";
  /** Further query, such as { thema: "donker" }. */
  query?: Record<string, string>;
  addinDir?: string;
  hostDir?: string;
  /** The workbook to open; without it the example begroting is made. */
  workbook?: string;
  viewport?: { width: number; height: number };
  /** What day it is for the pane; without it the day of the first letter, when every year of the editie was to come. */
  today?: string;
}

export interface TryOut {
  page: Page;
  /** The add-in's own page. */
  pane: Frame;
  address: string;
  /** Uncaught errors of page and pane. */
  errors: string[];
  typeInCell(address: string, text: string): Promise<void>;
  /** Like typeInCell, but leaves the cell in edit mode. */
  startTyping(address: string, text: string): Promise<void>;
  selectCell(address: string): Promise<void>;
  cellText(address: string): Promise<string>;
  cellValue(address: string): Promise<unknown>;
  waitForFunctions(): Promise<void>;
  openWorkbook(file: string): Promise<void>;
  /** The file that “Opslaan” downloads. */
  save(): Promise<Buffer>;
  close(): Promise<void>;
}

export function findBrowser(): string | undefined {
  return [process.env.CHROMIUM, ...BROWSERS].find((file) => file && existsSync(file));
}

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error("No Chromium found: install it, or name it in the variable CHROMIUM.");
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Opens the try-out workbook. A start that hangs is reported and tried once more: it is not what is tested. */
export async function openTryOut(options: TryOutOptions = {}): Promise<TryOut> {
  try {
    return await start(options);
  } catch (error) {
    process.stderr.write(`${String(error)}\n`);
    return start(options);
  }
}

async function start(options: TryOutOptions): Promise<TryOut> {
  const exampleWorkbook = options.workbook ?? path.join(ROOT, ".tryout/begroting.xlsx");
  if (!options.workbook) await makeBegroting(exampleWorkbook);
  const routes = createRoutes({
    root: ROOT,
    addinDir: options.addinDir ?? path.join(ROOT, "dist"),
    hostDir: options.hostDir ?? path.join(ROOT, ".tryout/host"),
    exampleWorkbook: exampleWorkbook,
  });
  const server = await listen(routes, { port: 0 });
  const browser = await launchBrowser();
  const context = await browser.newContext({
    locale: "nl-NL",
    acceptDownloads: true,
    viewport: options.viewport ?? { width: 1366, height: 800 },
  });
  // What is inserted by default depends on the year of today.
  await context.clock.setFixedTime(options.today ?? "2021-12-20T12:00:00");
  const page = await context.newPage();
  page.setDefaultTimeout(TIMEOUT_MS);
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.message));
  // over http the web transport makes office.js ask, once, whether this address may act as Excel
  page.on("dialog", (dialog) => void dialog.accept());
  const query = new URLSearchParams({ host: options.transport ?? "win32", ...options.query });
  const address = `http://localhost:${(server.address() as AddressInfo).port}/?${query}`;

  const tryOut: TryOut = {
    page,
    pane: page.mainFrame(),
    address,
    errors,
    selectCell: async (cell) => {
      await page.evaluate((xc) => {
        const { model, engine } = window.pokHost;
        const { col, row } = engine.helpers.toCartesian(xc);
        model.selection.selectCell(col, row);
      }, cell);
    },
    startTyping: async (cell, text) => {
      await tryOut.selectCell(cell);
      // the grid listens where its own, still invisible, cell editor is
      await page.locator("#raster .o-grid-composer .o-composer").focus();
      await page.keyboard.press("Delete");
      // the first character opens the editor; one typed while it opens is lost on a busy machine
      await page.keyboard.type(text.slice(0, 1));
      await page.waitForFunction(() => window.pokHost.grid.isEditing());
      await page.waitForFunction(
        (first) => document.querySelector("#raster .o-grid-composer .o-composer")?.textContent === first,
        text.slice(0, 1),
      );
      await page.keyboard.type(text.slice(1));
    },
    typeInCell: async (cell, text) => {
      await tryOut.startTyping(cell, text);
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => !window.pokHost.grid.isEditing());
    },
    cellText: (cell) =>
      page.evaluate((xc) => {
        const { document, model, engine } = window.pokHost;
        return document.text({
          sheetId: model.getters.getActiveSheetId(),
          ...engine.helpers.toCartesian(xc),
        });
      }, cell),
    cellValue: (cell) =>
      page.evaluate((xc) => {
        const { document, model, engine } = window.pokHost;
        return document.value({
          sheetId: model.getters.getActiveSheetId(),
          ...engine.helpers.toCartesian(xc),
        });
      }, cell),
    waitForFunctions: () => waitForFunctions(page),
    openWorkbook: async (file) => {
      await page.evaluate(() => (window.pokHost.ready = false));
      await page.locator("#bestand").setInputFiles(file);
      tryOut.pane = await waitForPane(page);
    },
    save: async () => {
      const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#opslaan").click()]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return Buffer.concat(chunks);
    },
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  try {
    await page.goto(address);
    tryOut.pane = await waitForPane(page);
  } catch (error) {
    const state = await startState(page, errors).catch(String);
    // a browser left open would keep the test run from ending
    await tryOut.close();
    throw new Error(`The try-out workbook did not start: ${String(error)}\n${state}`);
  }
  return tryOut;
}

/** The state of a start that hangs, to investigate it. */
async function startState(page: Page, errors: string[]): Promise<string> {
  const host = await page.evaluate(() => ({
    message: document.querySelector("#fout")?.textContent,
    ready: window.pokHost?.ready,
    batches: window.pokHost?.transport.stats.batches,
  }));
  return JSON.stringify({ ...host, frames: page.frames().map((frame) => frame.url()), errors });
}

/** Ready: the grid is there and office.js in the pane has answered; or the host says why not. */
async function waitForPane(page: Page): Promise<Frame> {
  const failure = page.locator("#fout");
  await page.waitForFunction(
    () =>
      document.querySelector<HTMLElement>("#fout")?.hidden === false ||
      (window.pokHost?.ready && window.pokHost.transport.stats.batches > 0),
    null,
    { timeout: START_MS },
  );
  if (await failure.isVisible()) throw new Error(await failure.innerText());
  const frame = page.frames().find((candidate) => candidate.url().includes("/addin/"));
  if (!frame) throw new Error("The pane did not load.");
  await frame.waitForFunction(() => typeof Excel !== "undefined");
  return frame;
}

async function waitForFunctions(page: Page): Promise<void> {
  await page.waitForFunction(() => window.pokHost.functions.pending === 0);
  // results are put into the grid in the next turn, and may ask for more
  await page.waitForTimeout(50);
  await page.waitForFunction(() => window.pokHost.functions.pending === 0);
}

declare global {
  interface Window {
    pokHost: import("../../packages/excel-host/src/tryOut").PokHost;
  }
}
