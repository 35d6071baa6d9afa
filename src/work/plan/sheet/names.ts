import { PLAN_TABLE, RAMING_TABLE } from "../../../knowledge/tableNames";
import { SHEET_KINDS, type SheetKind } from "../workbook";
import { PLAN_BOXES } from "./planBoxes";
import type { PlanNames } from "./kinds";
import { recordOf } from "../../../sheet/recordOf";

const NAME: Readonly<Record<SheetKind, string>> = {
  plan: PLAN_TABLE,
  summary: "POK_Samenvatting",
  baten: "POK_Baten",
  raming: RAMING_TABLE,
};

/** The first free names: tables get a number after them if need be, sheets “ (2)”. */
export function findFreeNames(occupied: { sheets: readonly string[]; names: readonly string[] }): PlanNames {
  const names = occupied.names.map(lowerCase);
  let number = 1;
  const numbered = (kind: SheetKind) => (number === 1 ? NAME[kind] : `${NAME[kind]}_${number}`);
  const isTaken = () =>
    SHEET_KINDS.some((kind) => {
      const name = lowerCase(numbered(kind));
      // A name like POK_Plan_2 belongs to another plan, POK_Plan_overzicht to this one.
      return names.some(
        (other) =>
          other === name || (other.startsWith(`${name}_`) && !/^\d/.test(other.slice(name.length + 1))),
      );
    });
  while (isTaken()) number++;
  const perKind = (nameOf: (kind: SheetKind) => string) => recordOf(SHEET_KINDS, nameOf);
  return {
    tables: perKind(numbered),
    sheets: perKind((kind) => findFreeSheetName(numbered(kind), occupied.sheets)),
  };
}

function findFreeSheetName(name: string, occupied: readonly string[]): string {
  const taken = new Set(occupied.map(lowerCase));
  let free = name;
  for (let number = 2; taken.has(lowerCase(free)); number++) free = `${name} (${number})`;
  return free;
}

const lowerCase = (name: string) => name.toLowerCase();

/** The names of a plan that has already been written. @param planTable name of its plan table */
export function getPlanNames(planTable: string, sheets: readonly string[]): PlanNames {
  const suffix = planTable.slice(NAME.plan.length);
  const perKind = (nameOf: (name: string) => string) =>
    recordOf(SHEET_KINDS, (kind) => nameOf(NAME[kind] + suffix));
  return { tables: perKind((name) => name), sheets: perKind((name) => findFreeSheetName(name, sheets)) };
}

const OVERVIEW_NAME = new RegExp(`^${PLAN_TABLE}(?:_\\d+)?_${PLAN_BOXES.overview}$`, "i");

/** Whether a name in the workbook is of the overview above a plan table, whose sums would read as a plan too. */
export const isPlanOverview = (name: string): boolean => OVERVIEW_NAME.test(name);
