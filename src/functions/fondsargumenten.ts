import { REEKSEN, reeksVan } from "../knowledge/gemeentefonds";
import { leesJaarUit, zoekReeks } from "../knowledge/gemeentefonds/lezen";
import type { Reeksbron } from "../knowledge/gemeentefonds/soorten";
import { jarenTekst } from "../knowledge/notatie";
import { argumentfout, PokFout } from "../sheet/fouten";
import { leesGetal } from "../sheet/getal";
import { actielijnVan } from "./arguments";
import { kaal } from "./gegevenstypen";

const INDEXJAREN = reeksVan("lpo").jaren;
/** De index van een jaar werkt vanaf het prijspeil van het jaar ervoor. */
const PRIJSPEILEN = [INDEXJAREN[0]! - 1, ...INDEXJAREN];
const PRIJSPEIL = `een jaar van ${jarenTekst(PRIJSPEILEN).replace("–", " tot en met ")}: de brief geeft de index voor ${jarenTekst(INDEXJAREN)}`;

const REEKSNAMEN = REEKSEN.map(({ code }) => `“${code}”`);
const OF_REEKS = `; of een reeks: ${REEKSNAMEN.slice(0, -1).join(", ")} of ${REEKSNAMEN[REEKSNAMEN.length - 1]}.`;

/**
 * Een actielijn, met haar nummer, of een reeks van het gemeentefonds.
 * @throws {PokFout} zie leesActielijn; de zin noemt ook de reeksen
 */
export function actielijnOfReeks(waarde: unknown): number | Reeksbron {
  const reeks = zoekReeks(kaal(waarde));
  if (reeks) return reeks;
  try {
    return actielijnVan(waarde);
  } catch (fout) {
    throw fout instanceof PokFout ? new PokFout(fout.soort, fout.message.replace(/\.$/, OF_REEKS)) : fout;
  }
}

/**
 * Het jaar van een cijfer.
 * @param zonder of ook een jaar mag waarvoor de brief niets noemt
 * @throws {PokFout} `ontbreekt` als de reeks het jaar niet kent of er niets voor noemt; `ongeldig` als het geen jaartal is
 */
export function reeksjaarVan({ naam, jaren, rijen }: Reeksbron, waarde: unknown, zonder = false): number {
  const [eerste] = Object.values(rijen[0]!.waarden);
  const met = jaren.filter((_, kolom) => eerste![kolom] !== null);
  const leeg = jaren.filter((jaar) => !met.includes(jaar));
  const buiten = leeg.length === 0 ? "" : `; voor ${jarenTekst(leeg)} noemt de brief geen bedrag`;
  const toegestaan = `een jaar waarvoor de brief een cijfer geeft (${naam.nl}: ${jarenTekst(met)}${buiten})`;
  return leesJaarUit(zonder ? jaren : met, toegestaan, kaal(waarde), "jaar");
}

/** Het prijspeil van een bedrag. @throws {PokFout} `ontbreekt` zonder index voor het jaar; `ongeldig` als het geen jaartal is */
export function indexjaarVan(waarde: unknown, argument: string): number {
  return leesJaarUit(PRIJSPEILEN, PRIJSPEIL, kaal(waarde), argument);
}

/** Een bedrag in een vrije eenheid, ook als Nederlandse getaltekst. @throws {PokFout} `ongeldig` als er geen getal staat */
export function leesTeIndexeren(gevonden: unknown): number {
  const waarde = kaal(gevonden);
  const getal = typeof waarde === "string" ? leesGetal(waarde) : waarde;
  if (typeof getal !== "number" || !Number.isFinite(getal))
    throw argumentfout("ongeldig", "bedrag", waarde, "een getal, zoals 100000 of 100000,50");
  return getal;
}
