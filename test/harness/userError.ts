import { PokError } from "../../src/sheet/errors";
import { errorSentence } from "../../src/texts/errors";

/** The user's error that a reader gives. */
export function userError(read: () => unknown): PokError {
  try {
    read();
  } catch (error) {
    if (error instanceof PokError) return error;
    throw error;
  }
  throw new Error("no error");
}

/** What the user reads when a reader gives an error. */
export const sentenceOf = (read: () => unknown): string => errorSentence(userError(read));
