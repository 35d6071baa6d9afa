import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const DIST = path.join(__dirname, "../dist");
const read = (file: string) => fs.readFileSync(path.join(DIST, file), "utf8");

/** Loads dist/functions.js in a context that has nothing but CustomFunctions, as Excel's function runtime does. */
function loadFunctions() {
  const registered: Record<string, (...args: unknown[]) => unknown> = {};
  class CellError extends Error {
    constructor(
      readonly code: string,
      message: string,
    ) {
      super(message);
    }
  }
  const context = vm.createContext({
    CustomFunctions: {
      associate: (id: string, fn: (...args: unknown[]) => unknown) => Object.assign(registered, { [id]: fn }),
      Error: CellError,
      ErrorCode: { notAvailable: "#N/A", invalidValue: "#VALUE!" },
    },
  });
  vm.runInContext(read("functions.js"), context);
  return registered;
}

describe("dist, as it is deployed", () => {
  test("functions.js needs no DOM or Office, and registers every function of functions.json", () => {
    const registered = loadFunctions();
    const { functions } = JSON.parse(read("functions.json"));
    expect(Object.keys(registered).sort()).toEqual(functions.map((f: { id: string }) => f.id).sort());
    expect(registered.BEDRAG!(4, 2026, null, 1000, null)).toBe(50_000);
    expect(registered.KAART!("wijkteams")).toBe("Uitvoeringscapaciteit wijkteams");
    expect(() => registered.BEDRAG!(9, 2026)).toThrow(expect.objectContaining({ code: "#N/A" }));
  });

  test("taskpane.html loads office.js from Microsoft, its own files from its own folder, and nothing else", () => {
    const html = read("taskpane.html");
    const sources = [...html.matchAll(/(?:src|href)=["']?([^"'\s>]+)/g)].map(([, url]) => url!);
    const foreign = sources.filter((url) => /^(https?:)?\/\//.test(url));
    expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(sources).toEqual(expect.arrayContaining(["functions.js", "taskpane.js"]));
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
  });

  test("the content security policy precedes the first script and allows nothing else", () => {
    const html = read("taskpane.html");
    const policy = /<meta http-equiv="?Content-Security-Policy"? content="([^"]+)"/i.exec(html);
    expect(policy).not.toBeNull();
    expect(policy!.index).toBeLessThan(html.indexOf("<script"));
    expect(policy![1]).toContain("default-src 'none'");
    expect(policy![1]).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policy![1]).not.toMatch(/script-src[^;]*unsafe/);
  });

  test("the manifest's files are all there", () => {
    for (const [, file] of read("manifest.xml").matchAll(/https:\/\/localhost:3000\/([^"<]+)"/g)) {
      expect([file, fs.existsSync(path.join(DIST, file!))]).toEqual([file, true]);
    }
  });

  test("nothing of the try-out workbook or the tests is shipped", () => {
    for (const file of fs.readdirSync(DIST).filter((f) => f.endsWith(".js"))) {
      expect(read(file)).not.toMatch(/o_spreadsheet|NotImplementedInHost|fast-check/);
    }
  });
});
