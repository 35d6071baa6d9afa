import { PokError } from "../../sheet/errors";
import { KANAAL_NAME, KANALEN } from "./kinds";
import type { Actielijn, ActielijnSource, Cell, EditieSource, Kanaal, Status } from "./kinds";

/** An editie to look things up in. Amounts in whole euros. */
export interface Editie {
  readonly id: string;
  readonly source: EditieSource;
  readonly years: readonly number[];
  readonly actielijnen: readonly Actielijn[];
  /** @throws {PokError} `missing` if the editie has no such actielijn or year */
  cell(actielijn: number, year: number): Cell;
  /** Sum over the actielijnen in euros, of one kanaal or of all. */
  total(year: number, kanaal?: Kanaal | null): number;
  /** What there is to say about the year total (for instance where it is not € 150 million). */
  remarksAtTotal(year: number): readonly string[];
}

/** An ISO date written out: "14 december 2021". */
export const dateText = (iso: string): string => dateNl.format(new Date(iso));

const dateNl = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

/** The publication in one line: publisher, title, reference, date and table. */
export function publication(source: EditieSource): string {
  return `${source.publisher}, ${source.title} (kenmerk ${source.reference}) van ${dateText(source.date)}, ${source.table}`;
}

/**
 * Makes the data of a publication into an editie to look things up in.
 * @throws {Error} if the distribution over kanalen does not add up to the printed amount: then the data file is wrong
 */
export function buildEditie(source: EditieSource): Editie {
  const cells = new Map<number, Cell>();
  for (const lijn of source.actielijnen) {
    source.years.forEach((year, column) =>
      cells.set(key(lijn.number, year), buildCell(source, lijn, year, column)),
    );
  }
  const actielijnen = source.actielijnen.map(({ number, name, rowTitle, aard, aardExplanation }) => ({
    number,
    name,
    rowTitle,
    aard,
    aardExplanation,
  }));
  const cell = (actielijn: number, year: number): Cell => {
    const found = cells.get(key(actielijn, year));
    if (!found)
      throw new PokError("missing", `Editie ${source.id} kent geen actielijn ${actielijn} in ${year}.`);
    return found;
  };
  return {
    id: source.id,
    source,
    years: source.years,
    actielijnen,
    cell,
    total: (year, kanaal) =>
      actielijnen.reduce((sum, { number }) => {
        const { printed, perKanaal } = cell(number, year);
        return sum + (kanaal ? (perKanaal[kanaal] ?? 0) : (printed ?? 0));
      }, 0),
    remarksAtTotal: (year) => remarks(source, undefined, year),
  };
}

const key = (actielijn: number, year: number) => actielijn * 10_000 + year;

function remarks(source: EditieSource, actielijn: number | undefined, year: number): string[] {
  return source.remarks
    .filter((remark) => remark.actielijn === actielijn && remark.years.includes(year))
    .map(({ text }) => text);
}

function buildCell(source: EditieSource, lijn: ActielijnSource, year: number, column: number): Cell {
  const printed = lijn.printed[column] ?? null;
  const perKanaal: Partial<Record<Kanaal, number>> = {};
  for (const kanaal of KANALEN) {
    const part = lijn.kanalen[kanaal]?.[column];
    if (part) perKanaal[kanaal] = part * source.unit;
  }
  const distributed = Object.values(perKanaal).reduce((sum, part) => sum + part, 0);
  if (distributed !== (printed ?? 0) * source.unit) {
    throw new Error(
      `Editie ${source.id}: de kanalen van actielijn ${lijn.number} in ${year} tellen niet op tot het bedrag.`,
    );
  }
  const status = statusOf(source, lijn, year, printed);
  return {
    actielijn: lijn.number,
    year,
    printed: printed === null ? null : printed * source.unit,
    perKanaal,
    status,
    uitkering: uitkeringOf(perKanaal, status),
    recipient: recipientOf(lijn, year),
    source: `${publication(source)}, rij ${lijn.number}, kolom ${year}: ${printed === null ? "leeg" : `${printed} (× € 1 miljoen, afgerond)`}`,
    remarks: remarks(source, lijn.number, year),
  };
}

function statusOf(source: EditieSource, lijn: ActielijnSource, year: number, printed: number | null): Status {
  if (!printed) return lijn.withoutMoney;
  return year <= source.finalThrough ? "vastgesteld" : "voorlopig";
}

function uitkeringOf(perKanaal: Cell["perKanaal"], status: Status): string {
  const names = KANALEN.filter((kanaal) => perKanaal[kanaal]).map((kanaal) => KANAAL_NAME[kanaal]);
  if (names.length > 0) return names.join(" + ");
  return status === "nog te bepalen" ? KANAAL_NAME.OPEN : "geen";
}

function recipientOf(lijn: ActielijnSource, year: number): string {
  const recipient = lijn.recipients.find(({ from, until }) => from <= year && year <= until);
  return recipient?.text ?? `geen ontvanger: in ${year} zijn er voor deze actielijn geen middelen`;
}

/** The full citation of a cell: place in the publication, whether it is provisional, and what is odd about it. */
export function citation(cell: Cell): string {
  const provisional =
    cell.status === "voorlopig"
      ? ["Voorlopig: de verdeling vanaf 2023 kan via de circulaires nog wijzigen."]
      : [];
  const warning = cell.remarks.length > 0 ? [`Let op: ${cell.remarks.join(" ")}`] : [];
  return [`${cell.source}.`, ...provisional, ...warning].join(" ");
}
