import type { Bilingual } from "../../../texts/kinds";
import { readYear } from "../../../knowledge/pok/read/year";
import { readKanaal } from "../../../knowledge/pok/read/kanaal";
import { isEmpty } from "../../../sheet/text";
import { findGemeenten } from "../../../knowledge/gemeenten/register";
import { interpretActielijn } from "../../table/actielijn";
import { attempt } from "../../table/rejection";
import { cellValue } from "../../../sheet/cellValue";
import { readAmount } from "../cell/amount";
import { memoize } from "../../../sheet/memoize";
import type { Role } from "../../table/kinds";
import type { Raster } from "../../../sheet/raster";

const PROBE = 400;
/** Part of the filled cells that must match before a column without a recognized header gets a role. */
const MAX = 0.8;

/** A guess about a column without a recognized header, based on the cells below it. */
export interface Guess {
  index: number;
  reason: Bilingual;
}

type Check = (value: unknown) => boolean;

const succeeds = (read: () => unknown) => !("error" in attempt(read));
const year: Check = (value) => succeeds(() => readYear(value));
const numbered: Check = (value) => {
  const readResult = attempt(() => interpretActielijn(value));
  return "value" in readResult && (readResult.value.mode === "number" || readResult.value.mode === "name");
};
const CHECKS: Readonly<Record<Exclude<Role, "editie" | "none">, Check>> = {
  year,
  kanaal: (value) => succeeds(() => readKanaal(value)),
  gemeentecode: (value) =>
    typeof value === "string" && /^\s*gm\s*\d/i.test(value) && findGemeenten(value).length > 0,
  gemeente: (value) => typeof value === "string" && !/^\s*\d/.test(value) && findGemeenten(value).length > 0,
  actielijn: numbered,
  amount: (value) => !year(value) && readAmount(value, 1_000_000, "nl").kind === "amount",
};

const REASONS: Readonly<Record<keyof typeof CHECKS, Bilingual>> = {
  year: { nl: "de cellen eronder zijn jaren", en: "the cells below are years" },
  kanaal: { nl: "de cellen eronder zijn kanalen", en: "the cells below are channels" },
  gemeentecode: { nl: "de cellen eronder zijn gemeentecodes", en: "the cells below are gemeente codes" },
  gemeente: { nl: "de cellen eronder zijn gemeenten", en: "the cells below are gemeenten" },
  actielijn: { nl: "de cellen eronder noemen actielijnen", en: "the cells below name actielijnen" },
  amount: { nl: "de cellen eronder zijn getallen", en: "the cells below are numbers" },
};

/**
 * The columns whose content matches a role, among the columns that have no role yet.
 * For `actielijn` it is enough that there are explicitly named ones in it (“AL4 …”): subheadings and other lines may be there.
 */
export function findByContent(
  role: keyof typeof CHECKS,
  raster: Raster,
  firstRow: number,
  free: readonly number[],
): readonly Guess[] {
  const review = memoize(CHECKS[role]);
  return free.flatMap((index) => {
    const cells = raster
      .slice(firstRow, firstRow + PROBE)
      .map((row) => cellValue(row[index]))
      .filter((value) => !isEmpty(value));
    const matching = cells.filter(review);
    const enough =
      matching.length >= MAX * cells.length ||
      (role === "actielijn" &&
        matching.some((value) => typeof value === "string" && /^\s*(?:al|actielijn)\W?\d/i.test(value)));
    return matching.length > 0 && enough ? [{ index, reason: REASONS[role] }] : [];
  });
}
