import { readText } from "../../../src/reading/files/text/readText";
import { readAmounts as readInBoth, rowNumberOf } from "../../../src/reading/amounts";
import { inDutch } from "../inDutch";

const readAmounts = (...input: Parameters<typeof readInBoth>) => inDutch(readInBoth(...input));
type ReadResult = ReturnType<typeof readAmounts>;

/** What a trial with users brought to light. */
const amounts = ({ rows }: ReadResult) =>
  rows.map(({ actielijn, year, amount }) => [actielijn, year, amount]);

describe("unit", () => {
  test("a unit above another column contradicts the table: ask first", () => {
    const raster = readText(
      "Bedragen in euro\tx € 1.000\nActielijn\tKanaal\t2024\t2025\nAL4\tAU\t210\t220\n",
    ).raster;
    const readResult = readAmounts(raster);
    expect(readResult.rows).toEqual([]);
    expect(readResult.unit.value).toBeNull();
    expect(readResult.questions).toEqual([
      { over: "unit", text: expect.stringMatching(/Bedragen in euro.*x € 1\.000.*spreken elkaar tegen/) },
    ]);
    expect(amounts(readAmounts(raster, { unit: 1 }))).toEqual([
      [4, 2024, 210],
      [4, 2025, 220],
    ]);
  });

  test.each<[string, unknown[][], number | null, RegExp, number[]]>([
    [
      "elke bedragkolom een eigen eenheid: geen ervan is die van de tabel",
      [
        ["Actielijn", "2025 (x € 1.000)", "2026 (in euro's)"],
        ["AL4", 5, 6],
      ],
      null,
      /^verschilt per kolom: B × € 1\.000, C €$/,
      [5000, 6],
    ],
    [
      "de kop van de bedragkolom gaat voor de titel, en dat staat erbij",
      [["Bedragen in euro's"], ["Actielijn", "Jaar", "Bedrag (x € 1.000)"], ["AL4", 2026, 5]],
      1_000,
      /“Bedrag \(x € 1\.000\)”, die voor “Bedragen in euro's” gaat/,
      [5000],
    ],
    [
      "een kop over meer kolommen geldt voor al die kolommen",
      [
        ["Actielijn", "2021 (x € 1.000)", null, "2022 (x € 1.000)", null],
        [null, "AU", "DU", "AU", "DU"],
        ["AL3", 5, 6, 7, 8],
      ],
      1_000,
      /2021 \(x € 1\.000\)/,
      [5000, 6000, 7000, 8000],
    ],
    [
      "een eenheid in één kop geldt voor de tabel",
      [
        ["Actielijn (x € 1.000)", 2025, 2026],
        ["AL4", 5, 6],
      ],
      1_000,
      /Actielijn \(x € 1\.000\)/,
      [5000, 6000],
    ],
  ])("%s", (_, raster, value, reason, expected) => {
    const readResult = readAmounts(raster);
    expect(readResult.questions).toEqual([]);
    expect(readResult.rows.map(({ amount }) => amount)).toEqual(expected);
    expect(readResult.unit).toEqual({ value, reason: expect.stringMatching(reason) });
  });

  test("a unit at one pointed-out column is not shown as that of the table", () => {
    const readResult = readAmounts(
      [
        ["Actielijn", 2025, 2026],
        ["AL4", 5, 6],
      ],
      { columns: { 3: { role: "amount", fixed: { year: 2026 }, unit: 1_000 } } },
    );
    expect(readResult.rows.map(({ amount }) => amount)).toEqual([5, 6000]);
    expect(readResult.unit).toEqual({ value: null, reason: "verschilt per kolom: B €, C × € 1.000" });
  });
});

describe("a range that does not start at A1", () => {
  const provenance = { row: 4, column: 2 };

  test("every sentence names the cell, column and row of the sheet; the numbers themselves stay within the range", () => {
    const readResult = readAmounts(
      [
        ["Gemeente", "Actielijn", "2025", "2026", "Opmerking"],
        ["Utrecht", "AL9", 1, 2, "x"],
        ["Utrecht", "AL4", "PM", -5],
        [null, "AL4", 1, 2],
        ["Nergenshuizen", "AL4", 1, 2],
        ["Utrecht", "AL2", 7, 8],
        ["Utrecht", "AL2", 7, 9],
      ],
      {},
      { provenance },
    );
    expect(readResult.rejected.map(({ row, column, reason }) => [row, column, reason.split(":")[0]])).toEqual(
      [
        [2, 2, "Cel D6 (actielijn)"],
        [3, 3, "Cel E7"],
        [4, null, "Rij 8"],
        [5, 1, "Cel C9"],
        [6, 4, "Cel F10"],
        [7, 3, "Cel E11"],
        [7, 4, "Cel F11"],
      ],
    );
    expect(readResult.rejected[4]!.reason).toContain("F10, F11 verschillende");
    expect(readResult.rejected[5]!.reason).toContain("al gelezen in E10");
    expect(readResult.remarks.join()).toMatch(/F7 “-5” is -5 euro.*Kolom G \(“Opmerking”\)/);
    expect(readResult.headerRows).toEqual({ from: 1, until: 1 });
    expect(rowNumberOf(readResult.headerRows!.from, provenance)).toBe(5);
  });

  test("the questions too", () => {
    const readResult = readAmounts(
      [
        ["Actielijn", "Begroting 2022", "Realisatie 2022"],
        ["AL4", 1, 2],
      ],
      {},
      { provenance },
    );
    expect(readResult.questions.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^De kolommen D \(“Begroting 2022”\) en E /),
    ]);
  });
});

describe("footnote marks", () => {
  test.each([
    "2027*",
    "2027 **",
    "2027¹",
    "2027 ¹⁾",
    "2027 1)",
    "2027 (1)",
    "2027 [2]",
    "20271)",
    "2027 †",
    "2027 1) 2)",
  ])("%j is 2027, and is shown as found", (header) => {
    const readResult = readAmounts([
      ["Actielijn", 2026, header],
      ["AL4", 5, 6],
    ]);
    expect(amounts(readResult)).toEqual([
      [4, 2026, 5],
      [4, 2027, 6],
    ]);
    expect(readResult.columns[2]!.header).toBe(header);
  });

  test.each<[string, string]>([
    ["Actielijn 4*", "Jaar 1)"],
    ["AL4 2)", "Jaar*"],
    ["AL (4)", "Jaar"],
    ["Actielijn (4)", "Jaar ²"],
  ])("%j and %j keep their column", (lijn, year) => {
    const readResult = readAmounts([
      ["Gemeente*", year, lijn, "AL2"],
      ["Utrecht", 2026, 5, 6],
    ]);
    expect(amounts(readResult)).toEqual([
      [4, 2026, 5],
      [2, 2026, 6],
    ]);
  });

  test("a footnote at “Actielijn” does not make it actielijn 1", () => {
    const readResult = readAmounts([
      ["Actielijn 1)", "2026 (x € 1.000)", "2027 (x € 1.000) 2)"],
      ["AL4", 5, 6],
    ]);
    expect(amounts(readResult)).toEqual([
      [4, 2026, 5000],
      [4, 2027, 6000],
    ]);
  });
});

describe("amounts with cents", () => {
  const raster = [
    ["Actielijn", 2025, 2026, 2027],
    ["AL4", "€ 1.234,5", -0.5, 7],
    ["AL2", 2, "12%", 1.49],
  ];

  test("are not adopted; the sentence says it is about whole euros", () => {
    const readResult = readAmounts(raster);
    expect(readResult.rejected.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(
        /Cel B2: “€ 1\.234,5” gevonden, geen hele euro's; toegestaan is een bedrag in hele euro's/,
      ),
      expect.stringMatching(/Cel C2: -0,5 gevonden, geen hele euro's/),
      expect.stringMatching(/Cel C3.*percentage; toegestaan is een bedrag in cijfers/),
      expect.stringMatching(/Cel D3/),
    ]);
    expect(readResult.notWhole).toBe(3);
  });

  test("with rounding they are: a half away from zero, and reported", () => {
    const readResult = readAmounts(raster, { rounding: true });
    expect(amounts(readResult)).toEqual([
      [4, 2025, 1235],
      [4, 2026, -1],
      [4, 2027, 7],
      [2, 2025, 2],
      [2, 2027, 1],
    ]);
    expect(readResult.notWhole).toBe(0);
    expect(readResult.remarks).toContain(
      "3 × een bedrag afgerond op hele euro's; de eerste: B2 “€ 1.234,5” is 1.235 euro.",
    );
    expect(readResult.rejected.map(({ row, column }) => [row, column])).toEqual([[3, 3]]);
  });

  test("float noise does not make a half less", () => {
    const readResult = readAmounts([["x € 1.000"], ["Actielijn", 2026, 2027], ["AL4", 1.0005, 1.00049]], {
      rounding: true,
    });
    expect(amounts(readResult)).toEqual([
      [4, 2026, 1001],
      [4, 2027, 1000],
    ]);
  });
});

describe("the gemeente in title or sheet name", () => {
  const table = [
    ["Actielijn", 2025, 2026],
    ["AL4", 1, 2],
  ];
  const nameList = (titles: unknown[][], sheetName?: string) =>
    readAmounts([...titles, ...table], {}, sheetName === undefined ? {} : { sheetName }).named.map(
      ({ name, text }) => [name, text],
    );

  test.each<[string, [string, string][]]>([
    [
      "POK-middelen gemeente Zeist, begroting 2025",
      [["Zeist", "POK-middelen gemeente Zeist, begroting 2025"]],
    ],
    ["GEMEENTE UTRECHT", [["Utrecht", "GEMEENTE UTRECHT"]]],
    ["Gemeente: Bergen op Zoom 2025", [["Bergen op Zoom", "Gemeente: Bergen op Zoom 2025"]]],
    ["gemeente 's-Gravenhage", [["'s-Gravenhage", "gemeente 's-Gravenhage"]]],
    [
      "Begroting gemeente Bergen",
      [
        ["Bergen (NH.)", "Begroting gemeente Bergen"],
        ["Bergen (L.)", "Begroting gemeente Bergen"],
      ],
    ],
    ["Het gaat Best met de Buren in Epe", []],
    ["wat de gemeente best kan doen", []],
    ["Gemeenten Utrecht en Zeist", []],
    ["Gemeente Utrechtse begroting", []],
    ["Gemeente 2025", []],
  ])("title %j", (title, expected) => expect(nameList([[title]])).toEqual(expected));

  test.each<[string, string[]]>([
    ["Zeist", ["Zeist"]],
    ["Gemeente Best", ["Best"]],
    ["Bergen", ["Bergen (NH.)", "Bergen (L.)"]],
    ["Blad1", []],
    ["518", []],
    ["GM0518", []],
    ["Zeist 2025", []],
  ])("sheet %j", (sheet, expected) => expect(nameList([], sheet).map(([name]) => name)).toEqual(expected));

  test("title in two cells, and the same gemeente once", () => {
    expect(nameList([["Gemeente", "Zeist"]], "Zeist")).toEqual([["Zeist", "Gemeente Zeist"]]);
  });

  test("with a column for the gemeente, that says who it is", () => {
    const readResult = readAmounts([
      ["Gemeente Zeist"],
      ["Gemeente", "Actielijn", "Jaar", "Bedrag"],
      ["Utrecht", "AL4", 2026, 1],
    ]);
    expect(readResult.named).toEqual([]);
  });
});

describe("columns aligned with spaces", () => {
  test("are read if every row has as many columns", () => {
    const { raster, separator } = readText(
      "POK-middelen, raming\n\nActielijn          2024       2025\r\nAL4 wijkteams      1.234,0    2.345,0\n  AL2 bescherming    52.000     53.000\n",
    );
    expect(separator).toBe("spaces");
    expect(raster).toEqual([
      ["POK-middelen, raming"],
      [""],
      ["Actielijn", "2024", "2025"],
      ["AL4 wijkteams", "1.234,0", "2.345,0"],
      ["AL2 bescherming", "52.000", "53.000"],
    ]);
  });

  test("an empty place would shift amounts: then not, and the sentence says what to do", () => {
    const { raster, separator } = readText(
      "Actielijn   2024   2025   2026\nAL4          210           230\nAL2          210    220    230\n",
    );
    expect(separator).toBe(";");
    expect(readAmounts(raster).questions.map(({ text }) => text)).toEqual([
      expect.stringContaining("kopieer de tabel met haar kolommen (tabs), bijvoorbeeld uit Excel"),
    ]);
  });

  test.each([
    ["tabs met spaties erbij", "Actielijn\t2024  \tx  y\nAL4\t1  \t2  z\n", "\t"],
    ["komma's met twee spaties erachter", "Actielijn,  2024,  2025\nAL4,  1,  2\n", ","],
    ["één regel", "Geachte raad,  hierbij de begroting\n", ","],
  ])("%s: not", (_, text, token) => expect(readText(text).separator).toBe(token));
});

describe("amounts in a sentence", () => {
  test("are written as the Dutch write them", () => {
    const readResult = readAmounts([
      ["Actielijn", 2025, 2026],
      ["AL4", 285029000, 1234.5],
      ["AL4", 1, 1234.5],
    ]);
    expect(readResult.remarks.join()).not.toContain("285029000");
    expect(readResult.rejected.map(({ reason }) => reason).join()).toMatch(
      /285\.029\.000 gevonden.*1\.234,5 gevonden/,
    );
    const only = readAmounts([
      ["Actielijn", 2026],
      ["AL4", 285029000],
    ]);
    expect(only.remarks.join()).toContain("B2 “285.029.000” is 285.029.000 euro");
  });
});

describe("a total row that is wrong", () => {
  const HEADER = ["Actielijn", 2024, 2025];
  const read = (...rows: unknown[][]) => readAmounts([HEADER, ...rows]).remarks;

  test("is reported with its row, the year and both amounts", () => {
    const raster = [["x € 1.000"], HEADER, ["AL4", 300, 400], ["AL2", 200, 271], ["Totaal", 500, 670]];
    const sentence =
      "De totaalrij (rij 5) noemt 670.000 voor 2025; de gelezen bedragen tellen op tot 671.000.";
    expect(readAmounts(raster).remarks).toEqual([sentence]);
    expect(readAmounts(raster, {}, { provenance: { row: 7, column: 1 } }).remarks).toEqual([
      sentence.replace("rij 5", "rij 12"),
    ]);
  });

  test("in a long table with the column", () => {
    const readResult = readAmounts([
      ["Actielijn", "Jaar", "Bedrag"],
      ["AL4", 2025, 1],
      ["AL4", 2026, 2],
      ["Totaal", null, 4],
    ]);
    expect(readResult.remarks).toEqual([
      "De totaalrij (rij 4) noemt 4 in kolom C; de gelezen bedragen tellen op tot 3.",
    ]);
  });

  test("per block of a gemeente", () => {
    const header = ["Gemeente", "Actielijn", "Jaar", "Bedrag"];
    const readResult = readAmounts([
      header,
      ["Utrecht", "AL4", 2025, 1],
      ["Utrecht", "AL2", 2025, 2],
      ["Totaal Utrecht", null, null, 3],
      ["Zeist", "AL4", 2025, 5],
      ["Totaal Zeist", null, null, 6],
      ["Totaal", null, null, 8],
      ["Nederland", null, null, 999],
    ]);
    expect(readResult.remarks).toEqual([
      "De totaalrij (rij 6) noemt 6 in kolom D; de gelezen bedragen tellen op tot 5.",
    ]);
  });

  test.each<[string, unknown[][]]>([
    [
      "het klopt",
      [
        ["AL4", 1, 2],
        ["AL2", 3, 4],
        ["Totaal", 4, 6],
      ],
    ],
    [
      "subtotalen",
      [
        ["AL4", 1, 2],
        ["Subtotaal", 7, 7],
        ["AL2", 3, 4],
        ["Totaal", 4, 6],
      ],
    ],
    [
      "blokken en een totaal van alles",
      [
        ["AL4", 1, 2],
        ["Totaal", 1, 2],
        ["AL2", 3, 4],
        ["Totaal", 3, 4],
        ["Eindtotaal", 4, 6],
      ],
    ],
    [
      "een percentage",
      [
        ["AL4", 1, 2],
        ["Totaal", "100%", "100%"],
      ],
    ],
    [
      "leeg",
      [
        ["AL4", 1, 2],
        ["Totaal", null, "-"],
      ],
    ],
    [
      "een afgekeurde cel in elke kolom",
      [
        ["AL4", "PM", "PM"],
        ["AL2", 3, 4],
        ["Totaal", 9, 9],
      ],
    ],
    [
      "een afgekeurde rij",
      [
        ["AL4", 1, 2],
        ["AL9", 3, 4],
        ["Totaal", 4, 6],
      ],
    ],
    [
      "een totaal van een deel",
      [
        ["AL4", 1, 2],
        ["Totaal AU", 9, 9],
        ["Totaal structureel", 8, 8],
      ],
    ],
    [
      "niets gelezen",
      [
        ["Totaal", 9, 9],
        ["AL4", 1, 2],
      ],
    ],
  ])("%s: no remark", (_, rows) => expect(read(...rows).join()).not.toContain("totaalrij"));

  test("a skipped row may be in the total: no remark", () => {
    const raster = [HEADER, ["AL4", 1, 2], ["AL2", 3, 4], ["Totaal", 4, 6]];
    expect(readAmounts(raster, { skip: [3] }).remarks).toEqual([]);
  });

  test("after five a count", () => {
    const long = Array.from({ length: 7 }, (_, i) => [
      ["AL4", 2021 + i, 1],
      ["Totaal", null, 99],
    ]).flat();
    const readResult = readAmounts([["Actielijn", "Jaar", "Bedrag"], ...long]).remarks;
    expect(readResult).toHaveLength(6);
    expect(readResult[5]).toBe(
      "En nog 2 keer noemt een totaalrij iets anders dan de gelezen bedragen samen.",
    );
  });
});
