import type { Bilingual } from "../../texts/kinds";
import type { NumberNotation } from "../../sheet/numberText";
import { parseNumberText, type Shape } from "../../sheet/numberText";

/** The notation of all numbers in text together; null if it is not certain, and then why. */
export interface NotationDecision {
  notation: NumberNotation | null;
  reason: Bilingual;
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
  if (nl && en)
    return undecided({
      nl: `“${nl}” is Nederlands geschreven en “${en}” Engels`,
      en: `“${nl}” is written in Dutch and “${en}” in English`,
    });
  if (nl)
    return {
      notation: "nl",
      reason: { nl: `“${nl}” kan alleen Nederlands zijn`, en: `“${nl}” can only be Dutch` },
    };
  if (en && point3)
    return undecided({
      nl: `“${en}” is Engels geschreven, en “${point3}” kan dan ook een breuk zijn`,
      en: `“${en}” is written in English, and “${point3}” may then be a fraction too`,
    });
  if (en)
    return {
      notation: "en",
      reason: { nl: `“${en}” kan alleen Engels zijn`, en: `“${en}” can only be English` },
    };
  if (comma3)
    return undecided({
      nl: `“${comma3}” kan een duizendtal zijn en ook een breuk`,
      en: `“${comma3}” may be thousands and also a fraction`,
    });
  return {
    notation: "nl",
    reason: {
      nl: "geen aanwijzing voor een andere notatie dan de Nederlandse",
      en: "no sign of a notation other than the Dutch",
    },
  };
}

function undecided(reason: Bilingual): NotationDecision {
  return { notation: null, reason };
}
