import { readPlanActielijn } from "../../../reading/plan/cell/actielijn";
import { readCellAmount } from "../../../reading/plan/cell/amount";
import { cellAddress } from "../../../sheet/address";
import type { OwnRow, PlanDifference } from "../workbook";
import { isForeign, type Axes, type BoxContent } from "./axes";
import type { StoredPlan, StoredBox } from "./stored";
import { must } from "../../../sheet/must";

type PlanField = Extract<PlanDifference, { kind: "text" }>["field"];

/** The text columns, and their fields in the draft. */
const FIELDS: readonly (readonly [column: string, field: PlanField])[] = [
  ["Actielijn", "actielijn"],
  ["Activiteit", "name"],
  ["Doel", "target"],
  ["Doelgroep", "targetGroup"],
  ["Partners", "partners"],
  ["Indicator", "indicator"],
  ["Taakveld", "taakveld"],
  ["Aard", "aard"],
];

/** A table as it is now: formulas to recognize rows and columns, values to read. */
export interface PlanTableContent extends BoxContent {
  readonly values: readonly (readonly unknown[])[];
}

/**
 * What the user has changed in the plan table since writing.
 * @param address the address with sheet name of a cell of the table
 */
export function differences(
  { unit, years }: Pick<StoredPlan, "unit" | "years">,
  box: StoredBox,
  content: PlanTableContent,
  axes: Axes,
): PlanDifference[] {
  const read = makeReader(content, axes, unit);
  const written = groupRowsByNr(box);
  const own = axes.rows.flatMap((key, r): PlanDifference[] => {
    if (!isForeign(key) || key === "?totaal" || read.isEmpty(r)) return [];
    return [{ kind: "rowAdded", row: read.ownRow(r, years), address: read.address(r, 0) }];
  });
  const byActivity = [...written].flatMap(([nr, rows]): PlanDifference[] => {
    const present = rows.filter(({ key }) => axes.rows.includes(key));
    if (present.length === 0) return [{ kind: "rowGone", nr }];
    return [...findAmountDifferences(nr, rows), ...findTextDifferences(nr, present)];
  });
  return [...byActivity, ...own];

  function findAmountDifferences(nr: string, rows: StoredBox["rows"]): PlanDifference[] {
    return years.flatMap((year): PlanDifference[] => {
      const k = box.columns.indexOf(String(year));
      const column = axes.columns.indexOf(String(year));
      if (column === -1) return [];
      const was = rows.map(({ cells }) => toEuro(cells[k]?.[0] ?? "", unit));
      const places = rows.map(({ key }) => axes.rows.indexOf(key));
      const is = places.map((r) => (r === -1 ? undefined : read.amount(r, column)));
      if (was.every((amount, i) => amount === is[i])) return [];
      // The address is of the first cell without a number, or else of the first that differs.
      const noNumber = is.indexOf(null);
      const differing = noNumber === -1 ? was.findIndex((amount, i) => amount !== is[i]) : noNumber;
      const row = places[differing] === -1 ? must(places.find((r) => r !== -1)) : must(places[differing]);
      const now = summed(is);
      const found = now === null && { found: read.text(row, column) };
      return [
        {
          kind: "amount",
          nr,
          year,
          was: summed(was),
          is: now,
          ...found,
          address: read.address(row, column),
        },
      ];
    });
  }

  function findTextDifferences(nr: string, rows: StoredBox["rows"]): PlanDifference[] {
    return FIELDS.flatMap(([header, field]): PlanDifference[] => {
      const column = axes.columns.indexOf(header);
      const k = box.columns.indexOf(header);
      if (column === -1) return [];
      // A second row holds the successor, which is no change of the taakveld.
      for (const { key, cells } of field === "taakveld" ? rows.slice(0, 1) : rows) {
        const row = axes.rows.indexOf(key);
        const [was, is] = [String(cells[k]?.[0] ?? ""), read.text(row, column)];
        if (was !== is) return [{ kind: "text", nr, field, was, is, address: read.address(row, column) }];
      }
      return [];
    });
  }
}

/** The written rows of each activity, which can have several. */
function groupRowsByNr({ rows }: StoredBox): Map<string, StoredBox["rows"][number][]> {
  const byNr = new Map<string, StoredBox["rows"][number][]>();
  for (const row of rows) {
    if (row.key === "kop" || row.key === "totaal") continue;
    const nr = String(row.cells[0]?.[0] ?? "");
    byNr.set(nr, [...(byNr.get(nr) ?? []), row]);
  }
  return byNr;
}

function makeReader({ values, row: above, column: left }: PlanTableContent, axes: Axes, unit: number) {
  const text = (r: number, k: number) => String(values[r]?.[k] ?? "");
  const amount = (r: number, k: number) => toEuro(values[r]?.[k] ?? "", unit);
  return {
    text,
    amount,
    address: (r: number, k: number) => cellAddress(above + r, left + k),
    /** A row in which the user entered nothing; formula columns do not count. */
    isEmpty: (r: number) =>
      axes.columns.every((header, k) => header === "Totaal" || header === "Toets" || text(r, k) === ""),
    ownRow(r: number, years: readonly number[]): OwnRow {
      const at = (header: string) => text(r, axes.columns.indexOf(header));
      const amounts = years.flatMap((year) => {
        const euro = amount(r, axes.columns.indexOf(String(year)));
        return euro === undefined ? [] : [[year, euro] as const];
      });
      return {
        actielijn: readPlanActielijn(at("Actielijn")),
        name: at("Activiteit"),
        target: at("Doel"),
        targetGroup: at("Doelgroep"),
        partners: at("Partners"),
        indicator: at("Indicator"),
        taakveld: at("Taakveld") || null,
        aard: at("Aard"),
        amounts: Object.fromEntries(amounts),
      };
    },
  };
}

/** @returns whole euros; null for something other than a number, undefined for nothing */
function toEuro(cell: unknown, unit: number): number | null | undefined {
  const parsed = readCellAmount(cell);
  if (parsed.empty) return undefined;
  return parsed.num === null ? null : Math.round(parsed.num * unit);
}

/** The sum of the parts; null when one is not a number, or when there is no part at all. */
function summed(parts: readonly (number | null | undefined)[]): number | null {
  const filled = parts.filter((part) => part !== undefined);
  if (filled.length === 0 || filled.includes(null)) return null;
  return filled.reduce<number>((sum, part) => sum + must(part), 0);
}
