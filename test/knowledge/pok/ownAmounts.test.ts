import fc from "fast-check";
import { getAmount, totalOf } from "../../../src/knowledge/pok/amounts";
import { readOwnAmounts } from "../../../src/knowledge/pok/ownAmounts";
import { readTable } from "../../../src/knowledge/pok/table";
import { sentenceOf, userError } from "../../harness/userError";

const HEADER = ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"];
const ROWS = [
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025"],
  ["AL3", "2022", "algemene uitkering", 5_100, "Voorbeeldstad", "dec-2021"],
  [3, 2022, "DU", "4.900", "Voorbeeldstad", "dec-2021"],
];

describe("readOwnAmounts", () => {
  test("reads the same amounts with and without header row, empty rows and further columns", () => {
    const variants = [
      ROWS,
      [HEADER, ...ROWS],
      [HEADER.map((header) => (header === "Bedrag" ? "BEDRAG (euro's)" : header)), ...ROWS],
      [[...HEADER, "Bron"], ...ROWS.map((row) => [...row, "x"]), ["", "", "", "", "", "", ""]],
      [HEADER.slice().reverse(), ...ROWS.map((row) => row.slice().reverse())],
    ];
    for (const variant of variants) {
      const amounts = readOwnAmounts(variant);
      expect(getAmount(amounts, 4, 2026, null)).toBe(52_000);
      expect(getAmount(amounts, 3, 2022, null)).toBe(10_000);
      expect(getAmount(amounts, 3, 2022, "DU")).toBe(4_900);
      expect(getAmount(amounts, 4, 2026, "DU")).toBe(0);
      expect(totalOf(amounts, 2022, "AU")).toBe(5_100);
      expect(amounts.gemeente).toBe("Voorbeeldstad");
    }
  });

  test("a place without a row is missing; it is not a zero", () => {
    const amounts = readOwnAmounts(ROWS);
    expect(() => getAmount(amounts, 1, 2026, null)).toThrow("geen rij voor actielijn 1 in 2026");
    expect(() => totalOf(amounts, 2025, null)).toThrow("geen rij voor 2025");
    const overview = readTable(amounts, null, 1000);
    expect(overview[4]).toEqual([4, "Uitvoeringscapaciteit wijkteams", "", "", "", "", "", 52, ""]);
    expect(overview[9]).toEqual(["Totaal", "", "", 10, "", "", "", 52, ""]);
    expect(() => readTable(readOwnAmounts([HEADER]), null, 1)).toThrow("staan geen bedragen");
  });

  test.each([
    [
      "two rows for the same place",
      [...ROWS, [4, 2026, "AU", 1, "Voorbeeldstad", ""]],
      /rij 1 en rij 4 .*actielijn 4, 2026, AU/,
    ],
    [
      "two gemeenten",
      [...ROWS, [2, 2026, "AU", 1, "Elders", ""]],
      /“Voorbeeldstad” \(rij 1\) en “Elders” \(rij 4\)/,
    ],
    ["an amount that is not a number", [[4, 2026, "AU", "PM"]], /rij 1, kolom Bedrag.*“PM”/],
    ["an empty amount", [[4, 2026, "AU", ""]], /kolom Bedrag.*niets/],
    ["cents", [[4, 2026, "AU", 12.5]], /12,5 gevonden.*geheel bedrag/],
    ["an unknown actielijn", [HEADER, [9, 2026, "AU", 1]], /rij 2, kolom Actielijn.*9/],
    ["a year outside the source", [[4, 2030, "AU", 1]], /kolom Jaar.*2030/],
    ["an unknown kanaal", [[4, 2026, "", 1]], /kolom Kanaal.*niets/],
    ["too few columns", [[4, 2026]], /kolom Kanaal, Bedrag ontbreekt/],
  ])("%s is invalid, with a sentence that names it", (_, range, sentence) => {
    const read = () => readOwnAmounts(range as unknown[][]);
    expect(sentenceOf(read)).toMatch(sentence);
    expect(userError(read).kind).toBe("invalid");
  });

  test("the order of the rows does not matter, and every amount comes back unchanged", () => {
    const place = fc.record({
      actielijn: fc.integer({ min: 1, max: 8 }),
      year: fc.integer({ min: 2021, max: 2027 }),
      kanaal: fc.constantFrom("AU", "DU", "RIJK", "OPEN"),
    });
    const key = (r: { actielijn: number; year: number; kanaal: string }) =>
      `${r.actielijn}${r.year}${r.kanaal}`;
    const rows = fc.uniqueArray(fc.record({ place, amount: fc.integer({ min: -1e9, max: 1e9 }) }), {
      selector: (r) => key(r.place),
      minLength: 1,
    });
    fc.assert(
      fc.property(rows, (list) => {
        const range = list.map(({ place: p, amount }) => [p.actielijn, p.year, p.kanaal, amount]);
        const [forward, reversed] = [readOwnAmounts(range), readOwnAmounts(range.slice().reverse())];
        for (const { place: p, amount } of list) {
          expect(getAmount(forward, p.actielijn, p.year, p.kanaal as "AU")).toBe(amount);
          expect(getAmount(reversed, p.actielijn, p.year, null)).toBe(
            getAmount(forward, p.actielijn, p.year, null),
          );
        }
      }),
    );
  });
});
