import { jarenTekst } from "../../../knowledge/notatie";
import type { Kanaal } from "../../../knowledge/pok/soorten";
import { ramingVoorbehoud } from "../ramingvoorbehoud";
import type { Beschikbaar, Beschikbaarcel, Zekerheid } from "../soorten";

/** Wat er met geld van een cel kan zijn: hoe zeker het is, of dat de eigen bedragen er niets over zeggen. */
export type Stuksoort = Zekerheid | "zonderRij";

/** Een deel van een cel. Bedrag in gehele euro's; null als het niet bekend is, kanaal null als het hele geld bedoeld is. */
export interface Stuk {
  readonly kanaal: Kanaal | null;
  readonly bedrag: number | null;
  readonly soort: Stuksoort;
}

/** De delen van een cel; ten minste één. */
export function stukkenVan({ delen, zonderRij, zekerheid }: Beschikbaarcel): readonly Stuk[] {
  const stukken: Stuk[] = [
    ...delen.map(({ kanaal, bedrag, zekerheid: soort }) => ({ kanaal, bedrag, soort })),
    ...zonderRij.map((kanaal) => ({ kanaal, bedrag: null, soort: "zonderRij" as const })),
  ];
  return stukken.length > 0 ? stukken : [{ kanaal: null, bedrag: null, soort: zekerheid }];
}

/** Of een soort voor het hele geld van een cel geldt, of voor een deel: dan voor welke kanalen; null als zij niet voorkomt. */
export function kanalenMet(cel: Beschikbaarcel, soort: Stuksoort): readonly Kanaal[] | "geheel" | null {
  const stukken = stukkenVan(cel);
  const gevonden = stukken.filter((stuk) => stuk.soort === soort);
  if (gevonden.length === 0) return null;
  return gevonden.length === stukken.length ? "geheel" : gevonden.map(({ kanaal }) => kanaal!);
}

/** Een bedrag waarvan het teken zegt dat het geen goede raming is. */
export const ONGEVEER = "≈";

const SOORTEN: readonly (readonly [soort: Stuksoort, naam: string])[] = [
  ["voorlopig", "voorlopig"],
  ["open", "nog open"],
  ["rijk", "via het rijk"],
  ["anderen", "voor andere gemeenten"],
  ["zonderRij", "zonder rij in uw bedragen"],
  ["geen", "geen middelen"],
];

/** Wat er in het kort bij een actielijn in de jaren van het plan te weten is; "" als alles vaststaat. */
export function bijzonderheid(beschikbaar: Beschikbaar, actielijn: number): string {
  const zin = (wat: string, geldt: (cel: Beschikbaarcel) => boolean): string[] => {
    const jaren = jarenMet(beschikbaar, actielijn, geldt);
    return jaren.length > 0 ? [`${wat} ${jarenTekst(jaren)}`] : [];
  };
  const bijKanaal = (kanaal: Kanaal, soort: Stuksoort) => (cel: Beschikbaarcel) => {
    const kanalen = kanalenMet(cel, soort);
    return kanalen !== "geheel" && kanalen !== null && kanalen.includes(kanaal);
  };
  const isSlecht = ({ jaar }: Beschikbaarcel) => ramingVoorbehoud(beschikbaar, actielijn, jaar) !== null;
  return [
    ...SOORTEN.flatMap(([soort, naam]) => [
      ...zin(naam, (cel) => kanalenMet(cel, soort) === "geheel"),
      ...(["AU", "DU"] as const).flatMap((kanaal) => zin(`${kanaal}-deel ${naam}`, bijKanaal(kanaal, soort))),
    ]),
    ...zin("eindigt na", ({ eindigt }) => eindigt),
    ...zin(`${ONGEVEER} niet naar inwoners verdeeld`, (cel) => isSlecht(cel) && cel.delen.length === 1),
    ...zin(`${ONGEVEER} DU-deel niet naar inwoners verdeeld`, (cel) => isSlecht(cel) && cel.delen.length > 1),
  ].join("; ");
}

/** Of er een bedrag bij is dat met “≈” staat. */
export const heeftSlechteRaming = (beschikbaar: Beschikbaar): boolean =>
  beschikbaar.actielijnen.some(({ nummer }) =>
    beschikbaar.jaren.some((jaar) => ramingVoorbehoud(beschikbaar, nummer, jaar) !== null),
  );

/** De jaren van het plan waarin iets voor een actielijn geldt. */
export function jarenMet(
  { jaren, cel }: Beschikbaar,
  actielijn: number,
  geldt: (cel: Beschikbaarcel) => boolean,
): number[] {
  return jaren.filter((jaar) => geldt(cel(actielijn, jaar)));
}
