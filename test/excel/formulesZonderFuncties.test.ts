import { excelFormulewerkmap as werkmap } from "../../src/excel/formulas/werkmap";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { doe, formule, lees, plan, reden, registerrijen, VANDAAG, verloop } from "./formulesHulp";

// In een eigen bestand: eenmaal aangemelde functies blijven in het proces bekend.
jest.setTimeout(30_000);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({
    cells: { A1: "=POK.TOTAAL(2026)", A2: "=_xldudf_POK_TOTAAL(2026)" },
    namespace: "ANDERS",
  });
});
afterEach(() => host.close());

test("een formule die #NAAM? geeft, wordt niet bevroren en is opnieuw te schrijven", async () => {
  const { bevriezingen, overgeslagen } = await plan();
  expect(bevriezingen).toEqual([]);
  expect(overgeslagen).toEqual([{ adres: "Blad1!A1", belet: "fout" }]);
  const { kapot } = await werkmap.scan(verloop());
  expect(kapot.map(({ soort, wordt }) => [soort, wordt])).toEqual([
    ["onbekend", "=POK.TOTAAL(2026)"],
    ["naam", "=POK.TOTAAL(2026)"],
  ]);
  expect(await werkmap.herstel(kapot, verloop())).toBe(2);
  expect(await formule(host, "Blad1", "A2")).toBe("=POK.TOTAAL(2026)");
});

test("ontdooien zonder de functies laat de waarden en het register staan", async () => {
  const doel = { bladId: "s1", blad: "Blad1", rij: 0, kolom: 0, rijen: 1, kolommen: 1 };
  const nu = await lees(host, "Blad1", "A1");
  await werkmap.bevries(
    [
      {
        doel,
        formule: "=POK.TOTAAL(2026)",
        formuleLokaal: "=POK.TOTAAL(2026)",
        waarden: nu.values as string[][],
        notatie: null,
        editie: "Lbr. 21/083",
      },
    ],
    VANDAAG,
    verloop(),
  );
  await doe(host, ({ workbook }) => {
    workbook.worksheets.getItem("Blad1").getRange("A1").values = [[130_000_000]];
  });
  const [rij] = await registerrijen();
  expect(await reden(werkmap.ontdooi([rij!], verloop()))).toEqual({ soort: "functiesOntbreken" });
  expect((await lees(host, "Blad1", "A1")).formulas).toEqual([[130_000_000]]);
  expect(await registerrijen()).toHaveLength(1);
});
