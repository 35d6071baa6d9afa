import type { PartKind } from "../work/block";
import type { Obstacle } from "../sheet/obstacle";

/** All texts a user reads in the task pane. Facts about the funds themselves come from src/pok and are Dutch. */
export interface Texts {
  general: Record<
    | "title"
    | "close"
    | "views"
    | "shift"
    | "loading"
    | "failureTitle"
    | "failureExplanation"
    | "reload"
    | "copyText"
    | "textCopied"
    | "textNotCopied"
    | "noAnswerTitle"
    | "noAnswer"
    | "noExcel",
    string
  >;
  amounts: Record<
    | "title"
    | "kanaal"
    | "allKanalen"
    | "unit"
    | "actielijn"
    | "total"
    | "empty"
    | "withRemark"
    | "legend"
    | "legendNoLine"
    | "legendRemark"
    | "source"
    | "national"
    | "own"
    | "raming"
    | "ramingMark"
    | "kanaalRaming"
    | "noRow"
    | "notApplicableShort"
    | "notApplicable"
    | "legendNoRow"
    | "legendRaming"
    | "legendNotApplicable"
    | "withoutEditie",
    string
  > & {
    editieOwn(gemeente: string, edities: readonly string[]): string;
    editieRaming(gemeente: string, share: string, explanation: string, editie: string): string;
    sourceLapsed(source: string, gemeente: string): string;
    editie(editie: string, rounding: string): string;
    table(unit: string, kanaal: string): string;
    notViaKanaal(kanaal: string): string;
    totalDeviates(years: string, promised: string): string;
  };
  details: Record<
    | "title"
    | "status"
    | "distribution"
    | "uitkering"
    | "recipient"
    | "aard"
    | "source"
    | "remark"
    | "formula"
    | "copy"
    | "copyFormula"
    | "copied"
    | "copyFailed"
    | "editie"
    | "kanaal"
    | "row"
    | "showRow"
    | "enteredOn"
    | "notFilledIn"
    | "national"
    | "nationalEmpty"
    | "published"
    | "band"
    | "calculation",
    string
  > & {
    rowOfTable(row: number): string;
    partOf(national: string, part: string): string;
    between(low: string, high: string): string;
    times(national: string, share: string, explanation: string): string;
  };
  insert: Record<
    | "title"
    | "what"
    | "amount"
    | "row"
    | "table"
    | "how"
    | "formulas"
    | "values"
    | "target"
    | "free"
    | "searching"
    | "preview"
    | "emptyCellCountsAsZero"
    | "columnsWider"
    | "button"
    | "overwrite"
    | "doNotOverwrite"
    | "busy"
    | "wait"
    | "longWait"
    | "cancel"
    | "cancelling"
    | "inserted"
    | "undone"
    | "lookAgain"
    | "emptyNoRow"
    | "ramingNotRounded"
    | "emptyCell",
    string
  > & {
    /** @param what actielijn and year, or the total of a year */
    noRow(what: string): string;
    size(rows: number, columns: number): string;
    filled(count: number, total: number): string;
    parts: Record<PartKind, string>;
    question(address: string, count: number): string;
    questionAndMore(count: number): string;
    reverted(address: string): string;
  };
  /** Names of the views that bring their own texts. */
  views: Record<"gemeentefonds" | "fonds" | "gemeente" | "plan" | "formulas" | "check", string>;
  /** Per reason one sentence that says what is the case and what the user can do. */
  obstacle: { [S in Obstacle["kind"]]: (obstacle: Obstacle & { kind: S }) => string };
}
