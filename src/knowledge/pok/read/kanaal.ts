import { argumentError } from "../../../sheet/errors";
import { KANAAL_NAME, KANALEN, type Kanaal } from "../kinds";
import { MAX_TEXTS, memoize } from "../../../sheet/memoize";
import { normalize } from "../../../sheet/text";

const ALLOWED = "AU, DU, RIJK, OPEN of de volledige naam, zoals “algemene uitkering”";
const kanalen = new Map<string, Kanaal>(
  KANALEN.flatMap((kanaal) => [
    [kanaal.toLowerCase(), kanaal] as const,
    [normalize(KANAAL_NAME[kanaal]), kanaal] as const,
  ]),
);
const find = memoize((text: string) => kanalen.get(normalize(text)) ?? null, MAX_TEXTS);

/**
 * Reads a kanaal: AU, DU, RIJK, OPEN or the full Dutch name.
 * @throws {PokError} `invalid` with any other value
 */
export function readKanaal(value: unknown, argument = "kanaal"): Kanaal {
  const kanaal = typeof value === "string" ? find(value) : null;
  if (!kanaal) throw argumentError("invalid", argument, value, ALLOWED);
  return kanaal;
}
