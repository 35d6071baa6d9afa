import { CellError, FormulaWithoutOutcome } from "../../../src/sheet/cellValue";
import fc from "fast-check";
import { execute } from "../../../src/reading/amounts";
import { readPlan, readPlanInSteps, type PlanCorrection, type Raster } from "../../../src/reading/plan";
import { PokError } from "../../../src/sheet/errors";
import { runs } from "../../harness/runs";

const HEADER = ["Actielijn", "Jaar", "Soort", "Bedrag"];
const long = (...rows: unknown[][]) => [HEADER, ...rows];
const WIDE = ["Taakveld", "Omschrijving", 2025, 2026];
const wide = (...rows: unknown[][]) => [WIDE, ...rows];

/** The lines as “row actielijn year kind amount”. */
function lines(raster: Raster, correction?: PlanCorrection): string[] {
  return readPlan(raster, correction).lines.map(({ row, actielijn, year, kind, amount }) =>
    [row, actielijn ?? "geen", year ?? "geen", kind, amount ?? "geen"].join(" "),
  );
}

describe("header", () => {
  test.each<[string, unknown[][], RegExp]>([
    ["leeg", [], /de eerste rij bevat niets/],
    [
      "alleen getallen",
      [[4, 2026, 65000]],
      /de eerste rij bevat 4, 2026, 65000\. Toegestaan is een lang plan/,
    ],
    [
      "tekst zonder bedragkolom",
      [
        ["Actielijn", "Naam"],
        ["AL4", "x"],
      ],
      /“Actielijn”, “Naam”/,
    ],
  ])("%s: a sentence that says what was there and what is allowed", (_, raster, sentence) => {
    const read = () => readPlan(raster);
    expect(read).toThrow(PokError);
    expect(read).toThrow(sentence);
    expect(read).toThrow(expect.objectContaining({ kind: "invalid" }));
  });

  test.each<[unknown, number]>([
    ["R2024", 2024],
    ["B 2025", 2025],
    ["Begroting 2026 (x € 1)", 2026],
    ["Jaarrekening 2021", 2021],
    ["2028", 2028],
    [new Date(Date.UTC(2026, 0, 1)), 2026],
    [new Date(Date.UTC(2025, 11, 31, 23)), 2026],
    [46_022, 2025],
    [46_023, 2026],
  ])("year header %p is %p", (header, year) => {
    expect(
      readPlan([
        ["Actielijn", header],
        [4, 10],
      ]).lines,
    ).toMatchObject([{ year, amount: 10 }]);
  });

  test.each(["Verschil 2026", "Saldo 2026", "Totaal 2025-2026", "% 2026", "2025-2026", "Toelichting"])(
    "column “%s” does not count",
    (header) => {
      expect(
        lines([
          ["Actielijn", 2026, header],
          [4, 10, 20],
        ]),
      ).toEqual(["2 4 2026 lasten 10"]);
    },
  );

  test("of realisatie and begroting of the same year the begroting counts; of two begrotingen it is asked", () => {
    const one = readPlan([
      ["Actielijn", "Realisatie 2024", "Begroting 2024"],
      [4, 10, 20],
    ]);
    expect([one.lines.map(({ amount }) => amount), one.questions]).toEqual([[20], []]);
    const two = readPlan([
      ["Actielijn", "Primitief 2024", "Gewijzigd 2024"],
      [4, 10, 20],
    ]);
    expect(two.lines.map(({ amount }) => amount)).toEqual([20]);
    expect(two.questions).toMatchObject([
      { over: "columns", text: { nl: expect.stringContaining("B (“Primitief 2024”)") } },
    ]);
  });

  test("a repeated header on a next page is not a line and not an end", () => {
    const reading = readPlan(long([4, 2026, "L", 1], HEADER, [4, 2026, "L", 2]));
    expect(reading.lines.map(({ row }) => row)).toEqual([2, 4]);
    expect(reading.skipped).toMatchObject([{ row: 3, reason: { nl: "herhaalde kop" } }]);
  });

  test("when the first table names no actielijn, the second is read; otherwise they are one plan, with a remark", () => {
    const second = [[], ["POK", 2024, 2027], [4, 1, 2]];
    expect(lines([...wide(["6.2", "Wijkteams", 5, 6]), ...second])).toEqual([
      "5 4 2024 lasten 1",
      "5 4 2027 lasten 2",
    ]);
    const reading = readPlan([...wide(["6.2", "AL4", 5, 6]), ...second]);
    expect(reading.lines.map(({ row }) => row)).toEqual([2, 2, 5, 5]);
    expect(reading.remarks).toContainEqual(
      expect.objectContaining({
        nl: expect.stringMatching(/^Op rij 4 begint een tweede tabel; zij telt mee/),
      }),
    );
    const alone = readPlan([...wide(["6.2", "AL4", 5, 6]), ...second], { oneTable: true });
    expect(alone.lines.map(({ row }) => row)).toEqual([2, 2]);
    expect(alone.remarks).toContainEqual(
      expect.objectContaining({ nl: expect.stringMatching(/^Op rij 4 .* vanaf daar is niet gelezen/) }),
    );
  });

  test("a column Soort with S and I is the aard; a column without a header with baten and lasten is the kind", () => {
    const reading = readPlan([
      ["Actielijn", "Jaar", "Soort", null, "Bedrag"],
      [4, 2026, "S", "Baten", 5],
      [5, 2026, "I", "Lasten", 6],
    ]);
    expect(reading.lines).toMatchObject([
      { kind: "baten", aard: "structureel" },
      { kind: "lasten", aard: "incidenteel" },
    ]);
  });

  test("free text is a description, even when it mentions “kosten”", () => {
    const [line] = readPlan([
      ["Actielijn", "Rubriek", 2026],
      [4, "kosten personeel", 5],
    ]).lines;
    expect(line).toMatchObject({ description: "kosten personeel", kind: "lasten" });
  });

  test("“Bedrag 2026” next to a year column: the year of the row counts", () => {
    expect(
      lines([
        ["Actielijn", "Jaar", "Begroot 2026"],
        [4, 2025, 5],
      ]),
    ).toEqual(["2 4 2025 lasten 5"]);
  });

  test("the year comes from the title when no column names it, and is asked otherwise", () => {
    const plan = [
      ["Actielijn", "Baten", "Lasten"],
      [4, 10, 20],
    ];
    expect(lines([["POK-begroting 2026"], ...plan])).toEqual(["3 4 2026 baten 10", "3 4 2026 lasten 20"]);
    expect(readPlan(plan).questions).toMatchObject([{ over: "year" }]);
    expect(lines(plan, { year: 2025 })).toEqual(["2 4 2025 baten 10", "2 4 2025 lasten 20"]);
  });
});

describe("actielijn", () => {
  const mark = (description: string) => lines(wide(["6.2", description, 10, "-"]));

  test.each([
    "POK AL4 wijkteams",
    "AL4",
    "wijkteams (AL 4)",
    "pok al4",
    "Actielijn 4: wijkteams",
    "POK-middelen wijkteams",
    "wijkteams (POK)",
  ])("“%s” is actielijn 4", (text) => expect(mark(text)).toEqual(["2 4 2025 lasten 10"]));

  test.each([
    "Wijkteams",
    "loopt al 4 jaar",
    "Systeemleren",
    "Alleenstaande ouders",
    "apokrief",
    "AL4.5 meter",
    "POK-middelen gemeenten",
  ])("“%s” is not a plan line", (text) => expect(mark(text)).toEqual([]));

  test.each([9, 0.5, "AL12", "abc", -4])(
    "a nonexistent actielijn %p is a line without actielijn",
    (value) => {
      expect(readPlan(long([value, 2026, "L", 10])).lines).toMatchObject([
        { actielijn: null, found: { actielijn: value } },
      ]);
      expect(mark("POK AL12")).toEqual(["2 geen 2025 lasten 10"]);
    },
  );

  test("a row about POK without actielijn is reported; a begroting without POK is a question", () => {
    const reading = readPlan(wide(["6.2", "POK-middelen", 1, 2], ["6.2", "Wijkteams", 3, 4]));
    expect(reading.lines).toEqual([]);
    expect(reading.withoutPok).toBe(1);
    expect(reading.skipped).toMatchObject([
      { row: 2, reason: { nl: "gaat over POK, maar noemt geen actielijn" } },
    ]);
    expect(reading.remarks).toContainEqual(
      expect.objectContaining({ nl: expect.stringMatching(/zonder actielijn.*rij 2\.$/) }),
    );
    expect(reading.questions).toMatchObject([{ over: "actielijn" }]);
  });

  test("subheaders: kind within actielijn, and actielijn within kind", () => {
    expect(
      lines(
        wide(
          ["", "AL4 wijkteams"],
          ["", "Baten"],
          ["", "a", 1, ""],
          ["", "Lasten"],
          ["", "b", 2, ""],
          ["", "AL5"],
          ["", "c", 3, ""],
        ),
      ),
    ).toEqual(["4 4 2025 baten 1", "6 4 2025 lasten 2", "8 5 2025 lasten 3"]);
    expect(
      lines(
        wide(
          ["", "Lasten"],
          ["", "AL4"],
          ["", "a", 1, ""],
          ["", "AL5"],
          ["", "b", 2, ""],
          ["", "Baten"],
          ["", "c", 3, ""],
          ["", "AL4"],
          ["", "d", 4, ""],
        ),
      ),
    ).toEqual(["4 4 2025 lasten 1", "6 5 2025 lasten 2", "10 4 2025 baten 4"]);
  });

  test("a subtotal leaves Baten or Lasten in force, a grand total or saldo does not", () => {
    const kinds = (total: number) =>
      readPlan(
        wide(
          ["", "Baten"],
          ["", "a", 3, 3],
          ["", "b", 4, 4],
          ["", "Totaal Wmo", total, total],
          ["", "AL4", 1, ""],
        ),
      ).lines.map(({ kind }) => kind);
    expect([kinds(7), kinds(8), kinds(-26_843)]).toEqual([["baten"], ["baten"], ["lasten"]]);
  });

  test("after a total and an empty row Baten no longer applies; a next actielijn inherits no kind from the previous one", () => {
    const kind = (...rows: unknown[][]) => readPlan(wide(...rows)).lines.map((line) => line.kind);
    expect(kind(["", "Baten"], ["", "a", 3, ""], ["", "Totaal", 3, ""], [], ["", "AL4", 1, ""])).toEqual([
      "lasten",
    ]);
    expect(kind(["", "AL4"], ["", "Baten"], ["", "a", 1, ""], ["", "AL5"], ["", "b", 2, ""])).toEqual([
      "baten",
      "lasten",
    ]);
  });

  test("“n.v.t.” in the column Actielijn is not an actielijn", () => {
    expect(lines(long(["n.v.t.", 2026, "L", 1], [4, 2026, "L", 2]))).toEqual(["3 4 2026 lasten 2"]);
  });

  test("an empty row or another header closes the actielijn; “w.v.” does not count twice", () => {
    const reading = readPlan(
      wide(
        ["", "AL4"],
        ["", "inzet", 10, ""],
        ["", "w.v. personeel", 6, ""],
        [],
        ["", "overig", 5, ""],
        ["", "AL5"],
        ["", "x", 1, ""],
        ["", "Jeugd"],
        ["", "y", 2, ""],
      ),
    );
    expect(reading.lines.map(({ row }) => row)).toEqual([3, 8]);
    expect(reading.skipped).toMatchObject([{ row: 4, reason: { nl: "is een deel van een rij erboven" } }]);
  });

  test("under a header about POK the name suffices, but not a sequence number", () => {
    expect(
      lines(wide(["", "POK-middelen"], ["", "Systeemleren", 1, ""], ["", "1 Personeel", 2, ""])),
    ).toEqual(["3 3 2025 lasten 1"]);
  });

  test("empty cells in the column Actielijn: reported, and filled down on request", () => {
    const plan = long([4, 2026, "B", 1], ["", 2026, "L", 2], [5, 2026, "L", 3]);
    expect(lines(plan)).toEqual(["2 4 2026 baten 1", "4 5 2026 lasten 3"]);
    expect(readPlan(plan)).toMatchObject({
      withoutActielijn: {
        count: 1,
        text: { nl: "1 × een rij met bedragen en een lege cel in de kolom Actielijn, die niet meetelt." },
      },
      remarks: [],
    });
    expect(lines(plan, { fillDown: ["actielijn"] })).toEqual([
      "2 4 2026 baten 1",
      "3 4 2026 lasten 2",
      "4 5 2026 lasten 3",
    ]);
    expect(lines(plan, { merged: [{ row: 2, column: 1, rows: 2 }] })).toEqual([
      "2 4 2026 baten 1",
      "3 4 2026 lasten 2",
      "4 5 2026 lasten 3",
    ]);
    const withTotal = [
      ["Actielijn", "Omschrijving", 2026],
      [4, "a", 1],
      ["", "b", 2],
      ["", "Totaal", 3],
    ];
    const reading = readPlan(withTotal, { fillDown: ["actielijn"] });
    expect(reading.lines.map(({ row, total }) => [row, total])).toEqual([
      [2, null],
      [3, null],
    ]);
  });

  test("merged cells apply to all their rows and no further, also as a description; an amount counts once", () => {
    const plan = [
      ["Omschrijving", "Soort", 2026],
      ["AL4 wijkteams", "Baten", 10],
      ["", "Lasten", ""],
      ["", "Totaal", 10],
      ["", "Lasten", 7],
    ];
    const merged = [
      { row: 2, column: 1, rows: 3 },
      { row: 2, column: 3, rows: 2 },
    ];
    expect(lines(plan, { merged })).toEqual(["2 4 2026 baten 10"]);
    expect(readPlan(plan, { merged }).totalRows).toMatchObject([{ row: 4 }]);
  });

  test("“Baten” under a header that says nothing is a subheader, not a second header row", () => {
    const reading = readPlan([
      ["Nr", "Omschrijving", 2025, 2026],
      ["Baten"],
      [4, "POK AL4", 1, 2],
      ["Lasten"],
      [4, "POK AL4", 1, 2],
    ]);
    expect(reading.headerRows).toEqual({ from: 1, until: 1 });
    expect(reading.lines.map(({ kind }) => kind)).toEqual(["baten", "baten", "lasten", "lasten"]);
  });
});

describe("a column with the header Nr", () => {
  const HEADERS = ["Nr", "Omschrijving", "Jaar", "Bedrag"];
  const role = (rows: unknown[][]) => readPlan(rows).columns[0]!.role;

  test.each(["Nr", "Nr.", "nummer"])("%s: the actielijn, if the description confirms it", (header) => {
    const reading = readPlan([
      [header, ...HEADERS.slice(1)],
      [2, "Robuuste rechtsbescherming", 2022, 5],
      [4, "Wijkteams", 2022, 6],
      ["Totaal", "", 2022, 11],
    ]);
    expect(reading.columns[0]).toMatchObject({
      role: "actielijn",
      reason: {
        nl: "de nummers zijn die van de actielijnen in de omschrijving",
        en: "the numbers are those of the action lines in the description",
      },
    });
    expect(reading.lines.filter(({ total }) => total === null).map(({ actielijn }) => actielijn)).toEqual([
      2, 4,
    ]);
    expect(reading.questions).toEqual([]);
  });

  test("also wide, as text, and where not every description names an actielijn", () =>
    expect(
      lines([
        ["Nr", "Omschrijving", 2022],
        ["2", "rechtsbescherming", 5],
        ["4", "extra uren", 6],
      ]),
    ).toEqual(["2 2 2022 lasten 5", "3 4 2022 lasten 6"]));

  test("an ordinary numbering is not an actielijn", () => {
    // The first of a programme list looks like actielijn 1 by chance.
    expect(
      role([
        HEADERS,
        [1, "Digitale dienstverlening", 2022, 5],
        [2, "Veiligheid", 2022, 5],
        [3, "Onderwijs", 2022, 5],
      ]),
    ).toBe("none");
    const robust = [2, "Robuuste rechtsbescherming", 2022, 5];
    expect(role([HEADERS, [1, "Wijkteams", 2022, 5], robust])).toBe("none");
    expect(role([HEADERS, robust, [9, "Wijkteams", 2022, 5]])).toBe("none");
    expect(role([HEADERS, robust, ["2.1", "Wijkteams", 2022, 5]])).toBe("none");
    expect(role([HEADERS, ["", "Wijkteams", 2022, 5]])).toBe("none");
  });

  test("if there already is a column Actielijn, that one counts", () => {
    const reading = readPlan([
      ["Nr", "Actielijn", "Omschrijving", "Jaar", "Bedrag"],
      [2, 4, "Robuuste rechtsbescherming", 2022, 5],
    ]);
    expect(reading.lines.map(({ actielijn }) => actielijn)).toEqual([4]);
    expect(reading.questions).toEqual([]);
  });
});

describe("amount", () => {
  test.each<[unknown, number | null]>([
    [1234.5, 1235],
    [-0.2, 0],
    ["36.000", 36000],
    ["-65000", -65000],
    ["(1.000)", -1000],
    ["33.000-", null],
    ["36.000 -", null],
    ["€ 33.000-", null],
    ["(33.000-)", null],
    ["€ 52.000", 52000],
    ["52.000 euro", 52000],
    ["€ 52.000,-", 52000],
    ["€ 52 000", 52000],
    ["-€ 52.000", -52000],
    ["€ -52.000", -52000],
    ["(€ 52.000)", -52000],
    ["€ 52.000,50", 52001],
    ["+52.000", 52000],
    ["€ 52,000", null],
    ["€ 0.052", null],
    ["€ 12%", null],
    ["2-3", null],
    ["1,234", null],
    ["PM", null],
    ["12%", null],
    ["n.t.b.", null],
    ["#N/B", null],
    [new CellError("#REF!"), null],
    [new FormulaWithoutOutcome("A1"), null],
    [true, null],
    [new Date(Date.UTC(2026, 1, 1)), null],
    [1e300, null],
  ])("%p is %p", (value, amount) => {
    // The second line holds the sign convention.
    const [line] = readPlan(long([4, 2026, "L", value], [4, 2026, "L", 1], [4, 2026, "L", 1])).lines;
    expect(line).toMatchObject({ row: 2, column: 4, amount });
    expect(line!.found.amount).toBeDefined();
    expect(Object.is(line!.amount, -0)).toBe(false);
  });

  test.each(["", null, undefined, "-", " – "])("an empty cell (%p) is not a line", (value) => {
    expect(lines(long([4, 2026, "L", value], [4, 2026, "L", 5]))).toEqual(["3 4 2026 lasten 5"]);
  });

  test.each([
    ["€ 5,- N", "lasten 5"],
    ["€ 5 V", "baten 5"],
  ])("with a currency and V or N behind it: %s", (cell, expected) =>
    expect(
      lines([
        ["Actielijn", "Jaar", "Bedrag"],
        [4, 2026, cell],
      ]),
    ).toEqual([`2 4 2026 ${expected}`]),
  );

  test("amounts in text also count for a total without a caption and for what a minus sign means", () => {
    const text = readPlan([
      ["Omschrijving", "Actielijn", 2025, 2026],
      ["a", 4, "€ 10", "€ 20"],
      ["b", 2, "€ 20", "€ 10"],
      ["", "", "€ 30", "€ 30"],
    ]);
    expect(text.totalRows).toMatchObject([{ row: 4, by: "sum" }]);
    expect(text.withoutPok).toBe(0);
    const baten = ["Wegen", "", "Baten", "-€ 5"];
    const negative = [["Omschrijving", "Actielijn", "Soort", 2026], baten, baten, ["POK", 4, "", "-€ 7"]];
    expect(readPlan(negative).signs.signConvention).toBe("baten negative");
  });

  describe("a 0 is a line with an amount of 0, in every shape", () => {
    const LONG_FULL = [
      ["Actielijn", "Jaar", "Bedrag"],
      [4, 2026, 0],
      [2, 2026, 5],
    ];
    const WIDE_FULL = [
      ["Actielijn", "Soort", 2025, 2026],
      [4, "Lasten", 0, 0],
      [2, "Lasten", 0, 5],
    ];
    const empty = (rows: unknown[][]) => [...rows, rows[0]!.map(() => "")];
    test.each([
      ["lang", LONG_FULL, ["2 4 2026 lasten 0", "3 2 2026 lasten 5"]],
      [
        "breed",
        WIDE_FULL,
        ["2 4 2025 lasten 0", "2 4 2026 lasten 0", "3 2 2025 lasten 0", "3 2 2026 lasten 5"],
      ],
    ])("%s, with and without an empty cell in the range", (_, plan, expected) => {
      expect(lines(plan)).toEqual(expected);
      expect(lines(empty(plan))).toEqual(expected);
      expect(lines(plan, { zeroIsZero: true })).toEqual(expected);
    });

    const ONLY_ACTIELIJN = [
      ["Actielijn", 2025, 2026],
      [4, 0, 0],
      [2, 0, 5],
    ];
    test("also when only an actielijn stands next to it and the next row has an actielijn of its own", () =>
      expect(lines(ONLY_ACTIELIJN)).toEqual([
        "2 4 2025 lasten 0",
        "2 4 2026 lasten 0",
        "3 2 2025 lasten 0",
        "3 2 2026 lasten 5",
      ]));

    test("when Excel gives a function empty cells as 0, a subheader stays a subheader", () => {
      const header = [
        ["Omschrijving", "Actielijn", 2026],
        ["Baten", 0, 0],
        ["Wijkteams", 4, 5],
        ["Lasten", 0, 0],
        ["Wijkteams", 4, 5],
      ];
      expect(lines(header)).toEqual(["3 4 2026 baten 5", "5 4 2026 lasten 5"]);
      const lijn = [
        ["Actielijn", "Omschrijving", 2026],
        [4, "Wijkteams", 0],
        [0, "salaris", 5],
        [0, "huur", 6],
      ];
      expect(lines(lijn)).toEqual(["3 4 2026 lasten 5", "4 4 2026 lasten 6"]);
    });

    test("on a sheet a 0 is never an empty cell: a row with only zeros is not a subheader", () => {
      const plan = [
        ["Omschrijving", 2025, 2026],
        ["POK AL4 wijkteams", 0, 0],
        ["Wegen", 5, 6],
      ];
      expect(lines(plan, { zeroIsZero: true })).toEqual(["2 4 2025 lasten 0", "2 4 2026 lasten 0"]);
    });
  });

  test("the unit: a contradiction is asked and reads nothing; per column it may differ", () => {
    const conflicting = [["x € 1.000"], ["(in hele euro's)"], HEADER, [4, 2026, "L", 5]];
    const reading = readPlan(conflicting);
    expect([reading.lines, reading.unit.value]).toEqual([[], null]);
    expect(reading.questions).toMatchObject([
      { over: "unit", text: { nl: expect.stringContaining("“x € 1.000” en “(in hele euro's)”") } },
    ]);
    expect(lines(conflicting, { unit: 1_000 })).toEqual(["4 4 2026 lasten 5000"]);
    expect(
      lines([
        ["Actielijn", "2025 (x € 1.000)", "2026 (€)"],
        [4, 5, 5000],
      ]),
    ).toEqual(["2 4 2025 lasten 5000", "2 4 2026 lasten 5000"]);
    expect(lines([...long([4, 2026, "L", 5]), [], ["Bedragen x € 1.000"]])).toEqual(["2 4 2026 lasten 5000"]);
  });
});

describe("other cells", () => {
  const HEADERS = ["Actielijn", "Jaar", "Soort", "Bedrag", "Aard", "Kanaal", "Taakveld"];
  const read = (...cells: unknown[]) =>
    readPlan([HEADERS, [4, 2026, "Lasten", 1, ...cells], [4, 2026, "Lasten", 1, "S", "AU", "6.2"]]).lines[0]!;

  test("taakveld as text, and as the number that Excel made of it", () => {
    expect(read("S", "AU", "0.10")).toMatchObject({ taakveld: "0.10", found: { taakveld: "0.10" } });
    expect(read("S", "AU", 0.1)).toMatchObject({ taakveld: "0.1", found: { taakveld: 0.1 } });
    expect(read("S", "AU", "6.71a Hulp")).toMatchObject({ taakveld: "6.71a" });
    expect(read("S", "AU", "6,2")).toMatchObject({ taakveld: "6.2", found: { taakveld: "6,2" } });
    expect(read("S", "AU", "")).toMatchObject({ taakveld: null, found: { taakveld: null } });
  });

  test("aard and kanaal: what cannot be read is null and stays in found", () => {
    expect(read("structureel", "algemene uitkering", "")).toMatchObject({
      aard: "structureel",
      kanaal: "AU",
    });
    expect(read("?", "SPUK", "")).toMatchObject({
      aard: null,
      kanaal: null,
      found: { aard: "?", kanaal: "SPUK" },
    });
  });

  test("a plan without those columns has nothing of them in found", () => {
    const { found } = readPlan([
      ["Actielijn", 2026],
      [4, 1],
    ]).lines[0]!;
    expect(found).toEqual({ actielijn: 4, amount: 1 });
  });

  test.each<[unknown, number | null]>([
    [2026, 2026],
    ["2026", 2026],
    ["begroting 2026", 2026],
    [2019, 2019],
    [new Date(Date.UTC(2026, 5, 1)), 2026],
    ["2026/2027", null],
    ["volgend jaar", null],
    ["", null],
  ])("year cell %p is %p", (value, year) => {
    expect(readPlan(long([4, value, "L", 1])).lines).toMatchObject([{ year }]);
  });

  test("“Structurele lasten” in the column Soort also says the aard", () => {
    expect(readPlan(long([4, 2026, "Structurele baten", 1])).lines).toMatchObject([
      { kind: "baten", aard: "structureel" },
    ]);
  });

  test("an unreadable kind is asked about and counts as a last until then", () => {
    const reading = readPlan(long([4, 2026, "reserve", 5], [4, 2026, "Lasten", 6]));
    expect(reading.lines).toMatchObject([{ kind: "lasten", found: { kind: "reserve" } }, {}]);
    expect(reading.questions).toMatchObject([
      { over: "kind", text: { nl: expect.stringContaining("cel C2, “reserve” gevonden") } },
    ]);
  });
});

describe("totals", () => {
  const HEADERS = ["Actielijn", "Omschrijving", 2025, 2026];

  test("a total without actielijn does not count; with an actielijn of its own it does, and is marked", () => {
    const reading = readPlan([
      HEADERS,
      ["AL4", "a", 1, 2],
      ["AL5", "b", 3, 5],
      ["", "Totaal", 4, 7],
      ["AL4", "Subtotaal wijkteams", 1, 2],
    ]);
    expect(reading.totalRows).toEqual([{ row: 4, text: "Totaal", by: "caption" }]);
    expect(reading.lines.map(({ row, total }) => [row, total])).toEqual([
      [2, null],
      [2, null],
      [3, null],
      [3, null],
      [5, "caption"],
      [5, "caption"],
    ]);
  });

  test("in a long list “Totaal” stands with a year between the lines, and without a year below them", () => {
    const reading = readPlan(
      long([4, 2026, "L", 5], [5, 2026, "L", 6], ["Totaal", 2026, "L", 11], ["Totaal", "", "", 11]),
    );
    expect(reading.lines.map(({ row, total, actielijn }) => [row, total, actielijn])).toEqual([
      [2, null, 4],
      [3, null, 5],
      [4, "caption", null],
    ]);
    expect(reading.totalRows).toMatchObject([{ row: 5 }]);
  });

  test("a nameless sum under an actielijn counts twice and is marked", () => {
    const reading = readPlan(wide(["", "AL4"], ["", "a", 1, 2], ["", "b", 3, 5], ["", "", 4, 7]));
    expect(reading.lines.filter(({ total }) => total === "sum").map(({ row }) => row)).toEqual([5, 5]);
  });

  test("a row with a name is a sum only when that cannot be chance", () => {
    const mark = (...rows: unknown[][]) =>
      readPlan(wide(["", "AL4"], ...rows)).lines.flatMap(({ row, total }) => (total ? [row] : []));
    expect(mark(["", "a", 1, 2], ["", "b", 3, 5], ["", "samen", 4, 7])).toEqual([5, 5]);
    expect(mark(["", "a", 50, 55], ["", "b", 50, 55], ["", "c", 100, 110])).toEqual([]);
    expect(mark(["", "a", 1, 2], ["", "b", 1, 2])).toEqual([]);
    const own = readPlan([HEADERS, ["AL4", "a", 1, 2], ["AL4", "b", 3, 5], ["AL4", "c", 4, 7]]);
    expect(own.lines.every(({ total }) => total === null)).toBe(true);
  });

  test("“Baten” with amounts is a header with its total, or under an actielijn the line itself", () => {
    const header = readPlan(
      wide(["", "Baten", 4, 7], ["0.7", "POK AL4", 1, 2], ["", "Lasten", 9, 9], ["6.2", "POK AL4", 3, 5]),
    );
    expect(header.lines.map(({ row, kind }) => [row, kind])).toEqual([
      [3, "baten"],
      [3, "baten"],
      [5, "lasten"],
      [5, "lasten"],
    ]);
    expect(header.totalRows.map(({ row }) => row)).toEqual([2, 4]);
    expect(lines(wide(["", "AL4"], ["", "Baten", 4, ""], ["", "Lasten", 3, ""]))).toEqual([
      "3 4 2025 baten 4",
      "4 4 2025 lasten 3",
    ]);
  });
});

test("in a long list about POK a total with a year counts, also without actielijn; in a whole begroting it does not", () => {
  const HEADERS = ["Actielijn", "Jaar", "Omschrijving", "Bedrag"];
  const totals = (...rows: unknown[][]) =>
    readPlan([HEADERS, ...rows]).lines.flatMap(({ row, total }) => (total ? [row] : []));
  expect(totals([4, 2026, "a", 1], [4, 2026, "b", 2], ["", 2026, "Totaal", 3])).toEqual([4]);
  expect(totals([4, 2026, "a", 1], [4, 2026, "b", 2], ["", "", "Totaal", 3])).toEqual([]);
  expect(totals([4, 2026, "a", 1], ["", 2026, "x", 9], ["", 2026, "Totaal", 10])).toEqual([]);
  expect(totals(["", 2026, "x", 9], ["", 2026, "POK AL4", 1], ["", 2026, "Totaal POK", 1])).toEqual([4]);
});

describe("signs", () => {
  test.each<[string, unknown[][], string, string[]]>([
    [
      "gewoon",
      [
        ["B", 5],
        ["L", 6],
        ["L", -2],
      ],
      "positive",
      ["baten 5", "lasten 6", "lasten -2"],
    ],
    [
      "baten negative",
      [
        ["B", -5],
        ["L", 6],
      ],
      "baten negative",
      ["baten 5", "lasten 6"],
    ],
    [
      "lasten negative",
      [
        ["B", 5],
        ["L", -6],
        ["L", -7],
        ["L", 1],
      ],
      "lasten negative",
      ["baten 5", "lasten 6", "lasten 7", "lasten -1"],
    ],
  ])("%s", (_, rows, signConvention, expected) => {
    const reading = readPlan(long(...rows.map(([kind, amount]) => [4, 2026, kind, amount])));
    expect(reading.signs.signConvention).toBe(signConvention);
    expect(reading.lines.map(({ kind, amount }) => `${kind} ${amount}`)).toEqual(expected);
    expect(reading.questions).toEqual([]);
  });

  test("both baten and lasten negative is a question", () => {
    expect(readPlan(long([4, 2026, "B", -5], [4, 2026, "L", -6])).questions).toMatchObject([
      { over: "signs" },
    ]);
  });

  test("without a kind: positive is a last, negative is asked and can be given", () => {
    const plan = [
      ["Actielijn", "Jaar", "Bedrag"],
      [4, 2026, 5],
      [5, 2026, -6],
    ];
    const reading = readPlan(plan);
    expect(reading.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["lasten", 5],
      ["baten", 6],
    ]);
    expect(reading.questions).toMatchObject([{ over: "signs" }]);
    const reversed = readPlan(plan, { signs: "lasten negative" });
    expect(reversed.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ["baten", 5],
      ["lasten", 6],
    ]);
    expect(reversed.questions).toEqual([]);
    const positive = readPlan(plan.slice(0, 2));
    expect(positive.lines).toMatchObject([{ kind: "lasten", amount: 5 }]);
    expect(positive.questions).toEqual([]);
    expect(positive.remarks).toMatchObject([{ nl: expect.stringContaining("zij zijn als lasten gelezen") }]);
    expect(readPlan(plan.slice(0, 2), { kind: "baten" })).toMatchObject({
      lines: [{ kind: "baten", amount: 5 }],
      remarks: [],
    });
  });

  test("V and N next to a known kind: N increases a last, V decreases it", () => {
    const plan = [
      ["Actielijn", "Jaar", "Soort", "Bedrag", "V/N"],
      [4, 2026, "Lasten", 5, "N"],
      [4, 2026, "Lasten", 6, "V"],
      [4, 2026, "Baten", 7, "N"],
    ];
    expect(readPlan(plan).lines.map(({ amount }) => amount)).toEqual([5, -6, -7]);
  });
});

test("one V/N column applies to the whole row, wherever it stands", () => {
  expect(
    lines([
      ["Actielijn", "V/N", 2025, 2026],
      [4, "V", 5, 6],
    ]),
  ).toEqual(["2 4 2025 baten 5", "2 4 2026 baten 6"]);
});

describe("corrections", () => {
  test("header row and columns: a plan without a header", () => {
    const columns = {
      1: { role: "actielijn" },
      2: { role: "amount", fixed: { year: 2026, kind: "baten" } },
    } as const;
    expect(
      lines(
        [
          [4, 5],
          [5, 6],
        ],
        { headerRow: null, columns },
      ),
    ).toEqual(["1 4 2026 baten 5", "2 5 2026 baten 6"]);
  });

  test("a header row pointed out, a skipped and a hidden row, and one actielijn for everything", () => {
    const plan = [
      ["Actielijn", 2021],
      [1, 9],
      ["Omschrijving", 2026],
      ["a", 5],
      ["b", 6],
      ["c", 7],
    ];
    const reading = readPlan(plan, { headerRow: 3, actielijn: 4, skip: [5], hidden: [6] });
    expect(reading.lines).toMatchObject([{ row: 4, actielijn: 4, year: 2026 }, { row: 6 }]);
    expect(reading.headerRows).toEqual({ from: 3, until: 3 });
    expect(reading.skipped).toContainEqual({
      row: 5,
      text: "b",
      reason: { nl: "opgegeven", en: "given" },
    });
    expect(reading.remarks).toContainEqual(
      expect.objectContaining({ nl: "1 × een verborgen of weggefilterde rij die wel meetelt." }),
    );
  });
});

test("a function that gets empty cells as 0 reads the same", () => {
  const plan = [
    ["Actielijn", "Jaar", "Bedrag", "Taakveld"],
    [4, 2026, 5, "6.2"],
    [0, 0, 0, 0],
    [0, 2026, 7, "6.3"],
    [5, 2026, 6, 0],
  ];
  expect(readPlan(plan).lines).toMatchObject([
    { actielijn: 4, taakveld: "6.2" },
    { actielijn: 5, taakveld: null },
  ]);
  expect(lines([...plan, [0, 2026, 8, ""]])).toContain("4 geen 2026 lasten 7");
});

test("in steps: progress, and stopping gives nothing", async () => {
  const plan = long(...Array.from({ length: 5_000 }, () => [4, 2026, "L", 1]));
  const states: number[] = [];
  const pause = () => Promise.resolve();
  const reading = await execute(readPlanInSteps(plan), {
    onProgress: ({ processed }) => states.push(processed),
    pause,
    timeSlice: 0,
  });
  expect(reading!.lines).toHaveLength(5_000);
  expect(states).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
  expect(await execute(readPlanInSteps(plan), { signal: { aborted: true }, pause })).toBeNull();
});

test("whatever the cells hold: a reading or a PokError, and every amount is whole or null", () => {
  const cell = fc.oneof(
    fc.constantFrom<unknown>(
      "Actielijn",
      "Jaar",
      "Bedrag",
      "Soort",
      "Baten",
      "Lasten",
      "Totaal",
      "AL4",
      "POK",
      2026,
      "2025",
      "constructor",
      "",
      null,
      undefined,
      0,
      { error: "#N/A" },
    ),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.date(),
  );
  const raster = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(raster, (cells) => {
      try {
        for (const { amount, year } of readPlan(cells).lines) {
          expect(amount === null || Number.isSafeInteger(amount)).toBe(true);
          expect(year === null || Number.isInteger(year)).toBe(true);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(PokError);
      }
    }),
    { numRuns: runs(1_000) },
  );
});
