import type ExcelJS from "exceljs";
import { zoneAddress } from "../address";
import type { WorkbookDocument } from "../document";
import { Table } from "../model/table";

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

/** exceljs writes an empty filter for a table without one. */
export const withoutEmptyFilter = (xml: string): string =>
  xml.replace(/<autoFilter(?:\s*\/>|>[\s\S]*?<\/autoFilter>)/, "");
