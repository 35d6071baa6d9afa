import type { Language, Widened } from "./kinds";

const NL = {
  title: (count: number) => `Ander geld voor hetzelfde doel (${count})`,
  explanation:
    "Landelijke bedragen. Tel dit geld niet nog eens mee voor lasten die al uit POK-middelen zijn gedekt.",
  payer: "Betaalt",
  amount: "Bedrag",
  source: "Bron",
  noAmount: "de brief noemt geen bedrag",
  structureel: "daarna structureel",
  none: "De ledenbrief Rijksbegroting 2022 noemt geen ander geld voor het doel van deze actielijn.",
};

/** The texts of the view, with the Dutch ones as the model. */
type OverlapTexts = Widened<typeof NL>;

const EN = {
  title: (count) => `Other money for the same goal (${count})`,
  explanation: "National amounts. Do not count this money again for expenses already covered by POK money.",
  payer: "Paid by",
  amount: "Amount",
  source: "Source",
  noAmount: "the letter gives no amount",
  structureel: "structural after that",
  none: "The letter on the Rijksbegroting 2022 names no other money for the goal of this actielijn.",
} satisfies OverlapTexts;

export const OVERLAP: Readonly<Record<Language, OverlapTexts>> = { nl: NL, en: EN };
