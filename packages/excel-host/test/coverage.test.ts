import { readFileSync } from "node:fs";
import path from "node:path";
import { asMarkdown, coverage, strangers } from "../tools/coverage";
import { currentCoverage } from "../tools/currentCoverage";
import { excelClasses } from "../tools/excelTypes";

const DECLARATIONS = `
declare namespace Word { class Body extends OfficeExtension.ClientObject { readonly text: string; } }
declare namespace Excel {
  interface Options { name: string; }
  class RequestContext extends OfficeCore.RequestContext { readonly workbook: Workbook; }
  class Sheet extends OfficeExtension.ClientObject {
    context: RequestContext;
    readonly onChanged: OfficeExtension.EventHandlers<object>;
    name: string;
    getRange(address?: string): Range;
    getRange(row: number): Range;
    load(propertyNames?: string): Sheet;
    set(properties: Options): void;
    toJSON(): Options;
  }
  class SheetCollection extends OfficeExtension.ClientObject {
    readonly items: Excel.Sheet[];
    add(name: string): Excel.Sheet;
  }
  class Shape extends OfficeExtension.ClientObject { delete(): void; }
}`;

const now = currentCoverage();

const sheet = { name: "Sheet", isCollection: false, members: ["name"], events: ["DataChanged"] };
const sheets = { name: "SheetCollection", isCollection: true, members: [], events: [] };

test("of Excel's types only what a host is asked for counts, an overload once", () => {
  expect([...excelClasses(DECLARATIONS)]).toEqual([
    ["Sheet", ["onChanged", "name", "getRange"]],
    ["SheetCollection", ["items", "add"]],
    ["Shape", ["delete"]],
  ]);
});

test("events go by the name of the types, and a collection serves its items", () => {
  expect(coverage(excelClasses(DECLARATIONS), [sheet, sheets])).toEqual([
    { name: "Shape", served: [], strangers: [], total: 1 },
    { name: "Sheet", served: ["name", "onChanged"], strangers: [], total: 3 },
    { name: "SheetCollection", served: ["items"], strangers: [], total: 2 },
  ]);
});

test("a class, a member and an event that Excel has not are strangers", () => {
  const rows = coverage(excelClasses(DECLARATIONS), [
    { ...sheet, members: ["name", "names"], events: ["Painted"] },
    { name: "Page", isCollection: false, members: ["number"], events: [] },
  ]);
  expect(strangers(rows)).toEqual(["Page.number", "Sheet.names", "Sheet.onPainted"]);
});

test("the host serves nothing that Excel has not", () => {
  expect(strangers(now)).toEqual([]);
});

test("the host is known by what its classes declare", () => {
  const rows = new Map(now.map((row) => [row.name, row.served]));
  expect(rows.get("Range")).toEqual(expect.arrayContaining(["address", "getCell", "values", "worksheet"]));
  expect(rows.get("ChartBorder")).toEqual(["clear", "color", "lineStyle", "weight"]);
  expect(rows.get("WorksheetCollection")).toEqual(expect.arrayContaining(["items", "onNameChanged"]));
  expect(rows.get("Shape")).toEqual([]);
});

test("COVERAGE.md is up to date (npm run coverage -w excel-host)", () => {
  const written = readFileSync(path.join(__dirname, "../COVERAGE.md"), "utf8");
  expect(written).toBe(asMarkdown(now));
});
