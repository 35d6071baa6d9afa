import { WorkbookDocument } from "../document";
import type { Engine } from "../engine";
import { FormatAliases, formatReader } from "../formats";
import { FileCharts } from "./charts/openCharts";
import type { GridData } from "./gridData";
import { readCellStyles } from "./numberFormats";
import { mendNames, nameComments, readPrintNames } from "./openNames";
import { XlsxPackage, elements, sheetParts } from "./package";
import { plainFills, prepareSheet } from "./prepare";
import { isSettingsPart, readSettings } from "./settingsPart";
import { SheetFix } from "./sheetFix";
import { snapshot } from "./snapshot";
import { HiddenReferences } from "./tableFormulas";

interface OpenOptions {
  fileName: string;
  /** Full names of the add-in's functions: a file holds them as _xldudf_POK_… */
  functionNames: readonly string[];
}

/** Opens an .xlsx: the grid's own importer, and after it what that importer loses. */
export async function openXlsx(
  engine: Engine,
  bytes: Uint8Array,
  options: OpenOptions,
): Promise<WorkbookDocument> {
  const file = await XlsxPackage.read(bytes);
  if (!file.text("xl/workbook.xml")) throw new Error("Dit bestand is geen Excel-werkmap (.xlsx).");
  const hidden = new HiddenReferences();
  for (const { path } of sheetParts(file))
    file.setText(path, prepareSheet(file.text(path) ?? "", options.functionNames, hidden));
  const stylesXml = file.text("xl/styles.xml");
  if (stylesXml !== undefined) file.setText("xl/styles.xml", plainFills(stylesXml));
  const charts = new FileCharts(file);
  const data = engine.load(file.forGrid()) as unknown as GridData;
  const formats = new FormatAliases(formatReader(engine));
  const styles = readCellStyles(file);
  const sheets = sheetParts(file).map((part) => new SheetFix(engine, file, part, styles));
  for (const sheet of sheets) {
    const target = data.sheets.find((candidate) => candidate.name === sheet.part.name);
    if (target) sheet.mend(target, data, formats, hidden);
  }
  charts.place(data.sheets, engine);
  const defaultFontSize = readDefaultFontSize(file);
  // text in the file's own size looks like text without any
  for (const style of Object.values(data.styles ?? {}))
    if (style.fontSize === defaultFontSize) delete style.fontSize;
  const stored = mendNames(file, data);
  const doc = new WorkbookDocument(engine, data, formats, { fileName: options.fileName });
  doc.storedNames.push(
    ...stored.map((name) => ({
      ...name,
      sheetId: name.sheetId && doc.getters.getSheetIdByName(name.sheetId)!,
    })),
  );
  for (const sheet of sheets) sheet.complete(doc);
  charts.complete(doc);
  doc.recalculateNames();
  doc.defaultFontSize = defaultFontSize;
  readPrintNames(file, doc);
  for (const { name, comment } of nameComments(file)) doc.nameComments.set(name.toLowerCase(), comment);
  readXmlParts(file, doc);
  activateSheet(file, doc);
  doc.source = snapshot(doc, bytes, charts);
  return doc;
}

const readDefaultFontSize = (file: XlsxPackage): number =>
  Number(
    elements(elements(file.xml("xl/styles.xml"), "font")[0] ?? null, "sz")[0]?.getAttribute("val") ?? 11,
  );

/** The sheet that was in front when the file was saved. */
function activateSheet(file: XlsxPackage, doc: WorkbookDocument): void {
  const index = Number(
    elements(file.xml("xl/workbook.xml"), "workbookView")[0]?.getAttribute("activeTab") ?? 0,
  );
  const sheetId = doc.getters.getSheetIds()[index];
  if (sheetId && doc.getters.isSheetVisible(sheetId)) doc.activate(sheetId);
}

function readXmlParts(file: XlsxPackage, doc: WorkbookDocument): void {
  for (const path of file.paths(/^customXml\/item\d+\.xml$/)) {
    const xml = file.text(path)!;
    if (isSettingsPart(xml)) {
      for (const [key, value] of readSettings(xml)) doc.settings.set(key, value);
      continue;
    }
    const properties = [...file.relations(path).values()].find(({ type }) => type === "customXmlProps");
    const item = properties && elements(file.xml(properties.target), "datastoreItem")[0];
    doc.xmlParts.set(item?.getAttribute("ds:itemID") ?? `{${path}}`, xml);
  }
}
