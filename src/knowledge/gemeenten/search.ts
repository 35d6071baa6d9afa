import { ALIASES } from "./data/aliases";
import { nameKey } from "./nameKey";
import { allGemeenten, codeOf, isAbolished, findGemeenten, type Gemeente } from "./register";
import { must } from "../../sheet/must";

const keys = new Map<string, string[]>(allGemeenten.map(({ code, name }) => [code, [nameKey(name)]]));
for (const [name, number] of ALIASES) must(keys.get(codeOf(number))).push(nameKey(name));

/** Alphabetical as in a list: the article of “'s-Gravenhage” does not count. */
const alphabetical = [...allGemeenten].sort((a, b) => listName(a).localeCompare(listName(b), "nl"));

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
  const find = nameKey(text);
  if (find === "") return candidates;
  const exact = new Set(findGemeenten(text));
  return candidates
    .map((gemeente) => ({ gemeente, rank: exact.has(gemeente) ? 0 : rankOf(gemeente, find) }))
    .filter(({ rank }) => rank < NO_HIT)
    .sort((a, b) => a.rank - b.rank || Number(isAbolished(a.gemeente)) - Number(isAbolished(b.gemeente)))
    .map(({ gemeente }) => gemeente);
}

const NO_HIT = 4;

function rankOf(gemeente: Gemeente, find: string): number {
  const nameList = must(keys.get(gemeente.code));
  if (nameList.some((name) => name.startsWith(find))) return 1;
  if (nameList.some((name) => name.includes(` ${find}`))) return 2;
  if (nameList.some((name) => name.includes(find)) || gemeente.code.toLowerCase().startsWith(find)) return 3;
  return NO_HIT;
}

function listName({ name }: Gemeente): string {
  return nameKey(name).replace(/^s /, "");
}
