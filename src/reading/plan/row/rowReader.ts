import { recognizePost, type Post } from "../../../knowledge/gemeentefonds/recognize";
import { cellValue } from "../../../sheet/cellValue";
import { findNumber } from "../cell/amount";
import { isBareKindWord, isTotalCaption } from "../../table/words";
import { makeHeaderCheck } from "../header/headerRows";
import { findFirstTitle, readTitleTexts } from "../header/titles";
import type { Raster, Sentence } from "../reading";
import type { PlanTable } from "../table";
import { makeCellReader } from "./cells";
import {
  isActielijnHit,
  makeActielijnFinder,
  POK_WITHOUT_ACTIELIJN,
  type NoLine,
  type ActielijnHit,
} from "./actielijn";
import type { Harvest } from "./harvest";
import { makeLineWriter } from "./line";
import { Sections } from "./sections";
import { Block, type AmountVector } from "./sum";

const REPEATED_HEADER: Sentence = { nl: "herhaalde kop", en: "repeated header" };
const TITLE: Sentence = { nl: "titel", en: "title" };
const GIVEN: Sentence = { nl: "opgegeven", en: "given" };
/** Columns in which “Totaal” can stand, besides the descriptions. */
const NAME_ROLES = ["actielijn", "taakveld", "kind", "year"] as const;

/** What people put in the column Actielijn for other money of the gemeentefonds. */
const GEMEENTEFONDS = /gemeentefonds|algemene uitkering|^\s*(?:gf|au)\s*$/i;

type Row = readonly unknown[];

/** Makes the reader of one row (index from 0); it gives false where a second header starts and reading stops. */
export function makeRowReader(raster: Raster, table: PlanTable, out: Harvest): (index: number) => boolean {
  const { amountColumns, place, labels, shape, correction, header } = table;
  const indexes = amountColumns.map(({ index }) => index);
  const skip = new Set(correction.skip);
  const reader = makeCellReader(raster, table);
  const findActielijn = makeActielijnFinder(table, reader);
  const writer = makeLineWriter(table, reader, out);
  const sections = new Sections();
  const block = new Block();
  const isHeader = makeHeaderCheck(indexes);
  const headerTexts = (header?.parts ?? []).map((part) => part?.text.split(" / ").pop());
  const nameColumns = [...NAME_ROLES.flatMap((role) => place[role] ?? []), ...labels];

  const isFilled = (row: Row) =>
    indexes.some((k) => !reader.isNothing(row[k]) || (correction.zeroIsZero === true && row[k] === 0));
  const name = (row: Row) => reader.caption(row) || readTitleTexts(row)[0] || "";
  const aside = (row: number, text: string, reason: Sentence) => out.skipped.push({ row, text, reason });

  function findTotalCaption(row: Row): string | null {
    for (const k of nameColumns) {
      const value = row[k];
      if (typeof value === "string" && isTotalCaption(value)) return value.trim();
    }
    return null;
  }

  /** The header that returns on a next page. */
  function isRepeatedHeader(row: Row): boolean {
    let equal = 0;
    for (let k = 0; k < row.length; k++) {
      if (reader.isNothing(row[k])) continue;
      if (headerTexts[k] !== String(cellValue(row[k])).trim()) return false;
      equal++;
    }
    return equal > 1;
  }

  /** A row without amounts is a subheader when it holds only one thing, or only an actielijn with its name; otherwise null. */
  function findSubheader(row: Row): { text: string; lijn: number | null } | null {
    const actielijn = reader.cell(row, "actielijn");
    const lijn = actielijn === null || actielijn === undefined ? null : reader.actielijn(actielijn);
    const filled = row.flatMap((cell, k) => (reader.isNothing(cell) ? [] : [k]));
    const values = [...new Set(filled.map((k) => cellValue(row[k])))];
    const onlyActielijn = lijn !== null && filled.every((k) => k === place.actielijn || labels.includes(k));
    if (!onlyActielijn && (values.length > 1 || typeof values[0] !== "string")) return null;
    return { text: values.join(" ").trim(), lijn };
  }

  /** Whether the zeros of a row are amounts and not empty cells: it is not a subheader, or the row below does not need it. */
  function isZeroRow(row: Row, index: number): boolean {
    if (!indexes.some((k) => row[k] === 0)) return false;
    const header = findSubheader(row);
    if (header === null) return true;
    const next = raster[index + 1];
    return header.lijn !== null && (next === undefined || !reader.isNothing(next[place.actielijn!]));
  }

  function readWithoutAmounts(row: Row, number: number): void {
    const header = findSubheader(row);
    if (header === null) return;
    const { text, lijn } = header;
    if (isTotalCaption(text)) sections.total(text, true);
    else {
      const own = lijn === null ? undefined : ({ kind: "actielijn", number: lijn } as const);
      out.subheaders.push({ row: number, text, ...sections.header(text, own) });
    }
    block.close();
  }

  /** “Baten” with an amount is a subheader with its total when an ordinary row follows. */
  function isHeaderWithTotal(caption: string, index: number): boolean {
    const next = raster[index + 1];
    if (!isBareKindWord(caption) || !next || !isFilled(next)) return false;
    return findTotalCaption(next) === null && !isBareKindWord(reader.caption(next));
  }

  /**
   * The line with which a total row counts after all: it has an actielijn of its own, or stands with a year between the lines
   * of a long list about POK. null when it only stands below them.
   */
  function asLine(row: Row, lijn: ActielijnHit | NoLine | null): ActielijnHit | null {
    if (isActielijnHit(lijn) && lijn.out === "cell" && lijn.number !== null) return lijn;
    if (shape === "wide" || reader.year(reader.cell(row, "year")) === null) return null;
    if (isActielijnHit(lijn)) return lijn;
    const aboutPok = lijn !== null || (place.actielijn !== undefined && out.lines.length > out.withoutPok);
    return aboutPok ? { number: null, found: null, out: "cell" } : null;
  }

  /** The post of the gemeentefonds that a row without actielijn names: in its caption, or where an actielijn belongs. */
  function findPost(lijn: ActielijnHit | NoLine | null, text: string): Post | null {
    if (lijn === null || lijn === POK_WITHOUT_ACTIELIJN) return recognizePost(text);
    if (!isActielijnHit(lijn) || lijn.number !== null || lijn.out !== "cell") return null;
    if (typeof lijn.found !== "string") return null;
    return recognizePost(lijn.found) ?? (GEMEENTEFONDS.test(lijn.found) ? recognizePost(text) : null);
  }

  function makeVector(row: Row): AmountVector {
    return indexes.map((k) => findNumber(cellValue(row[k])));
  }

  function isSum(row: Row, caption: string, itself: boolean): boolean {
    if (shape === "long") return false;
    const vector = makeVector(row);
    if (!itself && block.isSum(vector, caption === "")) return true;
    block.count(vector);
    return false;
  }

  function readWithAmounts(row: Row, index: number): void {
    const number = index + 1;
    const texts = reader.descriptions(row);
    const text = texts.join(" ");
    const total = findTotalCaption(row);
    const lijn = findActielijn(row, text, sections.now);
    const post = findPost(lijn, text);
    const itself = isActielijnHit(lijn) && lijn.out !== "header" && lijn.number !== null;
    if (total !== null) {
      const line = asLine(row, lijn);
      if (line) writer.write(row, number, line, sections.now, "caption", texts);
      else out.totalRows.push({ row: number, text: total, by: "caption" });
      sections.total(total, shape === "long" || block.belongsTo(makeVector(row)));
      block.close();
    } else if (!itself && isHeaderWithTotal(text, index)) {
      out.totalRows.push({ row: number, text, by: "caption" });
      out.subheaders.push({ row: number, text, ...sections.header(text) });
      block.close();
    } else if (isSum(row, text, itself || post !== null)) {
      if (isActielijnHit(lijn)) writer.write(row, number, lijn, sections.now, "sum", texts);
      else out.totalRows.push({ row: number, text: name(row), by: "sum" });
      block.close();
    } else if (post !== null) {
      // A korting is a negative bate, also where baten are otherwise positive.
      if (post.kind !== "opschalingskorting") writer.countSigns(row, sections.now);
      writer.writePost(row, number, post, sections.now);
      sections.line();
      out.withoutPok++;
    } else if (isActielijnHit(lijn)) {
      writer.write(row, number, lijn, sections.now, null, texts);
      sections.line();
    } else {
      writer.countSigns(row, sections.now);
      sections.line();
      if (lijn === null) out.withoutPok++;
      else aside(number, name(row), lijn.reason);
      if (lijn === null && place.actielijn !== undefined) out.withoutActielijn++;
      if (lijn === POK_WITHOUT_ACTIELIJN) out.pokWithoutActielijn.push(number);
    }
  }

  for (let i = header ? findFirstTitle(raster, header.from) : 0; i < (header?.from ?? 0); i++) {
    for (const text of readTitleTexts(raster[i]!)) {
      sections.header(text);
      aside(i + 1, text, TITLE);
    }
  }

  return (index) => {
    const row = raster[index]!;
    const number = index + 1;
    if (row.every(reader.isNothing)) {
      sections.emptyRow();
      block.close();
    } else if (skip.has(number)) aside(number, name(row), GIVEN);
    else if (isRepeatedHeader(row)) aside(number, name(row), REPEATED_HEADER);
    else if (isHeader(row)) {
      out.secondHeader = index;
      return false;
    } else if (isFilled(row) || isZeroRow(row, index)) readWithAmounts(row, index);
    else readWithoutAmounts(row, number);
    return true;
  };
}
