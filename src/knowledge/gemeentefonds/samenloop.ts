import { BRIEF } from "./bron";
import { REGELINGGELD, type Regelinggeld } from "./gegevens/regelinggeld";
import { REGELINGEN, type Regeling } from "./gegevens/regelingen";
import type { Taal } from "./soorten";

/** Geld in de brief dat hetzelfde doel dient als een actielijn: wie betaalt, hoeveel, wanneer en waar het staat. */
export type Samenloop = Regeling & Regelinggeld;

/** Het andere geld in de brief dat hetzelfde doel dient als een actielijn; leeg als de brief niets noemt. */
export const samenloopVan = (actielijn: number): readonly Samenloop[] =>
  REGELINGEN.filter(({ actielijnen }) => actielijnen.includes(actielijn)).map((regeling) => ({
    ...regeling,
    ...REGELINGGELD[regeling.code]!,
  }));

/** Waar het in de brief staat: “VNG, ledenbrief Rijksbegroting 2022, hoofdstuk 9, “Jeugd””. */
export function samenloopbron({ plaats }: Samenloop, taal: Taal): string {
  const delen = plaats.map(
    ([hoofdstuk, kop]) => `${taal === "nl" ? "hoofdstuk" : "chapter"} ${hoofdstuk}, “${kop}”`,
  );
  return `${BRIEF}, ${delen.join(taal === "nl" ? " en " : " and ")}`;
}
