import type { Engine } from "../engine";
import { formulaForGrid } from "./names";
import { mapPieces } from "./pieces";

/** Signs of formulas that Excel takes and the grid's parser does not: @A1, [1]Blad1!A1, {1,2}, 'C:\\old.xlam'!FN(1). */
const BEYOND_THE_GRID = /[@[{]|![\p{L}_][\p{L}\p{N}_.]*\(/u;

/** Can this be parsed at all? A name nobody knows can. A union, =SUM((A1,B2)), is taken for a fault: the grid has none. */
export function isWellFormed(formula: string, engine: Engine): boolean {
  let text = "";
  mapPieces(formula, { text: (piece) => (text += piece) });
  // the grid's parser takes a text whose quote never ends
  if (text.includes('"')) return false;
  try {
    engine.parse(formulaForGrid(formula));
    return true;
  } catch {
    return BEYOND_THE_GRID.test(text);
  }
}
