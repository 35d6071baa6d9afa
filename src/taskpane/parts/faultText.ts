import { PokError } from "../../sheet/errors";
import { officeErrorOf } from "../../sheet/officeError";
import { isError } from "./fault";

/** A line of a stack, as Chromium and as Safari and Firefox write it; the message above it is not one. */
const FRAME = /^\s+at |^\S*@\S+:\d+/;

/** What whoever helps needs to know of a fault: name, message and stack, also of what caused it. Without values of cells. */
export function faultText(fault: unknown): string {
  const chain: unknown[] = [];
  for (let error = fault; error !== undefined && !chain.includes(error); error = causeOf(error))
    chain.push(error);
  return chain.length === 0 ? "undefined" : chain.map(textOf).join("\n");
}

const causeOf = (error: unknown): unknown => (isError(error) ? error.cause : undefined);

function textOf(error: unknown): string {
  if (!isError(error)) return typeof error;
  const message = messageOf(error);
  const frames = (error.stack ?? "").split("\n").filter((line) => FRAME.test(line));
  return [message === "" ? error.name : `${error.name}: ${message}`, ...frames].join("\n");
}

/** The message, unless it can repeat what stands in a cell. */
function messageOf(error: Error): string {
  const office = officeErrorOf(error);
  if (office) return [office.code, office.tried].filter(Boolean).join(", ");
  if (error instanceof PokError) return error.kind;
  // Quotes the text that it could not read.
  return error.name === "SyntaxError" ? "" : error.message;
}
