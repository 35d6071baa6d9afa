import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import { WorkbookError } from "../../sheet/obstacle";
import type { Desk } from "./desk";
import type { Outcome } from "./state";

/** Reads what is marked now. */
export const readMarks = ({ state, workbook }: Desk): Promise<void> =>
  ifPossible(async () => state.put({ marks: await workbook.readMarks() }));

/** Looks whether the columns Controle still read the plan the way this check does. */
export async function inspectColumns({ state, workbook }: Desk): Promise<void> {
  const { outcome } = state;
  if (!outcome || state.read().marks.columns.length === 0) return state.put({ columnsOutdated: false });
  await ifPossible(async () =>
    state.put({ columnsOutdated: !(await workbook.columnsFit(outcome.check, amountsOf(outcome))) }),
  );
}

/** If Excel refuses, what was known is kept. */
async function ifPossible(look: () => Promise<void>): Promise<void> {
  try {
    await look();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
  }
}

/** What the own amounts are called in a formula; null for the national ones. */
export const amountsOf = ({ yardstick }: Outcome): string | null =>
  yardstick.kind === "own" ? AMOUNTS_TABLE : null;
