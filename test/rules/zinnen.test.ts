import { CATALOGUS } from "../../src/rules";
import { UITLEG } from "../../src/rules/uitleg";
import { bate, bevindingen, plan, planregel } from "./gevallen";

const zin = (code: string, ...regels: Parameters<typeof plan>) =>
  bevindingen(code, plan(...regels)).map((bevinding) => bevinding.bericht("nl"))[0];

test.each(CATALOGUS)("$code: een korte titel; uitzonderingen staan in de uitleg", ({ code, titel }) => {
  for (const tekst of [titel.nl, titel.en]) {
    expect(tekst.length).toBeLessThanOrEqual(80);
    expect(tekst).not.toMatch(/[()]|\.$/);
  }
  const uitleg = UITLEG[code];
  if (uitleg) for (const tekst of [uitleg.nl, uitleg.en]) expect(tekst).toMatch(/^\p{Lu}.*\.$/u);
});

test("elke uitleg hoort bij een toetsregel", () =>
  expect(CATALOGUS.map(({ code }) => code)).toEqual(expect.arrayContaining(Object.keys(UITLEG))));

test("een regel die lichter kan uitvallen dan haar ernst, zegt dat in de uitleg", () => {
  const lichter = ["POK-02", "POK-03", "POK-05", "POK-10", "GF-06", "GF-07"];
  for (const code of lichter) expect(UITLEG[code]!.nl).toMatch(/waarschuwing|advies/);
});

test("een zin begint met een hoofdletter, ook zonder bedrag", () =>
  expect(zin("POK-02", planregel({ jaar: 2030, bedrag: null }))).toMatch(/^Lasten in 2030: /));

test("actielijn 6 is in 2021 nog niet begonnen: er is geen dekking, niet “al geen”", () =>
  expect(zin("POK-11", planregel({ actielijn: 6, jaar: 2021, aard: "structureel" }))).toContain(
    "; in 2021 is er geen dekking.",
  ));

test("de brief noemt de verdeling vanaf 2023 niet definitief vastgesteld", () =>
  expect(zin("POK-15", planregel({ jaar: 2024 }))).toContain(
    "voorlopige bedragen voor 2024: volgens de brief zijn die nog niet definitief vastgesteld",
  ));

test("een taakveld met meer opvolgers laat kiezen; zonder jaar wordt er geen jaar genoemd", () => {
  expect(zin("BBV-03", planregel({ taakveld: "6.2", jaar: 2025 }))).toMatch(
    /^Taakveld 6\.2 bestaat in 2025 niet; daarvoor zijn 6\.21 \(.*\), 6\.22 \(.*\) en 6\.23 \(.*\) in de plaats gekomen\. Kies de code die past\.$/,
  );
  expect(zin("BBV-03", planregel({ taakveld: "6.21", jaar: 2024 }))).toMatch(
    /; in dat jaar is het 6\.2 \(.*\)\. Pas de code aan\.$/,
  );
  expect(zin("BBV-03", planregel({ taakveld: "9.99", jaar: null }))).toBe(
    "Taakveld 9.99 bestaat niet. Kies een taakveld van de Iv3-lijst.",
  );
});

test("schuiven tussen actielijnen: de verschuiving gaat naar de raad", () =>
  expect(zin("POK-05", planregel({ bedrag: 46_000_000 }))).toContain(
    "leg de verschuiving van € 1.000.000 aan de raad voor",
  ));

test("zonder kanaal en jaar van een bate blijft de zin heel", () =>
  expect(zin("BBV-01", bate({ taakveld: "6.2", kanaal: "AU", jaar: null, bedrag: null }))).toBe(
    "Baten op actielijn 4 (Uitvoeringscapaciteit wijkteams) op taakveld 6.2: geld uit het gemeentefonds hoort op taakveld 0.7. Boek de bate daar; de lasten blijven op het eigen taakveld.",
  ));
