import { beletTekst, kiesTaal, laadTeksten } from "../src/texts";
import { CONTROLE } from "../src/texts/controle";
import { FORMULES } from "../src/texts/formules";
import { GEMEENTE } from "../src/texts/gemeente";
import { GEMEENTEFONDS } from "../src/texts/gemeentefonds";
import { PLAN } from "../src/texts/plan";
import { SAMENLOOP } from "../src/texts/samenloop";
import { TEKSTEN } from "./taskpane/taalkeuze";

const ALLE = {
  venster: TEKSTEN,
  gemeentefonds: GEMEENTEFONDS,
  samenloop: SAMENLOOP,
  gemeente: GEMEENTE,
  plan: PLAN,
  formules: FORMULES,
  controle: CONTROLE,
};

/** Elke sleutel met zijn soort en, bij een zin met gegevens, het aantal daarvan. */
function vorm(waarde: unknown): unknown {
  if (typeof waarde === "function") return `functie`;
  if (typeof waarde !== "object" || waarde === null) return typeof waarde;
  return Object.fromEntries(Object.entries(waarde).map(([sleutel, deel]) => [sleutel, vorm(deel)]));
}

const teksten = (waarde: unknown): string[] =>
  typeof waarde === "string"
    ? [waarde]
    : typeof waarde === "object" && waarde !== null
      ? Object.values(waarde).flatMap(teksten)
      : [];

describe.each(Object.entries(ALLE))("%s", (_naam, { nl, en }) => {
  test("Nederlands en Engels hebben dezelfde sleutels", () => {
    expect(vorm(en)).toEqual(vorm(nl));
  });

  test("geen tekst is leeg of roept", () => {
    for (const tekst of [...teksten(nl), ...teksten(en)]) {
      expect(tekst.trim()).not.toBe("");
      expect(tekst).not.toContain("!");
    }
  });
});

test.each([
  ["nl-NL", "nl"],
  ["nl-BE", "nl"],
  ["NL", "nl"],
  [undefined, "nl"],
  ["en-US", "en"],
  ["de-DE", "en"],
  ["nld", "en"],
])("taal %s wordt %s", (code, taal) => {
  expect(kiesTaal(code)).toBe(taal);
});

test("een reden noemt het blad, het adres of de omvang waar zij over gaat", () => {
  expect(beletTekst(TEKSTEN.nl, { soort: "bladBeveiligd", blad: "Iv3" })).toContain("“Iv3”");
  expect(beletTekst(TEKSTEN.nl, { soort: "samengevoegd", adres: "B2:C3" })).toContain("B2:C3");
  expect(beletTekst(TEKSTEN.nl, { soort: "buitenBlad", rijen: 1, kolommen: 9 })).toContain(
    "1 rij en 9 kolommen",
  );
});

test("de teksten komen in de gevraagde taal", async () => {
  expect(await laadTeksten("nl")).toBe(TEKSTEN.nl);
  expect(await laadTeksten("en")).toBe(TEKSTEN.en);
});
