import type { NumberNotation } from "../../sheet/numberText";
import { parseNumberText, type Shape } from "../../sheet/numberText";

/** The notation of all numbers in text together; null if it is not certain, and then why. */
export interface NotationDecision {
  notation: NumberNotation | null;
  reason: string;
}

/**
 * Determines from all amount texts of a table together how point and comma are to be read: a table has one notation, and
 * “1,234” alone does not say which. “52.000” without a sign to the contrary is Dutch.
 */
export function determineNotation(texts: Iterable<string>, parse = parseNumberText): NotationDecision {
  const preview: Partial<Record<Shape, string>> = {};
  for (const text of texts) {
    const readResult = parse(text);
    if (readResult.kind === "num") preview[readResult.shape] ??= text.trim();
  }
  const { nl, en, point3, comma3 } = preview;
  if (nl && en) return undecided(`“${nl}” is Nederlands geschreven en “${en}” Engels`);
  if (nl) return { notation: "nl", reason: `“${nl}” kan alleen Nederlands zijn` };
  if (en && point3)
    return undecided(`“${en}” is Engels geschreven, en “${point3}” kan dan ook een breuk zijn`);
  if (en) return { notation: "en", reason: `“${en}” kan alleen Engels zijn` };
  if (comma3) return undecided(`“${comma3}” kan een duizendtal zijn en ook een breuk`);
  return { notation: "nl", reason: "geen aanwijzing voor een andere notatie dan de Nederlandse" };
}

function undecided(reason: string): NotationDecision {
  return { notation: null, reason };
}
