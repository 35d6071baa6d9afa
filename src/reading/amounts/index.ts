/** Reads own amounts from cells or text, with a full account. */
export { readAmounts, readInSteps } from "./read";
export { safeText } from "../../sheet/safeText";
export { addressOf, columnLetters, rowNumberOf } from "../table/rejection";
export { chooseAmounts } from "./choose";
export { compare, type Change } from "./compare";
export { execute, type StepwiseOptions } from "../../sheet/stepwise";
export type * from "../table/kinds";
export type { NumberNotation } from "../../sheet/numberText";
export type { Raster } from "../../sheet/raster";
export type { ProgressState } from "../../sheet/stepwise";
