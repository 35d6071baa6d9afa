import fc from "fast-check";
import { tekensVan } from "../../../src/sheet/tekens";
import { indexeertAl, indexformule, kernVan, lokaleIndexformule } from "../../../src/work/indexing/formule";
import { INDEXREEKS, PRIJSPEILEN, type Indexopdracht } from "../../../src/work/indexing";
import { OPDRACHT } from "./hulp";

/** De argumenten van de buitenste functie, zoals Excel ze zou splitsen. */
function argumenten(formule: string): string[] {
  const delen = [""];
  let diepte = 0;
  for (const { soort, tekst } of tekensVan(formule).slice(2)) {
    if (soort === "sluit" && --diepte === 0) break;
    if (soort === "open" && ++diepte === 1) continue;
    if (soort === "komma" && diepte === 1) delen.push("");
    else delen[delen.length - 1] += tekst;
  }
  return delen;
}

const opdracht: fc.Arbitrary<Indexopdracht> = fc.record({
  onderdeel: fc.constantFrom(...INDEXREEKS.rijen.map(({ code }) => code)),
  editie: fc.constantFrom(...INDEXREEKS.edities),
  van: fc.constantFrom(...PRIJSPEILEN),
  naar: fc.constantFrom(...PRIJSPEILEN),
  plaats: fc.constantFrom("zelf" as const, "ernaast" as const),
});

/** Formules met haakjes, teksten waarin een komma of haakje staat, verwijzingen en geneste functies. */
const formule: fc.Arbitrary<string> = fc.letrec<{ term: string }>((maak) => ({
  term: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      "A1",
      "$B$2:C9",
      "'Blad, 1'!A1",
      "Tabel1[Bedrag, x]",
      '"a,(b"',
      "1.5",
      "{1,2}",
      "POK.BEDRAG(4,2026)",
    ),
    fc.tuple(maak("term"), fc.constantFrom("+", "*", "&"), maak("term")).map((delen) => delen.join("")),
    fc.array(maak("term"), { minLength: 1, maxLength: 3 }).map((delen) => `SUM(${delen.join(",")})`),
    fc.tuple(maak("term"), maak("term")).map((delen) => delen.join(",")),
  ),
})).term;

test("een formule blijft heel en is altijd het eerste argument", () =>
  fc.assert(
    fc.property(formule, opdracht, (kern, keuze) => {
      const [eerste, van, naar, ...rest] = argumenten(indexformule(kernVan(`=${kern}`), keuze));
      expect([kern, `(${kern})`]).toContain(eerste);
      expect([van, naar]).toEqual([String(keuze.van), String(keuze.naar)]);
      const gevraagd = [keuze.onderdeel, keuze.editie].map((code) => `"${code}"`);
      rest.forEach((deel, i) => expect(["", gevraagd[i]]).toContain(deel));
      expect(rest[0] ?? "").toBe(keuze.onderdeel === "totaal" ? "" : gevraagd[0]);
      expect(rest[1] ?? "").toBe(keuze.editie === "mev" ? "" : gevraagd[1]);
    }),
  ));

test("een getal komt in de formule met de vijftien cijfers waarmee Excel rekent", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (getal) => {
      const kern = kernVan(getal);
      expect(Number(kern)).toBe(Number(getal.toPrecision(15)));
      expect(argumenten(indexformule(kern, OPDRACHT))).toEqual([kern, "2022", "2025"]);
    }),
  ));

test.each([
  [kernVan(1000), {}, "=POK.INDEXEER(1000,2022,2025)"],
  [kernVan("=A1*2"), {}, "=POK.INDEXEER(A1*2,2022,2025)"],
  ["B5", { onderdeel: "loon" }, '=POK.INDEXEER(B5,2022,2025,"loon")'],
  ["B5", { editie: "cep" as const }, '=POK.INDEXEER(B5,2022,2025,,"cep")'],
  [kernVan("=A1,B1"), {}, "=POK.INDEXEER((A1,B1),2022,2025)"],
])("%s met %j wordt %s", (kern, keuze, verwacht) => {
  expect(indexformule(kern, { ...OPDRACHT, ...keuze })).toBe(verwacht);
});

test("de gebruiker ziet de scheidingstekens van zijn Excel, en zijn eigen formule ongewijzigd", () => {
  expect(lokaleIndexformule("SOM(A1;1,5)", { ...OPDRACHT, onderdeel: "prijs" }, ",")).toBe(
    '=POK.INDEXEER(SOM(A1;1,5);2022;2025;"prijs")',
  );
  expect(lokaleIndexformule("SUM(A1,$&)", OPDRACHT, ".")).toBe("=POK.INDEXEER(SUM(A1,$&),2022,2025)");
});

test("een formule die al indexeert wordt herkend, ook genest en in kleine letters; een tekst of andere naam niet", () => {
  expect(indexeertAl("=ROUND(pok.indexeer(A1,2022,2025),0)")).toBe(true);
  expect(indexeertAl('="POK.INDEXEER("&A1')).toBe(false);
  expect(indexeertAl("=POK.INDEXEERX(A1)")).toBe(false);
});
