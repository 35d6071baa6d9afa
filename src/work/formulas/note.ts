import { dateInText } from "../../knowledge/notation";
import type { Freeze } from "./register";

const START = "POK bevroren:";

/** The note at a frozen cell. @param today yyyy-mm-dd */
export function noteText({ formulaLocal, editie }: Freeze, today: string): string {
  return `${START} ${formulaLocal}\nEditie: ${editie}\nBevroren op ${dateInText(today)}`;
}

/** Whether a note is from the add-in, so that it may go on thawing. */
export const isOwnNote = (content: string): boolean => content.startsWith(START);
