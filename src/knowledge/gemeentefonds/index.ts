/** The series of the gemeentefonds from the ledenbrief Rijksbegroting 2022, with their source and contradictions. */
export { LETTER, citation, contradictionText, sourcePlace } from "./source";
export { CONTRADICTIONS } from "./data/contradictions";
export { applyIndex } from "./applyIndex";
export { EDITIE_NAME, byEditie, SERIES_LIST, seriesOf, isInconsistent, seriesFigure } from "./seriesList";
export { overlapSource, overlapOf, type Overlap } from "./overlap";
export type * from "./kinds";
export { INDEX_SERIES, PRIJSPEILEN } from "./prijspeilen";
