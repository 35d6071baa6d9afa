import { yearsText } from "../../../knowledge/notation";
import type { Kanaal } from "../../../knowledge/pok/kinds";
import { ramingCaveat } from "../ramingCaveat";
import type { Available, AvailableCell, Certainty } from "../kinds";
import { must } from "../../../sheet/must";

/** The state of money of a cell: how certain it is, or that the own amounts have no row for it. */
export type PieceKind = Certainty | "withoutRow";

/** A part of a cell. Amount in whole euros; null when unknown, kanaal null when all the money is meant. */
export interface Piece {
  readonly kanaal: Kanaal | null;
  readonly amount: number | null;
  readonly kind: PieceKind;
}

/** The parts of a cell; at least one. */
export function piecesOf({ parts, withoutRow, certainty }: AvailableCell): readonly Piece[] {
  const pieces: Piece[] = [
    ...parts.map(({ kanaal, amount, certainty: kind }) => ({ kanaal, amount, kind })),
    ...withoutRow.map((kanaal) => ({ kanaal, amount: null, kind: "withoutRow" as const })),
  ];
  return pieces.length > 0 ? pieces : [{ kanaal: null, amount: null, kind: certainty }];
}

/** Whether all money of a cell is of a kind, or the kanalen of which the money is; null if none. */
export function kanalenWith(cell: AvailableCell, kind: PieceKind): readonly Kanaal[] | "whole" | null {
  const pieces = piecesOf(cell);
  const found = pieces.filter((piece) => piece.kind === kind);
  if (found.length === 0) return null;
  return found.length === pieces.length ? "whole" : found.map(({ kanaal }) => must(kanaal));
}

/** Marks an amount that is not a good raming. */
export const APPROX = "≈";

const KINDS: readonly (readonly [kind: PieceKind, name: string])[] = [
  ["voorlopig", "voorlopig"],
  ["open", "nog open"],
  ["rijk", "via het rijk"],
  ["others", "voor andere gemeenten"],
  ["withoutRow", "zonder rij in uw bedragen"],
  ["none", "geen middelen"],
];

/** What is special about an actielijn in the years of the plan, in short; "" if all is settled. */
export function describeDetails(available: Available, actielijn: number): string {
  const sentence = (what: string, applies: (cell: AvailableCell) => boolean): string[] => {
    const years = yearsWith(available, actielijn, applies);
    return years.length > 0 ? [`${what} ${yearsText(years)}`] : [];
  };
  const atKanaal = (kanaal: Kanaal, kind: PieceKind) => (cell: AvailableCell) => {
    const kanalen = kanalenWith(cell, kind);
    return kanalen !== "whole" && kanalen !== null && kanalen.includes(kanaal);
  };
  const isPoor = ({ year }: AvailableCell) => ramingCaveat(available, actielijn, year) !== null;
  return [
    ...KINDS.flatMap(([kind, name]) => [
      ...sentence(name, (cell) => kanalenWith(cell, kind) === "whole"),
      ...(["AU", "DU"] as const).flatMap((kanaal) =>
        sentence(`${kanaal}-deel ${name}`, atKanaal(kanaal, kind)),
      ),
    ]),
    ...sentence("eindigt na", ({ ends }) => ends),
    ...sentence(`${APPROX} niet naar inwoners verdeeld`, (cell) => isPoor(cell) && cell.parts.length === 1),
    ...sentence(
      `${APPROX} DU-deel niet naar inwoners verdeeld`,
      (cell) => isPoor(cell) && cell.parts.length > 1,
    ),
  ].join("; ");
}

/** Whether any amount is marked with “≈”. */
export const hasPoorRaming = (available: Available): boolean =>
  available.actielijnen.some(({ number }) =>
    available.years.some((year) => ramingCaveat(available, number, year) !== null),
  );

/** The years of the plan in which something applies to an actielijn. */
export function yearsWith(
  { years, cell }: Available,
  actielijn: number,
  applies: (cell: AvailableCell) => boolean,
): number[] {
  return years.filter((year) => applies(cell(actielijn, year)));
}
