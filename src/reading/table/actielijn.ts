import { huidigeEditie } from "../../knowledge/pok/edities";
import { argumentfout } from "../../sheet/fouten";
import { leesActielijn } from "../../knowledge/pok/lezen/actielijn";
import { normaliseer } from "../../sheet/tekst";

/** Hoe een tekst een actielijn noemt: met haar nummer, haar hele naam of rijtitel, een heel woord daaruit, of een ander deel. */
export type Wijze = "nummer" | "naam" | "woord" | "deel";

const GENUMMERD = /^(?:actielijn|al) ?-?\d|^\d+\D*$|^\d+[.:]?\s\D/;
/** Een taakveld of bedrag (“7.1”, “1.234”) lijkt op een actielijn met iets erachter. */
const GEBROKEN = /^\s*\d+[.,]\d/;
const namen = new Map(
  huidigeEditie.actielijnen.map(({ nummer, naam, rijtitel }) => [nummer, [naam, rijtitel].map(normaliseer)]),
);

/**
 * Leest een actielijn uit een cel, en zegt hoe zij genoemd wordt.
 * @throws {PokFout} als {@link leesActielijn}; ook bij een gebroken getal in tekst
 */
export function duidActielijn(waarde: unknown, argument: string): { nummer: number; wijze: Wijze } {
  if (typeof waarde === "string" && GEBROKEN.test(waarde)) {
    throw argumentfout("ongeldig", argument, waarde, "een actielijn, zoals 4, “AL4” of “wijkteams”");
  }
  const nummer = leesActielijn(waarde, argument);
  return { nummer, wijze: typeof waarde === "string" ? wijzeVan(normaliseer(waarde), nummer) : "nummer" };
}

function wijzeVan(tekst: string, nummer: number): Wijze {
  if (GENUMMERD.test(tekst)) return "nummer";
  const eigen = namen.get(nummer)!;
  if (eigen.includes(tekst)) return "naam";
  const woorden = (t: string) => ` ${t.replace(/[^\p{L}\p{N}]+/gu, " ").trim()} `;
  return eigen.some((naam) => woorden(naam).includes(woorden(tekst))) ? "woord" : "deel";
}
