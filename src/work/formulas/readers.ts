import { fullAddress } from "../../sheet/address";
import { assertNotAborted } from "../../sheet/obstacle";
import { type Target } from "../../sheet/target";
import { callsIn, type Argument } from "./calls";
import { refers, type RangeReader } from "./argumentValues";
import type { RangeContent, RangeQuestion, FormulaWorkbook } from "./workbook";

/** How many ranges to read at once without too big an answer from Excel. */
const AT_ONCE = 1_000;

/** A formula and the cell it is in. */
export interface Placed {
  target: Target;
  formula: string;
}

/**
 * Reads what the arguments of formulas name, for all formulas together.
 * @param onlyEditie read only what determines which editie a formula draws on
 * @returns gives each formula a reader of its arguments
 */
export async function readArguments(
  workbook: Pick<FormulaWorkbook, "readRanges">,
  formulas: readonly Placed[],
  onlyEditie: boolean,
  signal: AbortSignal,
): Promise<(formula: Placed) => RangeReader> {
  const questions = new Map<string, RangeQuestion>();
  for (const formula of formulas) {
    for (const argument of argumentsOf(formula, onlyEditie))
      questions.set(key(formula, argument), { fromCell: formula.target, argument });
  }
  const contentByKey = new Map<string, RangeContent | null>();
  const all = [...questions];
  for (let i = 0; i < all.length; i += AT_ONCE) {
    assertNotAborted(signal);
    const part = all.slice(i, i + AT_ONCE);
    const contents = await workbook.readRanges(part.map(([, question]) => question));
    part.forEach(([name], j) => contentByKey.set(name, contents[j] ?? null));
  }
  return (formula) => (argument) => contentByKey.get(key(formula, argument)) ?? null;
}

function argumentsOf({ formula }: Placed, onlyEditie: boolean): Argument[] {
  return callsIn(formula).flatMap(({ fn, argumentList }) => {
    const { bedragen: amounts, editie, actielijn } = argumentList;
    // The editie of own amounts is in their row, which takes all arguments to find.
    if (!onlyEditie || (amounts && amounts.kind !== "omitted"))
      return Object.values(argumentList).filter(refers);
    return [editie, fn === "BRON" ? actielijn : undefined].flatMap((argument) =>
      argument !== undefined && refers(argument) ? [argument] : [],
    );
  });
}

const key = ({ target }: Placed, { text }: Argument) => `${fullAddress(target.sheet, target)}|${text}`;
