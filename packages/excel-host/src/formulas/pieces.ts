/** A stretch of a formula. What stands in quotes, or points into a table, is never taken apart further. */
interface Piece {
  kind: "text" | "string" | "quoted" | "table";
  text: string;
}

const NAME_AT_END = /[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** "=SUM(tbl[Bedrag],'Blad 1'!A1)" -> "=SUM(" · "tbl[Bedrag]" · "," · "'Blad 1'" · "!A1)" */
function piecesOf(formula: string): Piece[] {
  const found: Piece[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") found.push({ kind: "text", text });
    text = "";
  };
  for (let i = 0; i < formula.length; i++) {
    const char = formula[i]!;
    const end =
      char === '"' || char === "'" ? quoteEnd(formula, i) : char === "[" ? bracketEnd(formula, i) : -1;
    if (end < 0) {
      text += char;
      continue;
    }
    const inside = formula.slice(i, end + 1);
    if (char !== "[") {
      flush();
      found.push({ kind: char === '"' ? "string" : "quoted", text: inside });
    } else if (
      formula[end + 1] === "!" ||
      (!NAME_AT_END.test(text) && /[\p{L}\p{N}_]/u.test(formula[end + 1] ?? ""))
    )
      // [1]Blad1!A1 and [1]!FN() point into another workbook
      text += inside;
    else {
      const table = NAME_AT_END.exec(text)?.[0] ?? "";
      text = text.slice(0, text.length - table.length);
      flush();
      found.push({ kind: "table", text: table + inside });
    }
    i = end;
  }
  flush();
  return found;
}

/** The formula with some kinds of piece replaced. */
export function mapPieces(
  formula: string,
  by: Partial<Record<Piece["kind"], (text: string) => string>>,
): string {
  return piecesOf(formula)
    .map(({ kind, text }) => by[kind]?.(text) ?? text)
    .join("");
}

/** Where the quote at this place ends (a doubled one does not end it); -1 if nowhere. */
function quoteEnd(formula: string, start: number): number {
  const quote = formula[start];
  for (let i = start + 1; i < formula.length; i++) {
    if (formula[i] !== quote) continue;
    if (formula[i + 1] !== quote) return i;
    i++;
  }
  return -1;
}

/** Where the bracket at this place closes; inside, an apostrophe takes the meaning off the character after it. */
function bracketEnd(formula: string, start: number): number {
  let depth = 0;
  for (let i = start; i < formula.length; i++) {
    const char = formula[i];
    if (char === "'") i++;
    else if (char === "[") depth++;
    else if (char === "]" && --depth === 0) return i;
  }
  return -1;
}
