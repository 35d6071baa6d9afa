import { type AmountSource } from "../../knowledge/pok/amountSource";
import { RAMING_TABLE } from "../../knowledge/tableNames";
import { shareText, editieShort } from "../../knowledge/notation";
import { editiesIn, editieName } from "../amounts/ownRows";
import type { RecipientRoles } from "../amounts/caveats";
import { national, type Amounts } from "../../knowledge/pok/amounts";
import { citation, type Editie } from "../../knowledge/pok/editie";
import { readOwnAmounts, type OwnAmounts } from "../../knowledge/pok/ownAmounts";
import { ramingEditie } from "../../knowledge/pok/raming";
import { KANALEN, type Cell, type Kanaal } from "../../knowledge/pok/kinds";
import type { Available, AvailableCell, KanaalPart, Certainty } from "./kinds";
import { must } from "../../sheet/must";

/** The gemeente a plan is for, with the roles that decide what it receives. */
export interface PlanGemeente {
  name: string;
  roles: RecipientRoles;
}

const URBAN_RENEWAL = 3;
const VROUWENOPVANG = 6;
const VEILIGHEIDSREGIO = 7;

/**
 * What is available in the years of a plan, according to one source.
 * @param gemeente null: not chosen, so that money for some gemeenten only counts as received
 */
export function availableOf(
  editie: Editie,
  source: AmountSource,
  gemeente: PlanGemeente | null,
  years: readonly number[],
): Available {
  const read = makePartsReader(source, gemeente);
  const missing = makeMissingPartsReader(source, gemeente);
  // A row missing from the own amounts does not mean that the money ends.
  const ends = (cell: Cell) => sum(read(cell)) === 0 && !missing(cell).some(isUsable);
  const last = must(editie.years[editie.years.length - 1]);
  const cells = new Map<string, AvailableCell>();
  const cell = (actielijn: number, year: number): AvailableCell => {
    const key = `${actielijn}|${year}`;
    const stored = cells.get(key);
    if (stored) return stored;
    const nationalCell = editie.cell(actielijn, year);
    const absent = missing(nationalCell);
    const parts = [...read(nationalCell), ...absent.filter((part) => !isUsable(part))];
    const plannable = sum(parts);
    const fresh: AvailableCell = {
      actielijn,
      year,
      plannable,
      parts,
      certainty: certaintyOf(parts, nationalCell),
      withoutRow: absent.filter(isUsable).map(({ kanaal }) => kanaal),
      ends: plannable > 0 && year < last && ends(editie.cell(actielijn, year + 1)),
      source: sourceText(source, nationalCell),
    };
    cells.set(key, fresh);
    return fresh;
  };
  return {
    source: source.kind,
    gemeente: source.kind === "national" ? (gemeente?.name ?? null) : source.gemeente,
    name: nameOf(editie, source),
    years,
    actielijnen: editie.actielijnen,
    amounts: amountsOf(editie, source, read),
    cell,
  };
}

/** Whether the gemeente can use a part. */
export const isUsable = ({ certainty }: Pick<KanaalPart, "certainty">): boolean =>
  certainty === "fixed" || certainty === "voorlopig";

const sum = (parts: readonly KanaalPart[]): number =>
  parts.reduce((total, part) => total + (isUsable(part) ? (part.amount ?? 0) : 0), 0);

type PartsReader = (cell: Cell) => readonly KanaalPart[];

function makePartsReader(source: AmountSource, gemeente: PlanGemeente | null): PartsReader {
  if (source.kind === "own") {
    const { amounts } = source.table;
    return ({ actielijn, year }) =>
      KANALEN.flatMap((kanaal) => {
        const amount = amounts.read(actielijn, year, kanaal);
        return amount ? [{ kanaal, amount, certainty: outsideFonds(kanaal) ?? "fixed" }] : [];
      });
  }
  return (cell) =>
    KANALEN.flatMap((kanaal): KanaalPart[] => {
      const nationalAmount = cell.perKanaal[kanaal];
      if (!nationalAmount) return [];
      const outside = outsideFonds(kanaal);
      // A raming distributes only what goes through the gemeentefonds.
      const amount =
        source.kind === "national"
          ? nationalAmount
          : outside
            ? null
            : Math.round(nationalAmount * must(source.shares[cell.year]));
      return [{ kanaal, amount, certainty: certaintyIn(cell, kanaal, gemeente) }];
    });
}

/**
 * The parts the letter names and the own amounts do not. A circulaire can pay through another kanaal than the letter: where
 * the letter names one kanaal, a row of any kanaal will do.
 */
function makeMissingPartsReader(source: AmountSource, gemeente: PlanGemeente | null): PartsReader {
  if (source.kind !== "own") return () => [];
  const { rows } = source.table;
  return (cell) => {
    const named = KANALEN.filter((kanaal) => cell.perKanaal[kanaal]);
    const own = rows.filter(({ actielijn, year }) => actielijn === cell.actielijn && year === cell.year);
    if (named.length === 1 && own.length > 0) return [];
    return named
      .filter((name) => !own.some(({ kanaal }) => kanaal === name))
      .map((kanaal) => ({ kanaal, amount: null, certainty: certaintyIn(cell, kanaal, gemeente) }));
  };
}

/** How certain a part of the letter is for a gemeente. */
const certaintyIn = (cell: Cell, kanaal: Kanaal, gemeente: PlanGemeente | null): Certainty =>
  outsideFonds(kanaal) ?? exclusionOf(cell.actielijn, kanaal, gemeente) ?? statusOf(cell);

function outsideFonds(kanaal: Kanaal): Certainty | null {
  return kanaal === "RIJK" ? "rijk" : kanaal === "OPEN" ? "open" : null;
}

/** Why the gemeente may not receive a part; null if it does, or if that does not depend on the gemeente. */
function exclusionOf(actielijn: number, kanaal: Kanaal, gemeente: PlanGemeente | null): Certainty | null {
  if (kanaal !== "DU" || gemeente === null) return null;
  const { vrouwenopvang, veiligheidsregio, urbanRenewalArea } = gemeente.roles;
  const receives: Readonly<Record<number, boolean | null>> = {
    [URBAN_RENEWAL]: urbanRenewalArea,
    [VROUWENOPVANG]: vrouwenopvang,
    [VEILIGHEIDSREGIO]: veiligheidsregio,
  };
  const answer = receives[actielijn];
  return answer === null ? "open" : answer === false ? "others" : null;
}

const statusOf = ({ status }: Cell): Certainty => (status === "voorlopig" ? "voorlopig" : "fixed");

function certaintyOf(parts: readonly KanaalPart[], { status }: Cell): Certainty {
  const order: readonly Certainty[] = ["voorlopig", "fixed", "open", "rijk", "others"];
  const found = order.find((certainty) => parts.some((part) => part.certainty === certainty));
  return found ?? (status === "nog te bepalen" ? "open" : "none");
}

function nameOf(editie: Editie, source: AmountSource): string {
  switch (source.kind) {
    case "national":
      return `landelijke bedragen (${editieShort(editie.source)})`;
    case "raming":
      return `raming voor ${source.gemeente} (${source.explanation}, ${editieShort(editie.source)})`;
    case "own":
      return `eigen bedragen van ${source.gemeente} (${editiesIn(source.table.rows).map(editieName).join(", ")})`;
  }
}

function sourceText(source: AmountSource, cell: Cell): string {
  if (source.kind === "national") return citation(cell);
  if (source.kind === "raming") {
    const share = shareText(must(source.shares[cell.year]));
    return `Raming: ${share} (${source.explanation}) van het landelijke bedrag. ${citation(cell)}`;
  }
  const rows = source.table.rows.filter(
    ({ actielijn, year }) => actielijn === cell.actielijn && year === cell.year,
  );
  if (rows.length === 0)
    return `De eigen bedragen hebben geen rij voor actielijn ${cell.actielijn} in ${cell.year}.`;
  return rows
    .map(({ kanaal, editie: name, source: sourcePlace }) =>
      [`${kanaal}: ${editieName(name)}`, ...(sourcePlace ? [sourcePlace] : [])].join(", "),
    )
    .join("; ")
    .concat(".");
}

/** The raming in the form of own amounts, so that rules and functions read it like the sheet POK_Raming. */
function amountsOf(editie: Editie, source: AmountSource, read: PartsReader): Amounts | OwnAmounts {
  if (source.kind === "national") return national(editie);
  if (source.kind === "own") return source.table.amounts;
  return readOwnAmounts(
    ramingRows(editie, read).map(({ actielijn, year, kanaal, amount }) => [
      actielijn,
      year,
      kanaal,
      amount,
      source.gemeente,
      ramingEditie(editie),
    ]),
    RAMING_TABLE,
  );
}

function ramingRows(editie: Editie, read: PartsReader) {
  return editie.actielijnen.flatMap(({ number }) =>
    editie.years.flatMap((year) =>
      read(editie.cell(number, year)).flatMap(({ kanaal, amount, certainty }) =>
        isUsable({ certainty }) && amount !== null ? [{ actielijn: number, year, kanaal, amount }] : [],
      ),
    ),
  );
}
