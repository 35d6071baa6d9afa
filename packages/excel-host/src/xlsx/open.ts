import { columnIndex, parseZone, splitAddress, zoneAddress } from "../address";
import { WorkbookDocument } from "../document";
import { formatReader } from "../formats";
import type { StoredName } from "../stored";
import { DUTCH, contains, type Engine, type Zone } from "../engine";
import { FormatAliases } from "../formats";
import { fromFileNames } from "../functionsMetadata";
import { DEFAULT_PAGE } from "../model/pageLayout";
import { FileCharts, type DataSheet } from "./charts/openCharts";
import { readCellStyles, type CellStyle } from "./numberFormats";
import { XlsxPackage, elements, sheetParts, type SheetPart } from "./package";
import { readPageSetup } from "./pageSetup";
import { readSettings, isSettingsPart } from "./settingsPart";
import { snapshot } from "./snapshot";
import { readValidationTexts } from "./writeRules";
import { HiddenReferences, type FileTable } from "./tableFormulas";

export interface OpenOptions {
  fileName: string;
  /** Full names of the add-in's functions: a file holds them as _xldudf_POK_… */
  functionNames: readonly string[];
}

interface GridSheet extends DataSheet {
  cells: Record<string, unknown>;
  formats: Record<string, number>;
}

interface GridData {
  sheets: GridSheet[];
  formats: Record<number, string>;
  styles?: Record<number, { fontSize?: number }>;
  namedRanges?: Record<string, string>;
}

const PIXELS_PER_POINT = 4 / 3;

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

/** The fill of a conditional format is its background: the grid's importer wants no pattern named beside it. */
const plainFills = (styles: string): string =>
  styles.replace(/<dxfs\b[\s\S]*?<\/dxfs>/, (dxfs) =>
    dxfs.replace(
      /<patternFill patternType="solid">(?=(?:(?!<\/patternFill>)[\s\S])*<bgColor)/g,
      "<patternFill>",
    ),
  );

/** The grid's importer makes a plain SUM of a SUBTOTAL, unless it goes by another name. */
const SUBTOTAL = /\bSUBTOTAL\(/g;
const HIDDEN_SUBTOTAL = /\bHOST_SUBTOTAL_\(/g;

/** Function names as the user types them, and no leftovers of spilled results that would block the spill. */
function prepareSheet(xml: string, functionNames: readonly string[], hidden: HiddenReferences): string {
  const named = xml.replace(/(<f\b[^>]*>)([^<]*)(?=<\/f>)/g, (_all, tag: string, formula: string) =>
    (tag + hidden.hide(fromFileNames(formula, functionNames)))
      .replace(/_xlfn\.(?:_xlws\.)?/g, "")
      .replace(/_xlws\./g, "")
      .replace(SUBTOTAL, "HOST_SUBTOTAL_("),
  );
  const spilled = [...named.matchAll(/<f\b[^>]*\bt="array"[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)].map(
    (match) => parseZone(match[1]!)!,
  );
  if (spilled.length === 0) return named;
  return named.replace(
    /<c\b([^>]*\br="([A-Z]+)(\d+)"[^>]*)>((?:(?!<\/c>)[\s\S])*)<\/c>/g,
    (all, attributes: string, col: string, row: string, body: string) => {
      const here = {
        left: columnIndex(col),
        right: columnIndex(col),
        top: Number(row) - 1,
        bottom: Number(row) - 1,
      };
      return !body.includes("<f") && spilled.some((zone) => contains(zone, here))
        ? `<c${attributes.replace(/\bt="\w+"/, "")}/>`
        : all;
    },
  );
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

class SheetFix {
  private readonly xml: Document | null;
  private readonly cells: Element[];

  constructor(
    private readonly engine: Engine,
    private readonly file: XlsxPackage,
    readonly part: SheetPart,
    private readonly styles: CellStyle[],
  ) {
    this.xml = file.xml(part.path);
    this.cells = elements(this.xml, "c");
  }

  mend(sheet: GridSheet, data: GridData, formats: FormatAliases, hidden: HiddenReferences): void {
    this.mendTexts(sheet);
    this.mendReferences(sheet, hidden);
    this.mendFormats(sheet, data, formats);
    this.mendRows(sheet);
  }

  /** "0.10" written as text is a code, not the number 0.1: an apostrophe keeps it so. */
  private mendTexts(sheet: GridSheet): void {
    const shared = this.sharedStrings();
    for (const cell of this.cells) {
      const type = cell.getAttribute("t");
      if ((type !== "s" && type !== "inlineStr" && type !== "str") || elements(cell, "f").length > 0)
        continue;
      const raw = elements(cell, "v")[0]?.textContent ?? "";
      const text =
        type === "s"
          ? (shared[Number(raw)] ?? "")
          : type === "inlineStr"
            ? joinTexts(elements(cell, "is")[0]!)
            : raw;
      // a cell in text format needs no apostrophe, and would show it
      const isTextFormat = this.styleOf(cell)?.numberFormat === "@" && !text.startsWith("=");
      const quote = !isTextFormat && this.needsQuote(text);
      if (quote || type === "inlineStr")
        sheet.cells[cell.getAttribute("r") ?? ""] = `${quote ? "'" : ""}${text}`;
    }
  }

  private mendReferences(sheet: GridSheet, hidden: HiddenReferences): void {
    const tables = this.tables();
    for (const [address, content] of Object.entries(sheet.cells)) {
      if (typeof content !== "string" || !content.startsWith("=")) continue;
      const here = parseZone(address)!;
      const table = tables.find(({ zone }) => contains(zone, here));
      sheet.cells[address] = hidden.show(content, table?.name).replace(HIDDEN_SUBTOTAL, "SUBTOTAL(");
    }
  }

  private tables(): FileTable[] {
    const parts = [...this.file.relations(this.part.path).values()].filter(({ type }) => type === "table");
    return parts.flatMap(({ target }) => {
      const table = elements(this.file.xml(target), "table")[0];
      const zone = parseZone(table?.getAttribute("ref") ?? "");
      const name = table?.getAttribute("displayName");
      return zone && name ? [{ name, zone }] : [];
    });
  }

  private needsQuote(text: string): boolean {
    if (text === "") return false;
    const { isNumber, isDateTime } = this.engine.helpers;
    return (
      /^[='+@]/.test(text) ||
      /^(true|false)$/i.test(text) ||
      !Number.isNaN(Number(text.replace(",", "."))) ||
      isNumber(text, DUTCH) ||
      isDateTime(text, DUTCH)
    );
  }

  private sharedStrings(): string[] {
    return elements(this.file.xml("xl/sharedStrings.xml"), "si").map(joinTexts);
  }

  private styleOf(cell: Element): CellStyle | undefined {
    return this.styles[Number(cell.getAttribute("s") ?? 0)];
  }

  private mendFormats(sheet: GridSheet, data: GridData, formats: FormatAliases): void {
    data.formats ??= {};
    const ids = new Map(Object.entries(data.formats).map(([id, format]) => [format, Number(id)]));
    const idOf = (format: string): number => {
      const known = ids.get(format);
      if (known !== undefined) return known;
      const id = Math.max(0, ...ids.values()) + 1;
      ids.set(format, id);
      data.formats[id] = format;
      return id;
    };
    sheet.formats = {};
    for (const { zone, value } of this.runs((style) => formats.grid(style.numberFormat)))
      if (value) sheet.formats[zoneAddress(zone)] = idOf(value);
    for (const cell of this.cells) {
      const address = cell.getAttribute("r") ?? "";
      const isSigned = String(sheet.cells[address] ?? "").startsWith("'=");
      if (isSigned && this.styleOf(cell)?.numberFormat === "@")
        sheet.formats[address] = idOf(formats.signedText);
    }
  }

  /** Cells below one another with the same property, as one zone. */
  private runs<T>(read: (style: CellStyle) => T): { zone: Zone; value: T }[] {
    const open = new Map<number, { zone: Zone; value: T }>();
    const done: { zone: Zone; value: T }[] = [];
    for (const cell of this.cells) {
      const zone = parseZone(cell.getAttribute("r") ?? "");
      const style = this.styleOf(cell);
      if (!zone || !style) continue;
      const value = read(style);
      const run = open.get(zone.left);
      if (run && run.value === value && run.zone.bottom === zone.top - 1) run.zone.bottom = zone.top;
      else {
        if (run) done.push(run);
        open.set(zone.left, { zone, value });
      }
    }
    return [...done, ...open.values()];
  }

  /** Only heights the file fixes; the others follow their content. */
  private mendRows(sheet: GridSheet): void {
    const rows: GridSheet["rows"] = {};
    for (const row of elements(this.xml, "row")) {
      const index = Number(row.getAttribute("r")) - 1;
      const isHidden = row.getAttribute("hidden") === "1";
      const height = row.getAttribute("customHeight") === "1" ? Number(row.getAttribute("ht")) : 0;
      if (isHidden || height > 0)
        rows[index] = {
          ...(isHidden ? { isHidden } : {}),
          ...(height > 0 ? { size: Math.round(height * PIXELS_PER_POINT) } : {}),
        };
    }
    sheet.rows = rows;
  }

  /** What lives beside the grid: table names, protection, comments. */
  complete(doc: WorkbookDocument): void {
    const sheetId = doc.getters.getSheetIdByName(this.part.name);
    if (!sheetId) return;
    if (this.part.state === "veryHidden") doc.veryHidden.add(sheetId);
    for (const { zone, value } of this.runs((style) => style.locked))
      if (!value) doc.protection.lockedCells.set(sheetId, zone, false);
    for (const { zone, value } of this.runs((style) => style.indent))
      if (value) doc.indents.set(sheetId, zone, value);
    for (const { zone, value } of this.runs((style) => style.fontName))
      if (value !== "Calibri") doc.fontNames.set(sheetId, zone, value);
    this.readProtection(doc, sheetId);
    const page = readPageSetup(this.xml);
    if (page) doc.pageSetups.set(sheetId, page);
    this.nameTables(doc, sheetId);
    readValidationTexts(this.xml, doc, sheetId);
    this.readNotes(doc, sheetId);
  }

  private readProtection(doc: WorkbookDocument, sheetId: string): void {
    const element = elements(this.xml, "sheetProtection")[0];
    if (!element || element.getAttribute("sheet") !== "1") return;
    const permissions = [
      "AutoFilter",
      "DeleteColumns",
      "DeleteRows",
      "FormatCells",
      "FormatColumns",
      "FormatRows",
      "InsertColumns",
      "InsertHyperlinks",
      "InsertRows",
      "PivotTables",
      "Sort",
    ];
    const allowed = permissions.map((name) => [
      `allow${name}`,
      element.getAttribute(name.charAt(0).toLowerCase() + name.slice(1)) === "0",
    ]);
    const hash = element.getAttribute("hashValue") ?? element.getAttribute("password") ?? undefined;
    doc.protection.protect(sheetId, Object.fromEntries(allowed) as Record<string, boolean>, hash);
  }

  private nameTables(doc: WorkbookDocument, sheetId: string): void {
    for (const { name, zone } of this.tables()) {
      const found = doc.getters
        .getCoreTables(sheetId)
        .find(({ range }) => range.zone.left === zone.left && range.zone.top === zone.top);
      if (found) doc.tables.name(found.id, name);
    }
  }

  /** Notes; a note that belongs to a threaded comment is that comment. */
  private readNotes(doc: WorkbookDocument, sheetId: string): void {
    const related = [...this.file.relations(this.part.path).values()];
    const part = (kind: string) => this.file.xml(related.find(({ type }) => type === kind)?.target ?? "");
    const threads = elements(part("threadedComment"), "threadedComment");
    const xml = part("comments");
    const authors = elements(xml, "author").map((author) => author.textContent ?? "");
    for (const element of elements(xml, "comment")) {
      const ref = element.getAttribute("ref") ?? "";
      const zone = parseZone(ref);
      if (!zone) continue;
      const author = authors[Number(element.getAttribute("authorId") ?? 0)] ?? "";
      const place = { sheetId, col: zone.left, row: zone.top };
      const thread = threads.find((candidate) => candidate.getAttribute("ref") === ref);
      if (!thread) doc.notes.push({ ...place, content: joinTexts(element), author });
      else
        doc.comments.push({
          ...place,
          id: doc.newId("opm"),
          content: elements(thread, "text")[0]?.textContent ?? "",
          author,
          created: thread.getAttribute("dT") ?? "",
          resolved: thread.getAttribute("done") === "1",
        });
    }
  }
}

const joinTexts = (element: Element): string =>
  elements(element, "t")
    .filter((t) => t.parentElement?.localName !== "rPh")
    .map((t) => t.textContent ?? "")
    .join("");

/** Ranges go to the grid; constants, formulas and names of a single sheet are kept beside it. */
function mendNames(file: XlsxPackage, data: GridData): StoredName[] {
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

const nameComments = (file: XlsxPackage): { name: string; comment: string }[] =>
  elements(file.xml("xl/workbook.xml"), "definedName").flatMap((element) => {
    const comment = element.getAttribute("comment");
    return comment ? [{ name: element.getAttribute("name") ?? "", comment }] : [];
  });

function readPrintNames(file: XlsxPackage, doc: WorkbookDocument): void {
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
