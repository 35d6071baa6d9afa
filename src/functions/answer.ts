import { PokError } from "../sheet/errors";
import { errorSentence } from "../texts/errors";

/**
 * Runs a function's computation; a PokError becomes the cell error Excel shows, explained by its sentence.
 * @throws {CustomFunctions.Error} #N/B for `missing`, #WAARDE! for `invalid`
 */
export function answer<T>(compute: () => T): T {
  try {
    return compute();
  } catch (error) {
    if (!(error instanceof PokError)) throw error;
    const { notAvailable, invalidValue } = CustomFunctions.ErrorCode;
    const code = error.kind === "missing" ? notAvailable : invalidValue;
    throw new CustomFunctions.Error(code, errorSentence(error));
  }
}
