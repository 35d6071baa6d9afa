import fc from "fast-check";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { readActielijn } from "../../../src/knowledge/pok/read/actielijn";
import { readUnit } from "../../../src/knowledge/pok/read/unit";
import { readNumber } from "../../../src/sheet/number";
import { readYear } from "../../../src/knowledge/pok/read/year";
import { readKanaal } from "../../../src/knowledge/pok/read/kanaal";
import { sentenceOf, userError } from "../../harness/userError";

/** The kind and sentence of the error a reading function throws. */
const error = (read: () => unknown) => ({ kind: userError(read).kind, sentence: sentenceOf(read) });

describe("readActielijn", () => {
  test.each([
    [4, 4],
    ["4", 4],
    [" 4 ", 4],
    ["AL4", 4],
    ["al 4", 4],
    ["AL-4", 4],
    ["actielijn 4", 4],
    ["Actielijn 4", 4],
    ["4. Versterking uitvoeringscapaciteit wijkteams", 4],
    ["4: wijkteams", 4],
    ["Actielijn 4 - wijkteams", 4],
    ["wijkteams", 4],
    ["WIJKTEAMS", 4],
    ["wíjkteams", 4],
    ["bibliotheken", 1],
    ["IDO", 1],
    ["ombudsman", 2],
    ["systeemleren", 3],
    ["stedelijke vernieuwingsgebieden", 3],
    ["WAMS", 5],
    ["kind- en gezinsbescherming", 6],
    ["verward gedrag", 7],
    ["Programmatische ondersteuning", 8],
    ["POK-lijn 4", 4],
    ["POK 4", 4],
    ["Actielijn nr. 4", 4],
    ["actielijn nummer 4", 4],
    ["6.2 POK wijkteams", 4],
    ["01 POK integraal werken", 5],
    ["Rijksbijdrage POK integraal werken", 5],
    ["POK zorg- en veiligheidshuis", 7],
    ["inzet sociaal wijkteam", 4],
    ["\u200bAL4", 4],
  ])("%p is actielijn %i", (value, number) => {
    expect(readActielijn(value)).toBe(number);
  });

  test.each([[0], [9], [-1], ["9"], ["AL12"], ["-1"], ["7.1"], ["1.234"], ["schuldhulp"]])(
    "%p does not exist",
    (value) => {
      expect(error(() => readActielijn(value))).toMatchObject({
        kind: "missing",
        sentence: expect.stringContaining("“actielijn”"),
      });
    },
  );

  test.each([[null], [undefined], [""], ["  "], [4.5], [true], [NaN], ["e"]])(
    "%p has the wrong form",
    (value) => {
      expect(error(() => readActielijn(value))).toMatchObject({
        kind: "invalid",
        sentence: expect.stringContaining("toegestaan is"),
      });
    },
  );

  test.each([
    ["AL2 en AL4", "2, 4"],
    ["AL4+AL2", "2, 4"],
    ["AL6/7 Regio", "6, 7"],
    ["actielijnen 2 en 4", "2, 4"],
    ["POK wijkteams en systeemleren", "3, 4"],
    ["1 impuls integraal werken", "1, 5"],
  ])("%p names two actielijnen", (value, both) =>
    expect(error(() => readActielijn(value))).toMatchObject({
      kind: "invalid",
      sentence: expect.stringContaining(both),
    }),
  );

  test.each([
    "POK-middelen versterking dienstverlening",
    "POK Wet open overheid",
    "rechtsbescherming aanbestedingen",
  ])("%p is no actielijn", (value) => expect(error(() => readActielijn(value)).kind).toBe("missing"));

  test("an ambiguous text names the actielijnen that fit", () => {
    expect(error(() => readActielijn("ing")).kind).toBe("invalid");
    expect(error(() => readActielijn("ing")).sentence).toMatch(/past bij actielijn 1, 2/);
  });

  test("every name and row title leads back to its own number, in every spelling", () => {
    const actielijnen = currentEditie.actielijnen.flatMap(({ number, name, rowTitle }) =>
      [name, rowTitle].map((text) => ({ number, text })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...actielijnen),
        fc.boolean(),
        fc.nat(3),
        ({ number, text }, capitals, spaces) => {
          const written = " ".repeat(spaces) + (capitals ? text.toUpperCase() : text);
          expect(readActielijn(written)).toBe(number);
        },
      ),
    );
  });
});

describe("readYear", () => {
  test.each([
    [2021],
    ["2021"],
    [" 2021 "],
    ["Begr. 2021"],
    ["B2021"],
    ["B21"],
    ["’21"],
    ["jr. 2021"],
    ["2021¹"],
    ["2021 1)"],
    ["2021 e.v."],
    ["31-12-2021"],
    ["\u200b2021"],
    [44197],
    [new Date(Date.UTC(2021, 6, 1))],
  ])("%p is 2021", (value) => expect(readYear(value)).toBe(2021));
  test.each([[2020], [2028], ["2028"], ["B2028"], [46753], [43831], [0], [-2024]])(
    "%p lies outside the source",
    (value) =>
      expect(error(() => readYear(value))).toMatchObject({
        kind: "missing",
        sentence: expect.stringMatching(/“jaar”.*2021 tot en met 2027/),
      }),
  );
  test.each([[null], [""], ["abc"], ["24"], ["2024/25"], ["2024 en 2025"], [2024.5], [true], ["2024,5"]])(
    "%p is not a year",
    (value) => expect(error(() => readYear(value)).kind).toBe("invalid"),
  );
});

describe("readKanaal and readUnit", () => {
  test.each([
    ["AU", "AU"],
    ["au", "AU"],
    ["Algemene uitkering", "AU"],
    ["decentralisatie-uitkering", "DU"],
    [" Rijk ", "RIJK"],
    ["nog niet bepaald", "OPEN"],
    ["open", "OPEN"],
  ])("%p is kanaal %p", (value, kanaal) => expect(readKanaal(value)).toBe(kanaal));
  test.each([["gemeentefonds"], [3], [true], ["A"]])("%p is not a kanaal", (value) =>
    expect(error(() => readKanaal(value))).toMatchObject({
      kind: "invalid",
      sentence: expect.stringContaining("AU, DU, RIJK, OPEN"),
    }),
  );
  test.each([
    [1, 1],
    [1000, 1000],
    ["1000", 1000],
    ["1.000", 1000],
    ["1.000.000", 1_000_000],
    [1_000_000, 1_000_000],
  ])("%p is unit %i", (value, unit) => expect(readUnit(value)).toBe(unit));
  test.each([[2], [100], ["mln"], [-1], [true]])("%p is not a unit", (value) =>
    expect(error(() => readUnit(value))).toMatchObject({
      kind: "invalid",
      sentence: expect.stringContaining("“eenheid”"),
    }),
  );
});

describe("readNumber", () => {
  test("reads back what the Dutch write", () => {
    const nl = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
    const without = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2, useGrouping: false });
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
        const num = cents / 100;
        expect(readNumber(nl.format(num).replace("−", "-"))).toBe(num + 0);
        expect(readNumber(without.format(num).replace("−", "-"))).toBe(num + 0);
      }),
    );
  });
  test.each([
    "1.5",
    "0.052",
    "1.00",
    "33.000-",
    "400,000",
    "PM",
    "",
    "€ 5",
    "1,2,3",
    "1.2345",
    "12.34.567",
    "1e3",
    "--1",
  ])("%p is not an unambiguous number", (text) => expect(readNumber(text)).toBeNull());
});
