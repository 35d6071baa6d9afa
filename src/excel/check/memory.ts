import { readStored, type StoredMemory, type StoredPlan } from "../../work/check/memory";
import { EMPTY_MEMORY, type Memory, type RememberedPlan, type PlanLocation } from "../../work/check/kinds";
import { targetAddress, type Target } from "../../sheet/target";
import { savePart, parsePart, findPart } from "../storage";
import { rangeOf, targetOf, PLACE } from "../read";
import { executeWrite, execute } from "../execution";
import { placeOfName } from "./read";

const PART = "check";
/** A remembered plan gets a name in the workbook: the name moves along with what happens above and beside it. */
const PLAN_NAME = "POK_Plan_";

interface ReadData {
  part: Excel.CustomXmlPart;
  stored: StoredMemory;
  /** Where every remembered plan is now; null if it is gone. */
  locations: (PlanLocation | null)[];
  /** All names in the workbook, in lower case. */
  nameList: ReadonlySet<string>;
}

/** What the workbook remembers about its plans. */
export function readMemory(): Promise<Memory> {
  return execute(async (context) => {
    const { stored, locations } = await read(context);
    if (stored.plans.length === 0) return EMPTY_MEMORY;
    const over = stored.plans.flatMap((plan, i) =>
      locations[i] ? [{ plan, location: locations[i], i }] : [],
    );
    const last = over.findIndex(({ i }) => i === stored.last);
    return {
      plans: over.map(({ plan: { correction, anchor, setAside }, location }) => ({
        location,
        correction,
        ...(anchor ? { anchor } : {}),
        setAside,
      })),
      last: last === -1 ? null : last,
      vanished: stored.plans.flatMap(({ address }, i) => (locations[i] ? [] : [address])),
    };
  });
}

/** Remembers a plan as the last one checked. @returns the location, which moves along from now on */
export function memoize({ location, correction, anchor, setAside }: RememberedPlan): Promise<PlanLocation> {
  return executeWrite(async (context) => {
    const { part, stored, locations, nameList } = await read(context);
    const place = locations.findIndex((other) => other && isSame(other, location));
    const earlier = stored.plans[place];
    const name = location.table === null ? (earlier?.name ?? freeName(nameList)) : null;
    const plan: StoredPlan = {
      table: location.table,
      name,
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
    const last = earlier ? place : plans.length - 1;
    savePart(context, PART, part, { plans, last } satisfies StoredMemory);
    await context.sync();
    return { ...location, name };
  });
}

/** Forgets everything remembered about a plan. */
export function forget(location: PlanLocation): Promise<void> {
  return executeWrite(async (context) => {
    const { part, stored, locations } = await read(context);
    const place = locations.findIndex((other) => other && isSame(other, location));
    const removed = stored.plans[place];
    if (!removed) return;
    if (removed.name !== null) context.workbook.names.getItem(removed.name).delete();
    const last = stored.last === null ? null : (stored.plans[stored.last] ?? null);
    const plans = stored.plans.filter((plan) => plan !== removed);
    const now = plans.findIndex((plan) => plan === last);
    savePart(context, PART, part, { plans, last: now === -1 ? null : now } satisfies StoredMemory);
    await context.sync();
  });
}

/** The same table, the same name, or a range that starts at the same cell. */
function isSame(one: PlanLocation, other: PlanLocation): boolean {
  if (one.table !== null || other.table !== null) return one.table === other.table;
  if (one.name !== null && other.name !== null) return one.name === other.name;
  return (
    one.target.sheetId === other.target.sheetId &&
    one.target.row === other.target.row &&
    one.target.column === other.target.column
  );
}

function freeName(nameList: ReadonlySet<string>): string {
  let number = 1;
  while (nameList.has(`${PLAN_NAME}${number}`.toLowerCase())) number++;
  return `${PLAN_NAME}${number}`;
}

async function read(context: Excel.RequestContext): Promise<ReadData> {
  const part = findPart(context, PART);
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  await context.sync();
  const xml = part.isNullObject ? null : part.getXml();
  const tableList = new Map(
    tables.items.map((table) => {
      const range = table.getRange();
      range.load(PLACE);
      table.worksheet.load("id,name");
      return [table.name, { table, range }] as const;
    }),
  );
  await context.sync();
  const stored = readStored(xml && parsePart(xml.value));
  const formulas = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const sheets = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), { id, name }]));
  const locationOf = ({ table, name, untilEnd }: StoredPlan): PlanLocation | null => {
    if (table !== null) {
      const found = tableList.get(table);
      const target = found && targetOf(found.range, found.table.worksheet);
      return target ? { target, table, name: null, untilEnd: false } : null;
    }
    const place = placeOfName(formulas.get(name!) ?? "");
    const sheet = place && sheets.get(place.sheet.toLowerCase());
    if (!sheet) return null;
    const { row, column, rows, columns } = place;
    const target: Target = { sheetId: sheet.id, sheet: sheet.name, row, column, rows, columns };
    return { target, table: null, name, untilEnd };
  };
  return {
    part,
    stored,
    locations: stored.plans.map(locationOf),
    nameList: new Set(names.items.map(({ name }) => name.toLowerCase())),
  };
}
