import type { Post } from "../../knowledge/gemeentefonds/herken";
import type { Fondsregel, Planregel } from "../../reading/plan/soorten";
import type { Taal, Tekst } from "../soorten";
import type { Telling } from "../telling";
import { euro } from "../teksten";

/** Een plaats in hoofdstuk 1 van de ledenbrief waarop deze regels rusten. */
export const brief = ({ nl, en }: Tekst): Tekst => ({
  nl: `VNG, ledenbrief Rijksbegroting 2022, hoofdstuk 1, ${nl}`,
  en: `VNG, ledenbrief Rijksbegroting 2022, chapter 1, ${en}`,
});

/** De regels over een post met een bedrag en een jaar. */
export function regelsOver({ gemeentefonds }: Telling, ...soorten: Post["soort"][]): Fondsregel[] {
  return gemeentefonds.filter(
    ({ post, bedrag, jaar }) => bedrag !== null && jaar !== null && soorten.includes(post.soort),
  );
}

/** Alleen de baten groter dan 0. */
export const baten = (regels: readonly Fondsregel[]): Fondsregel[] =>
  regels.filter(({ soort, bedrag }) => soort === "baten" && bedrag! > 0);

/** Per jaar de som in gehele euro's, met de regel die er het meest aan bijdraagt. */
export function perJaar(regels: readonly Fondsregel[]): { jaar: number; bedrag: number; regel: Planregel }[] {
  const sommen = new Map<number, { jaar: number; bedrag: number; regel: Fondsregel }>();
  for (const regel of regels) {
    const som = sommen.get(regel.jaar!);
    if (!som) sommen.set(regel.jaar!, { jaar: regel.jaar!, bedrag: regel.bedrag!, regel });
    else {
      som.bedrag += regel.bedrag!;
      if (regel.bedrag! > som.regel.bedrag!) som.regel = regel;
    }
  }
  return [...sommen.values()];
}

/** De eerste regel van elke rij: wat aan de tekst van een rij ligt, wordt één keer gezegd. */
export function eenPerRij(regels: readonly Fondsregel[]): Fondsregel[] {
  const gezien = new Set<number>();
  return regels.filter(({ rij }) => !gezien.has(rij) && gezien.add(rij));
}

/** “€ 216.000 (0,1 % van € 216.000.000)”, of alleen het landelijke bedrag als het aandeel niet bekend is. */
export function deelVan(landelijk: number, aandeel: number | null, taal: Taal): string {
  const nl = taal === "nl";
  if (aandeel === null)
    return `${euro(landelijk)} ${nl ? "voor alle gemeenten samen" : "for all gemeenten together"}`;
  const procent = (aandeel * 100).toLocaleString("nl-NL", { maximumFractionDigits: 4 });
  return `${euro(Math.round(landelijk * aandeel))} (${procent} % ${nl ? "van" : "of"} ${euro(landelijk)})`;
}
