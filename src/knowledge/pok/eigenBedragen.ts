import type { Bedragen } from "./bedragen";
import { huidigeEditie } from "./edities";
import { argumentfout, PokFout, toonWaarde } from "../../sheet/fouten";
import { leesActielijn } from "./lezen/actielijn";
import { leesGetal } from "../../sheet/getal";
import { leesJaar } from "./lezen/jaar";
import { leesKanaal } from "./lezen/kanaal";
import { kopplaatsen } from "./lezen/koppen";
import { isLeeg, normaliseer } from "../../sheet/tekst";
import type { Kanaal } from "./soorten";

/** De kolommen van een tabel met eigen bedragen, in hun vaste volgorde. */
export const KOLOMMEN = ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"] as const;
const VERPLICHT = 4;
/** Rekenwerk in een cel laat een heel bedrag soms een haar naast het gehele getal uitkomen. */
const REKENRUIS = 1e-6;

/** Eén rij eigen bedragen; het bedrag in gehele euro's. */
export interface EigenBedrag {
  actielijn: number;
  jaar: number;
  kanaal: Kanaal;
  bedrag: number;
  gemeente: string | null;
  editie: string | null;
  /** Rijnummer binnen het opgegeven bereik, vanaf 1. */
  rij: number;
}

/** De bedragen van één gemeente, met wie zij is en uit welke edities zij komen. */
export interface EigenBedragen extends Bedragen {
  readonly gemeente: string | null;
  readonly rijen: readonly EigenBedrag[];
}

/**
 * Leest een bereik met eigen bedragen: Actielijn | Jaar | Kanaal | Bedrag | Gemeente | Editie, met of zonder kopregel.
 * Verdere kolommen en lege rijen tellen niet mee.
 * @throws {PokFout} `ongeldig` bij te weinig kolommen, een onleesbare cel, twee gemeenten, of twee rijen voor dezelfde plaats
 */
export function leesEigenBedragen(
  bereik: readonly (readonly unknown[])[],
  argument = "bedragen",
): EigenBedragen {
  const kolommen = vindKolommen(bereik[0] ?? [], argument);
  const rijen: EigenBedrag[] = [];
  bereik.forEach((cellen, index) => {
    if (index === 0 && kolommen.kop) return;
    if (cellen.every(isLeeg)) return;
    rijen.push(leesRij(cellen, index + 1, kolommen.plaats, argument));
  });
  eisEenGemeente(rijen, argument);
  return maakBedragen(rijen, argument);
}

/** Of een rij de kopregel van een bereik met eigen bedragen is. */
export function isKopregel(rij: readonly unknown[]): boolean {
  const teksten = rij.map((cel) => normaliseer(String(cel ?? "")));
  return teksten.includes("actielijn") && teksten.includes("jaar");
}

interface Kolommen {
  kop: boolean;
  /** Per vaste kolom de plaats in het bereik, of -1. */
  plaats: readonly number[];
}

function vindKolommen(eersteRij: readonly unknown[], argument: string): Kolommen {
  const kop = isKopregel(eersteRij);
  const plaats = kop
    ? kopplaatsen(eersteRij, KOLOMMEN)
    : KOLOMMEN.map((_, i) => (i < eersteRij.length ? i : -1));
  const mist = KOLOMMEN.filter((_, i) => i < VERPLICHT && plaats[i] === -1);
  if (mist.length > 0) {
    throw new PokFout(
      "ongeldig",
      `Argument “${argument}”: de kolom ${mist.join(", ")} ontbreekt; nodig zijn ${KOLOMMEN.slice(0, VERPLICHT).join(", ")}, en waar bekend Gemeente en Editie.`,
    );
  }
  return { kop, plaats };
}

function leesRij(
  cellen: readonly unknown[],
  rij: number,
  plaats: readonly number[],
  argument: string,
): EigenBedrag {
  const cel = (kolom: (typeof KOLOMMEN)[number]) => cellen[plaats[KOLOMMEN.indexOf(kolom)]!] ?? null;
  const plek = (kolom: string) => `${argument}, rij ${rij}, kolom ${kolom}`;
  const tekst = (kolom: "Gemeente" | "Editie") =>
    isLeeg(cel(kolom)) || cel(kolom) === 0 ? null : String(cel(kolom)).trim();
  return alsOngeldig(() => ({
    actielijn: leesActielijn(cel("Actielijn"), plek("Actielijn")),
    jaar: leesJaar(cel("Jaar"), plek("Jaar")),
    kanaal: leesKanaal(cel("Kanaal"), plek("Kanaal")),
    bedrag: leesBedrag(cel("Bedrag"), plek("Bedrag")),
    gemeente: tekst("Gemeente"),
    editie: tekst("Editie"),
    rij,
  }));
}

/** Een onleesbare rij maakt het hele bereik ongeldig, ook waar de cel een onbekend jaar of een onbekende actielijn noemt. */
function alsOngeldig<T>(lees: () => T): T {
  try {
    return lees();
  } catch (fout) {
    throw fout instanceof PokFout ? new PokFout("ongeldig", fout.message) : fout;
  }
}

function leesBedrag(waarde: unknown, argument: string): number {
  const getal = typeof waarde === "string" ? leesGetal(waarde) : waarde;
  const geheel = typeof getal === "number" ? Math.round(getal) : NaN;
  if (typeof getal !== "number" || !(Math.abs(getal - geheel) < REKENRUIS)) {
    throw argumentfout("ongeldig", argument, waarde, "een geheel bedrag in euro's");
  }
  return geheel;
}

function eisEenGemeente(rijen: readonly EigenBedrag[], argument: string): void {
  const eerste = rijen.find(({ gemeente }) => gemeente !== null);
  const ander = rijen.find(
    ({ gemeente }) => gemeente !== null && normaliseer(gemeente) !== normaliseer(eerste!.gemeente!),
  );
  if (!eerste || !ander) return;
  throw new PokFout(
    "ongeldig",
    `Argument “${argument}”: twee gemeenten gevonden, ${toonWaarde(eerste.gemeente)} (rij ${eerste.rij}) en ${toonWaarde(ander.gemeente)} (rij ${ander.rij}); toegestaan is één gemeente.`,
  );
}

function maakBedragen(rijen: readonly EigenBedrag[], argument: string): EigenBedragen {
  const perPlaats = new Map<string, EigenBedrag>();
  const totalen = new Map<string, number>();
  for (const rij of rijen) {
    const plaats = `${rij.actielijn}|${rij.jaar}`;
    const dubbel = perPlaats.get(`${plaats}|${rij.kanaal}`);
    if (dubbel) {
      throw new PokFout(
        "ongeldig",
        `Argument “${argument}”: rij ${dubbel.rij} en rij ${rij.rij} gelden allebei voor actielijn ${rij.actielijn}, ${rij.jaar}, ${rij.kanaal}; toegestaan is één rij per actielijn, jaar en kanaal.`,
      );
    }
    perPlaats.set(`${plaats}|${rij.kanaal}`, rij);
    totalen.set(plaats, (totalen.get(plaats) ?? 0) + rij.bedrag);
  }
  return {
    naam: `argument “${argument}”`,
    gemeente: rijen.find(({ gemeente }) => gemeente !== null)?.gemeente ?? null,
    rijen,
    jaren: huidigeEditie.jaren,
    actielijnen: huidigeEditie.actielijnen,
    lees(actielijn, jaar, kanaal) {
      const totaal = totalen.get(`${actielijn}|${jaar}`);
      if (totaal === undefined || kanaal === null) return totaal;
      return perPlaats.get(`${actielijn}|${jaar}|${kanaal}`)?.bedrag ?? 0;
    },
  };
}
