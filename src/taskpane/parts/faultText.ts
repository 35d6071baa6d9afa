import { PokError } from "../../sheet/errors";
import { officeErrorOf } from "../../sheet/officeError";
import { isError } from "./fault";

/** A stack line, as Chromium and as Safari and Firefox write it; the message above the stack does not match. */
const FRAME = /^\s+at |^\S*@\S+:\d+/;

/** What support needs to know of a fault: name, message and stack, also of its causes. Without values of cells. */
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

/** The message, unless it may quote a cell. */
function messageOf(error: Error): string {
  const office = officeErrorOf(error);
  if (office) return [office.code, office.tried].filter(Boolean).join(", ");
  if (error instanceof PokError) return error.kind;
  // Its message quotes the text that could not be parsed.
  return error.name === "SyntaxError" ? "" : error.message;
}
