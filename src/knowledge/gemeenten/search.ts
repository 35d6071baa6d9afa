import { ALIASES } from "./data/aliases";
import { nameKey } from "./nameKey";
import { allGemeenten, codeOf, isAbolished, findGemeenten, type Gemeente } from "./register";
import { must } from "../../sheet/must";

const keys = new Map<string, string[]>(allGemeenten.map(({ code, name }) => [code, [nameKey(name)]]));
for (const [name, number] of ALIASES) must(keys.get(codeOf(number))).push(nameKey(name));

/** Alphabetical as in an index: the article of “'s-Gravenhage” does not count. */
const alphabetical = [...allGemeenten].sort((a, b) => sortKey(a).localeCompare(sortKey(b), "nl"));

/**
 * Searches gemeenten for a choice list, the best first: exactly the name or code, then the start of the name, the start of
 * a word, and any other part. Within that order an existing gemeente goes before an abolished one. Without text: all.
 * @param options.includeAbolished also gemeenten that no longer exist (not by default)
 */
export function searchGemeenten(
  text: string,
  options: { includeAbolished?: boolean } = {},
): readonly Gemeente[] {
  const candidates = options.includeAbolished ? alphabetical : alphabetical.filter((g) => !isAbolished(g));
  const key = nameKey(text);
  if (key === "") return candidates;
  const exact = new Set(findGemeenten(text));
  return candidates
    .map((gemeente) => ({ gemeente, rank: exact.has(gemeente) ? 0 : rankOf(gemeente, key) }))
    .filter(({ rank }) => rank < NO_MATCH)
    .sort((a, b) => a.rank - b.rank || Number(isAbolished(a.gemeente)) - Number(isAbolished(b.gemeente)))
    .map(({ gemeente }) => gemeente);
}

const NO_MATCH = 4;

function rankOf(gemeente: Gemeente, key: string): number {
  const names = must(keys.get(gemeente.code));
  if (names.some((name) => name.startsWith(key))) return 1;
  if (names.some((name) => name.includes(` ${key}`))) return 2;
  if (names.some((name) => name.includes(key)) || gemeente.code.toLowerCase().startsWith(key)) return 3;
  return NO_MATCH;
}

function sortKey({ name }: Gemeente): string {
  return nameKey(name).replace(/^s /, "");
}
