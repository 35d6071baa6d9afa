import { currentEditie } from "../knowledge/pok/edities";
import { showValue } from "../sheet/errors";
import type { Kanaal } from "../knowledge/pok/kinds";
import { KANAAL_NAME } from "../knowledge/pok/kinds";
import type { PlanLine } from "../reading/plan/kinds";
import { dutch, FORMATS } from "../texts/format";
import type { Language, BilingualText } from "./kinds";
import { must } from "../sheet/must";

/** An amount in whole euros: “€ 1.234”, “-€ 1.234”. */
export const euro = dutch.euro;

/** “actielijn 4 (Uitvoeringscapaciteit wijkteams)”. */
export function lijn(actielijn: number): string {
  return `actielijn ${actielijn} (${must(currentEditie.actielijnen[actielijn - 1]).name})`;
}

/** The content of a cell as the user knows it. */
export function show(value: unknown, language: Language): string {
  const shown = showValue(value);
  return language === "en" && shown === "niets" ? "nothing" : shown;
}

/** The description of a line, each cell in its own quotation marks: “Programma 6” en “Schuldhulpverlening”. */
export function showDescription({ description, found }: PlanLine, language: Language): string {
  const cells = found.description ?? [description];
  return enumerate(
    cells.map((cell) => show(cell, language)),
    language,
  );
}

/** “ via AU (algemene uitkering)”, or nothing if it concerns all kanalen together. */
export function via(kanaal: Kanaal | null, language: Language): string {
  if (kanaal === null) return "";
  return language === "nl" ? ` via ${kanaal} (${KANAAL_NAME[kanaal]})` : ` through ${kanaal}`;
}

/** “a, b en c”. */
export function enumerate(parts: readonly string[], language: Language): string {
  return FORMATS[language].list(parts);
}

/** The citation of a place in the annex of the letter. */
export const annex = (nl: string, en: string): BilingualText => ({
  nl: `VNG Lbr. 21/083, bijlage, ${nl}`,
  en: `VNG Lbr. 21/083, annex, ${en}`,
});

/** The source of rules on the form of the plan, which do not come from the letter. */
export const FORM: BilingualText = {
  nl: "Controle op de vorm van het plan; geen bepaling uit de brief",
  en: "Check of the plan's form; not a provision of the letter",
};
