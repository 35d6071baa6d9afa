import { leesPlan, type Planlezing } from "../reading/plan";
import { leesGetalcel } from "../reading/plan/cel/bedrag";
import { leesAard, leesSoort } from "../reading/plan/cel/woorden";
import type { Planregel, Soort } from "../reading/plan/soorten";
import { argumentfout, PokFout } from "../sheet/fouten";
import { leesActielijn } from "../knowledge/pok/lezen/actielijn";
import { leesJaar } from "../knowledge/pok/lezen/jaar";
import { isLeeg } from "../sheet/tekst";
import type { Aard, Eenheid } from "../knowledge/pok/soorten";
import { gegeven, kanaalOfAlle, leesBereik } from "./arguments";
import { kaal } from "./gegevenstypen";

const PLAN =
  "een bereik met een kopregel: Actielijn, Jaar en Bedrag (lang), of Actielijn en een kolom per jaar (breed)";

/** De argumenten van TOETS die samen één planregel zijn, zoals Excel ze geeft. */
export interface Regelargumenten {
  actielijn: unknown;
  jaar: unknown;
  bedrag: unknown;
  soort: unknown;
  aard: unknown;
  kanaal: unknown;
}

/**
 * De planregel die TOETS beoordeelt. Een actielijn, jaar of bedrag dat niet bestaat is aan de toetsregels.
 * @throws {PokFout} `ongeldig` bij een argument dat er niet is of de verkeerde vorm heeft
 */
export function planregelVan(argumenten: Regelargumenten, eenheid: Eenheid): Planregel {
  const { actielijn, jaar, bedrag, soort, aard, kanaal } = argumenten;
  return {
    rij: 1,
    kolom: 1,
    actielijn: tenzijOntbreekt(() => leesActielijn(kaal(actielijn))),
    jaar: tenzijOntbreekt(() => leesJaar(kaal(jaar))) ?? Number(kaal(jaar)),
    bedrag: bedragOfNiets(kaal(bedrag), eenheid),
    soort: soortOfLasten(kaal(soort)),
    aard: aardOfNiets(kaal(aard)),
    kanaal: kanaalOfAlle(kanaal),
    taakveld: null,
    omschrijving: "",
    totaal: null,
    gevonden: { actielijn: kaal(actielijn), jaar: kaal(jaar), bedrag: kaal(bedrag) },
  };
}

/** Wat niet bestaat is voor een toetsregel geen fout in het argument maar een bevinding. */
function tenzijOntbreekt(lees: () => number): number | null {
  try {
    return lees();
  } catch (fout) {
    if (fout instanceof PokFout && fout.soort === "ontbreekt") return null;
    throw fout;
  }
}

/** @returns gehele euro's; null als er geen getal staat. @throws {PokFout} `ongeldig` als er niets of een bereik staat */
function bedragOfNiets(waarde: unknown, eenheid: Eenheid): number | null {
  if (isLeeg(waarde) || Array.isArray(waarde))
    throw argumentfout("ongeldig", "bedrag", waarde, "één bedrag in de gekozen eenheid");
  const getal = leesGetalcel(waarde);
  const euros = getal === null ? NaN : Math.round(getal * eenheid);
  return Number.isSafeInteger(euros) ? euros : null;
}

function soortOfLasten(waarde: unknown): Soort {
  const soort = gegeven(waarde) ? leesSoort(waarde) : "lasten";
  if (soort === null) throw argumentfout("ongeldig", "soort", waarde, "“baten” of “lasten”");
  return soort;
}

function aardOfNiets(waarde: unknown): Aard | null {
  const aard = gegeven(waarde) ? leesAard(waarde) : null;
  if (gegeven(waarde) && aard === null)
    throw argumentfout("ongeldig", "aard", waarde, "“structureel” of “incidenteel”");
  return aard;
}

/**
 * Leest een plan uit een bereik.
 * @param eenheid waarin het plan is opgesteld; null: wat het plan zelf zegt, en anders euro's
 * @throws {PokFout} `ongeldig` als er geen plan in het bereik staat
 */
export function planVan(waarde: unknown, eenheid: Eenheid | null): Planlezing {
  const lezing = leesPlan(leesBereik(waarde, "plan", PLAN), eenheid === null ? {} : { eenheid });
  if (lezing.regels.length + lezing.gemeentefonds.length === 0) {
    const vraag = lezing.vragen[0];
    throw new PokFout(
      "ongeldig",
      `Argument “plan”: geen planregels gevonden; toegestaan is ${PLAN}.${vraag ? ` ${vraag.tekst.nl}` : ""}`,
    );
  }
  return lezing;
}
