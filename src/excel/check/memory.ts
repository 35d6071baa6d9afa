import { MEMORY_FORMAT, memoryFieldAt, type StoredMemory, type StoredPlan } from "../../work/check/stored";
import { readStored, toStored, type Stored } from "../../work/stored";
import { WorkbookError } from "../../sheet/obstacle";
import { EMPTY_MEMORY, type Memory, type RememberedPlan, type PlanLocation } from "../../work/check/kinds";
import { targetAddress, type Target } from "../../sheet/target";
import { findPart } from "../storage";
import { parsePart, savePart, type FoundPart } from "../stored";
import { rangeOf, targetOf, PLACE } from "../read";
import { executeWrite, execute } from "../execution";
import { placeOfName } from "./read";

const PART = "check";
/** A remembered plan gets a name in the workbook: the name moves along when rows or columns are added or removed. */
const PLAN_NAME = "POK_Plan_";

interface FoundMemory {
  part: FoundPart;
  reading: Stored<StoredMemory>;
  /** What was read; empty where there is nothing to read. */
  stored: StoredMemory;
  /** Where every remembered plan is now; null if it is gone. */
  locations: (PlanLocation | null)[];
  /** All names in the workbook, in lower case. */
  names: ReadonlySet<string>;
}

/** What the workbook remembers about its plans. */
export function readMemory(): Promise<Memory> {
  return execute(async (context) => {
    const { reading, stored, locations } = await read(context);
    const problems =
      reading.kind === "newer"
        ? { newer: true, odd: [] }
        : { newer: false, odd: [...new Set(reading.odd.map(memoryFieldAt))] };
    if (stored.plans.length === 0) return { ...EMPTY_MEMORY, ...problems };
    const remaining = stored.plans.flatMap((plan, i) =>
      locations[i] ? [{ plan, location: locations[i], i }] : [],
    );
    const last = remaining.findIndex(({ plan }) => keyOf(plan) === stored.lastChecked);
    return {
      plans: remaining.map(({ plan: { correction, anchor, setAside }, location }) => ({
        location,
        correction,
        ...(anchor ? { anchor } : {}),
        setAside,
      })),
      last: last === -1 ? null : last,
      ...problems,
      vanished: stored.plans.flatMap(({ address }, i) => (locations[i] ? [] : [address])),
    };
  });
}

/** Remembers a plan as the last one checked. @returns the location, which moves along from now on */
export function remember({ location, correction, anchor, setAside }: RememberedPlan): Promise<PlanLocation> {
  return executeWrite(async (context) => {
    const { part, stored, locations, names } = await readForUpdate(context);
    const index = locations.findIndex((other) => other && isSamePlan(other, location));
    const earlier = stored.plans[index];
    const name = location.table === null ? (earlier?.rangeName ?? freeName(names)) : null;
    const plan: StoredPlan = {
      table: location.table,
      rangeName: name,
      address: targetAddress(location.target),
      untilEnd: location.untilEnd,
      correction,
      anchor: anchor ?? null,
      setAside,
    };
    if (name !== null && !earlier) context.workbook.names.add(name, rangeOf(context, location.target));
    const plans = earlier
      ? stored.plans.map((other) => (other === earlier ? plan : other))
      : [...stored.plans, plan];
    savePart(context, PART, part, toStored(MEMORY_FORMAT, { plans, lastChecked: keyOf(plan) }));
    await context.sync();
    return { ...location, name };
  });
}

/** Forgets everything remembered about a plan. */
export function forget(location: PlanLocation): Promise<void> {
  return executeWrite(async (context) => {
    const { part, stored, locations } = await readForUpdate(context);
    const index = locations.findIndex((other) => other && isSamePlan(other, location));
    const removed = stored.plans[index];
    if (!removed) return;
    if (removed.rangeName !== null) context.workbook.names.getItem(removed.rangeName).delete();
    const plans = stored.plans.filter((plan) => plan !== removed);
    const lastChecked = stored.lastChecked === keyOf(removed) ? null : stored.lastChecked;
    savePart(context, PART, part, toStored(MEMORY_FORMAT, { plans, lastChecked }));
    await context.sync();
  });
}

/** How `lastChecked` names a plan. */
const keyOf = ({ table, rangeName }: StoredPlan): string | null => table ?? rangeName;

/** The same table, the same name, or a range that starts at the same cell. */
function isSamePlan(one: PlanLocation, other: PlanLocation): boolean {
  if (one.table !== null || other.table !== null) return one.table === other.table;
  if (one.name !== null && other.name !== null) return one.name === other.name;
  return (
    one.target.sheetId === other.target.sheetId &&
    one.target.row === other.target.row &&
    one.target.column === other.target.column
  );
}

function freeName(occupied: ReadonlySet<string>): string {
  let number = 1;
  while (occupied.has(`${PLAN_NAME}${number}`.toLowerCase())) number++;
  return `${PLAN_NAME}${number}`;
}

/** Reads what is going to be changed. @throws {WorkbookError} `newerStored` before anything is changed */
async function readForUpdate(context: Excel.RequestContext): Promise<FoundMemory> {
  const data = await read(context);
  if (data.reading.kind === "newer") throw new WorkbookError({ kind: "newerStored" });
  return data;
}

async function read(context: Excel.RequestContext): Promise<FoundMemory> {
  const part = findPart(context, PART);
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  await context.sync();
  const xml = part.isNullObject ? null : part.getXml();
  const tableByName = new Map(
    tables.items.map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      table.worksheet.load("id,name");
      return [table.name, { table, range }] as const;
    }),
  );
  await context.sync();
  const content = xml && parsePart(xml.value);
  const reading = readStored(MEMORY_FORMAT, content);
  const stored = reading.kind === "read" ? reading.value : { plans: [], lastChecked: null };
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const sheets = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), { id, name }]));
  const locationOf = ({ table, rangeName, untilEnd }: StoredPlan): PlanLocation | null => {
    if (table !== null) {
      const found = tableByName.get(table);
      const target = found && targetOf(found.range, found.table.worksheet);
      return target ? { target, table, name: null, untilEnd: false } : null;
    }
    const place = placeOfName(formulas.get(rangeName ?? "") ?? "");
    const sheet = place && sheets.get(place.sheet.toLowerCase());
    if (!sheet) return null;
    const { row, column, rows, columns } = place;
    const target: Target = { sheetId: sheet.id, sheet: sheet.name, row, column, rows, columns };
    return { target, table: null, name: rangeName, untilEnd };
  };
  return {
    part: { part, content },
    reading,
    stored,
    locations: stored.plans.map(locationOf),
    names: new Set(names.items.map(({ name }) => name.toLowerCase())),
  };
}
