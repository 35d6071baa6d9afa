import { asFormula, tokensOf, type Token } from "../../sheet/tokens";
import { sheetName, corners, isLostReference, sheetPrefix, fixedCorner } from "../../sheet/reference";
import { must } from "../../sheet/must";

/** What POK_Bevroren shows where the formula cannot be computed on another sheet. */
export const CANNOT_FOLLOW = "niet te volgen";

/** Functions whose outcome depends on their place: INDIRECT("A1") is another cell on each sheet. */
const PLACE_BOUND = /^(?:INDIRECT|CELL|SHEET|SHEETS|ROW|COLUMN|FORMULATEXT)$/i;
/** Of these, the ones that depend on it only without an argument. */
const ANYWHERE_WITH_ARGUMENT = /^(?:ROW|COLUMN|SHEET|SHEETS|FORMULATEXT)$/i;

/** A reason why a formula cannot be put back. */
export type RevertObstacle = "referenceLapsed" | "followFormulaChanged";

/**
 * A copy of a formula for another sheet that follows the same cells, so that Excel adjusts its references when rows are added
 * or a sheet is renamed. All addresses become fixed ($), so that sorting moves nothing.
 * @param formula in English notation
 * @param localNames names that hold on its own sheet only, in lower case
 * @param wrap makes one value of the outcome, which may spill
 */
export function followCopy(
  formula: string,
  sheet: string,
  localNames: ReadonlySet<string>,
  wrap: (formula: string) => string,
): string {
  const tokens = tokensOf(formula.slice(1)).map((token) => elsewhere(token, sheet, localNames));
  if (isMovable(tokens)) return `=${wrap(asFormula(tokens))}`;
  const references = tokens.filter(({ kind }) => kind === "reference").map(({ text }) => text);
  return references.length === 0
    ? CANNOT_FOLLOW
    : `=IF(TRUE,"${CANNOT_FOLLOW}",COUNTA(${references.join(",")}))`;
}

/**
 * The formula to put back in its cell: the original, with the references and names the copy has now.
 * @param copy the follow copy as Excel gives it now
 * @param sheet name of the sheet the formula goes to now
 */
export function reverted(
  original: string,
  copy: string,
  sheet: string,
): { formula: string } | { obstacle: RevertObstacle } {
  const tokens = tokensOf(original);
  const moves = isMovable(tokens) ? canMove : isReference;
  const now = tokensOf(copy);
  if (countLapsed(now) > countLapsed(tokens)) return { obstacle: "referenceLapsed" };
  const current = now.filter(moves);
  const originals = tokens.filter(moves);
  if (current.length !== originals.length || current.some(({ kind }, i) => kind !== must(originals[i]).kind))
    return { obstacle: "followFormulaChanged" };
  if (current.some((token, i) => corners(token).length !== corners(must(originals[i])).length))
    return { obstacle: "followFormulaChanged" };
  let next = 0;
  return {
    formula: tokens
      .map((token) => (moves(token) ? home(token, must(current[next++]), sheet) : token.text))
      .join(""),
  };
}

const isReference = ({ kind }: Token) => kind === "reference";
const canMove = (token: Token) => isReference(token) || token.kind === "name" || token.kind === "structured";

const countLapsed = (tokens: readonly Token[]) => tokens.filter(isLostReference).length;

function isMovable(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind, text }, i) => {
    // [Jaar] and [@Jaar] mean something in their own table only, and “this row” in its own row only.
    if (kind === "structured") return !text.startsWith("[") && !/\[@|\[#This Row\]/i.test(text);
    if (kind !== "fn" || !PLACE_BOUND.test(text)) return true;
    // ROW(A5) follows its cell; ROW() is the row of the formula.
    const first = tokens.slice(i + 2).find((token) => token.kind !== "space");
    return ANYWHERE_WITH_ARGUMENT.test(text) && first?.kind !== "close";
  });
}

function elsewhere(token: Token, sheet: string, localNames: ReadonlySet<string>): Token {
  if (token.kind === "reference" && !isLostReference(token)) {
    const fixed = corners(token).map(fixedCorner).join(":");
    return { ...token, text: `${token.sheet || sheetPrefix(sheet)}${fixed}` };
  }
  return token.kind === "name" && !token.sheet && localNames.has(token.text.toLowerCase())
    ? { ...token, text: sheetPrefix(sheet) + token.text }
    : token;
}

/** The present token, written as the original: without a sheet where it had none, with $ where it had them. */
function home(original: Token, now: Token, sheet: string): string {
  if (original.kind === "structured" || isLostReference(original)) return now.text;
  const ownSheet = !original.sheet && sheetName(now).toLowerCase() === sheet.toLowerCase();
  const before = ownSheet ? "" : now.sheet;
  if (original.kind === "name") return before + now.text.slice(now.sheet.length);
  const originalCorners = corners(original);
  return (
    before +
    corners(now)
      .map(({ column, row }, i) => {
        const { columnFixed, rowFixed } = must(originalCorners[i]);
        return `${column && columnFixed ? "$" : ""}${column}${row && rowFixed ? "$" : ""}${row}`;
      })
      .join(":")
  );
}
