import { argumentfout } from "../../../sheet/fouten";
import { KANAALNAAM, KANALEN, type Kanaal } from "../soorten";
import { MEESTE_TEKSTEN, onthoud } from "../../../sheet/onthoud";
import { normaliseer } from "../../../sheet/tekst";

const TOEGESTAAN = "AU, DU, RIJK, OPEN of de volledige naam, zoals “algemene uitkering”";
const kanalen = new Map<string, Kanaal>(
  KANALEN.flatMap((kanaal) => [
    [kanaal.toLowerCase(), kanaal] as const,
    [normaliseer(KANAALNAAM[kanaal]), kanaal] as const,
  ]),
);
const zoek = onthoud((tekst: string) => kanalen.get(normaliseer(tekst)) ?? null, MEESTE_TEKSTEN);

/**
 * Leest een kanaal: AU, DU, RIJK, OPEN of de volledige Nederlandse naam.
 * @throws {PokFout} `ongeldig` bij elke andere waarde
 */
export function leesKanaal(waarde: unknown, argument = "kanaal"): Kanaal {
  const kanaal = typeof waarde === "string" ? zoek(waarde) : null;
  if (!kanaal) throw argumentfout("ongeldig", argument, waarde, TOEGESTAAN);
  return kanaal;
}
