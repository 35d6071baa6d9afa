import type { Aard } from "../../../knowledge/pok/kinds";
import type { Kind } from "../kinds";
import type { Evidence } from "./evidence";

interface Letter {
  letter: string;
  kind?: Kind;
  aard?: Aard;
}

/** What two letters mean when both stand in one row of headings; “B” alone is a begroting, “I” alone nothing yet. */
const PAIRS: readonly (readonly [Letter, Letter])[] = [
  [
    { letter: "l", kind: "lasten" },
    { letter: "b", kind: "baten" },
  ],
  [
    { letter: "u", kind: "lasten" },
    { letter: "i", kind: "baten" },
  ],
  [
    { letter: "d", kind: "lasten" },
    { letter: "c", kind: "baten" },
  ],
  [
    { letter: "s", aard: "structureel" },
    { letter: "i", aard: "incidenteel" },
  ],
];

/** A row of header cells in which letters that explain each other (“2025 L | 2025 B”, “S | I”) say what they stand for. */
export function explainLetters(row: readonly (Evidence | null)[]): readonly (Evidence | null)[] {
  const letters = new Set(row.flatMap((evidence) => evidence?.letter ?? []));
  if (letters.size < 2) return row;
  const pair = PAIRS.find((both) => both.every(({ letter }) => letters.has(letter)));
  if (!pair) return row;
  return row.map((evidence) => {
    const meaning = evidence && pair.find(({ letter }) => letter === evidence.letter);
    if (!meaning) return evidence;
    return {
      ...evidence,
      kind: meaning.kind ?? evidence.kind,
      aard: meaning.aard ?? evidence.aard,
      unknown: "",
    };
  });
}
