import type { Planregel } from "../../reading/plan/soorten";
import { bestaatIn, onderdelenVan, opvolgersVan, type Taakveld } from "../../knowledge/taakvelden";
import { lijnregel, type Taal } from "../soorten";
import { opsomming, toon } from "../teksten";

type Feiten =
  | { wat: "getal"; taakveld: string; jaar: number | null; gevonden: unknown }
  | { wat: "onbekend"; taakveld: string; jaar: number | null };

/** BBV-03: een taakveld dat er in dat jaar niet is, of een code waar Excel een getal van maakte. */
export const bbv03 = lijnregel<Feiten>({
  code: "BBV-03",
  ernst: "waarschuwing",
  soort: "regel",
  titel: {
    nl: "Het taakveld bestaat niet in dat jaar, of is een getal geworden",
    en: "The taakveld does not exist in that year, or became a number",
  },
  bron: {
    nl: "Regeling vaststelling taakvelden en verstrekking informatie derden; taakvelden per jaar uit Iv3",
    en: "Regeling vaststelling taakvelden en verstrekking informatie derden; taakvelden per year from Iv3",
  },
  perRij: true,
  toets: (regel) => {
    const { taakveld, jaar, bedrag } = regel;
    if (taakveld === null || bedrag === 0) return null;
    if (isGeenTekst(regel))
      return { regel, feiten: { wat: "getal", taakveld, jaar, gevonden: regel.gevonden.taakveld } };
    return bestaatIn(taakveld, jaar) ? null : { regel, feiten: { wat: "onbekend", taakveld, jaar } };
  },
  bericht: { nl: (feiten) => bericht(feiten, "nl"), en: (feiten) => bericht(feiten, "en") },
});

/** Een code die als getal of datum in de cel staat: 0.10 en 0.1 zijn dan niet meer te onderscheiden. */
function isGeenTekst({ gevonden: { taakveld } }: Planregel): boolean {
  return taakveld !== undefined && (typeof taakveld === "number" || taakveld instanceof Date);
}

function bericht(feiten: Feiten, taal: Taal): string {
  const nl = taal === "nl";
  const namen = (velden: readonly Taakveld[]) =>
    opsomming(
      velden.map(({ code, titel }) => `${code} (${titel})`),
      taal,
    );
  const { taakveld, jaar } = feiten;
  if (feiten.wat === "getal") {
    const mogelijk = onderdelenVan(taakveld, jaar);
    const keus =
      mogelijk.length === 0 ? "" : ` ${nl ? "Mogelijk bedoeld" : "Possibly meant"}: ${namen(mogelijk)}.`;
    return nl
      ? `Taakveld: Excel maakte van de code een getal (${toon(feiten.gevonden, "nl")}), zodat 0.1 en 0.10 niet meer te onderscheiden zijn.${keus} Maak de cel tekst en vul de code opnieuw in.`
      : `Taakveld: Excel turned the code into a number (${toon(feiten.gevonden, "en")}), so that 0.1 and 0.10 can no longer be told apart.${keus} Make the cell text and enter the code again.`;
  }
  const opvolgers = opvolgersVan(taakveld, jaar);
  const begin = nl
    ? `Taakveld ${taakveld} bestaat${jaar === null ? "" : ` in ${jaar}`} niet`
    : `Taakveld ${taakveld} does not exist${jaar === null ? "" : ` in ${jaar}`}`;
  if (opvolgers.length > 1)
    return nl
      ? `${begin}; daarvoor zijn ${namen(opvolgers)} in de plaats gekomen. Kies de code die past.`
      : `${begin}; ${namen(opvolgers)} took its place. Choose the code that fits.`;
  if (opvolgers.length === 1)
    return nl
      ? `${begin}; in dat jaar is het ${namen(opvolgers)}. Pas de code aan.`
      : `${begin}; in that year it is ${namen(opvolgers)}. Change the code.`;
  return nl
    ? `${begin}. Kies een taakveld van de ${jaar === null ? "Iv3-lijst" : "lijst van dat jaar"}.`
    : `${begin}. Choose a taakveld of ${jaar === null ? "the Iv3 list" : "that year's list"}.`;
}
