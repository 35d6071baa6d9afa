import fc from "fast-check";
import * as POK from "../../src/functions/checkFunctions";
import { CATALOG } from "../../src/rules";
import { cellError, withExcelFunctions } from "./excelFunctions";
import { runs } from "../harness/runs";

beforeAll(withExcelFunctions);

/** All that Excel passes for an omitted argument. */
const NOT_GIVEN = [undefined, null, 0, ""];
const HEADER = ["Actielijn", "Jaar", "Bedrag", "Soort", "Aard", "Kanaal"];
const OWN = [
  ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"],
  [4, 2026, "AU", 52_000, "Zeist", "sept-2025"],
  [2, 2026, "AU", 20_000, "Zeist", "sept-2025"],
];
/** The findings without header, each as “severity code row”. */
const summaries = (table: unknown[][]) =>
  table.slice(1).map(([severity, code, row]) => `${severity} ${code} ${row}`);

describe("TOETS", () => {
  test("says “akkoord” at exactly the limit", () => {
    expect(POK.toets(4, 2026, 50_000_000, "baten")).toBe("akkoord");
    expect(POK.toets("wijkteams", "2026", "50.000", "Baten", "structureel", "AU", 1000)).toBe("akkoord");
    expect(POK.toets(4, 2026, 0)).toBe("akkoord");
  });
  test("defaults to lasten, in euros, national", () => {
    for (const empty of NOT_GIVEN) {
      expect(POK.toets(4, 2026, 50_000_000, empty, empty, empty, empty, empty as never)).toBe("akkoord");
      expect(POK.toets(4, 2026, 50_000_001, empty, empty, empty, empty, [[empty]])).toMatch(
        /^advies POK-05: /,
      );
    }
  });
  test.each([
    ["fout POK-01", [9, 2026, 1]],
    ["fout POK-01", ["zwembad", 2026, 1]],
    ["fout POK-02", [4, 2028, 1, "baten"]],
    ["waarschuwing POK-02", [4, 2020, 1]],
    ["fout POK-03", [5, 2024, 1, "baten"]],
    ["waarschuwing POK-03", [8, 2023, 1, "baten"]],
    ["fout POK-04", [4, 2026, 50_000_001, "baten"]],
    ["fout POK-04", [3, 2022, 6_000_000, "baten", null, "AU"]],
    ["advies POK-05", [4, 2026, 51, "lasten", null, null, 1_000_000]],
    ["fout POK-05", [4, 2026, 131_000_000]],
    ["fout POK-06", [1, 2021, 1, "baten"]],
    ["waarschuwing POK-07", [1, 2023, 1, "baten"]],
    ["fout POK-08", [6, 2023, 1, "baten", null, null, null, OWN]],
    ["fout POK-09", [7, 2023, 1, "baten", null, null, null, OWN]],
    ["fout POK-10", [3, 2023, 1, "baten", null, "DU"]],
    ["fout POK-11", [5, 2022, 1, "lasten", "structureel"]],
    ["waarschuwing POK-12", [4, 2026, 1, "lasten", "incidenteel"]],
    ["fout POK-19", [4, 2026, "PM"]],
    ["fout POK-19", [4, 2026, "33.000-", "baten"]],
    ["fout POK-19", [4, 2026, "33.000 V", "baten"]],
    ["fout POK-19", [4, 2026, true]],
  ])("%s", (start, args) => {
    const verdict = POK.toets(...(args as Parameters<typeof POK.toets>));
    expect(verdict).toMatch(new RegExp(`^${start}: .+\\.$`));
  });
  test("shows the most severe of several findings", () =>
    expect(POK.toets(5, 2024, 1, "lasten", "structureel")).toMatch(
      /^fout POK-11: €\u00a01 structurele lasten/,
    ));
  test("says so when the gemeente is unknown", () => {
    expect(POK.toets(6, 2023, 1, "baten")).toMatch(/^advies POK-08: Niet getoetst/);
    expect(POK.toets(7, 2023, 11_000_000, "baten")).toMatch(/^fout POK-04/);
  });
  test("own amounts replace the national table", () => {
    expect(POK.toets(4, 2026, 52, "baten", null, null, 1000, OWN)).toBe("akkoord");
    expect(POK.toets(4, 2026, 53, "baten", null, null, 1000, OWN)).toMatch(/beschikbaar is €\u00a052\.000/);
    expect(POK.toets(4, 2026, "€\u00a052.000", "baten", null, null, 1, OWN)).toBe("akkoord");
    expect(POK.toets(4, 2026, "€\u00a052.001,-", "baten", null, null, 1, OWN)).toMatch(/^fout POK-04/);
    expect(cellError(() => POK.toets(3, 2026, 1, "baten", null, null, null, OWN))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("geen rij voor actielijn 3 in 2026"),
    });
  });
  test.each([
    [() => POK.toets(null, 2026, 1), /“actielijn”: niets/],
    [() => POK.toets(4.5, 2026, 1), /“actielijn”: 4,5/],
    [() => POK.toets(4, "straks", 1), /“jaar”: “straks”/],
    [() => POK.toets(4, 2026, ""), /“bedrag”: niets.*één bedrag/],
    [() => POK.toets(4, 2026, [[1]]), /“bedrag”: een bereik/],
    [() => POK.toets(4, 2026, 1, "omzet"), /“soort”: “omzet”.*“baten” of “lasten”/],
    [() => POK.toets(4, 2026, 1, null, "soms"), /“aard”: “soms”.*“structureel” of “incidenteel”/],
    [() => POK.toets(4, 2026, 1, null, null, "SU"), /“kanaal”: “SU”/],
    [() => POK.toets(4, 2026, 1, null, null, null, 5), /“eenheid”: 5/],
    [() => POK.toets(4, 2026, 1, null, null, null, null, [["a"]]), /“bedragen”/],
  ])("malformed argument %# is #WAARDE!", (call, sentence) =>
    expect(cellError(call)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(sentence) }),
  );
  test.each<object>([
    { toString: {} },
    { toString: 1 },
    { basicValue: { toString: {} } },
    { type: "Entity", text: [] },
  ])("a data type without text or number is refused wherever it stands: %j", (odd) => {
    for (let place = 0; place < 8; place++) {
      const args: unknown[] = [4, 2026, 1, null, null, null, null, null];
      args[place] = odd;
      const call = () => POK.toets(...(args as Parameters<typeof POK.toets>));
      // An amount that is no number is a finding (POK-19), not an error of the argument.
      if (place === 2) expect(call()).toMatch(/^fout POK-19: .*gegevenstype/);
      else expect({ place, code: cellError(call).code }).toEqual({ place, code: "#VALUE!" });
    }
  });
  test("gives a text or a cell error, whatever the arguments", () => {
    const cell = fc.oneof(
      fc.constantFrom<unknown>(
        null,
        undefined,
        "",
        true,
        NaN,
        Infinity,
        1e308,
        -0,
        "AL4",
        "wijkteams",
        2026,
        "2026",
      ),
      fc.integer(),
      fc.double(),
      fc.string(),
      fc.constantFrom<unknown>("baten", "lasten", "structureel", "incidenteel", "AU", "DU", 1000),
      fc.anything({ withNullPrototype: false }),
    );
    const range = fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.tuple(cell, cell, cell, cell, cell, cell, cell, fc.oneof(cell, range)), (args) => {
        try {
          expect(POK.toets(...(args as Parameters<typeof POK.toets>))).toMatch(
            /^(akkoord|(fout|waarschuwing|advies) (POK|BBV)-\d\d: .+)$/su,
          );
        } catch (error) {
          expect(error).toBeInstanceOf(CustomFunctions.Error);
        }
      }),
      { numRuns: runs(5_000) },
    );
  });
});

describe("CONTROLE", () => {
  test("gives the header and one row “akkoord” for a plan without findings", () => {
    const table = POK.controle([
      HEADER,
      [4, 2022, 45_000_000, "lasten", "structureel", ""],
      [4, 2022, 45_000_000, "baten", "structureel", "AU"],
    ]);
    expect(table).toEqual([
      ["Ernst", "Regel", "Rij", "Bevinding"],
      ["akkoord", "", "", "Geen bevindingen bij 2 planregels."],
    ]);
  });
  test("gives the findings of a long plan with their row in the range, the most severe first", () => {
    const plan = [
      HEADER,
      [4, 2022, 45_000_000, "lasten", "incidenteel", ""],
      [9, 2022, 100, "lasten", "", ""],
      [5, 2024, 100, "baten", "", ""],
      [2, 2022, "PM", "lasten", "", ""],
    ];
    expect(summaries(POK.controle(plan))).toEqual([
      "fout POK-01 3",
      "fout POK-03 4",
      "fout POK-19 5",
      "waarschuwing POK-12 2",
    ]);
    for (const [, , , sentence] of POK.controle(plan).slice(1)) expect(sentence).toMatch(/\.$/);
  });
  test("reads a wide plan, in thousands, with own amounts", () => {
    const plan = [
      ["Actielijn", 2025, 2026],
      [4, "", 53],
      [2, "", 20],
    ];
    expect(summaries(POK.controle(plan, 1000, OWN))).toEqual(["fout POK-05 2"]);
    expect(summaries(POK.controle([plan[0]!, [4, "", 52], plan[2]!], 1000, OWN))).toEqual(["akkoord  "]);
  });
  test("uses the unit the plan itself names, unless one is given", () => {
    const plan = [
      ["Actielijn", "Jaar", "Bedrag x € 1.000"],
      [4, 2022, 45_000],
    ];
    expect(summaries(POK.controle(plan))).toEqual(["akkoord  "]);
    expect(summaries(POK.controle(plan, 1))).toEqual(["advies POK-14 2"]);
  });
  test("reports provisional amounts and an unknown gemeente once each", () => {
    const plan = [
      HEADER,
      ...[2023, 2024].flatMap((year) =>
        ["baten", "lasten"].map((kind) => [6, year, 23_000_000, kind, "", ""]),
      ),
    ];
    expect(summaries(POK.controle(plan))).toEqual(["advies POK-15 ", "advies POK-08 "]);
  });
  test("a raming rests on provisional amounts, published amounts do not", () => {
    const plan = [HEADER, ...[2022, 2023, 2024].map((year) => [4, year, 450_000, "lasten", "", ""])];
    const amounts = (editie: string) => [
      ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"],
      ...[2022, 2023, 2024].map((year) => [4, year, "AU", 450_000, "Enschede", editie]),
    ];
    const [, ...found] = POK.controle(plan, 1, amounts("raming lbr-21-083"));
    expect(found).toEqual([["advies", "POK-15", "", expect.stringContaining("bedragen voor 2023–2024:")]]);
    expect(summaries(POK.controle(plan, 1, amounts("septembercirculaire 2022")))).toEqual(["akkoord  "]);
  });
  test.each([
    [() => POK.controle(null as never), /“plan”: niets.*kopregel/],
    [() => POK.controle([[""]]), /“plan”/],
    [
      () =>
        POK.controle([
          ["a", "b"],
          [1, 2],
        ]),
      /“plan”.*Actielijn/,
    ],
    [() => POK.controle([HEADER]), /“plan”/],
    [() => POK.controle([HEADER, [4, 2022, 1, "", "", ""]], 7), /“eenheid”: 7/],
    [() => POK.controle([HEADER, [4, 2022, 1, "", "", ""]], null, [["a"]]), /“bedragen”/],
  ])("malformed argument %# is #WAARDE!", (call, sentence) =>
    expect(cellError(call)).toMatchObject({ code: "#VALUE!", message: expect.stringMatching(sentence) }),
  );
  test("gives the same findings for the rows in any order", () => {
    const rows = fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 2020, max: 2028 }),
        fc.integer({ min: 1, max: 60_000_000 }),
        fc.constantFrom("baten", "lasten"),
        fc.constantFrom("structureel", "incidenteel", ""),
        fc.constantFrom("", "AU", "DU"),
      ),
      { selector: ([, , amount]) => amount, minLength: 1, maxLength: 12 },
    );
    const shuffled = rows.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    // The row number moves with the plan line, so the content of that row is compared.
    const outcome = (list: unknown[][]) =>
      POK.controle([HEADER, ...list])
        .slice(1)
        .map(
          ([severity, code, row, sentence]) =>
            `${severity} ${code} ${row === "" ? "" : list[row - 2]!.join("|")} ${sentence}`,
        )
        .sort();
    fc.assert(
      fc.property(shuffled, ([list, reordered]) => expect(outcome(reordered)).toEqual(outcome(list))),
      { numRuns: runs(200) },
    );
  });
});

describe("RUIMTE", () => {
  const PLAN = [
    HEADER,
    [4, 2026, 30_000_000, "lasten", "", ""],
    [4, 2026, 5_000_000, "lasten", "", ""],
    [4, 2026, 50_000_000, "baten", "", ""],
    [4, 2025, 1_000_000, "lasten", "", ""],
    [2, 2026, "PM", "lasten", "", ""],
  ];
  test("is what is available minus the planned lasten", () => {
    expect(POK.ruimte(PLAN, 4, 2026)).toBe(15_000_000);
    expect(POK.ruimte(PLAN, "AL4", "2025")).toBe(44_000_000);
    expect(POK.ruimte(PLAN, 7, 2026)).toBe(10_000_000);
    expect(POK.ruimte(PLAN, 5, 2026)).toBe(0);
  });
  test("applies the unit to plan and outcome", () =>
    expect(POK.ruimte([HEADER, [4, 2026, 52, "lasten", "", ""]], 4, 2026, 1000, OWN)).toBe(0));
  test("is negative when more is planned than available", () =>
    expect(POK.ruimte([HEADER, [4, 2026, 52_001, "lasten", "", ""]], 4, 2026, null, OWN)).toBe(-1));
  test("does not count a last that is not a number as 0", () =>
    expect(cellError(() => POK.ruimte(PLAN, 2, 2026))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringMatching(/rij 6: “PM” gevonden bij actielijn 2 in 2026/),
    }));
  test("gives cell errors", () => {
    expect(cellError(() => POK.ruimte(PLAN, 9, 2026)).code).toBe("#N/A");
    expect(cellError(() => POK.ruimte(PLAN, 4, 2028)).code).toBe("#N/A");
    expect(cellError(() => POK.ruimte(PLAN, 3, 2026, null, OWN)).code).toBe("#N/A");
    expect(cellError(() => POK.ruimte("x" as never, 4, 2026)).code).toBe("#VALUE!");
    expect(cellError(() => POK.ruimte(PLAN, "", 2026)).code).toBe("#VALUE!");
  });
});

test("REGELS gives the whole catalogue with a header", () => {
  const table = POK.regels();
  expect(table[0]).toEqual(["Regel", "Ernst", "Titel", "Bron"]);
  expect(table.slice(1).map(([code, severity]) => [code, severity])).toEqual(
    CATALOG.map(({ code, severity }) => [code, severity]),
  );
  for (const row of table) expect(row.every((cell) => cell !== "")).toBe(true);
});
