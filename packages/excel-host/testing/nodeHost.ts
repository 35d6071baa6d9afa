/**
 * Genuine office.js in jsdom, the grid's engine in Node, and the host in between: an Excel without a browser.
 *
 *   const host = await startNodeHost({ cells: { A1: "4", B1: "=POK.BEDRAG(A1,2026)" } });
 *   await host.waitForFunctions();
 *   await host.Excel.run(async (context) => { … });
 *   await host.close();
 *
 * Until close() the globals Excel, Office and OfficeExtension are those of the genuine office.js, so code that says
 * `Excel.run` can be called as it is. Give `sheets` for more than one sheet, or `xlsx` for the bytes of a real file.
 * Functions come from `functionsJs` + `functionsJson`, else from dist/ when it was built, else there are none.
 * One host at a time: functions and globals are process-wide.
 */
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import type { WorkbookDocument } from "../src/document";
import type { Engine, GridModel } from "../src/engine";
import type { CustomFunctionsBridge } from "../src/functions";
import type { FunctionsMetadata } from "../src/functionsMetadata";

const ROOT = path.resolve(__dirname, "../../..");
const OFFICE_JS = path.join(ROOT, "node_modules/@microsoft/office-js/dist");
const GLOBALS = ["Excel", "Office", "OfficeExtension"] as const;

export interface NodeSheet {
  name: string;
  cells?: Record<string, string>;
}

export interface NodeHostOptions {
  cells?: Record<string, string>;
  sheets?: NodeSheet[];
  xlsx?: Uint8Array;
  fileName?: string;
  functionsJs?: string;
  functionsJson?: FunctionsMetadata;
  namespace?: string;
  requirements?: Record<string, string>;
  isEditingCell?: () => boolean;
  afterEditing?: () => Promise<void>;
}

export interface NodeHost {
  window: JSDOM["window"];
  Excel: typeof Excel;
  Office: typeof Office;
  engine: Engine;
  model: GridModel;
  document: WorkbookDocument;
  cf: CustomFunctionsBridge;
  stats: { batches: number };
  value(address: string, sheet?: string): unknown;
  text(address: string, sheet?: string): string;
  /** Types into a cell as a user does. */
  type(address: string, content: string, sheet?: string): void;
  waitForFunctions(): Promise<void>;
  invokeCommand(functionName: string, controlId?: string): boolean;
  save(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** o-spreadsheet asks for Node 22 and uses this one function of it; Node 20 is our floor. */
function patchNode20(): void {
  const target = Object as unknown as { groupBy?: unknown };
  target.groupBy ??= (items: Iterable<unknown>, key: (item: unknown) => string) => {
    const groups: Record<string, unknown[]> = {};
    for (const item of items) (groups[key(item)] ??= []).push(item);
    return groups;
  };
}

/* eslint-disable no-console -- the grid's engine greets and times itself there */
function silenced<T>(action: () => T): T {
  const kept = { log: console.log, debug: console.debug };
  console.log = console.debug = () => undefined;
  try {
    return action();
  } finally {
    Object.assign(console, kept);
  }
}
/* eslint-enable no-console */

let loadedEngine: Engine | null = null;

function loadEngine(): Engine {
  patchNode20();
  // eslint-disable-next-line no-console -- the importer reports every step of its own
  console.debug = () => undefined;
  if (typeof globalThis.DOMParser === "undefined") globalThis.DOMParser = new JSDOM("").window.DOMParser;
  loadedEngine ??= silenced(() => createRequire(__filename)("@odoo/o-spreadsheet") as Engine);
  return loadedEngine;
}

class OfficeResources extends ResourceLoader {
  constructor(private readonly functionsJs: string | null) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { pathname } = new URL(url);
    const read = async (): Promise<Buffer> => {
      if (pathname === "/functions.js") return Buffer.from(this.functionsJs ?? "");
      return readFileSync(path.join(OFFICE_JS, pathname.replace("/officejs/", "").toLowerCase()));
    };
    return read() as unknown as ReturnType<ResourceLoader["fetch"]>;
  }
}

function builtFunctions(): { functionsJs: string | null; functionsJson: FunctionsMetadata } {
  const js = path.join(ROOT, "dist/functions.js");
  const json = path.join(ROOT, "dist/functions.json");
  if (!existsSync(js) || !existsSync(json)) return { functionsJs: null, functionsJson: { functions: [] } };
  return {
    functionsJs: readFileSync(js, "utf8"),
    functionsJson: JSON.parse(readFileSync(json, "utf8")) as FunctionsMetadata,
  };
}

export async function startNodeHost(options: NodeHostOptions = {}): Promise<NodeHost> {
  const engine = loadEngine();
  const { WorkbookDocument } = await import("../src/document");
  const { CustomFunctionsBridge } = await import("../src/functions");
  const { ExcelHost } = await import("../src/host");
  const { forwardEvents } = await import("../src/events");
  const { Win32Transport } = await import("../src/transport/win32");
  const { THEMES } = await import("../src/transport/transport");
  const { REQUIREMENTS } = await import("../src/requirements");
  const { openXlsx } = await import("../src/xlsx/open");
  const { saveXlsx } = await import("../src/xlsx/save");

  const built =
    options.functionsJs === undefined
      ? builtFunctions()
      : { functionsJs: options.functionsJs, functionsJson: options.functionsJson ?? { functions: [] } };
  const cf = new CustomFunctionsBridge(engine, built.functionsJson, options.namespace ?? "POK");
  const document = await openDocument();

  async function openDocument(): Promise<WorkbookDocument> {
    if (options.xlsx)
      return openXlsx(engine, options.xlsx, {
        fileName: options.fileName ?? "Werkmap1.xlsx",
        functionNames: cf.names,
      });
    const sheets = options.sheets ?? [{ name: "Blad1", cells: options.cells ?? {} }];
    const data = {
      sheets: sheets.map((sheet, i) => ({
        id: `s${i + 1}`,
        name: sheet.name,
        colNumber: 26,
        rowNumber: 100,
        cells: sheet.cells ?? {},
      })),
    };
    return silenced(
      () => new WorkbookDocument(engine, data, undefined, { fileName: options.fileName ?? "Werkmap1.xlsx" }),
    );
  }

  const host = new ExcelHost({
    document,
    functions: cf,
    onUnexpected: (error) => process.stderr.write(`${String((error as Error).stack ?? error)}\n`),
    ...(options.isEditingCell ? { isEditingCell: options.isEditingCell } : {}),
    ...(options.afterEditing ? { afterEditing: options.afterEditing } : {}),
  });
  const transport = new Win32Transport({
    locale: "nl-NL",
    documentName: document.fileName,
    requirements: { ...REQUIREMENTS, ...options.requirements },
    theme: THEMES.light,
    settings: document.settings,
    execute: (request, flags) => host.execute(request, flags),
  });
  const stopEvents = forwardEvents(document, transport);
  const recalculate = new Recalculation(() => silenced(() => document.recalculate()));
  cf.send = (messages) => transport.sendMessages(messages);
  cf.onResults = () => recalculate.request();

  const shim = readFileSync(path.join(ROOT, "packages/excel-host/src/transport/shim-win32.js"), "utf8");
  const dom = new JSDOM(
    `<!doctype html><html><body><script>${shim}</script><script src="/officejs/office.js"></script>${built.functionsJs ? '<script src="/functions.js"></script>' : ""}</body></html>`,
    {
      url: "http://localhost/",
      runScripts: "dangerously",
      resources: new OfficeResources(built.functionsJs),
      pretendToBeVisual: true,
      virtualConsole: new VirtualConsole(),
      beforeParse(window) {
        const target = window as unknown as {
          external?: object;
          pokWin32Bridge: object;
          console: { log(): void; debug(): void };
        };
        target.external ??= {};
        target.pokWin32Bridge = transport.bridge();
      },
    },
  );
  await new Promise((resolve) => dom.window.addEventListener("load", resolve));
  const pane = dom.window as unknown as Record<(typeof GLOBALS)[number], unknown> & { Office: typeof Office };
  await pane.Office.onReady();
  const before = Object.fromEntries(
    GLOBALS.map((name) => [name, (globalThis as Record<string, unknown>)[name]]),
  );
  for (const name of GLOBALS) (globalThis as Record<string, unknown>)[name] = pane[name];

  const cellAt = (address: string, sheet?: string) => {
    const sheetId = sheet ? document.getters.getSheetIdByName(sheet)! : document.getters.getSheetIds()[0]!;
    const { col, row } = engine.helpers.toCartesian(address);
    return { sheetId, col, row };
  };

  return {
    window: dom.window,
    Excel: pane.Excel as typeof Excel,
    Office: pane.Office,
    engine,
    model: document.model,
    document,
    cf,
    stats: transport.stats,
    value: (address, sheet) => document.value(cellAt(address, sheet)),
    text: (address, sheet) => document.text(cellAt(address, sheet)),
    type: (address, content, sheet) =>
      void document.model.dispatch("UPDATE_CELL", { ...cellAt(address, sheet), content }),
    waitForFunctions: async () => {
      do {
        await cf.whenIdle();
        await recalculate.settled();
      } while (cf.pending > 0);
    },
    invokeCommand: (functionName, controlId = functionName) =>
      transport.invokeCommand(functionName, controlId),
    save: () => saveXlsx(document, cf.names),
    close: async () => {
      stopEvents();
      await recalculate.settled();
      for (const name of GLOBALS) (globalThis as Record<string, unknown>)[name] = before[name];
      dom.window.close();
    },
  };
}

/** Many results, one recalculation. */
class Recalculation {
  private planned: Promise<void> | null = null;

  constructor(private readonly run: () => void) {}

  request(): void {
    this.planned ??= new Promise((resolve) =>
      setTimeout(() => {
        this.planned = null;
        this.run();
        resolve();
      }, 0),
    );
  }

  async settled(): Promise<void> {
    await (this.planned ?? Promise.resolve());
  }
}
