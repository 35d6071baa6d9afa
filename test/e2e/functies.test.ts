import { openTryOut, type TryOut } from "../harness/browser";
import { openBlad } from "./handelingen";

/** The built bundle in Chromium: formulas typed as a user types them, over both transports of office.js. */
describe.each(["win32", "web"] as const)("functies in de proefwerkmap, transport %s", (transport) => {
  let tryOut: TryOut;
  beforeAll(async () => {
    tryOut = await openTryOut({ transport });
    await openBlad(tryOut, "Parameters");
  });
  afterAll(() => tryOut.close());

  test("=POK.BEDRAG(4;2026;;1000), getypt in Nederlandse schrijfwijze, geeft 50000", async () => {
    await tryOut.typeInCell("H20", "=POK.BEDRAG(4;2026;;1000)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H20")).toBe(50_000);
    expect(await tryOut.cellText("H20")).toBe("50.000");
  });

  test("een argument uit een andere cel: een wijziging daarvan rekent door", async () => {
    await tryOut.typeInCell("H21", "2026");
    await tryOut.typeInCell("I21", '=POK.BEDRAG("wijkteams";H21)');
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("I21")).toBe(50_000_000);
    await tryOut.typeInCell("H21", "2025");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("I21")).toBe(45_000_000);
  });

  test("POK.TABEL loopt over in 10 × 9 cellen, met lege cellen leeg", async () => {
    await tryOut.typeInCell("H30", "=POK.TABEL(;1000000)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H30")).toBe("Actielijn");
    expect(await tryOut.cellValue("P39")).toBe(130);
    expect(await tryOut.cellValue("J36")).toBe("");
    expect(await tryOut.cellValue("O36")).toBe(0);
  });

  test("een lege cel als optioneel argument telt als niet gegeven", async () => {
    await tryOut.typeInCell("H22", "=POK.BEDRAG(4;2026;Z99;Z99)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H22")).toBe(50_000_000);
  });

  test("eigen bedragen uit een bereik", async () => {
    const rij = ["4", "2026", "AU", "52000", "Voorbeeldstad", "sept-2025"];
    for (const [i, tekst] of rij.entries()) await tryOut.typeInCell(`${"RSTUVW"[i]}50`, tekst);
    await tryOut.typeInCell("H23", "=POK.BEDRAG(4;2026;;1000;R50:W50)");
    await tryOut.waitForFunctions();
    expect(await tryOut.cellValue("H23")).toBe(52);
  });

  test.each([
    ["=POK.BEDRAG(9;2026)", "#N/A"],
    ["=POK.BEDRAG(4;2030)", "#N/A"],
    ["=POK.BEDRAG(4;2026;;7)", "#VALUE!"],
    ['=POK.STATUS("zzz";2026)', "#N/A"],
  ])("%s geeft %s", async (formule, fout) => {
    await tryOut.typeInCell("H24", formule);
    await tryOut.waitForFunctions();
    expect(await tryOut.cellText("H24")).toBe(fout);
  });

  test("niets liep stuk", () => expect(tryOut.errors).toEqual([]));
});
