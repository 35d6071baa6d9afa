import type { Post } from "../../../knowledge/gemeentefonds/recognize";
import { memoize } from "../../../sheet/memoize";
import { cellValue } from "../../../sheet/cellValue";
import { readCodeInFront } from "../cell/taakveld";
import { findAard, readSign, findKind, type Sign } from "../../table/words";
import type { PlanRole } from "../reading";
import type { Found, PlanLine, Kind } from "../kinds";
import type { AmountColumn, PlanTable } from "../table";
import type { CellReader } from "./cells";
import type { ActielijnHit } from "./actielijn";
import type { Harvest, RawLine } from "./harvest";
import type { Section } from "./sections";
import { must } from "../../../sheet/must";

type Row = readonly unknown[];

/** Writes the lines of a row, or only counts its signs. */
export interface LineWriter {
  /** A line per filled amount cell. */
  write(
    row: Row,
    number: number,
    lijn: ActielijnHit,
    section: Section,
    total: PlanLine["total"],
    descriptions: readonly string[],
  ): void;
  /** A line about the gemeentefonds per filled amount cell; it does not count for what a minus sign means. */
  writePost(row: Row, number: number, post: Post, section: Section): void;
  /** The kind that a row says, in a column, its caption or a subheader. */
  kindOf(row: Row, section: Section, caption: string): Kind | null;
  /** Counts what a row that is not a line says about the sign convention. */
  countSigns(row: Row, section: Section): void;
}

/** Makes the writer of lines. */
export function makeLineWriter(table: PlanTable, reader: CellReader, out: Harvest): LineWriter {
  const { amountColumns, place, correction, columns, readAmount } = table;
  const textColumns = columns
    .filter(({ role }) => role === "description" || role === "details" || role === "none")
    .map(({ column }) => column - 1);

  const codeInFront = memoize(readCodeInFront);

  function kindOf(row: Row, { fixed }: AmountColumn, section: Section): Kind | null {
    return fixed.kind ?? reader.kind(reader.cell(row, "kind")) ?? section.kind;
  }

  const kindsOfColumns = new Set(amountColumns.map(({ fixed }) => fixed.kind));

  /** The kind that the user gives to a row; where each column is of a kind of its own that says more. */
  function kindGiven(number: number): Kind | null {
    const kind = correction.rows?.[number]?.kind;
    return kind === undefined || kind === "saldo" || kindsOfColumns.size > 1 ? null : kind;
  }

  function count(kind: Kind | null, num: number): void {
    if (num === 0) return;
    out.signs[kind ?? "unknown"][num > 0 ? "plus" : "min"]++;
  }

  function getSign(row: Row, { sign }: AmountColumn): Sign | null {
    return sign === undefined ? null : readSign(cellValue(row[sign]));
  }

  /** The lines of a row, one per filled amount cell. */
  function linesOf(
    row: Row,
    number: number,
    lijn: Pick<ActielijnHit, "number" | "found">,
    section: Section,
    total: PlanLine["total"],
    descriptions: readonly string[],
  ): RawLine[] {
    const cell = (role: PlanRole) => reader.cell(row, role);
    const description = descriptions.join(" ");
    const yearCell = cell("year");
    const kindCell = cell("kind");
    const aardCell = cell("aard");
    const kanaalCell = cell("kanaal");
    const taakveldCell = cell("taakveld");
    const note = reader.details(row);
    const taakveld = taakveldCell === undefined ? codeInFront(description) : reader.taakveld(taakveldCell);
    const kanaal = reader.kanaal(kanaalCell);
    const year = yearCell === undefined ? table.year : reader.year(yearCell);
    const aard =
      reader.aard(aardCell) ?? reader.aard(kindCell) ?? section.aard ?? note.aard ?? findAard(description);
    const word = findKind(description);
    const given = kindGiven(number);
    const makeFound = (amount: unknown): Found => ({
      actielijn: lijn.found,
      year: yearCell,
      amount,
      kind: kindCell,
      aard: aardCell,
      kanaal: kanaalCell,
      taakveld: taakveldCell,
      description: descriptions.length > 0 ? descriptions : undefined,
    });
    const lines: RawLine[] = [];
    let sum = 0;
    for (const column of amountColumns) {
      const value = cellValue(row[column.index]);
      const readResult = readAmount(value);
      if (readResult.empty) continue;
      sum += readResult.num ?? 0;
      lines.push({
        said: given ?? kindOf(row, column, section) ?? word ?? correction.kind ?? null,
        sign: readResult.sign ?? getSign(row, column) ?? note.sign,
        negativeRow: false,
        line: {
          row: number,
          column: column.index + 1,
          actielijn: lijn.number,
          year: column.fixed.year ?? year,
          amount: toEuro(readResult.num, column.unit),
          kind: "lasten",
          aard: column.fixed.aard ?? aard,
          kanaal: column.fixed.kanaal ?? kanaal,
          taakveld,
          description,
          total,
          found: makeFound(value),
        },
      });
    }
    for (const raw of lines) raw.negativeRow = sum < 0;
    return lines;
  }

  return {
    kindOf(row, section, caption) {
      return reader.kind(reader.cell(row, "kind")) ?? section.kind ?? findKind(caption);
    },

    countSigns(row, section) {
      for (const column of amountColumns) {
        const kind = kindOf(row, column, section);
        if (kind === null || getSign(row, column) !== null) continue;
        const readResult = readAmount(cellValue(row[column.index]));
        if (!readResult.empty && readResult.sign === null) count(kind, readResult.num ?? 0);
      }
    },

    write(row, number, lijn, section, total, descriptions) {
      const kindCell = reader.cell(row, "kind");
      if (typeof kindCell === "string" && reader.kind(kindCell) === null && kindGiven(number) === null) {
        out.unreadableKind.push({ row: number, column: must(place.kind) + 1, found: kindCell });
      }
      out.gemeenten.add(reader.cell(row, "gemeente") ?? null);
      out.reportKinds.add(reader.cell(row, "reportKind") ?? null);
      for (const raw of linesOf(row, number, lijn, section, total, descriptions)) {
        if (total === null && raw.sign === null) count(raw.said, raw.line.amount ?? 0);
        out.lines.push(raw);
      }
    },

    writePost(row, number, post, section) {
      const texts = textColumns
        .map((column) => cellValue(row[column]))
        .flatMap((cell) => (typeof cell === "string" && cell.trim() !== "" ? [cell.trim()] : []));
      const lijn = { number: null, found: reader.cell(row, "actielijn") };
      for (const raw of linesOf(row, number, lijn, section, null, [...new Set(texts)])) {
        out.gemeentefonds.push({
          ...raw,
          said: raw.said ?? usualKind(post),
          line: { ...raw.line, actielijn: null, post },
        });
      }
    },
  };
}

/** What a post is when the plan does not say: the korting is a last, other money of the gemeentefonds a bate. */
function usualKind({ kind }: Post): Kind {
  return kind === "opschalingskorting" ? "lasten" : "baten";
}

/** Whole euros (a -0 becomes 0); a number too large for that is not an amount. */
function toEuro(num: number | null, unit: number): number | null {
  if (num === null) return null;
  const euro = Math.round(num * unit);
  return Number.isSafeInteger(euro) ? euro || 0 : null;
}
