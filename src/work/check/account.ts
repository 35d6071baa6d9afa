import type { PlanReading, Sentence } from "../../reading/plan";

/** A cell beside POK that is no line, from 1 within the range read. */
export interface LeftOut {
  row: number;
  column: number;
  found: unknown;
  reason: Sentence;
}

/** What became of the amounts beside POK: how many were read, which wait for an answer and which were not read. */
export interface Account {
  read: number;
  asked: readonly LeftOut[];
  unread: readonly LeftOut[];
}

/** The account of a reading; a cell without a number (“PM”) was not read as an amount, and is a finding. */
export function accountOf({
  lines,
  accounted: { read, asked, unread },
}: Pick<PlanReading, "lines" | "accounted">): Account {
  return { read: read - lines.filter(({ amount }) => amount === null).length, asked, unread };
}
