import { memoize } from "../../../sheet/memoize";
import { findNaming, nameIn, type Naming } from "../../../knowledge/pok/read/naming";
import type { Raster, Sentence } from "../reading";
import type { PlanTable } from "../table";
import type { CellReader } from "./cells";
import type { Section } from "./sections";
import { must } from "../../../sheet/must";

/** The actielijn of a row: the number (null: none that exists), what was there, and whether the row names it itself. */
export interface ActielijnHit {
  number: number | null;
  found: unknown;
  /** `cell`: in the column Actielijn; `text`: in its caption; `header`: a subheader, a cell above it or the user. */
  out: "cell" | "text" | "header";
}

/** A row about POK that is not a line, and why; `asked`: a question is open about it. */
export interface NoLine {
  reason: Sentence;
  asked?: true;
}

export const POK_WITHOUT_ACTIELIJN: NoLine = {
  reason: {
    nl: "gaat over POK, maar noemt geen actielijn",
    en: "is about POK, but names no action line",
  },
};
export const TWO_ACTIELIJNEN: NoLine = {
  reason: { nl: "noemt meer dan één actielijn", en: "names more than one action line" },
  asked: true,
};
export const OTHER_POLICY: NoLine = {
  reason: {
    nl: "noemt een actielijn, misschien van ander beleid dan POK",
    en: "names an action line, perhaps of another policy than POK",
  },
  asked: true,
};
const PART_OF: NoLine = {
  reason: { nl: "is een deel van een rij erboven", en: "is part of a row above" },
};

/** “w.v. …”: a part of the row above. */
const OF_WHICH = /^(?:[-–•]\s*)?(?:w\.?\s?v\.?|waarvan)(?!\p{L})/iu;

/** Whether a caption says that its row is part of the row above. */
export const isPart = (caption: string): boolean => OF_WHICH.test(caption.trimStart());

type ActielijnFinder = (
  row: readonly unknown[],
  caption: string,
  section: Section,
  /** The row of which this can be a part. */
  whole: ActielijnHit | NoLine | null,
) => ActielijnHit | NoLine | null;

/** Makes the finder of the actielijn of a row with amounts; it gives null when the row is not about POK. */
export function makeActielijnFinder(raster: Raster, table: PlanTable, reader: CellReader): ActielijnFinder {
  const { correction, place } = table;
  const name = memoize(nameIn);
  const naming = memoize(findNaming);
  let aboutPok = correction.lookedFor !== true || place.actielijn !== undefined;
  let searched = aboutPok;

  /** “Actielijn 1” alone is POK only where the sheet says POK somewhere. */
  function isPok(mark: Naming): boolean {
    if (mark.kind !== "actielijn" || !mark.bare || aboutPok) return true;
    if (!searched)
      aboutPok = raster.some((row) => row.some((cell) => typeof cell === "string" && saysPok(naming(cell))));
    searched = true;
    return aboutPok;
  }

  return (row, caption, { actielijn, pok, text: headerTextCell }, whole) => {
    const own = naming(caption);
    const taakveld = own.kind === "none" ? reader.cell(row, "taakveld") : null;
    const mark = typeof taakveld === "string" ? naming(taakveld) : own;
    const part = isPart(caption) ? whole : null;
    const cell = reader.cell(row, "actielijn");
    if (cell !== null && cell !== undefined) {
      const inCell = typeof cell === "string" ? naming(cell) : mark;
      if (inCell.kind === "several") return TWO_ACTIELIJNEN;
      const number = reader.actielijn(cell) ?? (mark.kind === "actielijn" ? mark.number : null);
      const solid = reader.isNothing(row[must(place.actielijn)]);
      if (part !== null && isActielijnHit(part) && part.number === number) return PART_OF;
      return { number, found: cell, out: solid ? "header" : "cell" };
    }
    if (mark.kind === "several") return TWO_ACTIELIJNEN;
    if (mark.kind === "actielijn" && isPok(mark)) {
      if (part !== null && isActielijnHit(part) && part.number === mark.number) return PART_OF;
      return { number: mark.number, found: mark === own ? caption : taakveld, out: "text" };
    }
    if (actielijn !== undefined) {
      return isPart(caption) ? PART_OF : { number: actielijn, found: headerTextCell, out: "header" };
    }
    if (part !== null && (isActielijnHit(part) || part.asked)) return PART_OF;
    if (mark.kind === "pok" && mark.doubtful) return OTHER_POLICY;
    if (pok || mark.kind === "pok") {
      const number = name(caption);
      if (Array.isArray(number)) return TWO_ACTIELIJNEN;
      return number === null ? POK_WITHOUT_ACTIELIJN : { number, found: caption, out: "text" };
    }
    const { actielijn: given } = correction;
    return given === undefined ? null : { number: given, found: undefined, out: "header" };
  };
}

function saysPok(mark: Naming): boolean {
  return mark.kind === "actielijn"
    ? !mark.bare
    : mark.kind === "several" || (mark.kind === "pok" && !mark.doubtful);
}

export function isActielijnHit(hit: ActielijnHit | NoLine | null): hit is ActielijnHit {
  return hit !== null && "number" in hit;
}
