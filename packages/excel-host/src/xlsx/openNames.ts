import { parseZone, splitAddress } from "../address";
import type { WorkbookDocument } from "../document";
import { DEFAULT_PAGE } from "../model/pageLayout";
import type { StoredName } from "../stored";
import type { GridData } from "./gridData";
import { elements, sheetParts, type XlsxPackage } from "./package";

/** Ranges go to the grid; constants, formulas and names of a single sheet are kept beside it. */
export function mendNames(file: XlsxPackage, data: GridData): StoredName[] {
  const stored: StoredName[] = [];
  const sheets = sheetParts(file);
  data.namedRanges ??= {};
  for (const element of elements(file.xml("xl/workbook.xml"), "definedName")) {
    const name = element.getAttribute("name") ?? "";
    const formula = element.textContent ?? "";
    if (name.startsWith("_xlnm.") || element.getAttribute("hidden") === "1") continue;
    const local = element.getAttribute("localSheetId");
    const { sheet, reference } = splitAddress(formula);
    const isRange =
      sheet !== null &&
      data.sheets.some((candidate) => candidate.name === sheet) &&
      /\d/.test(reference) &&
      parseZone(reference) !== null;
    if (local === null && isRange) data.namedRanges[name] = formula.replace(/\$/g, "");
    else
      stored.push({
        name,
        formula: `=${formula}`,
        sheetId: local === null ? null : (sheets[Number(local)]?.name ?? null),
      });
  }
  return stored;
}

export const nameComments = (file: XlsxPackage): { name: string; comment: string }[] =>
  elements(file.xml("xl/workbook.xml"), "definedName").flatMap((element) => {
    const comment = element.getAttribute("comment");
    return comment ? [{ name: element.getAttribute("name") ?? "", comment }] : [];
  });

export function readPrintNames(file: XlsxPackage, doc: WorkbookDocument): void {
  const sheets = sheetParts(file);
  for (const element of elements(file.xml("xl/workbook.xml"), "definedName")) {
    const sheetId = doc.getters.getSheetIdByName(
      sheets[Number(element.getAttribute("localSheetId") ?? -1)]?.name,
    );
    if (!sheetId) continue;
    // columns and rows to repeat stand together, with a comma; no address of ours holds one
    const references = (element.textContent ?? "")
      .split(",")
      .map((part) => splitAddress(part).reference.replace(/\$/g, ""));
    const page = doc.pageSetups.get(sheetId) ?? DEFAULT_PAGE;
    const find = (pattern: RegExp) => references.find((reference) => pattern.test(reference)) ?? null;
    if (element.getAttribute("name") === "_xlnm.Print_Area" && references.length === 1)
      doc.pageSetups.set(sheetId, { ...page, printArea: references[0]! });
    if (element.getAttribute("name") === "_xlnm.Print_Titles")
      doc.pageSetups.set(sheetId, {
        ...page,
        titleRows: find(/^\d+:\d+$/),
        titleColumns: find(/^[A-Z]+:[A-Z]+$/i),
      });
  }
}
