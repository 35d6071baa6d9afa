import { alsWerkmapFout, schrijfUit, voerUit } from "../../src/excel/uitvoering";
import { WerkmapFout } from "../../src/sheet/belet";

test.each([
  ["InvalidSelection", "geenBereik"],
  ["ItemNotFound", "bladWeg"],
  ["AccessDenied", "geenToegang"],
  ["InvalidOperationInCellEditMode", "celInBewerking"],
  ["ApiNotFound", "teOud"],
])("fout %s van Excel wordt %s", (code, soort) => {
  expect(alsWerkmapFout(Object.assign(new Error("x"), { code })).belet).toEqual({ soort });
});

test("een onbekende fout houdt zijn code", () => {
  expect(alsWerkmapFout(Object.assign(new Error("x"), { code: "GeneralException" })).belet).toEqual({
    soort: "geweigerd",
    code: "GeneralException",
  });
  expect(alsWerkmapFout("raar").belet).toEqual({ soort: "geweigerd", code: "onbekend" });
});

test("een eigen reden gaat ongewijzigd door", () => {
  const fout = new WerkmapFout({ soort: "gewijzigd" });
  expect(alsWerkmapFout(fout)).toBe(fout);
});

describe("hoe Excel wordt aangeroepen", () => {
  const run = jest.fn(async (_opties: Excel.RunOptions, handeling: (context: unknown) => unknown) =>
    handeling({}),
  );
  const zetOffice = (kanUndoGroep: boolean) =>
    Object.assign(globalThis, {
      Excel: { run },
      Office: {
        context: {
          requirements: { isSetSupported: (_: string, versie: string) => kanUndoGroep && versie === "1.20" },
        },
      },
    });
  afterEach(() => run.mockClear());

  test("wacht altijd op het einde van het typen", async () => {
    zetOffice(true);
    await voerUit(async () => 1);
    expect(run.mock.calls[0]![0]).toEqual({ delayForCellEdit: true });
  });

  test.each([
    [true, { delayForCellEdit: true, mergeUndoGroup: true }],
    [false, { delayForCellEdit: true }],
  ])("schrijven is één stap in Ongedaan maken waar Excel dat kan (%s)", async (kan, opties) => {
    zetOffice(kan);
    await schrijfUit(async () => 1);
    expect(run.mock.calls[0]![0]).toEqual(opties);
  });
});
