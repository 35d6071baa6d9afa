import { PokError } from "../sheet/errors";
import { errorSentence } from "../texts/errors";

/**
 * Runs the computation of a function and turns a PokError into the cell error that Excel shows, with the sentence as explanation.
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
