import type ExcelJS from "exceljs";
import { zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import type { Position, Zone } from "../engine";
import { Table } from "../model/table";
import { fromXml, toXml } from "./tableFormulas";

interface ColumnModel {
  name: string;
  filterButton?: boolean;
}

/** A table as exceljs writes it; made here, because its own way of adding one overwrites the cells. */
interface TableModel {
  name: string;
  displayName: string;
  tableRef: string;
  autoFilterRef?: string;
  headerRow: boolean;
  totalsRow: boolean;
  columns: ColumnModel[];
  style: object;
}

type Tables = Record<string, { model: TableModel }>;

/** The tables of a sheet as they are now; what only the file knows of one (its totals, a style of its own) is kept. */
export function writeTables(doc: WorkbookDocument, sheetId: string, sheet: ExcelJS.Worksheet): void {
  const holder = sheet as unknown as { tables: Tables };
  const before = Object.values(holder.tables).map(({ model }) => model);
  holder.tables = Object.fromEntries(
    doc.getters.getCoreTables(sheetId).map(({ id }) => {
      const table = new Table(doc, sheetId, id);
      const source = doc.source?.tables.get(id);
      const original = before.find(({ name, displayName }) =>
        [name, displayName].includes(source?.name ?? ""),
      );
      return [table.name, { model: modelOf(doc, table, original, source?.config === table.core.config) }];
    }),
  );
}

function modelOf(
  doc: WorkbookDocument,
  { name, zone, core, sheetId, body }: Table,
  original: TableModel | undefined,
  sameConfig: boolean,
): TableModel {
  const { config } = core;
  const columns = Array.from({ length: zone.right - zone.left + 1 }, (_, i) => {
    const header = String(doc.value({ sheetId, col: zone.left + i, row: zone.top }));
    const known = original?.columns.find((column) => column.name === header);
    return { ...known, name: header, filterButton: config.hasFilters };
  });
  const style = {
    theme: config.styleId,
    showFirstColumn: config.firstColumn,
    showLastColumn: config.lastColumn,
    showRowStripes: config.bandedRows,
    showColumnStripes: config.bandedColumns,
  };
  return {
    name,
    displayName: name,
    tableRef: zoneAddress(zone),
    ...(config.hasFilters ? { autoFilterRef: zoneAddress({ ...body, top: zone.top }) } : {}),
    headerRow: config.numberOfHeaders > 0,
    totalsRow: config.totalRow,
    columns,
    style: original && sameConfig ? original.style : style,
  };
}

/** exceljs writes an empty filter for a table without one, and names each column that is not filtered. */
const withoutEmptyFilters = (xml: string, hasFilters: boolean): string =>
  hasFilters
    ? xml.replace(/<filterColumn\b[^>]*\bhiddenButton="0"[^>]*\/>/g, "")
    : xml.replace(/<autoFilter(?:\s*\/>|>[\s\S]*?<\/autoFilter>)/, "");

/** SUBTOTAL(109,…) and its like, by the word Excel has for them in a totals row. */
const TOTALS: Readonly<Record<string, string>> = {
  101: "average",
  102: "countNums",
  103: "count",
  104: "max",
  105: "min",
  107: "stdDev",
  109: "sum",
  110: "var",
};

/**
 * A table's part with what exceljs leaves out: the formula that new rows get, and what stands in the totals row.
 * @param inFile a formula of a cell as a file holds it, without its sign
 */
export function completeTable(
  xml: string,
  doc: WorkbookDocument,
  inFile: (formula: string, cell: Position) => string,
): string {
  const name = fromXml(/<table\b[^>]*\bname="([^"]*)"/.exec(xml)?.[1] ?? "");
  const entry = doc.tables.named(name);
  if (!entry) return xml;
  const table = new Table(doc, entry.sheetId, entry.id);
  const { zone, body, sheetId } = table;
  const clean = withoutEmptyFilters(xml, table.core.config.hasFilters);
  let index = 0;
  return clean.replace(
    /<tableColumn\b([^>]*?)(?:\/>|>[\s\S]*?<\/tableColumn>)/g,
    (_all, attributes: string) => {
      const col = zone.left + index++;
      const formulaAt = (row: number): string | null => {
        const cell = { sheetId, col, row };
        const formula = doc.formula(cell);
        return formula === undefined ? null : toXml(inFile(formula, cell));
      };
      const first = formulaAt(body.top);
      const isCalculated = first !== null && rows(body).every((row) => formulaAt(row) === first);
      const calculated = isCalculated ? `<calculatedColumnFormula>${first}</calculatedColumnFormula>` : "";
      const own = attributes.replace(/\stotalsRow(?:Label|Function)="[^"]*"/g, "");
      if (!table.core.config.totalRow) return `<tableColumn${own}>${calculated}</tableColumn>`;
      const total = formulaAt(zone.bottom);
      if (total === null) {
        const text = toXml(doc.text({ sheetId, col, row: zone.bottom })).replace(/"/g, "&quot;");
        return `<tableColumn${own}${text ? ` totalsRowLabel="${text}"` : ""}>${calculated}</tableColumn>`;
      }
      const word = TOTALS[/^SUBTOTAL\((\d+),/.exec(total)?.[1] ?? ""];
      const custom = word ? "" : `<totalsRowFormula>${total}</totalsRowFormula>`;
      return `<tableColumn${own} totalsRowFunction="${word ?? "custom"}">${calculated}${custom}</tableColumn>`;
    },
  );
}

const rows = ({ top, bottom }: Zone): number[] =>
  Array.from({ length: Math.max(0, bottom - top + 1) }, (_, i) => top + i);
