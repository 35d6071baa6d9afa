import { parseZone, zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import { DUTCH, contains, type Engine, type Zone } from "../engine";
import type { FormatAliases } from "../formats";
import type { GridData, GridSheet } from "./gridData";
import type { CellStyle } from "./numberFormats";
import { elements, type SheetPart, type XlsxPackage } from "./package";
import { readPageSetup } from "./pageSetup";
import { showSubtotals } from "./prepare";
import type { FileTable, HiddenReferences } from "./tableFormulas";
import { readValidationTexts } from "./writeRules";

const PIXELS_PER_POINT = 4 / 3;

/** One sheet of a file: what the grid's importer loses of it, put right before and after its model is made. */
export class SheetFix {
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
      sheet.cells[address] = showSubtotals(hidden.show(content, table?.name));
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
