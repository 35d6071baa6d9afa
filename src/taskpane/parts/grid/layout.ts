/** Widths in pixels in the font of the grid: a figure, a punctuation mark or space, and the cell border. */
const FIGURE = 6.7;
const PUNCTUATION = 3.4;
const EDGE = 5;

/** A year number fits in this. */
const NARROWEST = 36;

/** How much narrower a character is in a tight grid, and its cell border. */
export const TIGHT = { character: 0.4, edge: 4 } as const;

/** The width of the column with names, if it fits next to the figures. */
export const NAME_COLUMN = 200;

/** How a grid lays out its columns. */
export interface Layout {
  /** Whether the name of a row is to the left of its figures; otherwise above them. */
  nameAtLeft: boolean;
  tight: boolean;
  /** Columns side by side; fewer than there are years if a row is folded over several lines. */
  columns: number;
  /** Narrowest column in which all texts fit, in pixels. */
  width: number;
}

/** The narrowest column in which each of the texts fits, in pixels. */
export function gridColumnWidth(texts: readonly string[], tight: boolean): number {
  const widths = texts.map((text) => {
    const punctuationMarks = text.replace(/[^., ]/g, "").length;
    const width = (text.length - punctuationMarks) * FIGURE + punctuationMarks * PUNCTUATION;
    return tight ? width - text.length * TIGHT.character + TIGHT.edge : width + EDGE;
  });
  return Math.max(NARROWEST, Math.ceil(Math.max(...widths)));
}

/**
 * The roomiest layout in which every year is in view: name next to the figures, above them, with the characters closer together,
 * or folded into as few lines as possible.
 * @param room width of the frame in pixels
 */
export function layoutOf(room: number, texts: readonly string[], years: number): Layout {
  const roomy = gridColumnWidth(texts, false);
  if (NAME_COLUMN + years * roomy <= room)
    return { nameAtLeft: true, tight: false, columns: years, width: roomy };
  if (years * roomy <= room) return { nameAtLeft: false, tight: false, columns: years, width: roomy };
  const tight = gridColumnWidth(texts, true);
  if (years * tight <= room) return { nameAtLeft: false, tight: true, columns: years, width: tight };
  const lines = Math.ceil(years / Math.max(1, Math.floor(room / roomy)));
  return { nameAtLeft: false, tight: false, columns: Math.ceil(years / lines), width: roomy };
}
