/** Applying an index to amounts in the workbook: which cells, which formulas, and what is skipped. */
export { isFormula, type IndexCell, type SkipReason } from "./cell";
export { alreadyIndexes } from "./formula";
export { makeExclusionCheck, makeIndexPlan, type IndexPlan, type IndexChange } from "./plan";
export { indexed, indexFigures, PLACES, type IndexRequest, type Place } from "./request";
export { INDEX_SERIES, PRIJSPEILEN } from "../../knowledge/gemeentefonds";
export { findDependents, areasIn, isUntraceable, type FormulaCell, type Origin } from "./precedents";
export type { IndexWorkbook } from "./workbook";
export type { IndexView } from "./view";
