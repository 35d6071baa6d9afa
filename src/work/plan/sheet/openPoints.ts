import { euroText, yearsText } from "../../../knowledge/notation";
import { publishedAmount, ramingCaveat } from "../ramingCaveat";
import type { Available, AvailableCell } from "../kinds";
import { yearsWith, kanalenWith, APPROX, piecesOf, type Piece, type PieceKind } from "./details";
import { enumerate } from "./raadSentences";

/** The most points there can be: one per kind. */
export const MAX_POINTS = 7;

/** Last year for which the letter names amounts, and in which the evaluation must be done. */
const EVALUATION_YEAR = 2027;

/** What is provisional or not yet decided in the years of the plan; each kind in one sentence. */
export function listOpenPoints(available: Available): string[] {
  const { years, source } = available;
  const provisional = years.filter((year) =>
    available.actielijnen.some(({ number }) => kanalenWith(available.cell(number, year), "voorlopig")),
  );
  return [
    ...(source === "raming"
      ? [
          "De bedragen zijn een raming: een aandeel in de afgeronde landelijke bedragen, en geen gepubliceerde bedragen voor de gemeente.",
        ]
      : []),
    ...findPoorRaming(available),
    ...(source === "national"
      ? [
          "De bedragen zijn landelijk, voor alle gemeenten samen; wat de gemeente zelf ontvangt, staat in de circulaires.",
        ]
      : []),
    ...(provisional.length > 0
      ? [
          `De bedragen van ${yearsText(provisional)} zijn voorlopig: de verdeling kan via de circulaires nog wijzigen.`,
        ]
      : []),
    ...together([...findWhollyOpen(available), ...findPartlyOpen(available)]),
    ...makePoint(
      available,
      (cell) => kanalenWith(cell, "rijk") !== null,
      (actielijnen) => `Loopt via het rijk, en is dus niet door de gemeente in te zetten: ${actielijnen}.`,
    ),
    ...makePoint(
      available,
      (cell) => cell.withoutRow.length > 0,
      (actielijnen) =>
        `De ingevoerde bedragen hebben geen rij voor geld dat de brief wel noemt: ${actielijnen}. Het telt hier niet mee, en is daarom nog geen nul.`,
      ({ withoutRow, parts }) => (parts.length > 0 ? ` voor het ${withoutRow.join("- en ")}-deel` : ""),
    ),
    ...makePoint(
      available,
      ({ ends }) => ends,
      (actielijnen) => `Laatste jaar met middelen, terwijl de andere actielijnen doorgaan: ${actielijnen}.`,
    ),
  ];
}

/** What follows after the last year. */
export const makeEvaluationSentence = (): string =>
  `Evaluatie: uiterlijk in ${EVALUATION_YEAR} moet zijn nagegaan wat de inzet heeft opgeleverd; daarvan hangt af of er daarna middelen zijn. Na ${EVALUATION_YEAR} is niets toegezegd (VNG Lbr. 21/083, bijlage).`;

const findWhollyOpen = (available: Available): string[] =>
  makePoint(
    available,
    (cell) => kanalenWith(cell, "open") === "whole",
    (actielijnen) =>
      `Nog niet beslist of en hoe gemeenten het geld krijgen: ${actielijnen}. Het telt hier niet mee als beschikbaar.`,
  );

/** What is open per year, and what is known of the rest. */
function findPartlyOpen(available: Available): string[] {
  const parts = available.actielijnen.flatMap(({ number, name }) => {
    const cells = available.years.map((year) => available.cell(number, year));
    const years = cells.filter((cell) => Array.isArray(kanalenWith(cell, "open")));
    const state = years.map((cell) => `${cell.year} (${piecesOf(cell).map(makePieceText).join("; ")})`);
    return state.length > 0 ? [`actielijn ${number} ${name} in ${enumerate(state)}`] : [];
  });
  return parts.length > 0
    ? [
        `Van een deel staat nog open of de gemeente het krijgt: ${enumerate(parts)}. Wat open is, telt hier niet mee als beschikbaar.`,
      ]
    : [];
}

const STATUS_TEXT: Readonly<Record<PieceKind, string>> = {
  fixed: "staat vast",
  voorlopig: "is voorlopig",
  open: "is nog open",
  rijk: "loopt via het rijk",
  others: "gaat naar andere gemeenten",
  withoutRow: "heeft geen rij in de ingevoerde bedragen",
  none: "is er niet",
};

const makePieceText = ({ kanaal, amount, kind }: Piece): string =>
  `${amount === null ? "" : `${euroText(amount)} via `}${kanaal} ${STATUS_TEXT[kind]}`;

/** Money with a distribution key of its own, about which a share by inwoners says nothing. */
function findPoorRaming(available: Available): string[] {
  const isPoor = ({ actielijn, year }: AvailableCell) => ramingCaveat(available, actielijn, year) !== null;
  return makePoint(
    available,
    isPoor,
    (actielijnen) =>
      `Bedragen met ${APPROX} zijn geen goede raming, want dit geld wordt niet naar inwoners van alle gemeenten verdeeld maar met een eigen sleutel over enkele gemeenten: ${actielijnen}.`,
    ({ actielijn, parts }) => {
      const known = publishedAmount(available.gemeente, actielijn, "nl");
      return `${parts.length > 1 ? " voor het DU-deel" : ""}${known === null ? "" : `, ${known}`}`;
    },
  );
}

/** Joins sentences about the same thing in one point. */
const together = (sentences: readonly string[]): string[] =>
  sentences.length > 0 ? [sentences.join(" ")] : [];

/** @param suffix what follows a year of an actielijn; years with the same text are grouped */
function makePoint(
  available: Available,
  applies: (cell: AvailableCell) => boolean,
  sentence: (actielijnen: string) => string,
  suffix: (cell: AvailableCell) => string = () => "",
): string[] {
  const parts = available.actielijnen.flatMap(({ number, name }) => {
    const byText = new Map<string, number[]>();
    for (const year of yearsWith(available, number, applies)) {
      const text = suffix(available.cell(number, year));
      byText.set(text, [...(byText.get(text) ?? []), year]);
    }
    const years = [...byText].map(([text, at]) => `${yearsText(at)}${text}`);
    return years.length > 0 ? [`actielijn ${number} ${name} (${years.join("; ")})`] : [];
  });
  return parts.length > 0 ? [sentence(enumerate(parts))] : [];
}
