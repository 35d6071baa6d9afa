import type { TaskProgress } from "../../sheet/progress";
import type { Target } from "../../sheet/target";
import type {
  Check,
  Memory,
  MarkReceipt,
  MarkState,
  RememberedPlan,
  PlanContent,
  PlanLocation,
  PlanChange,
  LocationCandidate,
  ReportReceipt,
  Language,
} from "./kinds";
import type { ReportSheet } from "./report";

export type { TaskProgress };

/** What the Check view asks of a workbook. Every operation fails with a WorkbookError. */
export interface CheckWorkbook {
  /** Reports every change of cell content not made by this add-in, and every recalculated sheet. @param failed called if this Excel reports nothing @returns stops the reporting */
  onChanges(notify: (change: PlanChange) => void, failed: () => void): () => void;
  /** Searches the whole workbook for plans, the most POK lines first. */
  findPlans(progress: TaskProgress): Promise<readonly LocationCandidate[]>;
  /** Reads the selected range, or the table the selection is in, without empty rows and columns around it. */
  readSelection(progress: TaskProgress): Promise<PlanContent>;
  /** Reads a plan again at its present place. */
  readLocation(location: PlanLocation, progress: TaskProgress): Promise<PlanContent>;

  readMemory(): Promise<Memory>;
  /** Remembers a plan, as the one checked last. @returns the location, which from now on shifts along with the sheet */
  remember(remembered: RememberedPlan): Promise<PlanLocation>;
  /** Forgets everything remembered about a plan. */
  forget(location: PlanLocation): Promise<void>;

  readMarks(): Promise<MarkState>;
  /** Colors the cells with findings and adds a note where Excel can; earlier colors and notes go first. @param keys only these findings @param language of the notes */
  markCells(
    check: Check,
    keys: ReadonlySet<string>,
    progress: TaskProgress,
    language: Language,
  ): Promise<MarkReceipt>;
  /** Puts columns “Controle” with live TOETS formulas to the right of the plan. @param amounts reference to the own amounts, or null for the national table */
  addColumns(check: Check, amounts: string | null, progress: TaskProgress): Promise<MarkReceipt>;
  /** Fails if those columns cannot be put there now; changes nothing. */
  requireColumnPlace(check: Check, amounts: string | null): Promise<void>;
  /** Whether the columns “Controle” at this plan still judge as it is now read; also true if there are none. */
  columnsFit(check: Check, amounts: string | null): Promise<boolean>;
  /** Removes all marks from the workbook; everything else stays as it is. @returns what is gone */
  clearMarks(progress: TaskProgress): Promise<MarkState>;

  /** Writes a report on a new sheet. */
  writeReport(report: ReportSheet, progress: TaskProgress): Promise<ReportReceipt>;
  /** Removes a written report, if it is still unchanged. */
  removeReport(receipt: ReportReceipt): Promise<void>;

  select(target: Target): Promise<void>;
}
