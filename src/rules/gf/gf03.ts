import { JAREN_BEVROREN, KORTING_BEVROREN } from "../../knowledge/gemeentefonds/gegevens/maatstaven";
import type { Fondsregel } from "../../reading/plan/soorten";
import type { Kader } from "../kader";
import { telregel } from "../soorten";
import type { Telling } from "../telling";
import { euro } from "../teksten";
import { brief, deelVan, regelsOver } from "./fonds";

interface Feiten {
  bedrag: number;
  aandeel: number | null;
  /** Een eerder bevroren jaar van het plan waarmee is vergeleken; null: met de brief. */
  eerder: { jaar: number; bedrag: number } | null;
}

const JAAR = 2022;
/** Een aandeel is geschat, en de verdeling verschuift van jaar op jaar: kleinere verschillen zeggen niets. */
const MARGE = 0.05;
/** Geen gemeente heeft zo'n deel van de korting: dan staat het landelijke bedrag er. */
const LANDELIJK_VANAF = 100_000_000;

/** GF-03: een opschalingskorting in 2022 die niet op de bevroren stand staat. */
export const gf03 = telregel<Feiten>({
  code: "GF-03",
  ernst: "fout",
  soort: "plan",
  titel: {
    nl: "Opschalingskorting 2022 niet bevroren op € 300 miljoen",
    en: "Opschalingskorting 2022 not frozen at € 300 million",
  },
  bron: brief({ nl: "bevriezing opschalingskorting", en: "freezing of the opschalingskorting" }),
  toetsPlan: (telling, kader) => {
    const oordeel = vergelijk(telling, kader);
    if (oordeel === null || oordeel.maat === null) return [];
    const { korting, regel, maat, eerder } = oordeel;
    if (Math.abs(korting - maat) <= Math.max(maat * MARGE, kader.eenheid / 2)) return [];
    const aandeel = maat === KORTING_BEVROREN ? null : kader.aandeel;
    return [{ regel, feiten: { bedrag: korting, aandeel, eerder } }];
  },
  bericht: {
    nl: ({ bedrag, aandeel, eerder }) =>
      eerder
        ? `${euro(bedrag)} opschalingskorting in ${JAAR}, en ${euro(eerder.bedrag)} in ${eerder.jaar}: de korting is in beide jaren bevroren op dezelfde stand. Neem voor ${JAAR} de stand van ${eerder.jaar} over.`
        : `${euro(bedrag)} opschalingskorting in ${JAAR}: zij is bevroren op ${deelVan(KORTING_BEVROREN, aandeel, "nl")}. Verbeter het bedrag.`,
    en: ({ bedrag, aandeel, eerder }) =>
      eerder
        ? `${euro(bedrag)} of opschalingskorting in ${JAAR}, and ${euro(eerder.bedrag)} in ${eerder.jaar}: the cut is frozen at the same level in both years. Take over the level of ${eerder.jaar} for ${JAAR}.`
        : `${euro(bedrag)} of opschalingskorting in ${JAAR}: it is frozen at ${deelVan(KORTING_BEVROREN, aandeel, "en")}. Correct the amount.`,
  },
});

interface Vergelijking {
  korting: number;
  regel: Fondsregel;
  /** Waarmee te vergelijken is; null als daar zonder aandeel niets voor is. */
  maat: number | null;
  eerder: Feiten["eerder"];
}

/** Het plan naast de bevroren stand; null als het voor 2022 geen korting boekt. */
export function vergelijk(telling: Telling, { aandeel }: Kader): Vergelijking | null {
  const regels = regelsOver(telling, "opschalingskorting");
  const korting = kortingIn(regels, JAAR);
  if (korting <= 0) return null;
  const regel = regels.find(({ jaar }) => jaar === JAAR)!;
  if (korting >= LANDELIJK_VANAF) return { korting, regel, maat: KORTING_BEVROREN, eerder: null };
  if (aandeel !== null) return { korting, regel, maat: KORTING_BEVROREN * aandeel, eerder: null };
  const eerder = JAREN_BEVROREN.filter((jaar) => jaar < JAAR)
    .map((jaar) => ({ jaar, bedrag: kortingIn(regels, jaar) }))
    .reverse()
    .find(({ bedrag }) => bedrag > 0);
  return { korting, regel, maat: eerder?.bedrag ?? null, eerder: eerder ?? null };
}

/** De korting van een jaar als positief bedrag: een last, of een negatieve bate. */
function kortingIn(regels: readonly Fondsregel[], jaar: number): number {
  const som = (soort: Fondsregel["soort"]) =>
    regels
      .filter((regel) => regel.jaar === jaar && regel.soort === soort)
      .reduce((totaal, { bedrag }) => totaal + bedrag!, 0);
  return Math.abs(som("lasten")) - som("baten");
}
