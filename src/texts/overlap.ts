import type { Language } from ".";

/** The texts for other money for the purpose of an actielijn. */
export interface OverlapTexts extends Record<
  "explanation" | "payer" | "amount" | "source" | "noAmount" | "structureel" | "none",
  string
> {
  title(count: number): string;
}

export const OVERLAP: Readonly<Record<Language, OverlapTexts>> = {
  nl: {
    title: (count) => `Ander geld voor hetzelfde doel (${count})`,
    explanation:
      "Landelijke bedragen. Tel dit geld niet nog eens mee voor lasten die al uit POK-middelen zijn gedekt.",
    payer: "Betaalt",
    amount: "Bedrag",
    source: "Bron",
    noAmount: "de brief noemt geen bedrag",
    structureel: "daarna structureel",
    none: "De ledenbrief Rijksbegroting 2022 noemt geen ander geld voor het doel van deze actielijn.",
  },
  en: {
    title: (count) => `Other money for the same goal (${count})`,
    explanation: "National amounts. Do not count this money again for expenses already covered by POK money.",
    payer: "Paid by",
    amount: "Amount",
    source: "Source",
    noAmount: "the letter gives no amount",
    structureel: "structural after that",
    none: "The letter on the Rijksbegroting 2022 names no other money for the goal of this actielijn.",
  },
};
