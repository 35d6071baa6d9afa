import { memoize } from "../../../sheet/memoize";
import { findNaming, nameIn } from "../../../knowledge/pok/read/naming";
import type { Sentence } from "../reading";
import type { PlanTable } from "../table";
import type { CellReader } from "./cells";
import type { Section } from "./sections";

/** The actielijn of a row: the number (null: none that exists), what was there, and whether the row names it itself. */
export interface ActielijnHit {
  number: number | null;
  found: unknown;
  /** `cell`: in the column Actielijn; `text`: in its caption; `header`: a subheader, a cell above it or the user. */
  out: "cell" | "text" | "header";
}

/** A row about POK that is not a line, and why. */
export interface NoLine {
  reason: Sentence;
}

export const POK_WITHOUT_ACTIELIJN: NoLine = {
  reason: {
    nl: "gaat over POK, maar noemt geen actielijn",
    en: "is about POK, but names no action line",
  },
};
const PART_OF: NoLine = {
  reason: { nl: "is een deel van een rij erboven", en: "is part of a row above" },
};

/** “w.v. …”: a part of the row above. */
const OF_WHICH = /^\s*(?:w\.?\s?v\.?|waarvan)\b/i;

type ActielijnFinder = (
  row: readonly unknown[],
  caption: string,
  section: Section,
) => ActielijnHit | NoLine | null;

/** Makes the finder of the actielijn of a row with amounts; it gives null when the row is not about POK. */
export function makeActielijnFinder({ correction, place }: PlanTable, reader: CellReader): ActielijnFinder {
  const name = memoize(nameIn);
  return (row, caption, { actielijn, pok, text: headerTextCell }) => {
    const mark = findNaming(caption);
    const cell = reader.cell(row, "actielijn");
    if (cell !== null && cell !== undefined) {
      const number = reader.actielijn(cell) ?? (mark.kind === "actielijn" ? mark.number : null);
      const solid = reader.isNothing(row[place.actielijn!]);
      return { number, found: cell, out: solid ? "header" : "cell" };
    }
    if (mark.kind === "actielijn") return { number: mark.number, found: caption, out: "text" };
    if (actielijn !== undefined) {
      return OF_WHICH.test(caption) ? PART_OF : { number: actielijn, found: headerTextCell, out: "header" };
    }
    if (pok || mark.kind === "pok") {
      const number = name(caption);
      return typeof number !== "number" ? POK_WITHOUT_ACTIELIJN : { number, found: caption, out: "text" };
    }
    const { actielijn: given } = correction;
    return given === undefined ? null : { number: given, found: undefined, out: "header" };
  };
}

export function isActielijnHit(hit: ActielijnHit | NoLine | null): hit is ActielijnHit {
  return hit !== null && "number" in hit;
}
