import { national } from "../../../src/knowledge/pok/amounts";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { readOwnAmounts } from "../../../src/knowledge/pok/ownAmounts";
import type { CheckData } from "../../../src/work/check";
import type { Booking, PlanField } from "./planSheets";

const row = (actielijn: number, year: number, kanaal: string, amount: number, editie = "sept-2025") => [
  actielijn,
  year,
  kanaal,
  amount,
  "Wassenaar",
  editie,
];
/** A gemeente without special roles; years and actielijnen the cases need. */
const ROWS = [
  row(2, 2022, "AU", 40_000),
  row(4, 2022, "AU", 80_000),
  row(3, 2022, "AU", 10_000),
  row(5, 2022, "AU", 9_000),
  row(6, 2022, "DU", 30_000),
  row(7, 2022, "DU", 20_000),
  row(3, 2024, "AU", 15_000),
  row(1, 2024, "OPEN", 20_000),
];
export const OWN: CheckData = {
  amounts: readOwnAmounts(ROWS, "POK_Bedragen"),
  renewalArea: false,
};
/** As OWN, with a row from another editie. */
const MIXED: CheckData = {
  ...OWN,
  amounts: readOwnAmounts(
    ROWS.map((cells, i) => (i === 1 ? [...cells.slice(0, 5), "mei-2025"] : cells)),
    "POK_Bedragen",
  ),
};

const bate = (
  actielijn: number,
  year: number,
  amount: number | string,
  rest: Partial<Booking> = {},
): Booking => ({
  actielijn,
  year,
  kind: "baten",
  amount,
  taakveld: "0.7",
  description: `POK AL${actielijn}`,
  ...rest,
});
const last = (
  actielijn: number,
  year: number,
  amount: number | string,
  rest: Partial<Booking> = {},
): Booking => ({
  ...bate(actielijn, year, amount),
  kind: "lasten",
  taakveld: "6.1",
  ...rest,
});

/** A plan without findings. */
export const CLEAN: readonly Booking[] = [
  bate(2, 2022, 40_000, { aard: "structureel" }),
  bate(4, 2022, 80_000, { aard: "structureel" }),
  last(2, 2022, 40_000, { aard: "structureel" }),
  last(4, 2022, 50_000, { aard: "structureel" }),
  last(4, 2022, 30_000, { aard: "structureel", description: "POK AL4 praktijkondersteuning" }),
];

export interface TestCase {
  code: string;
  severity: string;
  /** What changes in the clean plan. */
  bookings: readonly Booking[];
  /** The booking the finding belongs at; null: the whole plan. */
  at: number | null;
  field: PlanField;
  data?: CheckData;
}

const added = (...bookings: Booking[]): Pick<TestCase, "bookings" | "at"> => ({
  bookings: [...CLEAN, ...bookings],
  at: CLEAN.length,
});
const changed = (place: number, change: Partial<Booking>): Pick<TestCase, "bookings" | "at"> => ({
  bookings: CLEAN.map((booking, i) => (i === place ? { ...booking, ...change } : booking)),
  at: place,
});

/** One violation of every rule. */
export const CASES: readonly TestCase[] = [
  {
    code: "POK-01",
    severity: "fout",
    field: "actielijn",
    ...added(last(9, 2022, 1_000, { description: "POK" })),
  },
  { code: "POK-02", severity: "fout", field: "year", ...added(bate(4, 2028, 5_000)) },
  { code: "POK-03", severity: "fout", field: "amount", ...added(bate(5, 2024, 5_000)) },
  { code: "POK-04", severity: "fout", field: "amount", ...changed(1, { amount: 90_000 }) },
  { code: "POK-05", severity: "fout", field: "amount", ...changed(3, { amount: 350_000, aard: "" }) },
  { code: "POK-06", severity: "fout", field: "amount", ...added(bate(1, 2022, 5_000)) },
  { code: "POK-07", severity: "waarschuwing", field: "amount", ...added(bate(1, 2024, 5_000)) },
  {
    code: "POK-08",
    severity: "fout",
    field: "amount",
    ...added(bate(6, 2022, 30_000), last(6, 2022, 30_000)),
  },
  {
    code: "POK-09",
    severity: "fout",
    field: "amount",
    ...added(bate(7, 2022, 20_000), last(7, 2022, 20_000)),
  },
  {
    code: "POK-10",
    severity: "fout",
    field: "amount",
    ...added(bate(3, 2024, 5_000, { kanaal: "DU" }), last(3, 2024, 15_000)),
  },
  {
    code: "POK-11",
    severity: "fout",
    field: "amount",
    bookings: [...CLEAN.slice(0, 3), last(4, 2022, 80_000), last(5, 2022, 9_000, { aard: "structureel" })],
    at: 4,
  },
  { code: "POK-12", severity: "waarschuwing", field: "aard", ...changed(2, { aard: "incidenteel" }) },
  { code: "POK-13", severity: "waarschuwing", field: "taakveld", ...changed(3, { taakveld: "6.3" }) },
  { code: "POK-14", severity: "advies", field: "amount", ...changed(3, { amount: 40_000 }) },
  {
    code: "POK-15",
    severity: "advies",
    field: "amount",
    bookings: [bate(2, 2024, 25_000_000), last(2, 2024, 25_000_000)],
    at: null,
    data: { amounts: national(currentEditie) },
  },
  { code: "POK-16", severity: "waarschuwing", field: "amount", bookings: CLEAN, at: null, data: MIXED },
  {
    code: "POK-17",
    severity: "waarschuwing",
    field: "amount",
    bookings: [...CLEAN.slice(0, 4), last(4, 2022, 15_000), last(4, 2022, 15_000)],
    at: 5,
  },
  {
    code: "POK-18",
    severity: "fout",
    field: "amount",
    ...added(last(4, 2022, 120_000, { kind: "total", description: "Totaal POK" })),
  },
  { code: "POK-19", severity: "fout", field: "amount", ...added(last(4, 2022, "PM")) },
  { code: "BBV-01", severity: "fout", field: "taakveld", ...changed(1, { taakveld: "6.1" }) },
  // At the largest structurele last.
  { code: "BBV-02", severity: "fout", field: "amount", ...changed(1, { amount: 70_000 }), at: 3 },
  { code: "BBV-03", severity: "waarschuwing", field: "taakveld", ...changed(3, { taakveld: 0.1 }) },
];
