/** `ontbreekt`: er is geen zo'n actielijn, jaar of rij (#N/B). `ongeldig`: de invoer heeft de verkeerde vorm (#WAARDE!). */
export type Foutsoort = "ontbreekt" | "ongeldig";

/** Een fout die de gebruiker te zien krijgt: het bericht is een volledige Nederlandse zin. */
export class PokFout extends Error {
  constructor(
    readonly soort: Foutsoort,
    bericht: string,
  ) {
    super(bericht);
    this.name = "PokFout";
  }
}

/** Zin die zegt welk argument het betreft, wat er stond en wat mag. */
export function argumentfout(
  soort: Foutsoort,
  argument: string,
  gevonden: unknown,
  toegestaan: string,
): PokFout {
  return new PokFout(
    soort,
    `Argument “${argument}”: ${toonWaarde(gevonden)} gevonden; toegestaan is ${toegestaan}.`,
  );
}

/** Een ingevoerde waarde zoals een gebruiker van Nederlandse Excel haar herkent. */
export function toonWaarde(waarde: unknown): string {
  if (waarde === null || waarde === undefined || waarde === "") return "niets";
  if (typeof waarde === "number") return String(waarde).replace(".", ",");
  if (typeof waarde === "boolean") return waarde ? "WAAR" : "ONWAAR";
  if (Array.isArray(waarde)) return "een bereik";
  const tekst = String(waarde);
  return `“${tekst.length > 40 ? `${tekst.slice(0, 39)}…` : tekst}”`;
}
