import { draftSheets } from "../../../../src/work/plan/sheet";
import { findFreeNames } from "../../../../src/work/plan/sheet/names";
import type { SheetDraft, Box } from "../../../../src/work/plan/sheet/kinds";
import { availableOf, type PlanGemeente } from "../../../../src/work/plan/available";
import type { Activity, Draft, Scenario } from "../../../../src/work/plan/kinds";
import type { SheetKind, WriteRequest } from "../../../../src/work/plan/workbook";
import { readAmountsTable, TABLE_HEADERS } from "../../../../src/knowledge/pok/amountsTable";
import type { AmountSource } from "../../../../src/knowledge/pok/amountSource";
import { currentEditie } from "../../../../src/knowledge/pok/edities";

export const NAMES = findFreeNames({ sheets: [], names: [] });

export const activity = (change: Partial<Activity> = {}): Activity => ({
  nr: "4.1",
  actielijn: 4,
  name: "Extra capaciteit wijkteams",
  target: 1,
  targetGroup: "gezinnen",
  partners: "wijkteams",
  indicator: "wachttijd",
  taakveld: "6.2",
  successor: null,
  aard: "structureel",
  amounts: { 2025: 100_000, 2026: 120_000, 2027: 120_000 },
  ...change,
});

const GEMEENTE: PlanGemeente = {
  name: "Enschede",
  roles: { vrouwenopvang: true, veiligheidsregio: true, urbanRenewalArea: true },
};

export const NATIONAL: AmountSource = { kind: "national" };
export const RAMING: AmountSource = {
  kind: "raming",
  gemeente: "Enschede",
  shares: Object.fromEntries(currentEditie.years.map((year) => [year, 0.00917 + (year - 2021) / 1e6])),
  explanation: "naar inwoners van het jaar",
  caveats: [],
};
/** The cells of POK_Bedragen of a gemeente with round and non-round amounts. */
export const OWN_CELLS: (string | number)[][] = [
  [...TABLE_HEADERS],
  ...[2, 3, 4, 5].flatMap((lijn) =>
    [2025, 2026, 2027].map((year) => [
      lijn,
      year,
      "AU",
      100_000 * lijn + year,
      "Enschede",
      "meicirculaire",
      "bestand, A1",
      "2026-05-30",
    ]),
  ),
  [6, 2025, "DU", 250_000, "Enschede", "meicirculaire", "bestand, A1", "2026-05-30"],
];
export const OWN: AmountSource = {
  kind: "own",
  gemeente: "Enschede",
  table: readAmountsTable(OWN_CELLS),
};

export interface RequestChoice {
  activities?: readonly Activity[];
  source?: AmountSource;
  from?: number;
  until?: number;
  unit?: Draft["unit"];
  withBaten?: boolean;
  scenario?: string;
}

/** A write request for Enschede. */
export function request({
  activities = [activity()],
  source = NATIONAL,
  from = 2025,
  until = 2027,
  unit = 1,
  withBaten = true,
  scenario: name = "volledig",
}: RequestChoice = {}): WriteRequest {
  const years = currentEditie.years.filter((year) => year >= from && year <= until);
  const scenario: Scenario = { id: name, name, activities };
  return {
    draft: {
      step: "writing",
      from,
      until,
      unit,
      source: source.kind,
      scenarios: [scenario],
      active: name,
      withBaten,
    },
    scenario,
    available: availableOf(currentEditie, source, GEMEENTE, years),
    source,
    urbanRenewalArea: true,
    today: "2026-11-22",
  };
}

export const getSheet = (writeRequest: WriteRequest, kind: SheetKind): SheetDraft =>
  draftSheets(writeRequest, NAMES).find((sheet) => sheet.kind === kind)!;

/** The cells of a box as a raster, as a reader sees them: formulas without an outcome are empty. */
export const raster = ({ rows, columns }: Box): (string | number)[][] =>
  rows.map(({ cells }) => columns.map((_, k) => (cells[k]?.formula ? "" : (cells[k]?.content ?? ""))));
