import { bedragTekst } from "../knowledge/notatie";
import { huidigeEditie } from "../knowledge/pok/edities";
import { toonWaarde } from "../sheet/fouten";
import type { Kanaal } from "../knowledge/pok/soorten";
import { KANAALNAAM } from "../knowledge/pok/soorten";
import type { Planregel } from "../reading/plan/soorten";
import type { Taal, Tekst } from "./soorten";

/** Een bedrag in gehele euro's: “€ 1.234”, “-€ 1.234”. */
export function euro(bedrag: number): string {
  return `${bedrag < 0 ? "-" : ""}€ ${bedragTekst(Math.abs(bedrag), 1)}`;
}

/** “actielijn 4 (Uitvoeringscapaciteit wijkteams)”. */
export function lijn(actielijn: number): string {
  return `actielijn ${actielijn} (${huidigeEditie.actielijnen[actielijn - 1]!.naam})`;
}

/** Wat er in een cel staat, zoals de gebruiker het herkent. */
export function toon(waarde: unknown, taal: Taal): string {
  const getoond = toonWaarde(waarde);
  return taal === "en" && getoond === "niets" ? "nothing" : getoond;
}

/** De omschrijving van een regel, elke cel tussen eigen aanhalingstekens: “Programma 6” en “Schuldhulpverlening”. */
export function toonOmschrijving({ omschrijving, gevonden }: Planregel, taal: Taal): string {
  const cellen = gevonden.omschrijving ?? [omschrijving];
  return opsomming(
    cellen.map((cel) => toon(cel, taal)),
    taal,
  );
}

/** “ via AU (algemene uitkering)”, of niets als het alle kanalen samen betreft. */
export function via(kanaal: Kanaal | null, taal: Taal): string {
  if (kanaal === null) return "";
  return taal === "nl" ? ` via ${kanaal} (${KANAALNAAM[kanaal]})` : ` through ${kanaal}`;
}

/** Een opsomming: “a, b en c”. */
export function opsomming(delen: readonly string[], taal: Taal): string {
  if (delen.length < 2) return delen.join("");
  return `${delen.slice(0, -1).join(", ")} ${taal === "nl" ? "en" : "and"} ${delen[delen.length - 1]}`;
}

/** De bijlage bij de ledenbrief, met de plaats daarin. */
export const bijlage = (nl: string, en: string): Tekst => ({
  nl: `VNG Lbr. 21/083, bijlage, ${nl}`,
  en: `VNG Lbr. 21/083, annex, ${en}`,
});

/** Voor een regel die over de vorm van het plan gaat en niet uit de brief komt. */
export const VORM: Tekst = {
  nl: "Controle op de vorm van het plan; geen bepaling uit de brief",
  en: "Check of the plan's form; not a provision of the letter",
};
