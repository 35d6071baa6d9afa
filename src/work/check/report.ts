import { cellAddress, rangeAddress } from "../../sheet/address";
import { CHECK } from "../../texts/check";
import { accountOf } from "./account";
import { headerTextCell, noteCell, textCell, type Block, type BlockCell } from "../block";
import { UNIT_TEXT } from "../../knowledge/notation";
import { CATALOG, SEVERITIES, Frame } from "../../rules";
import { EXPLANATION } from "../../rules/explanation";
import { countBySeverity, separateSetAside, type SeparatedFindings } from "./list";
import { sizeOf } from "./size";
import { reportTerms, type ReportTerms } from "./reportTerms";
import type { Check, CheckFinding, CheckData, Language, SetAside } from "./kinds";
import { totalsOf } from "./totals";
import { must } from "../../sheet/must";

/** What goes into a report besides the check. */
export interface ReportData {
  check: Check;
  data: CheckData;
  /** What the amounts checked against are called, such as “Lbr. 21/083, 14 december 2021”. */
  amounts: string;
  setAside: readonly SetAside[];
  /** Time of the check. */
  time: Date;
  language: Language;
}

/** A report, ready to be written on a new sheet. All text is literal; there are no formulas in it. */
export interface ReportSheet extends Pick<Block, "cells" | "widths"> {
  /** Preferred sheet name; gets a number if it is taken. */
  sheetName: string;
  /** Line above every printed page. */
  pageHeader: string;
  /** Row, from 1, that repeats on every printed page: the header of the findings. */
  titleRow: number;
}

export const REPORT_SHEET = "POK_Controle";
/** Nobody reads more on paper; the counts per rule are complete. */
const MAX_FINDINGS = 5_000;
const MOST_LEFT_OUT = 20;
/** Characters per column; what is longer wraps in its cell. */
const WIDTHS = [13, 9, 10, 56, 34, 20, 15, 13] as const;
const AMOUNT = "#,##0";

type Row = readonly BlockCell[];

/** The report of a check for college and raad: what was checked and against what, what was found, and what was set aside. */
export function makeReport(report: ReportData): ReportSheet {
  const t = reportTerms[report.language];
  const separated = separateSetAside(report.check, report.setAside);
  const above: Row[] = [
    [headerTextCell(t.title)],
    ...facts(report, separated, t).map(([name, value]) => [
      textCell(name, { bold: true }),
      empty,
      empty,
      textCell(value),
    ]),
    ...remarks(report),
    [],
    ...totalsTable(report, t),
    [],
  ];
  const cells = [
    ...above,
    [headerTextCell(t.findings)],
    ...findingsTable(report, separated, t),
    [],
    ...setAsideTable(report, separated, t),
    ...ruleTable(report, t),
  ];
  const { target } = report.check.location;
  return {
    sheetName: REPORT_SHEET,
    cells: cells.map((row) => WIDTHS.map((_, i) => row[i] ?? empty)),
    widths: WIDTHS,
    pageHeader: `${t.title}, ${target.sheet}!${rangeAddress(target)}, ${timeText(report.time, report.language)}`,
    titleRow: above.length + 2,
  };
}

const empty = textCell("");
const amountCell = (euro: number): BlockCell => ({ ...empty, content: euro, notation: AMOUNT });
const numberCell = (num: number): BlockCell => ({ ...empty, content: num, notation: "0" });
const header = (texts: readonly string[]): Row => texts.map((text) => headerTextCell(text));

function facts(
  { check, data, amounts, time, language }: ReportData,
  { open, setAside, waiting }: SeparatedFindings,
  t: ReportTerms,
): [string, string][] {
  const { location, reading } = check;
  const { value, reason } = reading.unit;
  const frame = new Frame({ ...data });
  const tally = countBySeverity(open);
  return [
    [
      t.plan,
      `${location.target.sheet}!${rangeAddress(location.target)}${location.table ? ` (${t.table} ${location.table})` : ""}`,
    ],
    [t.size, t.sizeText(sizeOf(reading))],
    [t.unit, `${value === null ? t.unknown : UNIT_TEXT[value]} (${reason[language]})`],
    [t.signs, `${t.signConvention[reading.signs.signConvention]} (${reading.signs.reason[language]})`],
    [t.columns, columnsText(check)],
    [t.totalRows, rowsText(check, t)],
    [t.read, accountText(check, language)],
    [t.amounts, amounts],
    [t.gemeente, frame.gemeente?.name ?? frame.givenGemeente ?? t.unknown],
    [t.timestamp, timeText(time, language)],
    [t.outcome, t.outcomeText(tally, setAside.length)],
    ...waiting.map(({ question, count }): [string, string] => [
      t.waiting,
      `${t.waitingCount(count)}: ${question.text[language]}`,
    ]),
  ];
}

function columnsText({ reading, location: { target } }: Check): string {
  return reading.columns
    .filter(({ role }) => role !== "none")
    .map(({ column, header: text, role }) => {
      const letter = rangeAddress({ row: 0, column: target.column + column - 1, rows: 1, columns: 1 }).slice(
        0,
        -1,
      );
      return `${letter}: ${role}${text ? ` (“${text}”)` : ""}`;
    })
    .join("; ");
}

function rowsText({ reading: { totalRows }, location: { target } }: Check, t: ReportTerms): string {
  return totalRows.length === 0
    ? t.none
    : totalRows.map(({ row, text }) => `${row + target.row}${text ? ` (${text})` : ""}`).join("; ");
}

function accountText({ reading, location: { target } }: Check, language: Language): string {
  const { read, asked, unread } = accountOf(reading);
  const words = CHECK[language];
  const left = [...asked, ...unread].map(
    ({ row, column, reason }) =>
      `${cellAddress(target.row + row - 1, target.column + column - 1)} (${reason[language]})`,
  );
  const named = left.slice(0, MOST_LEFT_OUT).join("; ");
  const more = left.length > MOST_LEFT_OUT ? `; ${words.andMore(left.length - MOST_LEFT_OUT)}` : "";
  return words.account(read, asked.length, unread.length) + (left.length > 0 ? `: ${named}${more}` : "");
}

function remarks({ check: { reading }, language }: ReportData): Row[] {
  const { questions, withoutActielijn } = reading;
  const missed = withoutActielijn ? [withoutActielijn.text] : [];
  return [...questions.map(({ text }) => text), ...missed, ...reading.remarks].map((sentence) => [
    empty,
    empty,
    empty,
    noteCell(sentence[language]),
  ]);
}

function totalsTable({ check, data }: ReportData, t: ReportTerms): Row[] {
  const { rows, withoutAmount } = totalsOf(check, data);
  return [
    [headerTextCell(t.totals)],
    header([t.actielijn, t.year, "", t.description, t.baten, t.lasten, t.available, t.room]),
    ...rows.map(({ actielijn, name, year, baten, lasten, available }) => [
      actielijn === null ? headerTextCell(t.total) : numberCell(actielijn),
      numberCell(year),
      empty,
      textCell(name),
      amountCell(baten),
      amountCell(lasten),
      available === null ? textCell(t.unknown) : amountCell(available),
      available === null ? textCell(t.unknown) : amountCell(available - lasten),
    ]),
    ...(withoutAmount > 0 ? [[noteCell(t.withoutAmount(withoutAmount))]] : []),
  ];
}

function ruleTable({ check: { findings, waiting }, language }: ReportData, t: ReportTerms): Row[] {
  const waitingFor = (code: string) => waiting.filter(({ finding }) => finding.code === code).length;
  const uncheckedCodes = new Set(findings.flatMap((finding) => finding.uncheckedCodes));
  const byCode = new Map<string, CheckFinding[]>();
  for (const finding of findings) byCode.set(finding.code, [...(byCode.get(finding.code) ?? []), finding]);
  return [
    [headerTextCell(t.rules)],
    header([t.mostSevere, t.rule, "", t.ruleTitle, t.source, t.found]),
    ...CATALOG.map(({ code, severity, title, source }) => [
      textCell(t.severities[severity]),
      textCell(code),
      empty,
      textCell([title[language], EXPLANATION[code]?.[language]].filter(Boolean).join(". ")),
      textCell(source[language]),
      textCell(foundText(byCode.get(code) ?? [], uncheckedCodes.has(code), waitingFor(code), t)),
    ]),
  ];
}

/** “1 fout, 2 adviezen”: a finding can be less severe than its rule, and a rule can be impossible to check. */
function foundText(
  findings: readonly CheckFinding[],
  isSilent: boolean,
  waiting: number,
  t: ReportTerms,
): string {
  const tally = countBySeverity(findings.filter(({ notChecked }) => !notChecked));
  const parts = SEVERITIES.filter((severity) => tally[severity] > 0).map((severity) =>
    t.count(severity, tally[severity]),
  );
  if (isSilent) parts.push(t.notChecked);
  if (waiting > 0) parts.push(t.waitingFor(waiting));
  return parts.join(", ") || t.none;
}

function setAsideTable(
  { language }: ReportData,
  { setAside, lapsed }: SeparatedFindings,
  t: ReportTerms,
): Row[] {
  if (setAside.length + lapsed.length === 0) return [[headerTextCell(t.setAside)], [textCell(t.none)], []];
  return [
    [headerTextCell(t.setAside)],
    header([t.severity, t.rule, t.cell, t.finding, t.source, t.reason, t.name, t.date]),
    ...setAside.map(({ finding, setAside: { reason, name, date } }) => [
      ...findingCells(finding, language, t),
      textCell(reason),
      textCell(name),
      textCell(date),
    ]),
    ...lapsed.map(({ key, reason, name, date }) => [
      empty,
      textCell(must(key.split("|")[0])),
      empty,
      textCell(t.lapsed),
      empty,
      textCell(reason),
      textCell(name),
      textCell(date),
    ]),
    [],
  ];
}

function findingsTable(
  { language }: ReportData,
  { open, waiting }: SeparatedFindings,
  t: ReportTerms,
): Row[] {
  const more = open.length - MAX_FINDINGS;
  const nothing = waiting.length > 0 ? t.noneUntilAnswered : t.noFindings;
  return [
    header([t.severity, t.rule, t.cell, t.finding, t.source]),
    ...(open.length === 0 ? [[textCell(nothing)]] : []),
    ...open.slice(0, MAX_FINDINGS).map((finding) => findingCells(finding, language, t)),
    ...(more > 0 ? [[noteCell(t.more(more))]] : []),
  ];
}

function findingCells(finding: CheckFinding, language: Language, t: ReportTerms): BlockCell[] {
  return [
    textCell(t.severities[finding.severity]),
    textCell(finding.code),
    textCell(finding.address || t.wholePlan),
    textCell(finding.wording(language)),
    textCell(finding.source(language)),
  ];
}

function timeText(time: Date, language: Language): string {
  const format = new Intl.DateTimeFormat(language === "nl" ? "nl-NL" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });
  return format.format(time);
}
