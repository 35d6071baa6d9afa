import { cellValue } from "../../../sheet/cellValue";
import { isEmpty, normalize } from "../../../sheet/text";
import { findNaming, nameIn } from "../../../knowledge/pok/read/naming";
import { isTotalCaption } from "../../table/words";
import type { PlanColumn, Raster } from "../reading";
import { plain } from "../../table/roleNames";
import { must } from "../../../sheet/must";

const HEADERS: ReadonlySet<string> = new Set(["nr", "nummer"]);
const NUMBER = /^[1-8]$/;
const PROBE = 400;

/** Whether a header is “Nr”: that can be an actielijn, and also just a sequence number. */
export const isNumberHeader = (header: string): boolean => HEADERS.has(plain(normalize(header)));

/**
 * Whether the numbers of a column are actielijnen: 1 up to 8, on at least half of the rows the description says
 * the same, and nowhere something else.
 */
export function namesActielijnen(
  raster: Raster,
  columns: readonly PlanColumn[],
  firstRow: number,
  index: number,
): boolean {
  const indexes = (...roles: PlanColumn["role"][]) =>
    columns
      .filter(({ role, column }) => roles.includes(role) && column - 1 !== index)
      .map(({ column }) => column - 1);
  const amounts = indexes("amount");
  const texts = indexes("description", "none");
  let rows = 0;
  let confirmed = 0;
  for (let i = firstRow; i < raster.length && rows < PROBE; i++) {
    const row = must(raster[i]);
    const cell = cellValue(row[index]);
    const counts = !isEmpty(cell) && amounts.some((k) => !isEmpty(cellValue(row[k])));
    if (!counts || (typeof cell === "string" && isTotalCaption(cell))) continue;
    const number = String(cell).trim();
    if (!NUMBER.test(number)) return false;
    const named = findNamed(texts.map((k) => row[k]).filter((text) => typeof text === "string"));
    if (named !== null && named !== Number(number)) return false;
    rows++;
    if (named !== null) confirmed++;
  }
  return confirmed > 0 && confirmed * 2 >= rows;
}

function findNamed(texts: readonly string[]): number | null {
  const text = texts.join(" ");
  const mark = findNaming(text);
  if (mark.kind === "actielijn") return mark.number;
  const name = nameIn(text);
  return typeof name === "number" ? name : null;
}
