import { bedragTekst } from "../../knowledge/notatie";
import { isInzetbaar } from "./beschikbaar";
import type { Activiteit, Beschikbaar, Scenario } from "./soorten";
import { telPlan, type Plantelling, type Stand } from "./telling";
import { verdeelGeheel } from "./verdelen";
import { aardVan } from "./voorstel";

/**
 * Een scenario met hetzelfde plan, maar alleen op zeker geld; de naam zegt hoeveel van het voorlopige geld toch meetelt.
 * @param deelVoorlopig welk deel van de voorlopige bedragen meetelt, 0 tot en met 1
 */
export function behoedzaamScenario(
  activiteiten: readonly Activiteit[],
  beschikbaar: Beschikbaar,
  deelVoorlopig: number,
): Omit<Scenario, "id"> {
  return {
    naam: deelVoorlopig === 0 ? "Behoedzaam" : `Behoedzaam ${bedragTekst(deelVoorlopig * 100, 1)} %`,
    activiteiten: behoedzaam(activiteiten, beschikbaar, deelVoorlopig),
    deelVoorlopig,
  };
}

/** De jaren waarin wel geld in te zetten is, maar nog niets ervan vaststaat. */
export const jarenZonderVast = ({ jaren, actielijnen, cel }: Beschikbaar): readonly number[] =>
  jaren.filter((jaar) => {
    const delen = actielijnen.flatMap(({ nummer }) => cel(nummer, jaar).delen.filter(isInzetbaar));
    return delen.length > 0 && delen.every(({ zekerheid }) => zekerheid === "voorlopig");
  });

/**
 * Hetzelfde plan, teruggebracht tot geld dat zeker is: per actielijn en jaar niet meer dan wat vaststaat, plus een deel van
 * wat voorlopig is; en niets structureel op geld dat ophoudt. Wat eronder blijft, verandert niet.
 * @param deelVoorlopig welk deel van de voorlopige bedragen meetelt, 0 tot en met 1
 */
export function behoedzaam(
  activiteiten: readonly Activiteit[],
  beschikbaar: Beschikbaar,
  deelVoorlopig: number,
): readonly Activiteit[] {
  const { jaren } = beschikbaar;
  const bedragen = activiteiten.map((activiteit) => ({ ...activiteit.bedragen }) as Record<number, number>);
  for (const { nummer } of beschikbaar.actielijnen) {
    const eigen = activiteiten.flatMap(({ actielijn }, i) => (actielijn === nummer ? [i] : []));
    for (const jaar of jaren) {
      const grens = zekerGeld(beschikbaar, nummer, jaar, deelVoorlopig);
      const gepland = eigen.map((i) => bedragen[i]![jaar] ?? 0);
      if (gepland.reduce((som, bedrag) => som + bedrag, 0) <= grens) continue;
      const delen = verdeelGeheel(grens, gepland);
      eigen.forEach((i, k) => (bedragen[i]![jaar] = delen[k]!));
    }
  }
  return activiteiten.map((activiteit, i) => ({
    ...activiteit,
    aard: houdtOp(bedragen[i]!, jaren) ? "incidenteel" : behoedzameAard(activiteit, beschikbaar),
    bedragen: bedragen[i]!,
  }));
}

/** Wat er van een actielijn in een jaar vaststaat, plus het deel van wat voorlopig is; gehele euro's, naar beneden. */
export function zekerGeld(
  beschikbaar: Beschikbaar,
  actielijn: number,
  jaar: number,
  deelVoorlopig: number,
): number {
  const { delen } = beschikbaar.cel(actielijn, jaar);
  return delen
    .filter(isInzetbaar)
    .reduce(
      (som, { bedrag, zekerheid }) =>
        som + (zekerheid === "vast" ? (bedrag ?? 0) : Math.floor((bedrag ?? 0) * deelVoorlopig)),
      0,
    );
}

const behoedzameAard = ({ actielijn, aard }: Activiteit, beschikbaar: Beschikbaar) =>
  aardVan(actielijn, beschikbaar) === "incidenteel" ? "incidenteel" : aard;

/** Of er na een jaar met geld een jaar zonder volgt. */
function houdtOp(bedragen: Readonly<Record<number, number>>, jaren: readonly number[]): boolean {
  return jaren.some((jaar, i) => i > 0 && (bedragen[jaren[i - 1]!] ?? 0) > 0 && (bedragen[jaar] ?? 0) === 0);
}

/** Een regel van de vergelijking: een jaar of een actielijn, met wat elk scenario daar plant. */
export interface Vergelijkregel {
  /** Jaartal of nummer van de actielijn. */
  readonly wat: number;
  readonly inzetbaar: number;
  /** Per scenario, in dezelfde volgorde. */
  readonly gepland: readonly number[];
}

/** Scenario's naast elkaar, per jaar en per actielijn, met totalen. Bedragen in gehele euro's. */
export interface Vergelijking {
  readonly perJaar: readonly Vergelijkregel[];
  readonly perActielijn: readonly Vergelijkregel[];
  readonly totaal: Omit<Vergelijkregel, "wat">;
}

/** Legt plannen naast elkaar; actielijnen zonder geld en zonder plan blijven weg. */
export function vergelijk(
  plannen: readonly (readonly Activiteit[])[],
  beschikbaar: Beschikbaar,
): Vergelijking {
  const tellingen = plannen.map((activiteiten) => telPlan(activiteiten, beschikbaar));
  const regel = (wat: number, kies: (telling: Plantelling) => Stand): Vergelijkregel => {
    const standen = tellingen.map(kies);
    return {
      wat,
      inzetbaar: standen[0]?.inzetbaar ?? 0,
      gepland: standen.map(({ gepland }) => gepland),
    };
  };
  const perActielijn = beschikbaar.actielijnen
    .map(({ nummer }) => regel(nummer, (telling) => telling.actielijn(nummer)))
    .filter(({ inzetbaar, gepland }) => inzetbaar > 0 || gepland.some((bedrag) => bedrag !== 0));
  const { inzetbaar, gepland } = regel(0, ({ totaal }) => totaal);
  return {
    perJaar: beschikbaar.jaren.map((jaar) => regel(jaar, (telling) => telling.jaar(jaar))),
    perActielijn,
    totaal: { inzetbaar, gepland },
  };
}
