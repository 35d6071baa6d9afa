import type { Engine } from "./engine";

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

/** A function name is what stands right before a bracket, outside quotes. */
const NAMES = /("(?:[^"]|"")*"|'(?:[^']|'')*')|([A-Z][A-Z0-9.]*)(?=\()/gi;

const rename = (formula: string, names: (name: string) => string | undefined): string =>
  formula.replace(NAMES, (all, quoted: string | undefined, name: string | undefined) =>
    quoted || !name ? all : (names(name.toUpperCase()) ?? all),
  );

export const toEnglishNames = (formula: string): string => rename(formula, (name) => DUTCH[name]);
export const toDutchNames = (formula: string): string => rename(formula, (name) => ENGLISH.get(name));

/** The grid then knows them as functions of their own; what is read from it is put back into English. */
export function registerDutchFunctions(engine: Engine): void {
  const { functionRegistry } = engine.registries;
  for (const [dutch, english] of Object.entries(DUTCH))
    if (functionRegistry.contains(english) && !functionRegistry.contains(dutch))
      functionRegistry.add(dutch, functionRegistry.get(english) as never);
}
