import type { RowUnit, Value } from "../knowledge/gemeentefonds";
import { knowsDataTypes, formattedNumber } from "./dataTypes";
import { must } from "../sheet/must";

const FORMAT: Readonly<Record<RowUnit, string>> = {
  "thousand euro": "#,##0",
  percent: "0.00%",
  "million euro": "#,##0",
};
const AMOUNT = "#,##0.00";

type Answer = number | ReturnType<typeof formattedNumber>;

/** A figure of the letter as the answer of a function: with its format where Excel can, bare otherwise. */
export const asFigure = ({ num, unit }: Value): Answer => withFormat(must(num), FORMAT[unit]);

/** A computed amount as the answer of a function; the format shows cents, the number is not rounded. */
export const asAmount = (amount: number): Answer => withFormat(amount, AMOUNT);

const withFormat = (num: number, format: string): Answer =>
  knowsDataTypes() ? formattedNumber(num, format) : num;
