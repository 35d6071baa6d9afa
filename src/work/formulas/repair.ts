import { isFunctionName } from "./functions";
import { asFormula, tokensOf, type Token } from "../../sheet/tokens";

/** How Excel writes a function for which it lost the add-in: `_xldudf_POK_BEDRAG`, `_xlfn.POK.BEDRAG`, `POK_BEDRAG`. */
const MANGLED = /^(?:_xl(?:fn|ws|udf)\.)*(?:_xldudf_)?POK[._]([A-Z]+)$/i;
const POSSIBLE = /POK[._]/i;

/**
 * Repairs calls for which Excel lost the link to the functions, also `'C:\map\pok.xlam'!POK.BEDRAG(…)` and `[1]!POK.BEDRAG(…)`.
 * @param formula in English notation, with “=”
 * @returns the repaired formula; null if there is nothing to repair
 */
export function repairedFormula(formula: string): string | null {
  if (!formula.startsWith("=") || !POSSIBLE.test(formula)) return null;
  const repaired = asFormula(tokensOf(formula).map(repairToken));
  return repaired === formula ? null : repaired;
}

/** Whether a cell's text is really a formula with a POK function, with commas or semicolons. */
export function isFormulaText(text: string): boolean {
  const core = text.trim();
  return core.startsWith("=") && tokensOf(core).some((token) => functionOf(token) !== null);
}

function repairToken(token: Token): Token {
  const name = functionOf(token);
  if (name === null) return token;
  const whole = `POK.${name}`;
  return token.text.toUpperCase() === whole ? token : { kind: "fn", text: whole, sheet: "" };
}

function functionOf({ kind, text, sheet }: Token): string | null {
  const name = kind === "fn" ? MANGLED.exec(text.slice(sheet.length))?.[1]?.toUpperCase() : undefined;
  return name && isFunctionName(name) ? name : null;
}
