import { quoteSheet, zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import { toXml } from "./tableFormulas";

/**
 * The workbook part with all defined names: exceljs keeps names of ranges only, and none that belong to one sheet.
 * @param xml as exceljs wrote it, with print areas and titles
 */
export function withNames(xml: string, doc: WorkbookDocument): string {
  const { getters } = doc;
  const print = (xml.match(/<definedName\b[^>]*name="_xlnm\.[\s\S]*?<\/definedName>/g) ?? []).map(absolute);
  const ranges = getters.getNamedRanges().map(({ name, range: { sheetId, zone } }) => {
    const { left, right, top, bottom } = zone;
    const address = zoneAddress({ left, right, top, bottom }, true);
    return element(doc, name, `${quoteSheet(getters.getSheetName(sheetId))}!${address}`, null);
  });
  const stored = doc.storedNames.map(({ name, formula, sheetId }) =>
    element(doc, name, formula.replace(/^=/, ""), sheetId),
  );
  const all = [...print, ...ranges, ...stored].join("");
  const without = xml.replace(/<definedNames\s*\/>|<definedNames>[\s\S]*?<\/definedNames>/, "");
  return all === "" ? without : without.replace("</sheets>", `</sheets><definedNames>${all}</definedNames>`);
}

/** exceljs fixes only the columns of a print area: $A1:$F6. */
const absolute = (name: string): string => name.replace(/(\$[A-Z]{1,3})(\d+)(?=[:,<])/g, "$1$$$2");

function element(doc: WorkbookDocument, name: string, formula: string, sheetId: string | null): string {
  const local = sheetId === null ? "" : ` localSheetId="${doc.getters.getSheetIds().indexOf(sheetId)}"`;
  const comment = doc.nameComments.get(name.toLowerCase());
  const remark = comment ? ` comment="${toXml(comment).replace(/"/g, "&quot;")}"` : "";
  return `<definedName name="${toXml(name)}"${local}${remark}>${toXml(formula)}</definedName>`;
}
