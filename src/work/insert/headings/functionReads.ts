import { PokError } from "../../../sheet/errors";

/** What a reader of the functions makes of a cell; null where the function gives an error. */
export function functionReads<T>(read: (value: unknown) => T, value: unknown): T | null {
  try {
    return read(value);
  } catch (error) {
    if (error instanceof PokError) return null;
    throw error;
  }
}
