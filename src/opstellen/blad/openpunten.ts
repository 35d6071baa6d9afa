import { jarenTekst } from "../../invoegen/notatie";
import type { Beschikbaar, Beschikbaarcel } from "../soorten";
import { jarenMet } from "./bijzonderheden";
import { opsomming } from "./raadzinnen";

/** Zo veel punten kunnen er zijn: een per soort. */
export const MEESTE_PUNTEN = 7;

/** Laatste jaar waarover de brief bedragen noemt, en waarin de evaluatie af moet zijn. */
const EVALUATIEJAAR = 2027;

/** Wat er in de jaren van het plan voorlopig of nog niet beslist is; elke soort in één zin. */
export function openPunten(beschikbaar: Beschikbaar): string[] {
  const { jaren, bron } = beschikbaar;
  const voorlopig = jaren.filter((jaar) =>
    beschikbaar.actielijnen.some(({ nummer }) => beschikbaar.cel(nummer, jaar).zekerheid === "voorlopig"),
  );
  return [
    ...(bron === "raming"
      ? [
          "De bedragen zijn een raming: een aandeel in de afgeronde landelijke bedragen, en geen gepubliceerde bedragen voor de gemeente.",
        ]
      : []),
    ...(bron === "landelijk"
      ? [
          "De bedragen zijn landelijk, voor alle gemeenten samen; wat de gemeente zelf ontvangt, staat in de circulaires.",
        ]
      : []),
    ...(voorlopig.length > 0
      ? [
          `De bedragen van ${jarenTekst(voorlopig)} zijn voorlopig: de verdeling kan via de circulaires nog wijzigen.`,
        ]
      : []),
    ...puntBij(
      beschikbaar,
      ({ zekerheid }) => zekerheid === "open",
      (lijnen) =>
        `Nog niet beslist of en hoe gemeenten het geld krijgen: ${lijnen}. Het telt hier niet mee als beschikbaar.`,
    ),
    ...puntBij(
      beschikbaar,
      ({ zekerheid }) => zekerheid === "rijk",
      (lijnen) => `Loopt via het rijk, en is dus niet door de gemeente in te zetten: ${lijnen}.`,
    ),
    ...puntBij(
      beschikbaar,
      ({ eindigt }) => eindigt,
      (lijnen) => `Laatste jaar met middelen, terwijl de andere actielijnen doorgaan: ${lijnen}.`,
    ),
  ];
}

/** Wat er na de looptijd komt. */
export const evaluatiezin = (): string =>
  `Evaluatie: uiterlijk in ${EVALUATIEJAAR} moet zijn nagegaan wat de inzet heeft opgeleverd; daarvan hangt af of er daarna middelen zijn. Na ${EVALUATIEJAAR} is niets toegezegd (VNG Lbr. 21/083, bijlage).`;

function puntBij(
  beschikbaar: Beschikbaar,
  geldt: (cel: Beschikbaarcel) => boolean,
  zin: (lijnen: string) => string,
): string[] {
  const delen = beschikbaar.actielijnen.flatMap(({ nummer, naam }) => {
    const jaren = jarenMet(beschikbaar, nummer, geldt);
    return jaren.length > 0 ? [`actielijn ${nummer} ${naam} (${jarenTekst(jaren)})`] : [];
  });
  return delen.length > 0 ? [zin(opsomming(delen))] : [];
}
