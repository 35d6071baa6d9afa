import { readGemeente } from "../../knowledge/gemeenten/register";
import { national } from "../../knowledge/pok/amounts";
import { readAmountsTable } from "../../knowledge/pok/amountsTable";
import { currentEditie } from "../../knowledge/pok/edities";
import { isHeaderRow, type OwnAmount, type OwnAmounts } from "../../knowledge/pok/ownAmounts";
import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { Aard, Kanaal, Unit } from "../../knowledge/pok/kinds";
import { readAmounts } from "../../reading/amounts";
import type { DataFile, FileSheet } from "../../reading/files";
import { detectPlans, type Candidate, type PlanQuestion, type PlanReading } from "../../reading/plan";
import type { Kind, PlanLine } from "../../reading/plan/kinds";
import type { Severity } from "../../rules";
import { cellAddress, rangeAddress } from "../../sheet/address";
import { checkLocation } from "./check";
import type { CheckData } from "./kinds";

/** One amount of a plan; `euro` with its cents, null where the cell holds no amount. */
export interface ReportedLine {
  cell: string;
  actielijn: number | null;
  jaar: number | null;
  kanaal: Kanaal | null;
  euro: number | null;
  soort: Kind;
  aard: Aard | null;
  taakveld: string | null;
  total: boolean;
}

/** A cell that was not read, and why. */
export interface ReportedCell {
  cell: string;
  text: string;
  reason: string;
}

export interface ReportedQuestion {
  about: string;
  cells: readonly string[];
  text: string;
}

export interface ReportedFinding {
  code: string;
  severity: Severity;
  cells: readonly string[];
  text: string;
}

export interface PlanReport {
  sheet: string;
  range: string;
  unit: Unit | null;
  lines: readonly ReportedLine[];
  unread: readonly ReportedCell[];
  questions: readonly ReportedQuestion[];
  /** Without those that wait. */
  findings: readonly ReportedFinding[];
  /** How many findings wait for the answer to a question. */
  waiting: number;
}

export interface AmountsReport {
  rows: readonly { cell: string; actielijn: number; jaar: number; kanaal: Kanaal; euro: number }[];
  refused: readonly ReportedCell[];
  questions: readonly ReportedQuestion[];
}

/** What a file holds, read and judged as the pane would; the sentences are Dutch. */
export interface FileReport {
  file: string;
  plans: readonly PlanReport[] | null;
  amounts: AmountsReport | null;
}

export interface ReportOptions {
  /** What to read; both when left out. */
  read?: "plan" | "amounts";
  /** Own amounts from another file; those of the workbook's POK_Bedragen when left out. */
  amounts?: DataFile;
  /** Name, alias or code. */
  gemeente?: string;
}

/**
 * Reads a file and judges the plans in it.
 * @throws {PokError} if the gemeente does not exist, or the own amounts cannot be read
 */
export function reportOnFile(file: DataFile, { read, amounts, gemeente }: ReportOptions = {}): FileReport {
  const data = dataFor(file, amounts, gemeente);
  const sheets = file.sheets.filter(({ name }) => !name.startsWith("POK_") || name.startsWith("POK_Plan"));
  return {
    file: file.name,
    plans: read === "amounts" ? null : reportPlans(sheets, data),
    amounts: read === "plan" ? null : reportAmounts(file.sheets),
  };
}

function dataFor(file: DataFile, amounts: DataFile | undefined, gemeente: string | undefined): CheckData {
  const own = ownAmountsIn(file) ?? (amounts && (ownAmountsIn(amounts) ?? importedAmounts(amounts)));
  const code = gemeente === undefined ? null : readGemeente(gemeente).code;
  return { amounts: own ?? national(currentEditie), gemeente: code ?? own?.gemeente ?? null };
}

/** The own amounts in the workbook's POK_Bedragen; undefined if it has none. */
function ownAmountsIn({ sheets }: DataFile): OwnAmounts | undefined {
  const sheet = sheets.find(({ name }) => name === AMOUNTS_TABLE);
  const start = sheet?.raster.findIndex((row) => isHeaderRow(row)) ?? -1;
  if (!sheet || start === -1) return undefined;
  return readAmountsTable(sheet.raster.slice(start)).amounts;
}

/** Own amounts out of any layout. */
function importedAmounts({ sheets }: DataFile): OwnAmounts {
  const rows = sheets.flatMap(({ raster }) => readAmounts(raster).rows);
  const table: unknown[][] = [
    ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"],
    ...rows.map((row: OwnAmount) => [
      row.actielijn,
      row.year,
      row.kanaal,
      row.amount,
      row.gemeente ?? "",
      row.editie ?? "",
    ]),
  ];
  return readAmountsTable(table).amounts;
}

function reportPlans(sheets: readonly FileSheet[], data: CheckData): PlanReport[] {
  const candidates = detectPlans(
    sheets.map(({ name, raster }) => ({
      name,
      raster,
      area: { row: 0, column: 0, rows: raster.length, columns: width(raster) },
      tableList: [],
    })),
  );
  return candidates
    .filter(({ lines, reading }) => lines > 0 || reading.gemeentefonds.length > 0 || isAccounted(reading))
    .map((candidate) => reportPlan(sheetNamed(sheets, candidate.sheet), candidate, data));
}

/** A table without a line of a plan is told about when it has amounts beside POK. */
const isAccounted = ({ accounted }: PlanReading) => accounted.asked.length + accounted.unread.length > 0;

function reportPlan(
  { name, raster, hiddenRows }: FileSheet,
  { area, correction }: Candidate,
  data: CheckData,
): PlanReport {
  const { row, column, rows, columns } = area;
  const { reading, lines, findings, waiting } = checkLocation(
    {
      location: {
        target: { sheetId: name, sheet: name, ...area },
        table: null,
        name: null,
        untilEnd: row + rows === raster.length,
      },
      raster: raster.slice(row, row + rows).map((cells) => cells.slice(column, column + columns)),
      hidden: hiddenRows.map((hidden) => hidden - row).filter((hidden) => hidden > 0 && hidden <= rows),
      merged: [],
    },
    correction,
    data,
  );
  const addressOf = (cell: { row: number; column: number }) =>
    cellAddress(cell.row - 1 + row, cell.column - 1 + column);
  return {
    sheet: name,
    range: rangeAddress(area),
    unit: reading.unit.value,
    lines: lines.map(reportLine),
    unread: reading.accounted.unread.map((cell) => ({
      cell: addressOf(cell),
      text: String(cell.found ?? ""),
      reason: cell.reason.nl,
    })),
    questions: reading.questions.map((question) => ({
      about: question.over,
      cells: cellsAsked(question, reading).map(addressOf),
      text: question.text.nl,
    })),
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cells: finding.address === "" ? [] : [finding.address],
      text: finding.wording("nl"),
    })),
    waiting: waiting.length,
  };
}

/** The amounts a question is about: in its rows or columns, or else those that are not read before an answer. */
function cellsAsked(
  { rows, columns }: PlanQuestion,
  { lines, accounted: { asked } }: PlanReading,
): readonly { row: number; column: number }[] {
  if (rows === undefined && columns === undefined) return asked;
  const rowSet = new Set(rows);
  const columnSet = new Set(columns);
  return [...lines, ...asked].filter(({ row, column }) => rowSet.has(row) || columnSet.has(column));
}

const reportLine = (line: PlanLine): ReportedLine => ({
  cell: cellAddress(line.row - 1, line.column - 1),
  actielijn: line.actielijn,
  jaar: line.year,
  kanaal: line.kanaal,
  euro: line.amount,
  soort: line.kind,
  aard: line.aard,
  taakveld: line.taakveld,
  total: line.total !== null,
});

function reportAmounts(sheets: readonly FileSheet[]): AmountsReport {
  const readings = sheets.map(({ name, raster }) => readAmounts(raster, {}, { sheetName: name }));
  return {
    rows: readings.flatMap(({ rows }) =>
      rows.map(({ row, column, actielijn, year, kanaal, amount }) => ({
        cell: cellAddress(row - 1, column - 1),
        actielijn,
        jaar: year,
        kanaal,
        euro: amount,
      })),
    ),
    refused: readings.flatMap(({ rejected }) =>
      rejected.map(({ row, column, found, reason }) => ({
        cell: cellAddress(row - 1, (column ?? 1) - 1),
        text: String(found ?? ""),
        reason,
      })),
    ),
    questions: readings.flatMap(({ rows, rejected, questions }) =>
      // A sheet that holds no amounts at all has nothing to ask about.
      rows.length === 0 && rejected.length === 0
        ? []
        : questions.map(({ over, text }) => ({ about: over, cells: [], text: text.nl })),
    ),
  };
}

const width = (raster: readonly (readonly unknown[])[]): number =>
  raster.reduce((most, cells) => Math.max(most, cells.length), 0);

const sheetNamed = (sheets: readonly FileSheet[], name: string): FileSheet =>
  sheets.find((sheet) => sheet.name === name) ?? { name, raster: [], hiddenRows: [], visible: true };

/**
 * The exit code of a report: 0 clean, 1 with a fout, 3 with open questions only.
 */
export function exitCodeOf({ plans, amounts }: FileReport): 0 | 1 | 3 {
  const findings = (plans ?? []).flatMap((plan) => plan.findings);
  if (findings.some(({ severity }) => severity === "fout")) return 1;
  const questions = [...(plans ?? []).flatMap((plan) => plan.questions), ...(amounts?.questions ?? [])];
  return questions.length > 0 ? 3 : 0;
}
