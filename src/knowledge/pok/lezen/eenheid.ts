import { argumentfout } from "../../../sheet/fouten";
import { EENHEDEN, type Eenheid } from "../soorten";
import { leesGetal } from "../../../sheet/getal";

/**
 * Leest een eenheid: 1, 1000 of 1000000, als getal of als tekst ("1.000").
 * @throws {PokFout} `ongeldig` bij elke andere waarde
 */
export function leesEenheid(waarde: unknown, argument = "eenheid"): Eenheid {
  const getal = typeof waarde === "string" ? leesGetal(waarde) : waarde;
  const eenheid = EENHEDEN.find((e) => e === getal);
  if (!eenheid) throw argumentfout("ongeldig", argument, waarde, "1 (euro), 1000 of 1000000");
  return eenheid;
}
