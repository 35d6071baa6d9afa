import { memoize } from "../../../sheet/memoize";
import { cellValue } from "../../../sheet/cellValue";
import { isEmpty } from "../../../sheet/text";
import { attempt } from "../../table/rejection";
import { readKanaal } from "../../../knowledge/pok/read/kanaal";
import { findNaming } from "../../../knowledge/pok/read/naming";
import { readAard, readKind, readSign } from "../../table/words";
import type { PlanRole, Raster } from "../reading";
import { must } from "../../../sheet/must";

const PROBE = 400;
/** Free text mentions “lasten” at times too; a cell of such a column is short. */
const LONGEST = 30;

type ContentRole = Extract<PlanRole, "kind" | "aard" | "sign" | "kanaal" | "actielijn">;

const CHECKS: Readonly<Record<ContentRole, (value: string) => boolean>> = {
  sign: (value) => readSign(value) !== null,
  aard: (value) => readAard(value) !== null && isOneWord(value),
  kind: (value) => readKind(value) !== null && isOneWord(value),
  kanaal: (value) => "value" in attempt(() => readKanaal(value)),
  actielijn: (value) => findNaming(value).kind === "actielijn",
};

/** The role that the cells of a column without a recognized header reveal: every filled cell fits; undefined when there is none. */
export function findRoleByContent(raster: Raster, firstRow: number, index: number): ContentRole | undefined {
  const cells = takeSample(raster, firstRow, index);
  if (cells.length === 0 || !cells.every(isShortText)) return undefined;
  return (Object.keys(CHECKS) as ContentRole[]).find((role) => cells.every(memoize(CHECKS[role])));
}

/** “kosten personeel” is a description, not a kind. */
function isOneWord(value: string): boolean {
  return !/\s/.test(value.trim());
}

function takeSample(raster: Raster, firstRow: number, index: number): unknown[] {
  const cells: unknown[] = [];
  for (let i = firstRow; i < raster.length && cells.length < PROBE; i++) {
    const value = cellValue(must(raster[i])[index]);
    if (!isEmpty(value) && value !== 0) cells.push(value);
  }
  return cells;
}

function isShortText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST;
}
