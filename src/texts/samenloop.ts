import type { Taal } from ".";

/** De teksten bij ander geld voor het doel van een actielijn. */
export interface Samenloopteksten extends Record<
  "uitleg" | "betaalt" | "bedrag" | "bron" | "geenBedrag" | "structureel" | "geen",
  string
> {
  titel(aantal: number): string;
}

export const SAMENLOOP: Readonly<Record<Taal, Samenloopteksten>> = {
  nl: {
    titel: (aantal) => `Ander geld voor hetzelfde doel (${aantal})`,
    uitleg:
      "Landelijke bedragen. Tel dit geld niet nog eens mee voor lasten die al uit POK-middelen zijn gedekt.",
    betaalt: "Betaalt",
    bedrag: "Bedrag",
    bron: "Bron",
    geenBedrag: "de brief noemt geen bedrag",
    structureel: "daarna structureel",
    geen: "De ledenbrief Rijksbegroting 2022 noemt geen ander geld voor het doel van deze actielijn.",
  },
  en: {
    titel: (aantal) => `Other money for the same goal (${aantal})`,
    uitleg: "National amounts. Do not count this money again for expenses already covered by POK money.",
    betaalt: "Paid by",
    bedrag: "Amount",
    bron: "Source",
    geenBedrag: "the letter gives no amount",
    structureel: "structural after that",
    geen: "The letter on the Rijksbegroting 2022 names no other money for the goal of this actielijn.",
  },
};
