import { type Bedragrij } from "../../knowledge/pok/bedragbron";
import { BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import type { Kanaal } from "../../knowledge/pok/soorten";
import { datumInTekst, jarenTekst } from "../../knowledge/notatie";
import type { EigenBron } from "./opdracht";

/** Zo veel vindplaatsen staan voluit in een regel; zijn het er meer, dan wat zij gemeen hebben. */
const MEESTE_VINDPLAATSEN = 3;

/** De rijen van POK_Bedragen waaruit bedragen bestaan. @param actielijn null is alle actielijnen, kanaal null alle kanalen */
export function rijenBij(
  { tabel }: EigenBron,
  actielijn: number | null,
  jaren: readonly number[],
  kanaal: Kanaal | null,
): readonly Bedragrij[] {
  return tabel.rijen.filter(
    (rij) =>
      (actielijn === null || rij.actielijn === actielijn) &&
      jaren.includes(rij.jaar) &&
      (kanaal === null || rij.kanaal === kanaal),
  );
}

/** De naam van een editie, ook waar de kolom Editie leeg is. */
export const editienaam = (editie: string): string =>
  editie === "" ? "een onbekende editie" : `editie ${editie}`;

/** De edities van rijen, in volgorde van voorkomen. */
export const editiesIn = (rijen: readonly Bedragrij[]): readonly string[] => [
  ...new Set(rijen.map(({ editie }) => editie)),
];

/**
 * Een zinsdeel per editie: naam, datum van invoer en vindplaats.
 * @param plaatsen of er bij meer dan één editie staat welke bedragen eruit komen
 */
export function editiezinnen(rijen: readonly Bedragrij[], plaatsen: boolean): string[] {
  const edities = editiesIn(rijen);
  return edities.map((editie) => {
    const eruit = rijen.filter((rij) => rij.editie === editie);
    const waarvan = plaatsen && edities.length > 1 ? `: ${plaatsenTekst(eruit, rijen)}` : "";
    return `${editienaam(editie)} (${invoerTekst(eruit)})${waarvan}`;
  });
}

function invoerTekst(rijen: readonly Bedragrij[]): string {
  const datums = [...new Set(rijen.map(({ ingevoerdOp }) => ingevoerdOp))].sort();
  const wanneer = datums
    .map((datum) => (datum === "" ? "onbekende datum" : datumInTekst(datum)))
    .join(" en ");
  return `ingevoerd op ${wanneer}, bron: ${vindplaatsen(rijen)}`;
}

function vindplaatsen(rijen: readonly Bedragrij[]): string {
  const bronnen = [...new Set(rijen.map(({ bron }) => bron).filter((bron) => bron !== ""))];
  if (bronnen.length === 0) return "onbekend";
  if (bronnen.length <= MEESTE_VINDPLAATSEN) return bronnen.join(" en ");
  const gemeen = gemeenschappelijk(bronnen);
  const perRij = `zie de kolom Bron van ${BEDRAGENTABEL}`;
  return gemeen === "" ? `${bronnen.length} vindplaatsen (${perRij})` : `${gemeen}; ${perRij}`;
}

/** Het gemeenschappelijke begin van bronvermeldingen, tot aan het laatste gehele deel tussen komma's. */
function gemeenschappelijk(bronnen: readonly string[]): string {
  const delen = bronnen.map((bron) => bron.split(", "));
  const anders = delen[0]!.findIndex((deel, i) => delen.some((ander) => ander[i] !== deel));
  return delen[0]!.slice(0, anders === -1 ? undefined : anders).join(", ");
}

/** Welke bedragen uit deze rijen komen, zoals “actielijn 4 (2024–2027), actielijn 3 DU (2022)”. */
function plaatsenTekst(rijen: readonly Bedragrij[], alle: readonly Bedragrij[]): string {
  const jarenPerNaam = new Map<string, Set<number>>();
  for (const { actielijn, jaar, kanaal, editie } of rijen) {
    // Het kanaal doet er alleen toe waar hetzelfde bedrag ook een deel uit een andere editie heeft.
    const gemengd = alle.some(
      (ander) => ander.actielijn === actielijn && ander.jaar === jaar && ander.editie !== editie,
    );
    const naam = `actielijn ${actielijn}${gemengd ? ` ${kanaal}` : ""}`;
    jarenPerNaam.set(naam, (jarenPerNaam.get(naam) ?? new Set()).add(jaar));
  }
  return [...jarenPerNaam]
    .map(([naam, jaren]) => `${naam} (${jarenTekst([...jaren].sort((a, b) => a - b))})`)
    .join(", ");
}
