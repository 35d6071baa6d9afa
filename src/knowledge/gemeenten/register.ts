import { argumentError } from "../../sheet/errors";
import { ALIASES, SUFFIXES } from "./data/aliases";
import { NAMES } from "./data/names";
import { nameKey } from "./nameKey";
import { must } from "../../sheet/must";

/** The year of the latest data: a gemeente with this last year still exists. */
export const CURRENT_YEAR = 2026;
/** The oldest year of the data: a gemeente with this first year can also be older. */
export const OLDEST_YEAR = 2010;
const ALLOWED = "een gemeentenaam of CBS-code, zoals “Utrecht” of “GM0344”";

/** A gemeente, present or former. */
export interface Gemeente {
  /** CBS code, such as “GM0518”. */
  code: string;
  name: string;
  firstYear: number;
  lastYear: number;
}

/** All gemeenten from 2010, also those that no longer exist, in the order of their code. */
export const allGemeenten: readonly Gemeente[] = NAMES.trim()
  .split("\n")
  .map((line) => {
    const [number, name, first, last] = line.split(";");
    return {
      code: codeOf(Number(number)),
      name: must(name),
      firstYear: Number(first || OLDEST_YEAR),
      lastYear: Number(last || CURRENT_YEAR),
    };
  });

const byCode = new Map(allGemeenten.map((gemeente) => [gemeente.code, gemeente]));
const gemeentenByName = buildNameRegister();

/** CBS code for a number: 518 is “GM0518”. */
export function codeOf(number: number): string {
  return `GM${String(number).padStart(4, "0")}`;
}

/** The gemeenten that existed in a year. */
export function gemeentenIn(year: number): readonly Gemeente[] {
  return allGemeenten.filter(({ firstYear, lastYear }) => firstYear <= year && year <= lastYear);
}

export function isAbolished({ lastYear }: Gemeente): boolean {
  return lastYear < CURRENT_YEAR;
}

/** How a gemeente is named to the user; an abolished gemeente with its last year. */
export function describeGemeente(gemeente: Gemeente): string {
  const end = isAbolished(gemeente) ? `, opgeheven: laatste jaar ${gemeente.lastYear}` : "";
  return `${gemeente.name} (${gemeente.code}${end})`;
}

/**
 * The gemeenten that may be meant by a code ("GM0518", "518", 518) or a name, in every spelling and with aliases
 * (“Den Haag”, “Groningen (gemeente)”). Empty if there is none; more than one if the name does not say enough (“Bergen”).
 */
export function findGemeenten(value: unknown): readonly Gemeente[] {
  const code = readCode(value);
  if (code !== null) {
    const gemeente = byCode.get(code);
    return gemeente ? [gemeente] : [];
  }
  return typeof value === "string" ? (gemeentenByName.get(nameKey(value)) ?? []) : [];
}

/**
 * Reads a gemeente, also an abolished one (see `lastYear`).
 * @throws {PokError} `missing` if there is no such gemeente; `invalid` if the name can mean more than one
 */
export function readGemeente(value: unknown, argument = "gemeente"): Gemeente {
  const found = findGemeenten(value);
  if (found.length === 0) throw argumentError("missing", argument, value, ALLOWED);
  if (found.length > 1) {
    const choice = found.map(describeGemeente).join(" en ");
    throw argumentError("invalid", argument, value, `${ALLOWED}; deze naam past bij ${choice}`);
  }
  return must(found[0]);
}

function readCode(value: unknown): string | null {
  if (typeof value === "number") return Number.isInteger(value) && value > 0 ? codeOf(value) : "";
  if (typeof value !== "string") return null;
  const number = /^(?:gm)?\s*(\d{1,4})$/i.exec(value.trim())?.[1];
  return number === undefined ? null : codeOf(Number(number));
}

function buildNameRegister(): ReadonlyMap<string, readonly Gemeente[]> {
  const register = new Map<string, Gemeente[]>();
  const add = (name: string, gemeente: Gemeente) => {
    const key = nameKey(name);
    const known = register.get(key);
    if (!known) register.set(key, [gemeente]);
    else if (!known.includes(gemeente)) known.push(gemeente);
  };
  for (const gemeente of allGemeenten) spellings(gemeente.name).forEach((name) => add(name, gemeente));
  for (const [name, number] of ALIASES) add(name, must(byCode.get(codeOf(number))));
  return register;
}

/** “Hengelo (O.)” is also called “Hengelo” and “Hengelo (Overijssel)”. */
function spellings(name: string): string[] {
  const parts = /^(.*) \(([A-Z]+)\.\)$/.exec(name);
  if (!parts) return [name];
  const plain = must(parts[1]);
  const suffixes = SUFFIXES[must(parts[2]).toLowerCase()] ?? [];
  return [name, plain, ...suffixes.map((suffix) => `${plain} ${suffix}`)];
}
