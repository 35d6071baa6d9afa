import { PokError } from "../../src/sheet/errors";
import { errorSentence } from "../../src/texts/errors";

/** The user error that a reading function throws. */
export function userError(read: () => unknown): PokError {
  try {
    read();
  } catch (error) {
    if (error instanceof PokError) return error;
    throw error;
  }
  throw new Error("no error");
}

/** What the user reads of that error. */
export const sentenceOf = (read: () => unknown): string => errorSentence(userError(read));
