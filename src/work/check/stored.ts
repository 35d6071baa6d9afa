import {
  boolean,
  check,
  enum_,
  maxEntries,
  nullable,
  object,
  optional,
  picklist,
  pipe,
  record,
  regex,
  string,
  union,
  type InferOutput,
} from "valibot";
import { UNITS, KANALEN } from "../../knowledge/pok/kinds";
import type { PlanRole, SignConvention } from "../../reading/plan";
import { ACTIELIJNEN } from "../../rules/frame";
import { listOf, placeKey, planYear, readBy, rowNumber, text, wholeNumber } from "../schema";
import type { Format, StoredPath } from "../stored";
import type { MemoryField } from "./kinds";

/** More than anyone checks, sets aside or skips; a workbook that holds more is not ours. */
const MOST_PLANS = 200;
const MOST_SET_ASIDE = 10_000;
const MOST_ROWS = 100_000;
const MOST_COLUMNS = 1_000;
const NAME_LENGTH = 255;
/** yyyy-mm-dd, or not known. */
const DATE = /^(\d{4}-\d\d-\d\d)?$/;

const ROLES: { readonly [R in PlanRole]: R } = {
  actielijn: "actielijn",
  year: "year",
  amount: "amount",
  kind: "kind",
  aard: "aard",
  kanaal: "kanaal",
  taakveld: "taakveld",
  description: "description",
  details: "details",
  sign: "sign",
  gemeente: "gemeente",
  reportKind: "reportKind",
  none: "none",
};
const SIGNS: { readonly [S in SignConvention]: S } = {
  positive: "positive",
  "baten negative": "baten negative",
  "lasten negative": "lasten negative",
};

const role = enum_(ROLES);
const kind = picklist(["baten", "lasten"]);
const unit = picklist(UNITS);

const columnRole = object({
  role,
  fixed: optional(
    object({
      year: optional(planYear),
      kind: optional(kind),
      aard: optional(picklist(["structureel", "incidenteel"])),
      kanaal: optional(picklist(KANALEN)),
    }),
  ),
  unit: optional(unit),
});

const rowRole = object({
  actielijn: optional(union([wholeNumber(1, ACTIELIJNEN), picklist(["pot", "none"])])),
  kind: optional(picklist(["baten", "lasten", "saldo"])),
});

const correction = object({
  headerRow: optional(nullable(rowNumber)),
  columns: optional(pipe(record(placeKey, columnRole), maxEntries(MOST_COLUMNS))),
  unit: optional(unit),
  signs: optional(enum_(SIGNS)),
  actielijn: optional(wholeNumber(1, ACTIELIJNEN)),
  year: optional(planYear),
  kind: optional(kind),
  skip: optional(listOf(rowNumber, MOST_ROWS)),
  rows: optional(pipe(record(placeKey, rowRole), maxEntries(MOST_ROWS))),
  oneTable: optional(boolean()),
  fillDown: optional(listOf(role, MOST_COLUMNS)),
});

const anchor = object({
  rows: pipe(record(placeKey, text()), maxEntries(MOST_ROWS)),
  columns: pipe(record(placeKey, text()), maxEntries(MOST_COLUMNS)),
});

const setAside = object({
  key: text(NAME_LENGTH),
  reason: optional(text(), ""),
  name: optional(text(), ""),
  date: optional(pipe(string(), regex(DATE)), ""),
});

const plan = pipe(
  object({
    /** Name of the Excel table, or else of the range; ids hold only while the workbook is open. */
    table: optional(nullable(text(NAME_LENGTH)), null),
    rangeName: optional(nullable(text(NAME_LENGTH)), null),
    /** Shown when the place is gone. */
    address: optional(text(), ""),
    untilEnd: optional(boolean(), false),
    correction: optional(correction, {}),
    anchor: optional(nullable(anchor), null),
    setAside: optional(listOf(setAside, MOST_SET_ASIDE), []),
  }),
  check(({ table, rangeName }) => table !== null || rangeName !== null),
);

const memory = object({
  plans: optional(listOf(plan, MOST_PLANS), []),
  /** Table or range name of the plan checked last; in Excel no two of those are the same. */
  lastChecked: optional(nullable(text(NAME_LENGTH)), null),
});

/** What the workbook keeps of a plan. */
export type StoredPlan = InferOutput<typeof plan>;
export type StoredMemory = InferOutput<typeof memory>;

export const MEMORY_FORMAT: Format<StoredMemory> = { older: [], read: readBy(memory) };

const FIELDS: Readonly<Record<string, MemoryField>> = {
  headerRow: "headerRow",
  columns: "columns",
  unit: "unit",
  signs: "signs",
  actielijn: "actielijn",
  year: "year",
  kind: "kind",
  skip: "skip",
  rows: "rows",
  oneTable: "tables",
  fillDown: "fillDown",
};

/** The part of the memory, in the user's terms, that something odd belongs to. */
export function memoryFieldAt([list, part, field]: StoredPath): MemoryField {
  if (list === undefined || (list === "plans" && part === undefined)) return "plan";
  if (part === "setAside") return "setAside";
  return (part === "correction" && field !== undefined && FIELDS[field]) || "other";
}
