import type { Engine } from "../engine";
import { mapPieces } from "./pieces";
import { translateParts } from "./tableReference";

/** Dutch names a user of Excel types, and the English ones Office.js and files know. */
const DUTCH: Readonly<Record<string, string>> = {
  AANTAL: "COUNT",
  "AANTAL.ALS": "COUNTIF",
  "AANTALLEN.ALS": "COUNTIFS",
  AANTALARG: "COUNTA",
  AFRONDEN: "ROUND",
  "AFRONDEN.NAAR.BENEDEN": "ROUNDDOWN",
  "AFRONDEN.NAAR.BOVEN": "ROUNDUP",
  ALS: "IF",
  "ALS.FOUT": "IFERROR",
  EN: "AND",
  FILTEREN: "FILTER",
  GEHEEL: "INT",
  GEMIDDELDE: "AVERAGE",
  "GEMIDDELDE.ALS": "AVERAGEIF",
  "HORIZ.ZOEKEN": "HLOOKUP",
  INHOUD: "INDIRECT",
  JAAR: "YEAR",
  LENGTE: "LEN",
  LINKS: "LEFT",
  MAAND: "MONTH",
  NIET: "NOT",
  OF: "OR",
  RECHTS: "RIGHT",
  SOM: "SUM",
  "SOM.ALS": "SUMIF",
  "SOMMEN.ALS": "SUMIFS",
  SOMPRODUCT: "SUMPRODUCT",
  "TEKST.SAMENVOEGEN": "CONCATENATE",
  VANDAAG: "TODAY",
  VERGELIJKEN: "MATCH",
  "VERT.ZOEKEN": "VLOOKUP",
  "X.ZOEKEN": "XLOOKUP",
};
const ENGLISH = new Map(Object.entries(DUTCH).map(([dutch, english]) => [english, dutch]));

/** A function name is what stands right before a bracket. */
const NAMES = /(?<![\p{L}\p{N}_.!])[A-Z][A-Z0-9.]*(?=\()/giu;

const rename = (text: string, names: (name: string) => string | undefined): string =>
  text.replace(NAMES, (name) => names(name.toUpperCase()) ?? name);

export const toEnglishNames = (formula: string): string =>
  mapPieces(formula, {
    text: (text) => rename(text, (name) => DUTCH[name]),
    table: (text) => translateParts(text, "en"),
  });

export const toDutchNames = (formula: string): string =>
  mapPieces(formula, {
    text: (text) => rename(text, (name) => ENGLISH.get(name)),
    table: (text) => translateParts(text, "nl"),
  });

/** As a Dutch Excel shows it: Dutch names, ; between arguments and , in numbers. */
export const toDutchFormula = (formula: string): string =>
  toDutchNames(
    mapPieces(formula, {
      text: (text) => swap(text, "en"),
      table: (text) => text.replace(/(?<=\]\s*),(?=\s*\[)/g, ";"),
    }),
  );

/** As Office.js and files have it, of what a Dutch user types. */
export const toEnglishFormula = (formula: string): string =>
  toEnglishNames(
    mapPieces(formula, {
      text: (text) => swap(text, "nl"),
      table: (text) => text.replace(/(?<=\]\s*);(?=\s*\[)/g, ","),
    }),
  );

const MARKS = {
  nl: { decimal: ",", list: ";", row: "\\" },
  en: { decimal: ".", list: ",", row: ";" },
} as const;
/** A number with a decimal mark, or a mark between arguments or matrix rows. */
const MARKED = {
  nl: /(?<![\p{L}\p{N}_$.])\d+,\d+|[;\\]/gu,
  en: /(?<![\p{L}\p{N}_$.])\d+\.\d+|[,;]/gu,
} as const;

function swap(text: string, from: "nl" | "en"): string {
  const own = MARKS[from];
  const other = MARKS[from === "nl" ? "en" : "nl"];
  return text.replace(MARKED[from], (found) =>
    found === own.list
      ? other.list
      : found === own.row
        ? other.row
        : found.replace(own.decimal, other.decimal),
  );
}

/** The grid then knows them as functions of their own; what is read from it is put back into English. */
export function registerDutchFunctions(engine: Engine): void {
  const { functionRegistry } = engine.registries;
  for (const [dutch, english] of Object.entries(DUTCH))
    if (functionRegistry.contains(english) && !functionRegistry.contains(dutch))
      functionRegistry.add(dutch, functionRegistry.get(english) as never);
}
