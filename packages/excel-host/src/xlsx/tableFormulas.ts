import type { WorkbookDocument } from "../document";
import type { Position, Zone } from "../engine";
import { mapPieces } from "../formulas/pieces";
import { inFile, inFormula, parseTableReference } from "../formulas/tableReference";
import { replaceBareNames } from "../formulas/tables";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

export const fromXml = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, code?: string, hex?: string, name?: string) =>
    code || hex ? String.fromCodePoint(parseInt(code ?? hex!, code ? 10 : 16)) : (ENTITIES[name!] ?? all),
  );
export const toXml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/**
 * References into tables on their way through the grid's own importer, which would turn them into the cells of now.
 * They travel as a word it does not know.
 */
export class HiddenReferences {
  private readonly kept: string[] = [];

  /** @param formula as it stands in the file's XML */
  hide(formula: string): string {
    if (!formula.includes("[")) return formula;
    const hidden = mapPieces(fromXml(formula), { table: (text) => this.keep(text) });
    return toXml(hidden);
  }

  private keep(text: string): string {
    if (!parseTableReference(text)) return text;
    return `hostref_${this.kept.push(text) - 1}_`;
  }

  /** As a formula in a cell shows them; inside its own table a row's reference goes without the table's name. */
  show(formula: string, tableHere: string | undefined): string {
    return formula.replace(/hostref_(\d+)_/g, (_all, index: string) => {
      const reference = parseTableReference(this.kept[Number(index)]!)!;
      const isOwnRow =
        reference.parts[0] === "This Row" && reference.table.toLowerCase() === tableHere?.toLowerCase();
      return inFormula(isOwnRow ? { ...reference, table: "" } : reference);
    });
  }
}

/** A formula of a cell as a file holds it: tbl[], tbl[[#This Row],[Bedrag]]. */
export function toFileReferences(formula: string, doc: WorkbookDocument, cell: Position): string {
  const tables = doc.tables.list();
  if (tables.length === 0) return formula;
  return mapPieces(formula, {
    table: (text) => {
      const reference = parseTableReference(text);
      if (!reference) return text;
      const table = reference.table || doc.tables.around(cell)?.name || "";
      return inFile({ ...reference, table });
    },
    text: (text) =>
      replaceBareNames(text, (name) =>
        tables.some((table) => table.name.toLowerCase() === name.toLowerCase()) ? `${name}[]` : name,
      ),
  });
}

export interface FileTable {
  name: string;
  zone: Zone;
}
