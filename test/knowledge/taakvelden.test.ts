import fc from "fast-check";
import {
  candidatesOf,
  existsIn,
  nearestIn,
  successorsOf,
  taakveldenIn,
  taakveldIn,
} from "../../src/knowledge/taakvelden";
import { official } from "./taakveldenTranscript";

const codes = (list: readonly { code: string }[]) => list.map(({ code }) => code).join(" ");

describe("the list of a year", () => {
  test.each([2021, 2022, 2023, 2024, 2025, 2026])("%i has exactly the official codes and titles", (year) => {
    const expected = official
      .filter(([, , first, last]) => first <= year && year <= last)
      .map(([code, title]) => `${code} ${title}`);
    expect(taakveldenIn(year).map(({ code, title }) => `${code} ${title}`)).toEqual(expected);
  });

  test("53 codes in 2022, 67 from 2023 on", () => {
    expect([2022, 2023, 2024, 2025, 2026].map((year) => taakveldenIn(year).length)).toEqual([
      53, 67, 67, 67, 67,
    ]);
  });

  test("2027 has no list of its own yet: that of 2026 counts", () => {
    expect(codes(taakveldenIn(2027))).toBe(codes(taakveldenIn(2026)));
  });

  test("the title is that of the year", () => {
    expect([2022, 2023].map((year) => taakveldIn("6.4", year)?.title)).toEqual([
      "Begeleide participatie",
      "WSW en beschut werk",
    ]);
    expect([2022, 2024, 2025].map((year) => taakveldIn("6.2", year)?.title)).toEqual([
      "Wijkteams",
      "Toegang en eerstelijnsvoorzieningen",
      undefined,
    ]);
  });

  test("no pattern lets a code pass: a code that is not on the list of a year does not exist", () => {
    const made = fc.oneof(
      fc.stringMatching(/^\d\.\d{1,3}[a-d]?$/),
      fc.constantFrom(...official.map(([code]) => code)),
    );
    fc.assert(
      fc.property(made, fc.integer({ min: 2021, max: 2026 }), (code, year) => {
        const listed = official.some(([own, , first, last]) => own === code && first <= year && year <= last);
        expect(existsIn(code, year)).toBe(listed);
      }),
    );
  });
});

describe("what to use instead", () => {
  test.each([
    ["6.71", 2024, "6.71a 6.71b 6.71c 6.71d"],
    ["6.71", 2026, "6.711 6.712 6.713 6.714 6.791"],
    ["6.71a", 2026, "6.711 6.791"],
    ["6.72", 2026, "6.751 6.752 6.753 6.761 6.762 6.763 6.792"],
    ["6.81", 2027, "6.811 6.812"],
    ["6.82", 2023, "6.82a 6.82b"],
    ["6.2", 2025, "6.21 6.22 6.23"],
    ["6.6", 2026, "6.60"],
    ["6.714", 2023, "6.71d"],
    ["6.714", 2022, "6.71"],
    ["6.811", 2024, "6.81a"],
    ["6.761", 2022, "6.72"],
    ["6.791", 2024, "6.71a 6.71b 6.71c 6.71d"],
    ["6.23", 2022, "6.2"],
  ])("%s in %i: %s", (code, year, expected) => {
    expect(existsIn(code, year)).toBe(false);
    expect(codes(successorsOf(code, year))).toBe(expected);
  });

  test("every code of every year leads to something valid in every other year", () => {
    for (const [code] of official)
      for (const year of [2021, 2022, 2023, 2024, 2025, 2026, 2027]) {
        if (existsIn(code, year)) continue;
        const successors = successorsOf(code, year);
        expect([code, year, successors.length > 0]).toEqual([code, year, true]);
        for (const successor of successors) expect(existsIn(successor.code, year)).toBe(true);
      }
  });

  test.each([
    ["0.611", 2026, "0.61"],
    ["6.231", 2026, "6.23"],
    ["6.231", 2023, "6.2"],
    ["6.719", 2026, "6.711 6.712 6.713 6.714"],
    ["6.719", 2023, "6.71a 6.71b 6.71c 6.71d"],
    ["6.75", 2026, "6.751 6.752 6.753"],
    ["6.71A", 2024, "6.71a"],
    ["0.70", 2026, "0.7"],
    ["9.9", 2024, ""],
    ["onbekend", 2024, ""],
  ])("%s never was a code: nearest in %i are %s", (code, year, expected) =>
    expect(codes(nearestIn(code, year))).toBe(expected),
  );

  test("a code that Excel turned into a number can be two codes", () => {
    expect(codes(candidatesOf("0.1", 2026))).toBe("0.1 0.10");
    expect(codes(candidatesOf("6.6", 2026))).toBe("6.60");
  });
});
