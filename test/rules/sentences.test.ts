import { CATALOG } from "../../src/rules";
import { EXPLANATION } from "../../src/rules/explanation";
import { bate, findings, plan, makePlanLine } from "./cases";

const sentence = (code: string, ...lines: Parameters<typeof plan>) =>
  findings(code, plan(...lines)).map((finding) => finding.wording("nl"))[0];

test.each(CATALOG)("$code: a short title; exceptions are in the explanation", ({ code, title }) => {
  for (const text of [title.nl, title.en]) {
    expect(text.length).toBeLessThanOrEqual(80);
    expect(text).not.toMatch(/[()]|\.$/);
  }
  const explanation = EXPLANATION[code];
  if (explanation) for (const text of [explanation.nl, explanation.en]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
});

test("every explanation belongs to a rule", () =>
  expect(CATALOG.map(({ code }) => code)).toEqual(expect.arrayContaining(Object.keys(EXPLANATION))));

test("a rule that can turn out lighter than its severity says so in the explanation", () => {
  const lighter = ["POK-02", "POK-03", "POK-05", "POK-10", "GF-06", "GF-07"];
  for (const code of lighter) expect(EXPLANATION[code]!.nl).toMatch(/waarschuwing|advies/);
});

test("a sentence starts with a capital, also without an amount", () =>
  expect(sentence("POK-02", makePlanLine({ year: 2030, amount: null }))).toMatch(/^Lasten in 2030: /));

test("actielijn 6 has not begun yet in 2021: there is no cover, not “al geen”", () =>
  expect(sentence("POK-11", makePlanLine({ actielijn: 6, year: 2021, aard: "structureel" }))).toContain(
    "; in 2021 is er geen dekking.",
  ));

test("the letter calls the distribution from 2023 on not definitively settled", () =>
  expect(sentence("POK-15", makePlanLine({ year: 2024 }))).toContain(
    "voorlopige bedragen voor 2024: volgens de brief zijn die nog niet definitief vastgesteld",
  ));

test("a taakveld with several successors leaves the choice; without a year no year is named", () => {
  expect(sentence("BBV-03", makePlanLine({ taakveld: "6.2", year: 2025 }))).toMatch(
    /^Taakveld 6\.2 bestaat in 2025 niet; gebruik 6\.21 \(.*\), 6\.22 \(.*\) en 6\.23 \(.*\)\. Kies de code die past\.$/,
  );
  expect(sentence("BBV-03", makePlanLine({ taakveld: "6.21", year: 2024 }))).toMatch(
    /; in dat jaar is het 6\.2 \(.*\)\. Pas de code aan\.$/,
  );
  expect(sentence("BBV-03", makePlanLine({ taakveld: "9.99", year: null }))).toBe(
    "Taakveld 9.99 bestaat niet. Kies een taakveld van de Iv3-lijst.",
  );
});

test("shifting between actielijnen: the shift goes to the raad", () =>
  expect(sentence("POK-05", makePlanLine({ amount: 46_000_000 }))).toContain(
    "leg de verschuiving van €\u00a01.000.000 aan de raad voor",
  ));

test("without kanaal and year of a bate the sentence stays whole", () =>
  expect(sentence("BBV-01", bate({ taakveld: "6.2", kanaal: "AU", year: null, amount: null }))).toBe(
    "Baten op actielijn 4 (Uitvoeringscapaciteit wijkteams) op taakveld 6.2: geld uit het gemeentefonds hoort op taakveld 0.7. Boek de bate daar; de lasten blijven op het eigen taakveld.",
  ));

test.each([
  ["0.611", 2026, "0.61 (OZB woningen)"],
  ["6.231", 2026, "6.23 (Toegang en eerstelijnsvoorzieningen Integraal)"],
  ["6.719", 2026, "6.711 (Huishoudelijke hulp (Wmo))"],
  ["6.71", 2026, "6.714 (Overige maatwerkarrangementen (Wmo))"],
  ["6.75", 2026, "6.751 (Jeugdhulp ambulant lokaal)"],
  ["6.71a", 2026, "6.791 (PGB Wmo)"],
  ["6.714", 2023, "6.71d (Overige maatwerkarrangementen (WMO))"],
  ["6.811", 2024, "6.81a (Beschermd wonen (WMO))"],
  ["6.71", 2027, "Voor 2027 geldt hier de lijst van 2026."],
])("BBV-03 says what to use instead of %s in %i", (taakveld, year, expected) => {
  expect(sentence("BBV-03", makePlanLine({ taakveld, year }))).toContain(expected);
});
