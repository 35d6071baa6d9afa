import { batchesOf } from "../../sheet/pieces";
import { isInWorkbook, tablePart } from "../../work/formulas/referenced";
import type {
  RangeQuestion,
  FormulaCell,
  BrokenCell,
  PokCell,
  Referenced,
} from "../../work/formulas/workbook";
import { overlaps, fullAddress } from "../../sheet/address";
import { assertNotAborted } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { rangeOf, targetOf, PLACE } from "../read";
import { execute } from "../execution";
import { findRanges, type Hit } from "./ranges";
import { readTable } from "./register";
import { readBatch, withoutSpill, type SheetState } from "./scan";
import { must } from "../../sheet/must";

/** Up to this many cells, the formula each spills from is looked up; in a larger range only what starts in it counts. */
const MAX_SPILL = 2_000;

/** `[Bedrag]` is a whole column of the formula's own table, which cannot be looked up from here. */
const OWN_COLUMN = /^\[[^@#[]/;

/** Where references point. */
interface Located {
  sheets: SheetState[];
  frozen: PokCell[];
  notFollowed: string[];
}

/** Finds the POK cells in what references name, in pieces. @throws {WorkbookError} `cancelled` */
export async function findReferenced(
  questions: readonly RangeQuestion[],
  signal: AbortSignal,
): Promise<Referenced> {
  const { sheets, frozen, notFollowed } = await execute((context) => locate(context, questions));
  const stateBySheet = new Map(sheets.map((sheet) => [sheet.area.sheetId, sheet]));
  // References can overlap.
  const cells = new Map<string, FormulaCell>();
  const broken = new Map<string, BrokenCell>();
  for (const batch of batchesOf(sheets.map(({ area }) => area))) {
    assertNotAborted(signal);
    const found = await execute((context) => readBatch(context, batch, stateBySheet));
    found.cells.forEach((cell) => cells.set(key(cell.target), cell));
    // A well-written formula is among the cells already, and text does not calculate.
    found.broken.filter(({ kind }) => kind === "name").forEach((cell) => broken.set(key(cell.target), cell));
  }
  return {
    cells: [
      ...withoutSpill([...cells.values()]).map(asPokCell),
      ...[...broken.values()].map(({ target }): PokCell => {
        return { target, text: "", kind: "broken", hidden: must(stateBySheet.get(target.sheetId)).hidden };
      }),
      ...frozen,
    ],
    notFollowed,
  };
}

const asPokCell = ({ location, text, hidden }: FormulaCell): PokCell => ({
  target: location,
  text: isCell(location) ? text : "",
  kind: "formula",
  hidden,
});

async function locate(context: Excel.RequestContext, questions: readonly RangeQuestion[]): Promise<Located> {
  const hits = await findRanges(context, questions);
  hits.forEach((hit) => {
    hit?.range.load(`${PLACE},hasSpill`);
    hit?.range.worksheet.load("id,name,visibility");
  });
  await context.sync();
  const notFollowed: string[] = [];
  const sheets: SheetState[] = [];
  const parents: { parent: Excel.Range; sheet: SheetState }[] = [];
  hits.forEach((hit, i) => {
    const { argument } = must(questions[i]);
    const area = hit && areaOf(hit, argument.text);
    if (!area) {
      if (!isInWorkbook(argument)) notFollowed.push(argument.text);
      return;
    }
    const { worksheet, hasSpill } = hit.range;
    const sheet = { area, isProtected: false, hidden: worksheet.visibility !== "Visible" };
    sheets.push(sheet);
    if (hasSpill === false || area.rows * area.columns > MAX_SPILL) return;
    for (const cell of cellsOf(area)) {
      const parent = rangeOf(context, cell).getSpillParentOrNullObject();
      parent.load("rowIndex,columnIndex");
      parents.push({ parent, sheet });
    }
  });
  const frozen = await findFrozen(context, sheets);
  const spillParents = new Map<string, SheetState>();
  for (const { parent, sheet } of parents) {
    if (parent.isNullObject) continue;
    const area = { ...sheet.area, row: parent.rowIndex, column: parent.columnIndex, rows: 1, columns: 1 };
    spillParents.set(key(area), { ...sheet, area });
  }
  return { sheets: [...sheets, ...spillParents.values()], frozen, notFollowed };
}

function areaOf({ range, header }: Hit, text: string): Target | null {
  if (OWN_COLUMN.test(text)) return null;
  const part = header ? tablePart(text, must(header.values[0])) : { first: 0, count: range.columnCount };
  return (
    part && {
      ...targetOf(range, range.worksheet),
      column: range.columnIndex + part.first,
      columns: part.count,
    }
  );
}

/** The frozen cells in these areas. Also reads whatever else is pending. */
async function findFrozen(context: Excel.RequestContext, sheets: readonly SheetState[]): Promise<PokCell[]> {
  const register = await readTable(context);
  if (!register || "missing" in register) return [];
  const touched = register.rows.flatMap(({ now }) => {
    const sheet = sheets.find(
      ({ area }) => now?.sheet.toLowerCase() === area.sheet.toLowerCase() && overlaps(now.location, area),
    );
    if (!now || !sheet) return [];
    const target: Target = { ...now.location, sheetId: sheet.area.sheetId, sheet: sheet.area.sheet };
    const range = rangeOf(context, { ...target, rows: 1, columns: 1 });
    range.load("text");
    return [{ target, range, hidden: sheet.hidden }];
  });
  await context.sync();
  return touched.map(({ target, range, hidden }) => ({
    target,
    text: isCell(target) ? must(must(range.text[0])[0]) : "",
    kind: "frozen",
    hidden,
  }));
}

const cellsOf = (area: Target): Target[] =>
  Array.from({ length: area.rows * area.columns }, (_, i) => ({
    ...area,
    row: area.row + Math.floor(i / area.columns),
    column: area.column + (i % area.columns),
    rows: 1,
    columns: 1,
  }));
const key = (target: Target) => fullAddress(target.sheet, target);
const isCell = ({ rows, columns }: Pick<Target, "rows" | "columns">) => rows * columns === 1;
