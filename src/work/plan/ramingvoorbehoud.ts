import { vindGemeenten } from "../../knowledge/gemeenten/register";
import { duActielijn7 } from "../../knowledge/gemeenten/rollen";
import { euroTekst } from "../../knowledge/notatie";
import type { Taal, Tekst } from "../../rules/soorten";
import { isInzetbaar } from "./beschikbaar";
import type { Beschikbaar } from "./soorten";

const VEILIGHEIDSREGIO = 7;

/** Wie het geld van een decentralisatie-uitkering ontvangt (VNG Lbr. 21/083, bijlage): niet alle gemeenten, en niet naar inwoners. */
const ONTVANGERS: Readonly<Record<number, Tekst>> = {
  3: {
    nl: "gemeenten met stedelijke vernieuwingsgebieden",
    en: "gemeenten with stedelijke vernieuwingsgebieden",
  },
  6: { nl: "de 35 centrumgemeenten vrouwenopvang", en: "the 35 centrumgemeenten vrouwenopvang" },
  [VEILIGHEIDSREGIO]: {
    nl: "de 25 centrumgemeenten van de veiligheidsregio's",
    en: "the 25 centrumgemeenten of the veiligheidsregio's",
  },
};

/**
 * Wat er bij een geraamd bedrag te zeggen is omdat het geld niet naar inwoners van alle gemeenten wordt verdeeld.
 * @returns één of twee zinnen; null als de bedragen geen raming zijn, of als de cel alleen geld bevat dat naar alle gemeenten gaat
 */
export function ramingVoorbehoud(
  beschikbaar: Pick<Beschikbaar, "bron" | "gemeente" | "cel">,
  actielijn: number,
  jaar: number,
  taal: Taal = "nl",
): string | null {
  const ontvangers = ONTVANGERS[actielijn];
  if (beschikbaar.bron !== "raming" || !ontvangers) return null;
  const delen = beschikbaar.cel(actielijn, jaar).delen.filter((deel) => isInzetbaar(deel) && deel.bedrag);
  const du = delen.find(({ kanaal }) => kanaal === "DU");
  if (!du) return null;
  const wat = delen.length > 1 ? deelzin(euroTekst(du.bedrag!))[taal] : HEEL[taal];
  const waarom = {
    nl: `${wat} niet naar inwoners van alle gemeenten verdeeld: het gaat alleen naar ${ontvangers.nl}, met een eigen sleutel. Een aandeel naar inwoners kan er ver naast zitten.`,
    en: `${wat} not divided by inhabitants of all gemeenten: it goes only to ${ontvangers.en}, by a key of its own. A share by inhabitants can be far off.`,
  }[taal];
  const bekend = gepubliceerdBedrag(beschikbaar.gemeente, actielijn, taal);
  return bekend === null ? waarom : `${waarom} ${bekend.replace(/^./, (letter) => letter.toUpperCase())}.`;
}

const HEEL: Tekst = { nl: "Dit geld wordt", en: "This money is" };
const deelzin = (bedrag: string): Tekst => ({
  nl: `Van dit bedrag wordt ${bedrag} (DU)`,
  en: `Of this amount ${bedrag} (DU) is`,
});

/** Het laatste bedrag dat uit de circulaires bekend is, als bijzin; null als er geen bekend is. */
export function gepubliceerdBedrag(gemeente: string | null, actielijn: number, taal: Taal): string | null {
  const [gevonden] = actielijn === VEILIGHEIDSREGIO ? vindGemeenten(gemeente) : [];
  const laatste = gevonden && duActielijn7(gevonden.code).at(-1);
  if (!laatste) return null;
  const { circulaire, jaar, bedrag } = laatste;
  return {
    nl: `de ${circulaire} noemt voor ${gevonden.naam} in ${jaar} ${euroTekst(bedrag)}`,
    en: `the ${circulaire} gives ${euroTekst(bedrag)} for ${gevonden.naam} in ${jaar}`,
  }[taal];
}
