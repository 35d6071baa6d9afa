import type { Editie } from "../../../knowledge/pok/editie";
import type { Unit } from "../../../knowledge/pok/kinds";
import { readActielijn } from "../../../knowledge/pok/read/actielijn";
import { must } from "../../../sheet/must";
import type { InsertRequest } from "../../amounts/request";
import { fillAmount, type Lane } from "./amountCell";
import type { AmountCell, FillCell, Left } from "./kinds";
import { functionReads } from "./functionReads";
import type { HeadingGroup, Heading } from "./groups";
import type { Headings } from "./headings";
import { readRow, readRows, type NamedRow } from "./rows";
import { isFilled, type Cell } from "./sheetCells";
import { statedUnit, type StatedUnit } from "./unit";

/** Why a shape does not fit here. */
export type FillRefusal = "notUnderYear" | "rowsNamed" | "noRows" | "nothing";

/** What goes under the headings of the sheet. */
export interface Fill {
  headings: Headings;
  group: HeadingGroup;
  amounts: readonly AmountCell[];
  /** The names that go beside the amounts. */
  names: readonly FillCell[];
  left: readonly Left[];
  unit: Unit;
  stated: StatedUnit | null;
  refusal: FillRefusal | null;
}

/** Works out which cells get what; every row and year that was meant is filled or named as left. */
export function makeFill(editie: Editie, request: InsertRequest, headings: Headings, sheetId: string): Fill {
  const group = chosenGroup(headings);
  const columns = chosenColumns(headings, group, request);
  const stated = statedUnit(
    headings,
    columns.map(({ column }) => column),
  );
  const { unitOn } = request;
  const unit = (unitOn?.sheetId === sheetId ? unitOn.unit : stated?.unit) ?? request.unit;
  const { lanes, names, left, refusal } = lanesOf(editie, request, headings, group);
  const within = columns.filter(({ year }) => editie.years.includes(year));
  const outside = columns.filter(({ year }) => !editie.years.includes(year));
  const outcomes = lanes.flatMap((lane) =>
    within.map((heading) => fillAmount({ editie, request, headings, group, unit }, lane, heading)),
  );
  const amounts = outcomes.flatMap((outcome) => ("reason" in outcome ? [] : [outcome]));
  return {
    headings,
    group,
    amounts,
    names: amounts.length > 0 ? names.map((name) => ({ ...name, ...onSheet(headings, name) })) : [],
    left: [
      ...outside.map(({ cell, year }): Left => ({ reason: "outside", year, ...cell })),
      ...left,
      ...outcomes.flatMap((outcome) => ("reason" in outcome ? [outcome] : [])),
    ].map((place) => ({ ...place, ...onSheet(headings, place) })),
    unit,
    stated,
    refusal: refusal ?? (columns.length === 0 ? "notUnderYear" : amounts.length === 0 ? "nothing" : null),
  };
}

/** The series of headings at the selection, else the first to the right of it. */
function chosenGroup({ groups, sheet }: Headings): HeadingGroup {
  const { column } = sheet.selection;
  const at = groups.find(({ headings }) => headings.some((heading) => heading.column === column));
  return at ?? groups.find(({ headings }) => must(headings[0]).column > column) ?? must(groups[0]);
}

/** All columns of the series; of several selected ones only those, and for one amount only its own. */
function chosenColumns(
  { sheet }: Headings,
  group: HeadingGroup,
  { what }: InsertRequest,
): readonly Heading[] {
  const { column, columns } = sheet.selection;
  const selected = group.headings.filter(
    (heading) => heading.column >= column && heading.column < column + columns,
  );
  if (what === "amount") return selected.slice(0, 1);
  return columns > 1 && selected.length > 0 ? selected : group.headings;
}

interface Lanes {
  lanes: Lane[];
  names: FillCell[];
  left: Left[];
  refusal?: FillRefusal;
}

function lanesOf(editie: Editie, request: InsertRequest, headings: Headings, group: HeadingGroup): Lanes {
  const { what, actielijn } = request;
  const { row } = headings.sheet.selection;
  if (what === "matching") return matchingRows(headings, group);
  if (what === "table") return allActielijnen(editie, headings);
  const found = readRow(headings, row);
  const named = found && !("reason" in found) ? found : null;
  return {
    lanes: [named ? laneOf(named) : { row, actielijn, label: null, kanaal: null }],
    names: [],
    left: [],
  };
}

const laneOf = ({ row, actielijn, cell, follows, kanaal }: NamedRow): Lane => ({
  row,
  actielijn,
  label: follows ? cell : null,
  kanaal,
});

/** Every row that names an actielijn; of more than one selected row only those. */
function matchingRows(headings: Headings, group: HeadingGroup): Lanes {
  const { row, rows } = headings.sheet.selection;
  const { named, passed } = readRows(headings, rows > 1 ? { row, rows } : null);
  const column = must(group.headings[0]).column;
  const left: Left[] = passed.map((found) => ({ ...found, column }));
  const lanes: Lane[] = [];
  for (const found of named) {
    const reason = isOtherKind(found.kind, group.kind)
      ? "kind"
      : named.some((other) => doubles(found, other))
        ? "twice"
        : null;
    if (reason) left.push({ row: found.row, column, reason, actielijn: found.actielijn });
    else lanes.push(laneOf(found));
  }
  return { lanes, names: [], left, ...(named.length === 0 && { refusal: "noRows" as const }) };
}

const isOtherKind = (one: string | null, other: string | null): boolean =>
  one !== null && other !== null && one !== other;

/** Whether two rows would get the same money, which then counts twice. */
function doubles(one: NamedRow, other: NamedRow): boolean {
  if (one.row === other.row || one.actielijn !== other.actielijn || isOtherKind(one.kind, other.kind))
    return false;
  return one.kanaal === other.kanaal || one.kanaal === null || other.kanaal === null;
}

/** The actielijnen below each other from the selection on, with their names where nothing stands yet. */
function allActielijnen({ actielijnen }: Editie, headings: Headings): Lanes {
  const { table, sheet } = headings;
  const { row } = sheet.selection;
  const firstHeading = Math.min(...headings.groups.map((group) => must(group.headings[0]).column));
  const nameColumn = table.place.description ?? table.labels[table.labels.length - 1] ?? firstHeading - 1;
  const numberColumn = table.place.actielijn;
  const labels = [numberColumn, ...table.labels, nameColumn].flatMap((column) =>
    column !== undefined && column >= 0 ? [column] : [],
  );
  const occupied = actielijnen.some((_, i) =>
    labels.some((column) => isFilled(sheet, { row: row + i, column })),
  );
  if (occupied) return { lanes: [], names: [], left: [], refusal: "rowsNamed" };
  const lanes: Lane[] = [];
  const cells: FillCell[] = [];
  actielijnen.forEach(({ number, name }, i) => {
    const own: FillCell[] = [
      ...(numberColumn === undefined
        ? []
        : [{ row: row + i, column: numberColumn, content: number, notation: null }]),
      ...(nameColumn < 0 || nameColumn === numberColumn
        ? []
        : [{ row: row + i, column: nameColumn, content: rowLabel(number, name), notation: null }]),
    ];
    const label = own.find(
      ({ content }) => functionReads((value) => readActielijn(value), content) === number,
    );
    lanes.push({ row: row + i, actielijn: number, label: label ?? null, kanaal: null });
    cells.push(...own);
  });
  return { lanes, names: cells, left: [] };
}

/** What a row of the begroting is called, so that the reader of plans and the functions know it again. */
export const rowLabel = (number: number, name: string): string => `POK AL${number} ${name}`;

/** A cell of the oriented sheet as it is on the sheet itself. */
export const onSheet = ({ transposed }: Headings, { row, column }: Cell): Cell =>
  transposed ? { row: column, column: row } : { row, column };
