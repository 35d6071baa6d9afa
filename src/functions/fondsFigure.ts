import type { RowUnit, Figure } from "../knowledge/gemeentefonds";
import { supportsDataTypes, formattedNumber } from "./dataTypes";
import { must } from "../sheet/must";

const FORMAT: Readonly<Record<RowUnit, string>> = {
  "thousand euro": "#,##0",
  percent: "0.00%",
  "million euro": "#,##0",
};
const AMOUNT_FORMAT = "#,##0.00";

type Answer = number | ReturnType<typeof formattedNumber>;

/** A figure of the letter as the answer of a function: with its format where Excel supports that. */
export const asFigure = ({ num, unit }: Figure): Answer => withFormat(must(num), FORMAT[unit]);

/** A computed amount as the answer of a function: shown in cents, but not rounded. */
export const asAmount = (amount: number): Answer => withFormat(amount, AMOUNT_FORMAT);

const withFormat = (num: number, format: string): Answer =>
  supportsDataTypes() ? formattedNumber(num, format) : num;
