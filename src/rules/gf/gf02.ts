import { waarde } from "../../knowledge/gemeentefonds/reeksen";
import type { Editiecode } from "../../knowledge/gemeentefonds/soorten";
import type { Fondsregel } from "../../reading/plan/soorten";
import type { Kader } from "../kader";
import { telregel } from "../soorten";
import { euro, toonOmschrijving } from "../teksten";
import { baten, brief, deelVan, eenPerRij, regelsOver } from "./fonds";

interface Feiten {
  regel: Fondsregel;
  /** Het nieuwe landelijke bedrag, in gehele euro's. */
  nieuw: number;
  aandeel: number | null;
}

/** Een latere meicirculaire (“mei 2022”, “meicirculaire '23”) is juist nieuwer. */
const MEI = /(?:meicirculaire|\bmei\b)(?!\s*(?:20|['’])?(?:2[2-9]|[3-9]\d)\b)/i;
const SEPTEMBER = /september/i;
/** De jaren waarin de twee ramingen verschillen. */
const EERSTE = 2022;
const LAATSTE = 2026;

/** GF-02: het accres van de meicirculaire, waar de septembercirculaire een nieuwe raming geeft. */
export const gf02 = telregel<Feiten>({
  code: "GF-02",
  ernst: "waarschuwing",
  soort: "plan",
  titel: {
    nl: "Accres van de meicirculaire 2021 in plaats van september 2021",
    en: "Accres of the meicirculaire 2021 instead of September 2021",
  },
  bron: brief({ nl: "accres 2022–2025, tabel 1.1", en: "accres 2022–2025, table 1.1" }),
  toetsPlan: (telling, kader) =>
    eenPerRij(
      baten(regelsOver(telling, "accres")).filter(
        ({ jaar, bedrag, omschrijving }) =>
          jaar! >= EERSTE &&
          jaar! <= LAATSTE &&
          ((MEI.test(omschrijving) && !SEPTEMBER.test(omschrijving)) || isVanMei(jaar!, bedrag!, kader)),
      ),
    ).map((regel) => ({
      regel,
      feiten: {
        regel,
        nieuw: landelijkAccres(regel.jaar!, "september"),
        aandeel: kader.aandeel,
      },
    })),
  bericht: {
    nl: ({ regel, nieuw, aandeel }) =>
      `${euro(regel.bedrag!)} accres in ${regel.jaar} bij ${toonOmschrijving(regel, "nl")} volgt de meicirculaire 2021: de septembercirculaire 2021 raamt ${deelVan(nieuw, aandeel, "nl")}. Neem de nieuwe raming over, of licht toe waarom niet.`,
    en: ({ regel, nieuw, aandeel }) =>
      `${euro(regel.bedrag!)} of accres in ${regel.jaar} with ${toonOmschrijving(regel, "en")} follows the meicirculaire 2021: the septembercirculaire 2021 estimates ${deelVan(nieuw, aandeel, "en")}. Take over the new estimate, or explain why not.`,
  },
});

function isVanMei(jaar: number, bedrag: number, { aandeel, eenheid }: Kader): boolean {
  const is = (editie: Editiecode, deel: number) =>
    Math.abs(bedrag - landelijkAccres(jaar, editie) * deel) <= eenheid / 2;
  return [1, aandeel].some((deel) => deel !== null && is("mei", deel) && !is("september", deel));
}

const landelijkAccres = (jaar: number, editie: Editiecode): number =>
  waarde("accres", "nominaal", jaar, editie).getal! * 1_000;
