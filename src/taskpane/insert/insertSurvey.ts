import type { Editie } from "../../knowledge/pok/editie";
import { yearsOf, type InsertRequest, type LooseRequest } from "../../work/amounts/request";
import { blockSize, makeBlock } from "../../work/insert/makeBlock";
import { refusal } from "../../work/insert/refusal";
import { makeFill, type Fill, type FillRefusal } from "../../work/insert/headings/fill";
import { findHeadings } from "../../work/insert/headings/headings";
import type { SheetView, Workbook } from "../../work/insert/workbook";
import type { Receipt, Survey } from "../../work/survey";

/** The place of an insertion: under the headings of the sheet, or of a block of its own. */
export interface InsertSurvey extends Survey {
  fill?: Fill;
  /** Number of rows of the sheet that were read, where it has more. */
  cutAt?: number | null;
}

/** Why a request does not fit the place; `noHeadings`: it needs year headings, and there are none. */
export type PlaceRefusal = Exclude<FillRefusal, "notUnderYear"> | "noHeadings";

export function refusalAt({ what }: InsertRequest, { fill }: InsertSurvey): PlaceRefusal | null {
  if (fill) return fill.refusal === "notUnderYear" ? null : fill.refusal;
  return what === "matching" ? "noHeadings" : null;
}

/** Whether a block of its own would have no column. */
export const lacksYears = (editie: Editie, request: InsertRequest): boolean =>
  yearsOf(editie, request).length === 0;

/** Whether there is nothing to insert: the source lacks it, or the place does not fit. */
export const refusesAt = (editie: Editie, request: InsertRequest, survey: InsertSurvey): boolean =>
  refusalAt(request, survey) !== null ||
  (!survey.fill && (lacksYears(editie, request) || refusal(editie, request) !== null));

const asBlock = (request: InsertRequest): LooseRequest => ({
  ...request,
  what: request.what === "matching" ? "table" : request.what,
});

/** Looks under the headings of the sheet first, unless a block of its own is asked for. */
export async function surveyInsertion(
  editie: Editie,
  workbook: Workbook,
  request: InsertRequest,
): Promise<InsertSurvey> {
  const found: Pick<InsertSurvey, "fill" | "cutAt"> = {};
  const fillOn = ({ cells, sheetId }: SheetView) => {
    const headings = findHeadings(cells);
    // Every POK row of the sheet is meant wherever the selection is; the other shapes start there.
    if (!headings || (request.what !== "matching" && headings.place !== "below")) return null;
    const fill = makeFill(editie, request, headings, sheetId);
    // One amount beside the years is a block of its own.
    if (fill.refusal === "notUnderYear") return null;
    Object.assign(found, { fill, cutAt: cells.cutAt });
    return fill.refusal ? [] : [...fill.names, ...fill.amounts];
  };
  if (request.layout !== "loose") {
    const survey = await workbook.surveyCells(fillOn);
    if (survey) return { ...survey, ...found };
  }
  return workbook.surveyTarget(sizeOf(editie, request));
}

/** Writes under the headings, or the block. */
export function writeInsertion(
  editie: Editie,
  workbook: Workbook,
  request: InsertRequest,
  { fill, target, fingerprint }: InsertSurvey,
  today: string,
  signal: AbortSignal,
): Promise<Receipt> {
  if (fill) return workbook.fill(target, [...fill.names, ...fill.amounts], fingerprint, signal);
  return workbook.write(target, blockFor(editie, request, target, today), fingerprint, signal);
}

/** Without a year chosen the place is still looked at, so that the choice can be made there. */
const sizeOf = (editie: Editie, request: InsertRequest) =>
  lacksYears(editie, request) ? { rows: 1, columns: 1 } : blockSize(editie, asBlock(request));

export const blockFor = (
  editie: Editie,
  request: InsertRequest,
  anchor: { row: number; column: number },
  today: string,
) => makeBlock(editie, asBlock(request), anchor, today);

/** Whether both requests go to the same place: under headings every choice changes what goes where. */
export function isSamePlace(editie: Editie, one: InsertRequest, other: InsertRequest): boolean {
  if (one.layout !== "loose" || other.layout !== "loose") return one === other;
  const [a, b] = [sizeOf(editie, one), sizeOf(editie, other)];
  return a.rows === b.rows && a.columns === b.columns;
}
