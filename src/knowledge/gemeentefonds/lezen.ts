import { argumentfout } from "../../sheet/fouten";
import { isLeeg, normaliseer } from "../../sheet/tekst";
import { EDITIENAAM, REEKSEN } from "./reeksen";
import type { Editiecode, Reeksbron } from "./soorten";

const KORTSTE_BEGIN = 3;

/** De reeks die een tekst noemt, met code of naam; null als het geen reeks is. */
export function zoekReeks(waarde: unknown): Reeksbron | null {
  if (typeof waarde !== "string") return null;
  const tekst = normaliseer(waarde);
  return REEKSEN.find(({ code, naam }) => tekst === code || tekst === normaliseer(naam.nl)) ?? null;
}

/**
 * Leest een rij van een reeks: haar naam of een eenduidig begin daarvan, ook verbogen (“reële percentage”); hoofdletters en
 * accenten tellen niet.
 * @param waarde null: niet gegeven, dan geldt de eerste rij
 * @returns de code van de rij
 * @throws {PokFout} `ongeldig` bij elke andere waarde
 */
export function leesRij({ rijen }: Reeksbron, waarde: unknown, argument: string): string {
  return kies(
    rijen.map(({ code, naam, rijtitel }) => ({
      code,
      namen: [code, naam.nl, rijtitel].flatMap(ookVerbogen),
    })),
    waarde,
    argument,
  );
}

/**
 * Leest een editie van een reeks: “mei”, “meicirculaire 2021”, “MEV”.
 * @param waarde null: niet gegeven, dan geldt de eerste editie
 * @throws {PokFout} `ongeldig` bij elke andere waarde
 */
export function leesEditie({ edities }: Reeksbron, waarde: unknown, argument: string): Editiecode {
  return kies(
    edities.map((code) => ({ code, namen: [code, EDITIENAAM[code]] })),
    waarde,
    argument,
  );
}

/**
 * Leest een jaar, als getal of als tekst van vier cijfers.
 * @param jaren de jaren die er zijn
 * @param toegestaan hoe die jaren in een foutmelding heten
 * @throws {PokFout} `ontbreekt` bij een ander jaar; `ongeldig` als het geen heel jaartal is
 */
export function leesJaarUit(
  jaren: readonly number[],
  toegestaan: string,
  waarde: unknown,
  argument: string,
): number {
  const jaar = typeof waarde === "string" && /^\s*\d{4}\s*$/.test(waarde) ? Number(waarde) : waarde;
  if (typeof jaar !== "number" || !Number.isInteger(jaar))
    throw argumentfout("ongeldig", argument, waarde, toegestaan);
  if (!jaren.includes(jaar)) throw argumentfout("ontbreekt", argument, waarde, toegestaan);
  return jaar;
}

/** In een zin staat “het reële accres”, terwijl de rij “reëel” heet. */
const ookVerbogen = (naam: string): string[] => [
  naam,
  naam.replace(/^(nomin)aal\b/i, "$1ale").replace(/^(re)ëel\b/i, "$1ële"),
];

function kies<T extends string>(
  keuzes: readonly { code: T; namen: readonly string[] }[],
  waarde: unknown,
  argument: string,
): T {
  if (waarde === null) return keuzes[0]!.code;
  const tekst = typeof waarde === "string" && !isLeeg(waarde) ? normaliseer(waarde) : null;
  if (tekst !== null) {
    const past = (toets: (naam: string) => boolean) =>
      keuzes.filter(({ namen }) => namen.some((naam) => toets(normaliseer(naam))));
    const [gelijk] = past((naam) => naam === tekst);
    if (gelijk) return gelijk.code;
    const begin = tekst.length < KORTSTE_BEGIN ? [] : past((naam) => naam.startsWith(tekst));
    if (begin.length === 1) return begin[0]!.code;
  }
  const namen = keuzes.map(({ code }) => `“${code}”`);
  throw argumentfout(
    "ongeldig",
    argument,
    waarde,
    `${namen.slice(0, -1).join(", ")} of ${namen[namen.length - 1]}`,
  );
}
