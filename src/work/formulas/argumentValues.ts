import { readNumber } from "../../sheet/number";
import { isEmpty } from "../../sheet/text";
import type { Call, Argument } from "./calls";
import type { ArgumentName } from "./functions";
import type { RangeContent } from "./workbook";
import { must } from "../../sheet/must";

/** Gives the content of the range an argument names; null if it cannot be read. */
export type RangeReader = (argument: Argument) => RangeContent | null;

/** An argument that cannot be determined without Excel. */
export class Undetermined extends Error {
  constructor(
    readonly argument: ArgumentName,
    /** As it is in the formula. */
    readonly text: string,
  ) {
    super(argument);
    this.name = "Onbepaald";
  }
}

/** Whether an argument refers to cells that must be read. */
export const refers = ({ kind }: Argument): boolean =>
  kind === "reference" || kind === "name" || kind === "structured";

/**
 * The value of an argument that is one value; null if it was not given, which an empty cell and 0 count as too.
 * @throws {Undetermined} for a computation, a range of several cells or a reference that cannot be read
 */
export function argumentValue({ argumentList }: Call, name: ArgumentName, reader: RangeReader): unknown {
  const argument = argumentList[name];
  if (!argument || argument.kind === "omitted") return null;
  const value = argument.kind === "value" ? argument.value : cellValue(argument, name, reader);
  return isEmpty(value) || value === 0 ? null : value;
}

function cellValue(argument: Argument, name: ArgumentName, reader: RangeReader): unknown {
  const values = refers(argument) ? reader(argument)?.values : undefined;
  if (values?.length !== 1 || must(values[0]).length !== 1) throw new Undetermined(name, argument.text);
  return must(values[0])[0];
}

/** A share (0 through 1) as the function RAMING reads it; null if it is no number. */
export function shareOf(value: unknown): number | null {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  const percent = text.endsWith("%");
  const num = readNumber(percent ? text.slice(0, -1) : text);
  return num !== null && percent ? num / 100 : num;
}
