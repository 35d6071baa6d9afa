import { checkLocation, type Check, type CheckData } from "../../../src/work/check";
import { cellAddress } from "../../../src/sheet/address";
import { CATALOG } from "../../../src/rules";
import { OWN, CASES, CLEAN } from "./cases";
import { contentOf } from "./content";
import { LAYOUTS, makeSheet, type Booking, type Layout } from "./planSheets";

function runCheck(layout: Layout, bookings: readonly Booking[], data: CheckData = OWN): Check {
  return checkLocation(contentOf(makeSheet(layout, bookings).cells), {}, data);
}

const found = ({ findings }: Check) =>
  findings.map(({ severity, code, address }) => `${severity} ${code} ${address}`.trim());

test("every rule on plan lines has a violation; those of the gemeentefonds are in test/rules/gf", () => {
  const codes = CATALOG.map(({ code }) => code).filter((code) => !code.startsWith("GF"));
  expect(CASES.map(({ code }) => code)).toEqual(codes);
});

describe.each(LAYOUTS)("layout %s", (layout) => {
  test("a clean plan is understood without a question and gives no findings", () => {
    const check = runCheck(layout, CLEAN);
    expect(check.reading.questions).toEqual([]);
    expect(check.lines).toHaveLength(CLEAN.length);
    expect(found(check)).toEqual([]);
  });

  test.each(CASES.map((testCase) => [testCase.code, testCase] as const))(
    "%s: found at its cell, and nothing else",
    (code, { severity, bookings, at, field, data }) => {
      const sheet = makeSheet(layout, bookings);
      const place = at === null ? null : (sheet.place(at, field) ?? sheet.place(at, "amount"));
      const address = place ? cellAddress(place.row, place.column) : "";
      expect(found(runCheck(layout, bookings, data))).toEqual([`${severity} ${code} ${address}`.trim()]);
    },
  );
});
