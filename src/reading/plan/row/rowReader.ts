import { findNaming } from "../../../knowledge/pok/read/naming";
import { findKind, isBareKindWord, isTotalCaption } from "../../table/words";
import { findFirstTitle, readTitleTexts } from "../header/titles";
import type { PlanRowRole, Raster, Sentence } from "../reading";
import type { PlanTable } from "../table";
import { makeCellReader } from "./cells";
import {
  isActielijnHit,
  makeActielijnFinder,
  isPart,
  OTHER_POLICY,
  POK_WITHOUT_ACTIELIJN,
  TWO_ACTIELIJNEN,
  type NoLine,
  type ActielijnHit,
} from "./actielijn";
import type { Harvest } from "./harvest";
import { makeLineWriter } from "./line";
import type { Kind } from "../kinds";
import { findPost } from "./post";
import { GIVEN, NAMELESS, REPEATED_HEADER, TITLE, UNCLEAR_SALDO } from "./reasons";
import { makeRowShape } from "./rowShape";
import { Sections, type Section } from "./sections";
import { makeAccount } from "./account";
import { lijnGiven } from "./given";
import { makeGroupFinder, type Group } from "./groups";
import { Blocks } from "./sum";
import { must } from "../../../sheet/must";

type Row = readonly unknown[];

/** What a row without a name of its own goes on with. */
interface Named {
  index: number;
  lijn: ActielijnHit | NoLine | null;
  texts: readonly string[];
}

/** Makes the reader of one row (index from 0). */
export function makeRowReader(raster: Raster, table: PlanTable, out: Harvest): (index: number) => void {
  const { amountColumns, place, shape, correction, header } = table;
  const indexes = amountColumns.map(({ index }) => index);
  const skip = new Set(correction.skip);
  const reader = makeCellReader(raster, table);
  const findActielijn = makeActielijnFinder(raster, table, reader);
  const writer = makeLineWriter(table, reader, out);
  const sections = new Sections();
  const blocks = new Blocks();
  const groups = makeGroupFinder(raster, table, reader);
  const account = makeAccount(table, out);
  /** The last row with a name and amounts, the last that is no “w.v.”, and whose name the rows below it have. */
  let named: Named | null = null;
  let whole: Named | null = null;
  const heirs = new Map<number, Named>();
  /** The last row that has a name but no amounts. */
  let emptyName = 0;

  const {
    isFilled,
    isEmptyRow,
    findTotalCaption,
    isRepeatedHeader,
    findSubheader,
    isZeroRow,
    isHeaderWithTotal,
  } = makeRowShape(raster, table, reader);
  const name = (row: Row) => reader.caption(row) || readTitleTexts(row)[0] || "";
  const aside = (row: number, text: string, reason: Sentence) => out.skipped.push({ row, text, reason });

  function readWithoutAmounts(row: Row, number: number): void {
    const header = findSubheader(row);
    if (header === null) {
      // A name whose own amounts are empty can have rows without a name below it.
      const texts = reader.descriptions(row);
      const lijn = texts.length > 0 ? findActielijn(row, texts.join(" "), sections.now, null) : null;
      if (texts.length > 0) whole = { ...(named = { index: number - 1, lijn, texts }) };
      return;
    }
    const { text, lijn } = header;
    if (isTotalCaption(text)) sections.total(text, true);
    else {
      const own = lijn === null ? undefined : ({ kind: "actielijn", number: lijn } as const);
      emptyName = number;
      out.subheaders.push({ row: number, text, ...sections.header(text, own) });
    }
    blocks.close();
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

  function isSum(row: Row, caption: string, itself: boolean): boolean {
    if (shape === "long") return false;
    const vector = groups.vectorOf(row);
    const kind = writer.kindOf(row, sections.now, caption);
    if (!itself && blocks.isSum(kind, vector, caption === "")) return true;
    blocks.count(kind, vector);
    return false;
  }

  /** Whose name a row without one has: of the row above it, when it says only what kind it is. */
  function inherited(row: Row, index: number, caption: string): Named | null {
    const heir = heirs.get(index);
    if (heir !== undefined) return heir;
    if (caption !== "" || place.actielijn !== undefined || named?.index !== index - 1) return null;
    const kind = reader.cell(row, "kind") ?? reader.cell(row, "aard");
    return kind === null || kind === undefined ? null : { ...named, index };
  }

  /** Whether a row further down is a part of a row on an actielijn: it names the same one, and the same kind. */
  const belongsTo = (lijn: ActielijnHit, kind: Kind | null) => (index: number) => {
    const row = must(raster[index]);
    if (!isFilled(row) || findTotalCaption(row) !== null) return false;
    const caption = reader.caption(row);
    if (isPart(caption)) return false;
    const other = findActielijn(row, caption, sections.now, null);
    return (
      isActielijnHit(other) &&
      other.out === lijn.out &&
      other.number === lijn.number &&
      writer.kindOf(row, sections.now, caption) === kind
    );
  };

  /** Whether a row has its actielijn only from a row above without amounts, which can also be a line that is empty. */
  function isUncertain(row: Row, { out: source }: ActielijnHit, texts: readonly string[]): boolean {
    return (
      shape === "wide" &&
      source === "header" &&
      place.actielijn === undefined &&
      emptyName > 0 &&
      reader.caption(row) !== "" &&
      !texts.every(isBareKindWord)
    );
  }

  /** A row whose amounts are no lines: with its reason, and in the account. */
  function leaveOut(row: Row, number: number, { reason, asked }: NoLine): void {
    aside(number, name(row), reason);
    (asked ? account.asked : account.unread)(row, number, reason);
  }

  /** The rows below a name that have it. */
  function bequeath(
    { rows }: Group,
    index: number,
    lijn: ActielijnHit | NoLine | null,
    texts: readonly string[],
  ): void {
    const heirOf: Named = { index, lijn: isActielijnHit(lijn) ? { ...lijn, out: "header" } : lijn, texts };
    for (const below of rows) heirs.set(below, heirOf);
  }

  /** A name with its Lasten and Baten below it; true when the row of the name is dealt with. */
  function isHeadOfGroup(
    row: Row,
    index: number,
    lijn: ActielijnHit | NoLine | null,
    texts: readonly string[],
  ): boolean {
    const group = groups.findGroup(index);
    if (group === null || (!group.saldo && !isActielijnHit(lijn))) return false;
    bequeath(group, index, lijn, texts);
    if (group.saldo) {
      out.totalRows.push({ row: index + 1, text: texts.join(" "), by: "sum" });
      account.total(row, index + 1);
    } else {
      out.unclearSaldo.push(index + 1);
      leaveOut(row, index + 1, UNCLEAR_SALDO);
    }
    blocks.close();
    return true;
  }

  function readWithAmounts(row: Row, index: number): void {
    const number = index + 1;
    const own = reader.descriptions(row);
    const caption = own.join(" ");
    const heir = inherited(row, index, caption);
    const texts = heir?.texts ?? own;
    const text = texts.join(" ");
    const given = correction.rows?.[number];
    const total = given === undefined ? findTotalCaption(row) : null;
    const section = heir ? { ...sections.now, kind: sections.now.kind ?? bareKind(caption) } : sections.now;
    const lijn =
      lijnGiven(given, reader.cell(row, "actielijn")) ??
      (heir ? heir.lijn : findActielijn(row, text, section, whole?.index === index - 1 ? whole.lijn : null));
    const post = heir ? null : findPost(lijn, text);
    const itself = isActielijnHit(lijn) && lijn.out !== "header" && lijn.number !== null;
    const below = named;
    if (total === null) {
      named = { index, lijn, texts };
      if (whole?.index === index - 1 && isPart(caption)) whole.index = index;
      else whole = { index, lijn, texts };
    }
    if (given !== undefined) readGiven(row, index, given, lijn, section, texts);
    else if (total !== null) {
      const line = asLine(row, lijn);
      if (line) writer.write(row, number, line, section, "caption", texts);
      else {
        out.totalRows.push({ row: number, text: total, by: "caption" });
        account.total(row, number);
      }
      sections.total(total, shape === "long" || blocks.belongsTo(groups.vectorOf(row)));
      blocks.close();
    } else if (!itself && !heir && isHeaderWithTotal(text, index)) {
      out.totalRows.push({ row: number, text, by: "caption" });
      account.total(row, number);
      out.subheaders.push({ row: number, text, ...sections.header(text) });
      blocks.close();
    } else if (!heir && caption !== "" && isHeadOfGroup(row, index, lijn, texts)) {
      sections.line();
    } else if (isSum(row, caption, itself || post !== null || heirs.has(index))) {
      if (isActielijnHit(lijn) && !heir) writer.write(row, number, lijn, section, "sum", texts);
      else {
        out.totalRows.push({ row: number, text: name(row), by: "sum" });
        account.total(row, number);
      }
      blocks.close();
    } else if (post !== null) {
      // A korting is a negative bate, also where baten are otherwise positive.
      if (post.kind !== "opschalingskorting") writer.countSigns(row, section);
      writer.writePost(row, number, post, section);
      sections.line();
      out.withoutPok++;
    } else if (isActielijnHit(lijn)) {
      readLine(row, index, lijn, section, texts);
    } else {
      readOther(row, index, lijn, section, below?.index === index - 1 && isActielijnHit(below.lijn));
    }
  }

  /** A row of which the user says what it is: a line, unless it is their saldo, the whole pot or no POK. */
  function readGiven(
    row: Row,
    index: number,
    { kind }: PlanRowRole,
    lijn: ActielijnHit | NoLine | null,
    section: Section,
    texts: readonly string[],
  ): void {
    const number = index + 1;
    const group = groups.findGroup(index);
    if (group !== null) bequeath(group, index, lijn, texts);
    if (kind === "saldo") {
      out.totalRows.push({ row: number, text: name(row), by: "caption" });
      account.total(row, number);
      return;
    }
    if (shape === "wide")
      blocks.count(kind ?? writer.kindOf(row, section, texts.join(" ")), groups.vectorOf(row));
    if (!isActielijnHit(lijn)) return readOther(row, index, lijn, section, false);
    writer.write(row, number, lijn, section, null, texts);
    account.line(row, number);
    sections.line();
  }

  function readLine(
    row: Row,
    index: number,
    lijn: ActielijnHit,
    section: Section,
    texts: readonly string[],
  ): void {
    const number = index + 1;
    const kind = writer.kindOf(row, section, texts.join(" "));
    if (shape === "wide" && lijn.out === "text" && groups.isTotalOfBelow(index, belongsTo(lijn, kind))) {
      out.totalRows.push({ row: number, text: name(row), by: "sum" });
      account.total(row, number);
    } else {
      if (lijn.out === "text") out.selfNamed++;
      else if (isUncertain(row, lijn, texts))
        out.underEmptyName.push({ first: out.lines.length, name: emptyName });
      writer.write(row, number, lijn, section, null, texts);
      account.line(row, number);
    }
    sections.line();
  }

  function readOther(
    row: Row,
    index: number,
    lijn: NoLine | null,
    section: Section,
    belowPok: boolean,
  ): void {
    const number = index + 1;
    writer.countSigns(row, section);
    sections.line();
    if (lijn !== null) leaveOut(row, number, lijn);
    else {
      out.withoutPok++;
      if (belowPok && reader.caption(row) === "" && reader.cell(row, "actielijn") === undefined) {
        out.nameless.push(number);
        account.unread(row, number, NAMELESS);
      }
    }
    if (lijn === null && place.actielijn !== undefined) out.withoutActielijn.push(index);
    if (lijn === POK_WITHOUT_ACTIELIJN) out.pokWithoutActielijn.push(number);
    if (lijn === TWO_ACTIELIJNEN) out.twoActielijnen.push(number);
    if (lijn === OTHER_POLICY) out.otherPolicy.push(number);
  }

  for (let i = header ? findFirstTitle(raster, header.from) : 0; i < (header?.from ?? 0); i++) {
    for (const text of readTitleTexts(must(raster[i]))) {
      sections.header(text);
      aside(i + 1, text, TITLE);
    }
  }
  // What the header says beside its amounts is a title for all below it: “AL4 Wijkteams | 2024 | 2025”, “Baten (x 1.000)”.
  const headerTitles = (header?.parts ?? [])
    .slice(0, must(indexes[0]))
    .flatMap((part) => (part !== null && part.kind !== "role" && part.kind !== "unit" ? [part.text] : []));
  for (const text of headerTitles) sections.header(text);

  return (index) => {
    const row = must(raster[index]);
    const number = index + 1;
    if (isEmptyRow(row)) {
      sections.emptyRow();
      blocks.close();
    } else if (skip.has(number)) {
      aside(number, name(row), GIVEN);
      account.unread(row, number, GIVEN);
    } else if (isRepeatedHeader(row)) {
      aside(number, name(row), REPEATED_HEADER);
      // A saldo may have closed the item that the header names.
      for (const text of headerTitles) if (findNaming(text).kind === "actielijn") sections.header(text);
    } else if (isFilled(row) || isZeroRow(row, index)) readWithAmounts(row, index);
    else readWithoutAmounts(row, number);
  };
}

function bareKind(caption: string): Kind | null {
  return isBareKindWord(caption) ? findKind(caption) : null;
}
