import { withoutCheckColumns } from "../../work/check/columns";
import { withoutAreas } from "../../sheet/raster";
import type { LocationCandidate } from "../../work/check/kinds";
import { firstReference } from "../../sheet/reference";
import type { TaskProgress } from "../../sheet/progress";
import type { Rectangle } from "../../sheet/address";
import { type Target } from "../../sheet/target";
import { isPlanOverview } from "../../work/plan/sheet/names";
import { detectPlans, type PlanSheet } from "../../reading/plan";
import { targetOf, PLACE } from "../read";
import { readCells } from "../readCells";
import { execute } from "../execution";
import { must } from "../../sheet/must";

/** Sheets this add-in itself makes, such as POK_Bedragen and POK_Controle (2); a written plan does count as a plan. */
const OWN_SHEET = /^POK_(?!Plan)/i;

/** Small enough to cancel in between, big enough not to crawl. */
const CELLS_PER_PIECE = 20_000;

interface Sheet {
  target: Target;
  tables: { name: string; target: Target }[];
  /** The sums above a written plan: no plan, though they read like one. */
  overviews: Rectangle[];
}

/** Searches all visible sheets for plans, in pieces, so that it reports progress and can be cancelled. */
export async function findPlans(progress: TaskProgress): Promise<readonly LocationCandidate[]> {
  const sheets = await execute(readSheets);
  const rasters = await execute((context) =>
    readCells(
      context,
      sheets.map(({ target }) => target),
      ["values"],
      { progress, cellsPerPiece: CELLS_PER_PIECE },
    ),
  );
  const found = detectPlans(
    sheets.map(({ target, tables, overviews }, i): PlanSheet => ({
      name: target.sheet,
      area: target,
      raster: withoutAreas(withoutCheckColumns(must(rasters[i]).values), target, overviews),
      tableList: tables.map(({ name, target: area }) => ({ name, area })),
    })),
  );
  const byName = new Map(sheets.map(({ target }) => [target.sheet, target]));
  return found.map(({ sheet, table, area, lines, reason, correction }) => {
    const whole = must(byName.get(sheet));
    return {
      location: {
        target: { ...whole, ...rectangle(area) },
        table,
        name: null,
        untilEnd: table === null && area.row + area.rows === whole.row + whole.rows,
      },
      lines,
      reason,
      correction,
    };
  });
}

const rectangle = ({ row, column, rows, columns }: Target | PlanSheet["area"]) => ({
  row,
  column,
  rows,
  columns,
});

async function readSheets(context: Excel.RequestContext): Promise<Sheet[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const visible = worksheets.items.filter(
    ({ name, visibility }) => visibility === "Visible" && !OWN_SHEET.test(name),
  );
  const used = visible.map((sheet) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load(PLACE);
    return { sheet, range };
  });
  const tableRanges = tables.items.map((table) => {
    const range = table.getRange();
    range.load(PLACE);
    table.worksheet.load("id,name");
    return { table, range };
  });
  const overviews = names.items
    .filter(({ name }) => isPlanOverview(name))
    .map((name) => {
      const range = name.getRangeOrNullObject();
      range.load("address");
      return range;
    });
  await context.sync();
  const overviewPlaces = overviews.flatMap((range) =>
    range.isNullObject ? [] : (firstReference(range.address) ?? []),
  );
  return used
    .filter(({ range }) => !range.isNullObject)
    .map(({ sheet, range }) => ({
      target: targetOf(range, sheet),
      tables: tableRanges
        .filter(({ table }) => table.worksheet.id === sheet.id)
        .map(({ table, range: area }) => ({ name: table.name, target: targetOf(area, sheet) })),
      overviews: overviewPlaces.filter((place) => place.sheet === sheet.name).map(({ location }) => location),
    }));
}
