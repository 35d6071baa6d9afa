import { excelFormulewerkmap as werkmap } from "../../src/excel/formulas/werkmap";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { doe, formule, lees, reden, verloop } from "./formulesHulp";

jest.setTimeout(30_000);

let host: NodeHost;
afterEach(() => host.close());

const KAPOT = {
  A1: "=_xldudf_POK_BEDRAG(4,2026)",
  A2: "=ROUND(POK_BEDRAG(4,2025,,1000),0)",
  A3: "=POK.TOTAAL(2026)",
  A4: "'=POK.TOTAAL(2025;;1000)",
  A5: "gebruik =POK.TOTAAL(2025)",
};

async function start() {
  host = await startNodeHost({ cells: KAPOT });
  await host.waitForFunctions();
}

test("vindt verminkte functies en formules die als tekst in een cel staan", async () => {
  await start();
  const { kapot, cellen } = await werkmap.scan(verloop());
  expect(kapot.map(({ doel, wordt, soort }) => [doel.rij, wordt, soort])).toEqual([
    [0, "=POK.BEDRAG(4,2026)", "naam"],
    [1, "=ROUND(POK.BEDRAG(4,2025,,1000),0)", "naam"],
    [3, "=POK.TOTAAL(2025;;1000)", "tekst"],
  ]);
  expect(cellen.map(({ doel }) => doel.rij)).toEqual([2]);
});

test("herstelt ze, en laat de rest met rust", async () => {
  await start();
  const { kapot } = await werkmap.scan(verloop());
  expect(await werkmap.herstel(kapot, verloop())).toBe(0);
  await host.waitForFunctions();
  const { formulas, text } = await lees(host, "Blad1", "A1:A5");
  expect(formulas.flat()).toEqual([
    "=POK.BEDRAG(4,2026)",
    "=ROUND(POK.BEDRAG(4,2025,,1000),0)",
    "=POK.TOTAAL(2026)",
    "=POK.TOTAAL(2025,,1000)",
    "gebruik =POK.TOTAAL(2025)",
  ]);
  expect(text.flat().slice(0, 4)).toEqual(["50.000.000", "45.000", "130.000.000", "148.000"]);
  expect((await werkmap.scan(verloop())).kapot).toEqual([]);
});

test("een formule in een cel met de notatie Tekst wordt een formule; de zinnen tonen haar zoals Excel haar schrijft", async () => {
  await start();
  await doe(host, ({ workbook }) => {
    const cel = workbook.worksheets.getItem("Blad1").getRange("B1");
    cel.numberFormat = [["@"]];
    cel.values = [["=POK.TOTAAL(2025;;1000)"]];
  });
  expect((await lees(host, "Blad1", "B1")).values).toEqual([["=POK.TOTAAL(2025;;1000)"]]);
  const { kapot } = await werkmap.scan(verloop());
  expect(kapot.map(({ lokaal }) => [lokaal.was, lokaal.wordt])).toEqual([
    ["=_xldudf_POK_BEDRAG(4;2026)", "=POK.BEDRAG(4;2026)"],
    ["=POK.TOTAAL(2025;;1000)", "=POK.TOTAAL(2025;;1000)"],
    ["=AFRONDEN(POK_BEDRAG(4;2025;;1000);0)", "=AFRONDEN(POK.BEDRAG(4;2025;;1000);0)"],
    ["=POK.TOTAAL(2025;;1000)", "=POK.TOTAAL(2025;;1000)"],
  ]);
  await werkmap.herstel(
    kapot.filter(({ doel }) => doel.kolom === 1),
    verloop(),
  );
  await host.waitForFunctions();
  expect(await lees(host, "Blad1", "B1")).toMatchObject({
    formulas: [["=POK.TOTAAL(2025,,1000)"]],
    text: [["148.000"]],
    numberFormat: [["General"]],
  });
});

test("alleen wat gekozen is, en niets als een cel intussen is gewijzigd", async () => {
  await start();
  const { kapot } = await werkmap.scan(verloop());
  await werkmap.herstel([kapot[1]!], verloop());
  expect(await formule(host, "Blad1", "A1")).toBe("=_xldudf_POK_BEDRAG(4,2026)");
  expect(await reden(werkmap.herstel(kapot, verloop()))).toEqual({ soort: "gewijzigd" });
  expect(await formule(host, "Blad1", "A4")).toBe("=POK.TOTAAL(2025;;1000)");
});

test("mislukt het, dan staat er weer wat er stond", async () => {
  await start();
  const { kapot } = await werkmap.scan(verloop());
  const prototype = Object.getPrototypeOf(
    new host.Excel.RequestContext().workbook.getSelectedRange(),
  ) as Excel.Range;
  const echt = Object.getOwnPropertyDescriptor(prototype, "formulasLocal")!;
  Object.defineProperty(prototype, "formulasLocal", {
    ...echt,
    set(this: Excel.Range) {
      echt.set!.call(this, [["te", "breed"]]);
    },
  });
  expect((await reden(werkmap.herstel(kapot, verloop()))).soort).toBe("geweigerd");
  Object.defineProperty(prototype, "formulasLocal", echt);
  expect(await formule(host, "Blad1", "A1")).toBe("=_xldudf_POK_BEDRAG(4,2026)");
});

test("herberekenen roept elke functie opnieuw aan", async () => {
  await start();
  const voor = host.cf.stats.invoked;
  await werkmap.herreken(verloop());
  await host.waitForFunctions();
  expect(host.cf.stats.invoked).toBeGreaterThan(voor);
  expect(host.text("A3")).toBe("130.000.000");
});
