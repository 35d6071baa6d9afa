import { isDatumopmaak } from "../../sheet/datumopmaak";
import { indexeertAl } from "./formule";

/** Waarom een cel niet geïndexeerd wordt. */
export const OVERSLAGREDENEN = [
  "tekst",
  "rekentNog",
  "fout",
  "datum",
  "percentage",
  "jaartal",
  "geindexeerd",
  "rekentMee",
  "rekentMetIndex",
  "teLang",
  "leeg",
] as const;
export type Overslagreden = (typeof OVERSLAGREDENEN)[number];

/** Een cel van de selectie, zoals Excel haar geeft. */
export interface Indexcel {
  /** Op het blad, vanaf 0. */
  rij: number;
  kolom: number;
  /** Range.formulas: een formule in Engelse schrijfwijze, of de waarde zelf. */
  formule: unknown;
  /** Range.formulasLocal. */
  lokaal: string;
  waarde: unknown;
  /** Range.valueTypes. */
  soort: string;
  /** Getalnotatie (en-US-code). */
  notatie: string;
  /** Wat de cel toont. */
  tekst: string;
}

/** Jaren waar een kop over gaat; een bedrag van die hoogte heeft in een begroting een bedragnotatie. */
const [EERSTE_JAAR, LAATSTE_JAAR] = [2_000, 2_050];

/** Wat Excel toont zolang een functie nog niet heeft geantwoord. */
const REKENT_NOG = "#BUSY!";

/** Waarom een cel geen bedrag is om te indexeren; null als zij dat wel is. */
export function overslag({ formule, waarde, soort, notatie }: Indexcel): Overslagreden | null {
  if (formule === "") return "leeg";
  if (soort !== "String" && isFormule(formule) && indexeertAl(formule)) return "geindexeerd";
  if (soort === "Error") return waarde === REKENT_NOG ? "rekentNog" : "fout";
  // In een cel met tekstnotatie blijft een formule als tekst staan.
  if (typeof waarde !== "number" || notatie === "@") return "tekst";
  if (isDatumopmaak(notatie)) return "datum";
  if (isPercentage(notatie)) return "percentage";
  return !isFormule(formule) && lijktJaartal(waarde, notatie) ? "jaartal" : null;
}

/** Of een cel een formule bevat; tekst die met “=” begint geeft zichzelf, en is aan haar soort te kennen. */
export const isFormule = (inhoud: unknown): inhoud is string =>
  typeof inhoud === "string" && inhoud.startsWith("=");

const isPercentage = (notatie: string): boolean => notatie.replace(/"[^"]*"?|\\./g, "").includes("%");

const lijktJaartal = (waarde: number, notatie: string): boolean =>
  (notatie === "General" || notatie === "0") &&
  Number.isInteger(waarde) &&
  waarde >= EERSTE_JAAR &&
  waarde <= LAATSTE_JAAR;
