import { celadres } from "../../sheet/adres";
import { celwaarde } from "../../sheet/celwaarde";
import { leesGetalcel } from "../../reading/plan/cel/bedrag";
import { leesAard, leesSoort } from "../../reading/plan/cel/woorden";
import type { Plankolom, Planlezing, Planrol, Raster } from "../../reading/plan";
import type { Planregel } from "../../reading/plan/soorten";
import { leesActielijn } from "../../knowledge/pok/lezen/actielijn";
import { leesJaar } from "../../knowledge/pok/lezen/jaar";
import { leesKanaal } from "../../knowledge/pok/lezen/kanaal";
import { isLeeg } from "../../sheet/tekst";
import { EENHEDEN, type Eenheid } from "../../knowledge/pok/soorten";
import type { Controle } from "./soorten";

/** Kop van een kolom met TOETS-formules; bij een breed plan gevolgd door de kop van de bedragkolom. */
export const CONTROLEKOP = "Controle";
const OORDEEL = /^(?:akkoord$|(?:fout|waarschuwing|advies) (?:POK|BBV|GF)-\d\d: |#)/;
const FORMULE = /^=(?:@)?POK\.TOETS\(/i;

/** Of een cel een van de formules bevat die {@link toetskolommen} maakt. */
export const isToetsformule = (formule: unknown): boolean =>
  typeof formule === "string" && FORMULE.test(formule);

export const isControlekop = (cel: unknown): boolean =>
  typeof cel === "string" && (cel === CONTROLEKOP || cel.startsWith(`${CONTROLEKOP} `));

/** Het raster zonder de eigen kolommen “Controle”: hun zinnen noemen actielijnen en zijn geen deel van het plan. */
export function zonderControlekolommen(raster: Raster): Raster {
  const weg = controlekolommenIn(raster);
  if (weg.size === 0) return raster;
  return raster.map((rij) => rij.map((cel, k) => (weg.has(k) ? "" : cel)));
}

function controlekolommenIn(raster: Raster): Set<number> {
  const gevonden = new Set<number>();
  raster.forEach((rij, r) =>
    rij.forEach((cel, k) => {
      if (isControlekop(cel) && raster.slice(r + 1).every((onder) => isOordeel(onder[k]))) gevonden.add(k);
    }),
  );
  return gevonden;
}

const isOordeel = (cel: unknown): boolean => isLeeg(cel) || OORDEEL.test(String(cel));

/** Kolommen met TOETS-formules, klaar om rechts van een plan te schrijven. */
export interface Toetskolommen {
  /** Eerste rij en kolom op het blad, vanaf 0. */
  rij: number;
  kolom: number;
  /** Rijen van formules, met de kop als het plan een kopregel heeft; "" waar geen planregel staat. */
  cellen: readonly (readonly string[])[];
  /** Aantal formules. */
  aantal: number;
}

/**
 * De kolommen “Controle” bij een plan: één per bedragkolom, zodat elke cel één oordeel is. De formules verwijzen naar de
 * cellen van het plan en rekenen dus mee; wat niet uit een cel van de rij komt, staat er als tekst of getal in.
 * @param bedragen verwijzing naar de eigen bedragen; null voor de landelijke tabel
 */
export function toetskolommen(
  { plek: { doel, tabel }, raster, lezing, regels }: Controle,
  bedragen: string | null,
): Toetskolommen {
  const bedragkolommen = [...new Set(regels.map(({ kolom }) => kolom))].sort((a, b) => a - b);
  const telbaar = regels.filter(({ totaal }) => totaal === null);
  const eerste = lezing.kopregels ? doel.rij + lezing.kopregels.tot - 1 : Math.min(...regels.map(rijVan));
  const laatste = regels.reduce((hoogste, regel) => Math.max(hoogste, rijVan(regel)), eerste);
  const cellen = Array.from({ length: laatste - eerste + 1 }, () =>
    new Array<string>(bedragkolommen.length).fill(""),
  );
  const koppen = bedragkolommen.map((kolom) => kopVan(lezing.kolommen[kolom - 1 - doel.kolom]));
  if (lezing.kopregels) cellen[0] = bedragkolommen.length === 1 ? [CONTROLEKOP] : uniek(koppen);
  const maak = formulemaker(doel, lezing, raster, bedragen);
  for (const regel of telbaar)
    cellen[rijVan(regel) - eerste]![bedragkolommen.indexOf(regel.kolom)] = maak(regel);
  return {
    rij: eerste,
    // Een tabel houdt haar lege kolommen; naast een gewoon bereik komen de formules er direct achter.
    kolom:
      doel.kolom +
      (tabel === null
        ? breedteVan(zonderControlekolommen(raster))
        : doel.kolommen - controlekolommenIn(raster).size),
    cellen,
    aantal: telbaar.length,
  };
}

const rijVan = ({ rij }: Planregel) => rij - 1;
const kopVan = (kolom: Plankolom | undefined) => `${CONTROLEKOP} ${kolom?.kop ?? ""}`.trim();

/** In een Excel-tabel mag een kop maar één keer voorkomen. */
function uniek(koppen: readonly string[]): string[] {
  return koppen.map((kop, i) => {
    const eerder = koppen.slice(0, i).filter((ander) => ander === kop).length;
    return eerder === 0 ? kop : `${kop} (${eerder + 1})`;
  });
}

/**
 * Of kolommen “Controle” die er al staan nog passen bij het plan zoals het nu is gelezen; anders oordelen zij bijvoorbeeld in
 * een andere eenheid.
 * @param formules wat er op het blad staat, vanaf `rij` (vanaf 0)
 */
export function isBijgewerkt(
  nieuw: Toetskolommen,
  { rij, formules }: { rij: number; formules: readonly (readonly unknown[])[] },
): boolean {
  return nieuw.cellen.every((cellen, r) =>
    cellen.every(
      (cel, k) => !isToetsformule(cel) || zuiver(formules[nieuw.rij + r - rij]?.[k]) === zuiver(cel),
    ),
  );
}

/** Een formule zonder wat Excel er zelf aan verandert. */
const zuiver = (formule: unknown): string =>
  String(formule ?? "")
    .replace(/[\s@]/g, "")
    .toUpperCase();

/** Aantal kolommen tot en met de laatste waarin iets staat. */
function breedteVan(raster: Raster): number {
  return raster.reduce((breedte, rij) => {
    let k = rij.length;
    while (k > breedte && isLeeg(rij[k - 1])) k--;
    return Math.max(breedte, k);
  }, 0);
}

/** Maakt de formule bij een planregel, in Engelse schrijfwijze. */
function formulemaker(
  doel: { rij: number; kolom: number },
  { kolommen, eenheid: { waarde }, tekens: { gewoonte } }: Planlezing,
  raster: Raster,
  bedragen: string | null,
): (regel: Planregel) => string {
  const kolomVan = new Map<Planrol, number>();
  for (const { rol, kolom } of kolommen) if (!kolomVan.has(rol)) kolomVan.set(rol, kolom - 1);

  /** De cel van de rij als zij zelf al zegt wat de planregel zegt; anders dat als waarde. */
  const celOf = (
    regel: Planregel,
    rol: Planrol,
    waarde: unknown,
    lees: (cel: unknown) => unknown,
  ): string => {
    const kolom = kolomVan.get(rol);
    const cel = kolom === undefined ? null : raster[rijVan(regel) - doel.rij]![kolom];
    if (kolom !== undefined && !isLeeg(cel) && gelezen(cel, lees) === waarde)
      return celadres(rijVan(regel), doel.kolom + kolom);
    return letterlijk(waarde);
  };

  return (regel) => {
    const { actielijn, jaar, gevonden } = regel;
    const cel = celwaarde(raster[rijVan(regel) - doel.rij]![regel.kolom - 1 - doel.kolom]);
    const [bedrag, eenheid] = bedragExpressie(
      celadres(rijVan(regel), regel.kolom - 1),
      cel,
      regel.bedrag,
      kolommen[regel.kolom - 1 - doel.kolom]!.eenheid ?? waarde ?? 1,
      gewoonte === `${regel.soort} negatief`,
    );
    const argumenten = [
      celOf(regel, "actielijn", actielijn ?? gevonden.actielijn, actielijn === null ? zelf : leesActielijn),
      celOf(regel, "jaar", jaar ?? gevonden.jaar, jaar === null ? zelf : leesElkJaar),
      bedrag,
      celOf(regel, "soort", regel.soort, leesSoort),
      celOf(regel, "aard", regel.aard, leesAard),
      celOf(regel, "kanaal", regel.kanaal, leesKanaal),
      String(eenheid),
      ...(bedragen === null ? [] : [bedragen]),
    ];
    return `=POK.TOETS(${argumenten.join(",")})`;
  };
}

const zelf = (cel: unknown) => cel;

/** TOETS oordeelt zelf over een jaar buiten de brief. */
function leesElkJaar(cel: unknown): unknown {
  return typeof cel === "number" ? cel : leesJaar(cel);
}

function gelezen(cel: unknown, lees: (cel: unknown) => unknown): unknown {
  try {
    return lees(cel);
  } catch {
    return undefined;
  }
}

/**
 * Hoe de bedragcel in de formule komt, en in welke eenheid: met een minteken als het plan haar teken omkeert. Een bedrag dat
 * TOETS niet zo leest als het plan, staat er in euro's; wat nog geen getal is, telt als er een getal komt zoals de andere.
 */
function bedragExpressie(
  adres: string,
  cel: unknown,
  bedrag: number | null,
  gewoon: Eenheid,
  keert: boolean,
): [string, number] {
  const getal = leesGetalcel(cel);
  if (bedrag === null) return [keert ? `IF(ISNUMBER(${adres}),-${adres},${adres})` : adres, gewoon];
  if (bedrag === 0 && getal === 0) return [keert ? `-${adres}` : adres, gewoon];
  if (getal !== null) {
    for (const eenheid of [gewoon, ...EENHEDEN]) {
      if (Math.round(getal * eenheid) === bedrag) return [adres, eenheid];
      // Een minteken voor een tekst als “€ 52.000” leest niet elk Excel.
      if (typeof cel === "number" && Math.round(-getal * eenheid) === bedrag) return [`-${adres}`, eenheid];
    }
  }
  return [String(bedrag), 1];
}

function letterlijk(waarde: unknown): string {
  if (typeof waarde === "number") return String(waarde);
  return `"${String(waarde ?? "").replaceAll('"', '""')}"`;
}
