import { cellAddress, withSheet } from "../../../sheet/address";
import { editOutsideText } from "../../formula";

/** Where a cell is, from 0. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Looks up a cell. @param sheet kind of sheet; "" is the sheet of the formula. @returns null when it is not there (any more) */
export type PlaceFinder = (sheet: string, box: string, row: string, column: string) => Place | null;

const REFERENCE = /\{(?:(\w+):)?(\w+)\|([^{}]*)\|([^{}|]*)\}/g;

/** Fills the addresses into a formula; null if a cell it refers to is not there (any more). */
export function fillIn(formula: string, find: PlaceFinder): string | null {
  let complete = true;
  const filledIn = formula.replace(
    REFERENCE,
    (_, sheet: string | undefined, box: string, row: string, column: string) => {
      const place = find(sheet ?? "", box, row, column);
      if (place === null) {
        complete = false;
        return "#REF!";
      }
      const address = cellAddress(place.row, place.column);
      return sheet === undefined ? address : withSheet(place.sheet, address);
    },
  );
  return complete ? filledIn : null;
}

/**
 * A formula without what Excel changes about it when read back: spaces, capitals, [@kolom] and the name of its own
 * table. Only for comparison.
 */
export const stripFormula = (formula: string, ownTable: string): string =>
  editOutsideText(formula, (part) =>
    part
      .replace(/\s/g, "")
      .toUpperCase()
      .replaceAll(`${ownTable.toUpperCase()}[`, "[")
      .replaceAll("[#THISROW],", "@")
      .replace(/\[@\[([^\][]*)\]\]/g, "[@$1]"),
  );
