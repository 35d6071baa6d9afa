import type { Bilingual } from "../../src/texts/kinds";

type Dutch<T> = T extends Bilingual ? string : T extends object ? { [Key in keyof T]: Dutch<T[Key]> } : T;

const isPlain = (value: object) => [Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value));

/** The outcome of reading with only the Dutch of each sentence, so that a test reads as the user does. */
export function inDutch<T>(value: T): Dutch<T>;
export function inDutch(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !isPlain(value)) return value;
  if (Array.isArray(value)) return value.map((part) => inDutch<unknown>(part));
  if ("nl" in value && "en" in value) return value.nl;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inDutch<unknown>(part)]));
}

/** Every pair of sentences in an outcome of reading. */
export function pairsIn(value: unknown): Bilingual[] {
  if (typeof value !== "object" || value === null || !isPlain(value)) return [];
  if ("nl" in value && "en" in value) return [{ nl: String(value.nl), en: String(value.en) }];
  return Object.values(value).flatMap(pairsIn);
}
