import {
  checkLocation,
  groupBySeverity,
  anchorOf,
  makeReport,
  touches,
  countBySeverity,
  distribute,
  followCorrection,
  sieve,
  type Check,
  type PlanLocation,
} from "../../../src/work/check";
import { MEMORY_FORMAT, memoryFieldAt } from "../../../src/work/check/stored";
import { readPlan, type PlanCorrection } from "../../../src/reading/plan";
import { readStored } from "../../../src/work/stored";
import { isUpToDate, checkColumns, withoutCheckColumns } from "../../../src/work/check/columns";
import { isCheckNote, noteText } from "../../../src/work/check/note";
import { totalsOf } from "../../../src/work/check/totals";
import { national } from "../../../src/knowledge/pok/amounts";
import { currentEditie } from "../../../src/knowledge/pok/edities";
import { PokError } from "../../../src/sheet/errors";
import { CATALOG } from "../../../src/rules";
import { OWN } from "./cases";
import { contentOf } from "./content";

const HEADER = ["Actielijn", "Jaar", "Soort", "Bedrag", "Omschrijving"];
const ROWS = [
  [2, 2022, "lasten", 40_000, "rechtsbescherming"],
  [9, 2022, "lasten", 1_000, "bestaat niet"],
  [4, 2022, "lasten", 80_000, "wijkteams"],
  [4, 2022, "lasten", "PM", "nog niet bekend"],
];
const runCheck = (
  rows: readonly (readonly unknown[])[] = ROWS,
  place?: { row: number; column: number },
): Check => checkLocation(contentOf([HEADER, ...rows], place), {}, OWN);
const keys = ({ findings }: Check) => findings.map(({ code, key }) => `${code} ${key}`);

describe("where a finding is", () => {
  test("the cell with the cause, as on the sheet", () => {
    const { findings, lines } = runCheck(ROWS, { row: 9, column: 2 });
    expect(findings.map(({ code, address }) => `${code} ${address}`)).toEqual(["POK-01 C12", "POK-19 F14"]);
    expect(lines.map(({ row, column }) => [row, column])).toEqual([
      [11, 6],
      [12, 6],
      [13, 6],
      [14, 6],
    ]);
  });

  test("a sentence that names a row names that of the sheet", () => {
    const duplicate = [
      ...ROWS.slice(0, 1),
      [4, 2022, "lasten", 40_000, "x"],
      [4, 2022, "lasten", 40_000, "x"],
    ];
    const { findings } = runCheck(duplicate, { row: 9, column: 0 });
    expect(findings.map((one) => one.wording("nl"))).toEqual([expect.stringContaining("rij 12")]);
  });

  test("without a header a sentence that says what is there and what is allowed", () => {
    expect(() => checkLocation(contentOf([["geen", "plan"]]), {}, OWN)).toThrow(PokError);
    expect(() => checkLocation(contentOf([["geen", "plan"]]), {}, OWN)).toThrow(/“geen”, “plan”/);
  });
});

describe("the key of a finding", () => {
  test("stays when the plan shifts or a row is added", () => {
    const before = keys(runCheck());
    expect(new Set(before).size).toBe(before.length);
    expect(keys(runCheck(ROWS, { row: 30, column: 4 }))).toEqual(before);
    expect(keys(runCheck([[3, 2022, "lasten", 10_000, "systeemleren"], ...ROWS]))).toEqual(before);
  });

  test("changes with the amount that was judged, also when that is a sum", () => {
    const high = (amount: number) => [
      [4, 2022, "baten", 80_000, "uitkering"],
      [4, 2022, "baten", amount, "extra"],
    ];
    const [one, other] = [keys(runCheck(high(5_000))), keys(runCheck(high(6_000)))];
    const pok04 = (list: string[]) => list.filter((key) => key.startsWith("POK-04"));
    expect(pok04(one)).toHaveLength(1);
    expect(pok04(one)).not.toEqual(pok04(other));
  });

  test("two equal lines each have their own key", () => {
    const equal = keys(runCheck([ROWS[1]!, ROWS[1]!, ROWS[0]!, ROWS[2]!]));
    expect(equal.filter((key) => key.startsWith("POK-01"))).toHaveLength(2);
    expect(new Set(equal).size).toBe(equal.length);
  });
});

describe("distributing, counting and sieving", () => {
  const { findings } = runCheck();
  const aside = (key: string) => ({ key, reason: "afgesproken", name: "Jansen", date: "2026-11-22" });

  test("what is set aside stands apart; a reason without a finding has lapsed", () => {
    const [first, second] = findings;
    const { open, setAside, lapsed } = distribute({ findings, waiting: [] }, [
      aside(first!.key),
      aside("POK-99|x"),
    ]);
    expect(open).toEqual([second]);
    expect(setAside).toEqual([{ finding: first, setAside: aside(first!.key) }]);
    expect(lapsed).toEqual([aside("POK-99|x")]);
  });

  test("counts and groups by severity", () => {
    expect(countBySeverity(findings)).toEqual({ fout: 2, waarschuwing: 0, advies: 0 });
    expect(groupBySeverity(findings).map(({ severity }) => severity)).toEqual(["fout"]);
  });

  test("sieves on severity and on words, ignoring case", () => {
    const codes = (find: string) => sieve(findings, { severity: null, find }, "nl").map(({ code }) => code);
    expect(codes("")).toEqual(["POK-01", "POK-19"]);
    expect(codes("pm GEEN bedrag")).toEqual(["POK-19"]);
    expect(codes("a3")).toEqual(["POK-01"]);
    expect(sieve(findings, { severity: "advies", find: "" }, "nl")).toEqual([]);
  });
});

describe("columns with TOETS", () => {
  const formulas = (rows: readonly (readonly unknown[])[], correction = {}) =>
    checkColumns(checkLocation(contentOf(rows, { row: 4, column: 1 }), correction, OWN), null);

  test("refers to the cells of the row; what is not there is written in", () => {
    const { cells, row, column, count } = formulas([HEADER, ...ROWS]);
    expect({ row, column, count }).toEqual({ row: 4, column: 6, count: 4 });
    expect(cells.map(([cell]) => cell)).toEqual([
      "Controle",
      '=POK.TOETS(B6,C6,E6,D6,"","",1)',
      '=POK.TOETS(B7,C7,E7,D7,"","",1)',
      '=POK.TOETS(B8,C8,E8,D8,"","",1)',
      '=POK.TOETS(B9,C9,E9,D9,"","",1)',
    ]);
  });

  test("wide: a column per year, with unit, flipped sign and the header of the column", () => {
    const { cells } = formulas([
      ["x € 1.000"],
      ["Omschrijving", 2022, 2023],
      ["Lasten"],
      ["POK AL4 wijkteams", -80, -70],
      ["POK AL2 rechtsbescherming", -40, "12,5-"],
      ["Totaal lasten", -120, -82.5],
    ]);
    expect(cells).toEqual([
      ["Controle 2022", "Controle 2023"],
      ["", ""],
      ['=POK.TOETS(4,2022,-C8,"lasten","","",1000)', '=POK.TOETS(4,2023,-D8,"lasten","","",1000)'],
      // “12,5-” is not a number; TOETS itself says so, and a number that takes its place counts like the others.
      [
        '=POK.TOETS(2,2022,-C9,"lasten","","",1000)',
        '=POK.TOETS(2,2023,IF(ISNUMBER(D9),-D9,D9),"lasten","","",1000)',
      ],
    ]);
  });

  test("an amount that is not there yet or is 0 has the unit of its column; a given unit takes precedence", () => {
    const rows = [
      ["Plan", "", ""],
      ["Actielijn", "2025 (x € 1.000)", "2026 (€)"],
      [4, "PM", "PM"],
      [2, 0, 0],
      [3, 5, 5_000],
    ];
    const units = (correction = {}) =>
      formulas(rows, correction)
        .cells.slice(1)
        .map((cells) => cells.map((cell) => /,(\d+)\)$/.exec(cell)![1]));
    expect(units()).toEqual(Array(3).fill(["1000", "1"]));
    expect(units({ unit: 1_000 })).toEqual(Array(3).fill(["1000", "1000"]));
  });

  test("what is already there still fits, shifted too; no longer after another unit or with a row added", () => {
    const now = formulas([HEADER, ...ROWS]);
    const shown = { row: now.row, formulas: now.cells };
    expect(isUpToDate(now, shown)).toBe(true);
    const header = { row: now.row - 1, formulas: [["Controle"], ...now.cells] };
    expect(isUpToDate(now, header)).toBe(true);
    expect(isUpToDate(formulas([HEADER, ...ROWS], { unit: 1_000 }), shown)).toBe(false);
    expect(isUpToDate(formulas([HEADER, ...ROWS, ROWS[0]!]), shown)).toBe(false);
    expect(isUpToDate(formulas([HEADER, ...ROWS.slice(0, 2)]), shown)).toBe(true);
  });

  test("with own amounts as the last argument", () => {
    const check = runCheck();
    expect(checkColumns(check, "POK_Bedragen").cells[1]![0]).toMatch(/,1,POK_Bedragen\)$/);
  });

  test("when reading, the own columns are no part of the plan", () => {
    const raster = [
      ["Actielijn", "Controle 2022", "Controle"],
      [4, "fout POK-04: te veel", "in orde bevonden"],
      [2, "akkoord", ""],
    ];
    expect(withoutCheckColumns(raster)).toEqual([
      ["Actielijn", "", "Controle"],
      [4, "", "in orde bevonden"],
      [2, "", ""],
    ]);
    const without = raster.map((row) => row.slice(0, 1));
    expect(withoutCheckColumns(without)).toBe(without);
  });
});

describe("changes", () => {
  const location: PlanLocation = {
    target: { sheetId: "b1", sheet: "Blad1", row: 4, column: 1, rows: 10, columns: 5 },
    table: null,
    name: null,
    untilEnd: false,
  };
  const change = (address: string, shifts = false, sheetId = "b1") => ({
    sheetId,
    address,
    shifts,
    sheetGone: false,
  });

  test.each([
    ["C7", true],
    ["B5:F5", true],
    ["A1:Z100", true],
    ["G7", false],
    ["B4", false],
    ["B15", false],
    ["A1,C9", true],
    ["7:7", true],
    ["A:A", false],
    ["", true],
  ])("%s: %s", (address, expected) => {
    expect(touches(location, change(address))).toBe(expected);
  });

  test("another sheet does not touch; shifting always does; until the end also below it", () => {
    expect(touches(location, change("C7", false, "b2"))).toBe(false);
    expect(touches(location, change("A1", true))).toBe(true);
    expect(touches({ ...location, untilEnd: true }, change("B500"))).toBe(true);
  });
});

describe("remembered corrections", () => {
  const raster = [["Titel"], HEADER, ...ROWS, ["Totaal", "", "", 121_000, ""]];
  const correction = {
    headerRow: 2,
    skip: [7],
    columns: { 4: { role: "amount" as const }, 5: { role: "none" as const } },
    unit: 1_000 as const,
  };
  const anchor = anchorOf(raster, correction);

  test("unchanged plan: unchanged correction", () => {
    expect(followCorrection(raster, correction, anchor)).toEqual({ correction, lapsed: 0 });
  });

  test("a row and a column added: the correction shifts along", () => {
    const shifted = [["Nieuw"], ...raster].map((row) => ["", ...row]);
    expect(followCorrection(shifted, correction, anchor)).toEqual({
      correction: {
        headerRow: 3,
        skip: [8],
        columns: { 5: { role: "amount" }, 6: { role: "none" } },
        unit: 1_000,
      },
      lapsed: 0,
    });
  });

  test("what is gone lapses and skips no other row", () => {
    const withoutTotal = raster.slice(0, -1);
    expect(followCorrection(withoutTotal, correction, anchor)).toMatchObject({
      correction: { skip: [], headerRow: 2 },
      lapsed: 1,
    });
  });

  test("what is stored and not right counts as not remembered, and is named", () => {
    const setAside = [{ key: "a", reason: 3 }, 5];
    const stored = readStored(MEMORY_FORMAT, {
      version: 1,
      plans: [{ nonsense: 1 }, { rangeName: "POK_Plan_1", setAside }],
      lastChecked: "POK_Plan_1",
    });
    if (stored.kind !== "read") throw new Error(stored.kind);
    expect(stored.value).toEqual({
      plans: [
        {
          table: null,
          rangeName: "POK_Plan_1",
          address: "",
          untilEnd: false,
          correction: {},
          anchor: null,
          setAside: [{ key: "a", reason: "", name: "", date: "" }],
        },
      ],
      lastChecked: "POK_Plan_1",
    });
    expect(new Set(stored.odd.map(memoryFieldAt))).toEqual(new Set(["setAside", "plan"]));
  });

  test.each([
    [{ unit: 1e12 }, "unit"],
    [{ unit: "duizend" }, "unit"],
    [{ kind: "winst" }, "kind"],
    [{ skip: 5 }, "skip"],
    [{ skip: [0] }, "skip"],
    [{ year: 20_26_1 }, "year"],
    [{ actielijn: 9 }, "actielijn"],
    [{ signs: "-" }, "signs"],
    [{ headerRow: "1" }, "headerRow"],
    [{ fillDown: ["bedrag"] }, "fillDown"],
    [{ columns: { 2: { role: "winst" } } }, "columns"],
    [{ columns: { 2: { role: "amount", unit: 7 } } }, "columns"],
    [{ rows: { 2: { actielijn: 9 } } }, "rows"],
    [{ rows: { 2: { kind: "winst" } } }, "rows"],
    [{ oneTable: "winst" }, "tables"],
    [{ merged: [{}] }, "other"],
  ])("one odd correction %j is not obeyed, and does not take the rest along", (odd, field) => {
    const kept: PlanCorrection = "year" in odd ? {} : { year: 2026 };
    const stored = readStored(MEMORY_FORMAT, {
      version: 1,
      plans: [{ table: "Plan", correction: { ...kept, ...odd } }],
    });
    if (stored.kind !== "read") throw new Error(stored.kind);
    const [plan] = stored.value.plans;
    expect(stored.odd.map(memoryFieldAt)).toContain(field);
    expect(plan!.correction.year).toBe(kept.year);
    expect(JSON.stringify(plan!.correction)).not.toMatch(/1000000000000|duizend|winst|bedrag|merged|:7/);
    expect(() => followCorrection(raster, plan!.correction, plan!.anchor)).not.toThrow();
    expect(() => readPlan(raster, plan!.correction)).not.toThrow();
  });
});

test("a note belongs to the check only as long as nobody added to it", () => {
  const text = noteText(runCheck().findings, "nl");
  expect(text).toContain("fout POK-01: 9 is geen actielijn");
  expect(isCheckNote(text)).toBe(true);
  expect(isCheckNote(`${text}\nGezien, Jansen`)).toBe(false);
  expect(isCheckNote("POK-controle nog doen")).toBe(false);
});

test("totals per actielijn and year, beside what is available", () => {
  expect(totalsOf(runCheck(), OWN)).toEqual({
    rows: [
      {
        actielijn: 2,
        name: "Robuuste rechtsbescherming",
        year: 2022,
        baten: 0,
        lasten: 40_000,
        available: 40_000,
      },
      {
        actielijn: 4,
        name: "Uitvoeringscapaciteit wijkteams",
        year: 2022,
        baten: 0,
        lasten: 80_000,
        available: 80_000,
      },
      { actielijn: null, name: "", year: 2022, baten: 0, lasten: 120_000, available: 189_000 },
    ],
    withoutAmount: 2,
  });
});

test("a report with thousands of findings says how many are not in it", () => {
  const rows = Array.from({ length: 5_003 }, (_, i) => [9, 2022, "lasten", i + 1, `post ${i}`]);
  const check = runCheck(rows);
  const report = makeReport({
    check,
    data: OWN,
    amounts: "POK_Bedragen",
    setAside: [],
    time: new Date(2026, 10, 22),
    language: "nl",
  });
  expect(report.cells[report.titleRow + 5_000 - 1]![1]!.content).toBe("POK-01");
  expect(report.cells[report.titleRow + 5_000]![0]!.content).toMatch(/^Nog 3 bevindingen/);
});

test("the report says per rule how severe it turned out, and which could not be checked", () => {
  const check = checkLocation(
    contentOf([HEADER, [6, 2022, "baten", 1_000, "x"], [4, 2022, "lasten", 46_000_000, "y"], ROWS[1]!]),
    {},
    { amounts: national(currentEditie) },
  );
  const { cells } = makeReport({
    check,
    data: { amounts: national(currentEditie) },
    amounts: "landelijk",
    setAside: [],
    time: new Date(2026, 10, 22),
    language: "nl",
  });
  const start = cells.findIndex(([cell]) => cell!.content === "Toetsregels");
  const found = new Map(cells.slice(start + 2).map((row) => [row[1]!.content, row[5]!.content]));
  expect(found.size).toBe(CATALOG.length);
  expect(["POK-01", "POK-02", "POK-05", "POK-08"].map((code) => found.get(code))).toEqual([
    "1 fout",
    "geen",
    "1 advies",
    "niet getoetst",
  ]);
});

describe("what the report says about the size and about rules not checked", () => {
  const reportOf = (rows: readonly (readonly unknown[])[]) => {
    const data = { amounts: national(currentEditie) };
    const { cells } = makeReport({
      check: checkLocation(contentOf(rows), {}, data),
      data,
      amounts: "landelijk",
      setAside: [],
      time: new Date(2026, 10, 22),
      language: "nl",
    });
    const texts = cells.map((row) => row.map(({ content }) => content));
    const lines = texts.slice(texts.findIndex(([cell]) => cell === "Toetsregels") + 2);
    return {
      size: texts.find(([cell]) => cell === "Omvang")![3],
      found: (code: string) => lines.find((row) => row[1] === code)![5],
      title: (code: string) => lines.find((row) => row[1] === code)![3],
    };
  };
  const FONDS = [
    ["Omschrijving", "Actielijn", "Soort", 2022, 2023],
    ["wijkteams", 4, "lasten", 10, 20],
    ["Accres", "", "baten", "PM", 40],
    ["Vrijval BCF", "", "baten", 30, ""],
    ["Wegen", "", "lasten", 50, 60],
    ["Parken", "", "lasten", 50, 60],
    ["Bruggen", "", "lasten", 50, 60],
  ];

  test("rows on the gemeentefonds are checked, and are not listed as not checked", () => {
    expect(reportOf(FONDS).size).toBe(
      "5 bedragen op 3 rijen, waarvan 2 rijen over ander geld van het gemeentefonds; 3 rijen gaan niet over de POK-middelen en zijn niet getoetst",
    );
    expect(reportOf([FONDS[0]!, FONDS[2]!]).size).toBe(
      "2 bedragen op 1 rij, waarvan 1 rij over ander geld van het gemeentefonds",
    );
    expect(reportOf([FONDS[0]!, [...FONDS[1]!.slice(0, 4), ""]]).size).toBe("1 bedrag op 1 rij");
  });

  test("every rule that was silent is listed as not checked", () => {
    const { found } = reportOf(FONDS);
    expect(["GF-01", "GF-02", "GF-05", "GF-07"].map(found)).toEqual([
      "niet getoetst",
      "niet getoetst",
      "geen",
      "1 advies, niet getoetst",
    ]);
  });

  test("the title of a rule comes with its exceptions", () =>
    expect(reportOf(FONDS).title("POK-02")).toBe(
      "Het jaar ligt buiten 2021–2027. Bij lasten een waarschuwing: een gemeente mag ze zelf betalen.",
    ));
});

test("POK-13 points at the cell that says it, also when the description spans several cells", () => {
  const at = (...descriptions: string[]) =>
    checkLocation(
      contentOf([
        ["Programma", "Omschrijving", "Actielijn", "Jaar", "Bedrag"],
        [...descriptions, 4, 2022, 5],
      ]),
      {},
      { amounts: national(currentEditie) },
    )
      .findings.filter(({ code }) => code === "POK-13")
      .map(({ address }) => address);
  expect(at("Sociaal", "Schuldhulpverlening")).toEqual(["B2"]);
  expect(at("Schuldhulpverlening", "personeel")).toEqual(["A2"]);
  expect(at("Werk", "en inkomen")).toEqual(["A2"]);
});
