/** Checking a plan where it stands: reading, checking, setting aside, marking and reporting. */
export { checkInSteps, checkLocation } from "./check";
export { anchorOf, followCorrection } from "./memory";
export { isSameContent } from "./content";
export {
  groupBySeverity,
  countBySeverity,
  countWaiting,
  separateSetAside as distribute,
  filterFindings as sieve,
  type Tally,
  type SeparatedFindings as Distribution,
  type FindingFilter as Sieve,
} from "./list";
export { changeRow, rowReadingOf, rowsChosen, type RowReading } from "./rows";
export { sizeOf, type Size } from "./size";
export { makeReport, type ReportSheet, type ReportData } from "./report";
export { touches } from "./change";
export * from "./kinds";
export type { CheckWorkbook } from "./workbook";
