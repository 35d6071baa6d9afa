import ExcelJS from "exceljs";
import JSZip from "jszip";
import { cellName, parseZone, zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import type { CellSnapshot } from "./sourceFile";
import type { Position, Zone } from "../engine";
import { toFileNames } from "../functionsMetadata";
import { forExcelJs } from "./forExcelJs";
import { addCharts } from "./charts/saveCharts";
import { withPrefixes } from "./newerFunctions";
import { noteParts, notesOf } from "./notes";
import { withNames } from "./writeNames";
import { completeTable, writeTables } from "./writeTables";
import { toFileReferences } from "./tableFormulas";
import { writePageSetup } from "./pageSetup";
import { addXmlParts } from "./xmlParts";
import { columnWidths, hidden, layoutKey, rowHeights, snapshotCells } from "./snapshot";
import { applyStyle, argb } from "./writeStyle";
import { writeConditionalFormats, writeValidations } from "./writeRules";

const POINTS_PER_PIXEL = 0.75;
/** Excel counts column widths in characters of the default font; in a file the room around them is in the count. */
const PIXELS_PER_CHARACTER = 7;

/** The workbook as an .xlsx: the file it came from with what has changed since, or a new file. */
export async function saveXlsx(doc: WorkbookDocument, functionNames: readonly string[]): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  if (doc.source) await load(book, doc.source.bytes);
  const ids = doc.getters.getSheetIds();
  const sheets = new Map(ids.map((sheetId) => [sheetId, sheetFor(book, doc, sheetId)]));
  removeDeletedSheets(book, new Set(sheets.values()));
  ids.forEach((sheetId, index) => {
    const writer = new SheetWriter(doc, sheetId, sheets.get(sheetId)!, functionNames);
    writer.write(index);
  });
  keepPrintNames(book);
  const active = ids.indexOf(doc.getters.getActiveSheetId());
  book.views = [
    {
      ...(book.views?.[0] ?? { x: 0, y: 0, width: 20_000, height: 12_000, visibility: "visible" }),
      activeTab: Math.max(0, active),
      firstSheet: 0,
    },
  ];
  const bytes = new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer);
  return complete(bytes, doc, functionNames);
}

async function load(book: ExcelJS.Workbook, bytes: Uint8Array): Promise<void> {
  await book.xlsx.load((await forExcelJs(bytes)) as unknown as ExcelJS.Buffer);
  const internals = book as unknown as { _themes?: object };
  // for a file without a theme exceljs would promise one and not write it: without any it writes its own
  if (Object.keys(internals._themes ?? {}).length === 0) delete internals._themes;
}

function sheetFor(book: ExcelJS.Workbook, doc: WorkbookDocument, sheetId: string): ExcelJS.Worksheet {
  const name = doc.getters.getSheetName(sheetId);
  const original = doc.source?.sheetNames.get(sheetId);
  const existing = original === undefined ? undefined : book.getWorksheet(original);
  if (!existing) return book.addWorksheet(name);
  if (existing.name !== name) existing.name = name;
  return existing;
}

function removeDeletedSheets(book: ExcelJS.Workbook, kept: Set<ExcelJS.Worksheet>): void {
  for (const sheet of [...book.worksheets]) if (!kept.has(sheet)) book.removeWorksheet(sheet.id);
}

/** A formula of a cell as a file holds it. */
function fileFormula(
  content: string,
  doc: WorkbookDocument,
  cell: Position,
  functionNames: readonly string[],
): string {
  return withPrefixes(toFileNames(toFileReferences(content.slice(1), doc, cell), functionNames));
}

class SheetWriter {
  private readonly before: Map<string, CellSnapshot>;
  private readonly isNew: boolean;

  constructor(
    private readonly doc: WorkbookDocument,
    private readonly sheetId: string,
    private readonly sheet: ExcelJS.Worksheet,
    private readonly functionNames: readonly string[],
  ) {
    this.before = doc.source?.cells.get(sheetId) ?? new Map();
    this.isNew = !doc.source?.cells.has(sheetId);
  }

  write(index: number): void {
    (this.sheet as unknown as { orderNo: number }).orderNo = index + 1;
    this.writeSheetState();
    this.writeCells();
    if (this.isNew || this.doc.source?.layout.get(this.sheetId) !== layoutKey(this.doc, this.sheetId))
      this.writeLayout();
    writeTables(this.doc, this.sheetId, this.sheet);
    writeConditionalFormats(this.doc, this.sheetId, this.sheet);
    writeValidations(this.doc, this.sheetId, this.sheet);
    this.writeNotes();
    this.writePage();
  }

  private writeSheetState(): void {
    const { doc, sheetId, sheet } = this;
    sheet.state = doc.getters.isSheetVisible(sheetId)
      ? "visible"
      : doc.veryHidden.has(sheetId)
        ? "veryHidden"
        : "hidden";
    const color = doc.getters.getSheet(sheetId).color ?? "";
    if (color !== (doc.source?.tabColors.get(sheetId) ?? ""))
      (sheet.properties as { tabColor: object | undefined }).tabColor = color ? argb(color) : undefined;
    const protection = (sheet as unknown as { sheetProtection: object | null }).sheetProtection;
    const isProtected = doc.protection.isProtected(sheetId);
    if (isProtected && !protection)
      (sheet as unknown as { sheetProtection: object }).sheetProtection = { sheet: true };
    if (!isProtected && protection) (sheet as unknown as { sheetProtection: null }).sheetProtection = null;
  }

  private writeCells(): void {
    const now = snapshotCells(this.doc, this.sheetId);
    for (const [key, cell] of now) this.writeCell(key, cell, this.before.get(key));
    for (const key of this.before.keys()) {
      if (now.has(key)) continue;
      this.sheet.getCell(key).value = null;
      this.sheet.getCell(key).style = {};
    }
  }

  private writeCell(key: string, now: CellSnapshot, before: CellSnapshot | undefined): void {
    const cell = this.sheet.getCell(key);
    const { left: col, top: row } = parseZone(key)!;
    if (now.content !== (before?.content ?? "")) {
      if (!cell.isMerged || cell.master === cell) cell.value = this.cellValue(now.content, col, row);
    } else if (now.content.startsWith("=")) this.refreshResult(cell, col, row);
    if (before === undefined ? this.isStyled(now) : now.style !== before.style)
      applyStyle(this.doc, this.sheetId, col, row, cell);
  }

  private isStyled(cell: CellSnapshot): boolean {
    return cell.style !== '[{},"General",null,0,"Calibri",true]';
  }

  private cellValue(content: string, col: number, row: number): ExcelJS.CellValue {
    if (!content.startsWith("=")) return content === "" ? null : this.result(col, row);
    const formula = this.fileFormula(content, col, row);
    const spill = this.doc.spillZone({ sheetId: this.sheetId, col, row });
    const result = this.result(col, row);
    if (!spill) return { formula, result } as ExcelJS.CellFormulaValue;
    this.writeSpilled(spill);
    return {
      formula,
      result,
      shareType: "array",
      ref: zoneAddress(spill),
    } as unknown as ExcelJS.CellFormulaValue;
  }

  /** A spilled result stands in the file with its values, so that a reader without the function sees them. */
  private writeSpilled(zone: Zone): void {
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++)
        if (row !== zone.top || col !== zone.left)
          this.sheet.getCell(cellName(col, row)).value = this.result(col, row) as ExcelJS.CellValue;
  }

  private fileFormula(content: string, col: number, row: number): string {
    return fileFormula(content, this.doc, { sheetId: this.sheetId, col, row }, this.functionNames);
  }

  private result(col: number, row: number): string | number | boolean | ExcelJS.CellErrorValue {
    const position = { sheetId: this.sheetId, col, row };
    const value = this.doc.value(position);
    return this.doc.evaluated(position).type === "error"
      ? ({ error: value } as ExcelJS.CellErrorValue)
      : value;
  }

  /** A formula that has not changed keeps its form in the file; only its cached result follows the grid. */
  private refreshResult(cell: ExcelJS.Cell, col: number, row: number): void {
    const value = cell.value;
    if (!value || typeof value !== "object" || !("formula" in value || "sharedFormula" in value)) return;
    const result = this.result(col, row);
    const unknown = typeof result === "object" && (result.error as string) === "#NAME?";
    if (unknown || typeof result === "object") return;
    cell.value = { ...value, result } as ExcelJS.CellValue;
  }

  private writeLayout(): void {
    const { doc, sheetId, sheet } = this;
    const hide = hidden(doc, sheetId);
    columnWidths(doc, sheetId).forEach((pixels, col) => {
      const column = sheet.getColumn(col + 1);
      const width = Math.round((pixels / PIXELS_PER_CHARACTER) * 100) / 100;
      if (!this.isNew || pixels !== doc.engine.SPREADSHEET_DIMENSIONS.DEFAULT_CELL_WIDTH)
        column.width = width;
      column.hidden = hide.cols.includes(col);
    });
    for (const [row, pixels] of rowHeights(doc, sheetId))
      sheet.getRow(row + 1).height = pixels * POINTS_PER_PIXEL;
    sheet.eachRow({ includeEmpty: true }, (row) => (row.hidden = false));
    for (const row of hide.rows) sheet.getRow(row + 1).hidden = true;
    this.writeMerges();
    const { xSplit, ySplit } = doc.getters.getPaneDivisions(sheetId);
    const showGridLines = doc.getters.getGridLinesVisibility(sheetId);
    sheet.views = [
      xSplit || ySplit
        ? { state: "frozen", xSplit, ySplit, showGridLines }
        : { state: "normal", showGridLines },
    ];
  }

  private writeMerges(): void {
    const wanted = new Set(
      this.doc.getters
        .getMerges(this.sheetId)
        .map(({ left, top, right, bottom }) => zoneAddress({ left, top, right, bottom })),
    );
    const present = new Set((this.sheet.model as unknown as { merges?: string[] }).merges ?? []);
    for (const address of present) if (!wanted.has(address)) this.sheet.unMergeCells(address);
    for (const address of wanted) if (!present.has(address)) this.sheet.mergeCells(address);
  }

  private writeNotes(): void {
    for (const note of notesOf(this.doc, this.sheetId))
      this.sheet.getCell(cellName(note.col, note.row)).note = note.content;
  }

  private writePage(): void {
    const page = this.doc.pageSetups.get(this.sheetId);
    if (page) writePageSetup(page, this.sheet);
  }
}

/** Print areas and titles: the other names are written afterwards. */
function keepPrintNames(book: ExcelJS.Workbook): void {
  const model = book.definedNames.model as { name: string; ranges: string[] }[];
  book.definedNames.model = model.filter(({ name }) => name.startsWith("_xlnm.")) as never;
}

/** What exceljs cannot write: names of a constant or a sheet, authors of notes, charts, custom XML parts. */
async function complete(
  bytes: Uint8Array,
  doc: WorkbookDocument,
  functionNames: readonly string[],
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const change = async (path: string, by: (xml: string) => string) =>
    zip.file(path, by(await zip.file(path)!.async("text")));
  await change("xl/workbook.xml", (xml) => withNames(xml, doc));
  for (const path of Object.keys(zip.files).filter((name) => /^xl\/tables\/[^/]+\.xml$/.test(name)))
    await change(path, (xml) =>
      completeTable(xml, doc, (formula, cell) => fileFormula(formula, doc, cell, functionNames)),
    );
  for (const [path, xml] of await noteParts(bytes, doc)) zip.file(path, xml);
  await addCharts(zip, bytes, doc);
  await addXmlParts(zip, doc);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
