import type { Engine, Getters, Position, Zone } from "../engine";
import type { DocumentEvent } from "../events";
import type { Meaning } from "../hooks";
import { formulaText, namesIn } from "./names";
import { mapPieces } from "./pieces";
import { parseTableReference, zoneOf, type TableShape } from "./tableReference";

export interface TableEntry {
  id: string;
  name: string;
  sheetId: string;
  zone: Zone;
}

type CoreTable = ReturnType<Getters["getCoreTables"]>[number];

/** What tables ask of the workbook they are in. */
interface TableHost {
  readonly engine: Engine;
  readonly getters: Getters;
  isName(name: string): boolean;
  recalculateNames(): void;
  silently(action: () => void): void;
  write(sheetId: string, cells: readonly { col: number; row: number; content: string }[]): void;
}

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The tables of a workbook by name, as its formulas know them. The grid's own tables have no name. */
export class DocumentTables {
  private readonly names = new Map<string, string>();
  private seen: readonly CoreTable[] = [];
  private known = new Map<string, TableEntry>();

  constructor(private readonly doc: TableHost) {}

  nameOf(id: string): string {
    return this.names.get(id) ?? id;
  }

  /** Formulas know it at the next calculation of names. */
  name(id: string, name: string): void {
    this.names.set(id, name);
  }

  list(): TableEntry[] {
    const { getters } = this.doc;
    return getters.getSheetIds().flatMap((sheetId) =>
      getters.getCoreTables(sheetId).map(({ id, range: { zone } }) => {
        const { left, right, top, bottom } = zone;
        return { id, sheetId, name: this.nameOf(id), zone: { left, right, top, bottom } };
      }),
    );
  }

  named(name: string): TableEntry | undefined {
    return this.list().find((table) => sameName(table.name, name));
  }

  shape({ sheetId, id, zone }: TableEntry): TableShape {
    const { config } = this.doc.getters.getCoreTables(sheetId).find((table) => table.id === id)!;
    const columnNames = Array.from({ length: zone.right - zone.left + 1 }, (_, i) =>
      this.header({ sheetId, col: zone.left + i, row: zone.top }),
    );
    return { zone, headerRows: config.numberOfHeaders, hasTotals: config.totalRow, columnNames };
  }

  /** A header as it stands in the cell: asked for during a calculation, when a cell may have no value yet. */
  private header(position: Position): string {
    const cell = this.doc.getters.getCell(position);
    return !cell || cell.isFormula ? "" : cell.content.replace(/^'/, "");
  }

  /** What a table, or a reference into one, stands for in a formula; undefined for what names no table. */
  meaning(name: string, origin?: Position): Meaning | undefined {
    const reference = parseTableReference(name.includes("[") ? name : `${name}[]`);
    if (!reference) return undefined;
    const table = reference.table === "" ? this.around(origin) : this.named(reference.table);
    if (!table) return undefined;
    const shape = this.shape(table);
    const row = origin?.sheetId === table.sheetId ? origin.row : -1;
    const zone = zoneOf(reference, shape, row);
    if (!zone) return { kind: "error", value: reference.parts.includes("This Row") ? "#VALUE!" : "#REF" };
    // a column found by its header depends on the headers
    const header = { ...table.zone, bottom: table.zone.top };
    return { kind: "cells", sheetId: table.sheetId, zone, dependsOn: reference.columns ? [header] : [] };
  }

  /** The table a cell lies in. */
  around(cell: Position | undefined): TableEntry | undefined {
    return cell && this.list().find(({ sheetId, zone }) => sheetId === cell.sheetId && holds(zone, cell));
  }

  /** True once after a table came, went or changed its place or size. A newcomer gets a name first. */
  haveChanged(): boolean {
    const { getters } = this.doc;
    const now = getters.getSheetIds().flatMap((sheetId) => getters.getCoreTables(sheetId));
    const changed = now.length !== this.seen.length || now.some((table, i) => table !== this.seen[i]);
    this.seen = now;
    if (changed) for (const { id } of now) if (!this.names.has(id)) this.names.set(id, this.nameForNew(id));
    return changed;
  }

  /** A table that is cut and pasted is to the grid a new one: it is known by its size, and keeps its name. */
  private nameForNew(id: string): string {
    const all = this.list();
    const here = all.find((table) => table.id === id)!;
    const size = ({ left, right, top, bottom }: Zone) => `${right - left}x${bottom - top}`;
    const gone = [...this.known.values()].find(
      (table) => !all.some((other) => other.id === table.id) && size(table.zone) === size(here.zone),
    );
    if (gone) return gone.name;
    const taken = new Set(all.map(({ name }) => name.toLowerCase()));
    let number = 1;
    while (taken.has(`tabel${number}`) || this.doc.isName(`Tabel${number}`)) number++;
    return `Tabel${number}`;
  }

  /** Tables that are new or gone since this was last asked. */
  cameAndWent(): Extract<DocumentEvent, { kind: "tableAdded" | "tableDeleted" }>[] {
    const now = new Map(this.list().map((table) => [table.id, table]));
    const before = this.known;
    this.known = now;
    const event = (kind: "tableAdded" | "tableDeleted") => (table: TableEntry) => ({
      kind,
      sheetId: table.sheetId,
      tableId: table.id,
      tableName: table.name,
    });
    return [
      ...[...now.values()].filter(({ id }) => !before.has(id)).map(event("tableAdded")),
      ...[...before.values()].filter(({ id }) => !now.has(id)).map(event("tableDeleted")),
    ];
  }

  /** Every formula that says the old name says the new one. */
  rename(entry: TableEntry, name: string): void {
    this.rewrite(entry, (text) => name + text.slice(entry.name.length));
    this.name(entry.id, name);
    this.doc.recalculateNames();
  }

  /** Formulas that point into a table get something else in the place of each reference. */
  rewrite(table: TableEntry, by: (reference: string, cell: Position) => string): void {
    const { doc } = this;
    for (const sheetId of doc.getters.getSheetIds()) {
      const cells: { col: number; row: number; content: string }[] = [];
      for (const cell of doc.getters.getCells(sheetId)) {
        if (!cell.isFormula || !this.isUsedBy(cell.compiledFormula, table)) continue;
        const position = doc.getters.getCellPosition(cell.id);
        const before = formulaText(cell.compiledFormula, doc.getters);
        const content = replaceReferences(before, table.name, (text) => by(text, position));
        if (content !== before) cells.push({ col: position.col, row: position.row, content });
      }
      if (cells.length > 0) doc.silently(() => doc.write(sheetId, cells));
    }
  }

  private isUsedBy(compiled: object, table: TableEntry): boolean {
    return namesIn(compiled, this.doc.engine).some((name) => sameName(name.split("[")[0]!, table.name));
  }
}

const holds = (zone: Zone, { col, row }: Position): boolean =>
  col >= zone.left && col <= zone.right && row >= zone.top && row <= zone.bottom;

/** Replaces tbl and tbl[…] in a formula. */
function replaceReferences(formula: string, table: string, by: (reference: string) => string): string {
  return mapPieces(formula, {
    table: (text) => (sameName(text.slice(0, text.indexOf("[")), table) ? by(text) : text),
    text: (text) => replaceBareNames(text, (name) => (sameName(name, table) ? by(name) : name)),
  });
}

/** Words in a formula that are no functions, cells or sheets. */
export const replaceBareNames = (text: string, by: (name: string) => string): string =>
  text.replace(/(?<![\p{L}\p{N}_.\\$!#])[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu, by);
