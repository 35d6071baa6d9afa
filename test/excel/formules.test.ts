import { excelFormulewerkmap as werkmap } from "../../src/excel/formulas/werkmap";
import { REGISTER } from "../../src/work/formulas/register";
import {
  startNodeHost,
  type NodeHost,
  type NodeHostOptions,
  type NodeSheet,
} from "../../packages/excel-host/testing/nodeHost";
import {
  afgebrokenBij,
  bevries,
  doe,
  formule,
  lees,
  plan,
  reden,
  registerrijen,
  VANDAAG,
  verloop,
} from "./formulesHulp";

jest.setTimeout(30_000);

let host: NodeHost;
const start = async (opties: NodeHostOptions) => {
  host = await startNodeHost(opties);
  await host.waitForFunctions();
};
afterEach(() => host.close());

const BEGROTING: { sheets: NodeSheet[] } = {
  sheets: [
    {
      name: "Begroting",
      cells: {
        A1: "4",
        B1: "2026",
        C1: "=POK.BEDRAG($A1,B$1,,Parameters!B1)",
        C2: "=ROUND(POK.BEDRAG(A1,2025,,1000)*1.02,0)+C1",
        C3: '=IF(C1>0,POK.STATUS(4,2026),"")',
        C4: "=C1+1",
      },
    },
    {
      name: "Parameters",
      cells: { B1: "1000", A5: "=POK.REEKS(4,2024,2026,,1000)", A8: "=POK.TABEL(,1000000)" },
    },
  ],
};

describe("opzoeken", () => {
  test("vindt elke POK-formule, met haar waarde, en een overloopbereik als geheel", async () => {
    await start(BEGROTING);
    const { cellen, kapot, actiefBlad } = await werkmap.scan(verloop());
    expect(kapot).toEqual([]);
    expect(actiefBlad).toBe("Begroting");
    expect(
      cellen.map(({ plek, tekst }) => [plek.blad, plek.rij, plek.kolom, plek.rijen, plek.kolommen, tekst]),
    ).toEqual([
      ["Begroting", 0, 2, 1, 1, "50.000"],
      ["Begroting", 1, 2, 1, 1, "95.900"],
      ["Begroting", 2, 2, 1, 1, "voorlopig"],
      ["Parameters", 4, 0, 1, 3, "45000"],
      ["Parameters", 7, 0, 10, 9, "Actielijn"],
    ]);
    expect(cellen[0]).toMatchObject({
      formule: "=POK.BEDRAG($A1,B$1,,Parameters!B1)",
      formuleLokaal: "=POK.BEDRAG($A1;B$1;;Parameters!B1)",
      fout: false,
      beveiligd: false,
      verborgen: false,
    });
    expect(cellen[3]!.waarden).toEqual([[45_000, 45_000, 50_000]]);
  });

  test("fouten, beveiligde en verborgen bladen zijn te herkennen", async () => {
    await start({
      sheets: [
        { name: "Open", cells: { A1: "=POK.BEDRAG(9,2026)" } },
        { name: "Dicht", cells: { A1: "=POK.TOTAAL(2026)", A2: "=POK.TOTAAL(2025)" } },
        { name: "Weg", cells: { A1: "=POK.TOTAAL(2026)" } },
      ],
    });
    await doe(host, ({ workbook: { worksheets } }) => {
      worksheets.getItem("Dicht").getRange("A2").format.protection.locked = false;
      worksheets.getItem("Dicht").protection.protect();
      worksheets.getItem("Weg").visibility = "Hidden";
    });
    const { cellen } = await werkmap.scan(verloop());
    expect(cellen.map(({ fout, beveiligd, verborgen }) => [fout, beveiligd, verborgen])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, false],
      [false, false, true],
    ]);
  });

  test("is te annuleren, en meldt hoever het is", async () => {
    await start(BEGROTING);
    const afbreken = new AbortController();
    const stappen: number[][] = [];
    await werkmap.scan({ signaal: afbreken.signal, voortgang: (...stap) => stappen.push(stap) });
    const [gedaan, totaal] = stappen[stappen.length - 1]!;
    expect(gedaan).toBe(totaal);
    expect(gedaan).toBeGreaterThan(100);
    afbreken.abort();
    expect(await reden(werkmap.scan(verloop(afbreken)))).toEqual({ soort: "afgebroken" });
  });
});

describe("bevriezen", () => {
  test("alle formules worden waarden, en wat te zien is blijft te zien", async () => {
    await start(BEGROTING);
    const voor = [await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")];
    const bon = await bevries();
    await host.waitForFunctions();
    expect(bon.aantal).toBe(5);
    const na = [await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")];
    expect(na.map(({ text }) => text)).toEqual(voor.map(({ text }) => text));
    expect(na.map(({ values }) => values)).toEqual(voor.map(({ values }) => values));
    expect(na[0]!.formulas.flat().filter((f) => String(f).startsWith("="))).toEqual(["=C1+1"]);
    expect(na[1]!.formulas.flat().filter((f) => String(f).startsWith("="))).toEqual([]);
    expect(na[0]!.numberFormat[0]![2]).toBe("#,##0");
    expect((await werkmap.scan(verloop())).cellen).toEqual([]);
  });

  test("het register zegt wat er stond, wat er nu zou staan, de editie en de datum", async () => {
    await start(BEGROTING);
    await bevries();
    await host.waitForFunctions();
    const { text, formulas } = await lees(host, REGISTER, "A4:L9");
    expect(text[0]!.slice(0, 9)).toEqual([
      "Blad",
      "Cel",
      "Formule",
      "Waarde",
      "Staat er nu",
      "Volgens formule nu",
      "Verschil",
      "Editie",
      "Bevroren op",
    ]);
    expect(text[1]!.slice(0, 10)).toEqual([
      "Begroting",
      "C1",
      "=POK.BEDRAG($A1;B$1;;Parameters!B1)",
      "50.000",
      "50.000,0",
      "50.000,0",
      "0,0",
      "Lbr. 21/083",
      "22-11-2026",
      "=POK.BEDRAG($A1,B$1,,Parameters!B1)",
    ]);
    expect(formulas[1]![5]).toBe("=INDEX(POK.BEDRAG(Begroting!$A$1,Begroting!$B$1,,Parameters!$B$1),1,1)");
    expect(text[3]!.slice(3, 7)).toEqual(["voorlopig", "voorlopig", "voorlopig", ""]);
    expect(text[5]!.slice(0, 7)).toEqual([
      "Parameters",
      "A8:I17",
      "=POK.TABEL(;1000000)",
      text[5]![3],
      `${text[5]![3]},0`,
      `${text[5]![3]},0`,
      "0,0",
    ]);
    // Het register volgt wat de formule nu zou geven; de begroting beweegt niet.
    host.type("B1", "2025", "Begroting");
    await host.waitForFunctions();
    expect(host.value("C1", "Begroting")).toBe(50_000);
    expect((await lees(host, REGISTER, "F5:G5")).values[0]).toEqual([45_000, -5_000]);
  });

  test("wat in het register meebeweegt wordt niet afgerond, ook niet als het bij het bevriezen een heel getal was", async () => {
    await start({
      cells: { A1: "40", B1: "=ROUND(POK.BEDRAG(4,2026,,1000)/A1,4)", B2: "=POK.TOTAAL(2026)*A1" },
    });
    await bevries();
    host.type("A1", "64");
    host.type("B2", "440.5");
    await host.waitForFunctions();
    expect((await lees(host, REGISTER, "D5:G6")).text).toEqual([
      ["1.250", "1.250,0", "781,25", "-468,75"],
      ["5.200.000.000", "440,5", "8.320.000.000,0", "8.319.999.559,5"],
    ]);
    // Een latere rij krijgt haar eigen opmaak.
    host.type("B3", "=POK.BEDRAG(4,2026,,1000)/A1");
    await host.waitForFunctions();
    await bevries();
    host.type("A1", "40");
    await host.waitForFunctions();
    expect((await lees(host, REGISTER, "D7:G7")).text).toEqual([["781,25", "781,25", "1.250,0", "468,75"]]);
  });

  test("alleen het gekozen blad, en een tweede keer komt er onderaan bij", async () => {
    await start(BEGROTING);
    await bevries("Parameters");
    expect(await formule(host, "Begroting", "C1")).toMatch(/^=POK/);
    expect(await registerrijen()).toHaveLength(2);
    await bevries();
    expect((await registerrijen()).map(({ was }) => was)).toEqual([
      "Parameters!A5:C5",
      "Parameters!A8:I17",
      "Begroting!C1",
      "Begroting!C2",
      "Begroting!C3",
    ]);
    await host.waitForFunctions();
    expect((await lees(host, REGISTER, "G5:G9")).text.flat()).toEqual(["0,0", "0,0", "0,0", "0,0", ""]);
  });

  test("fouten en beveiligde cellen blijven formules en worden genoemd", async () => {
    await start({
      sheets: [
        { name: "Open", cells: { A1: "=POK.BEDRAG(9,2026)", A2: "=POK.TOTAAL(2026)" } },
        { name: "Dicht", cells: { A1: "=POK.TOTAAL(2026)" } },
      ],
    });
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Dicht").protection.protect();
      workbook.worksheets.getItem("Open").getRange("A3").numberFormat = [["@"]];
    });
    const { bevriezingen, overgeslagen, perBlad } = await plan();
    expect(bevriezingen).toHaveLength(1);
    expect(perBlad).toEqual([{ blad: "Open", aantal: 1, verborgen: false }]);
    expect(overgeslagen).toEqual([
      { adres: "Open!A1", belet: "fout" },
      { adres: "Dicht!A1", belet: "bladBeveiligd" },
    ]);
  });

  test("tekst die op een getal lijkt blijft tekst", async () => {
    await start({
      cells: { A1: '=IF(POK.TOTAAL(2026)>0,"0.10","")', A2: '=IF(POK.TOTAAL(2026)>0,"=1+1","")' },
    });
    await bevries();
    expect((await lees(host, "Blad1", "A1:A2")).values).toEqual([["0.10"], ["=1+1"]]);
    expect((await registerrijen()).map(({ belet }) => belet)).toEqual([null, null]);
  });

  test("is een cel intussen gewijzigd, dan gebeurt er niets", async () => {
    await start(BEGROTING);
    const { bevriezingen } = await plan();
    host.type("B1", "2025", "Begroting");
    await host.waitForFunctions();
    expect(await reden(werkmap.bevries(bevriezingen, VANDAAG, verloop()))).toEqual({
      soort: "gewijzigd",
    });
    expect(await formule(host, "Begroting", "C1")).toMatch(/^=POK/);
    expect(await werkmap.leesRegister()).toEqual({ soort: "geen" });
  });

  test("annuleren laat de werkmap zoals zij was", async () => {
    await start(BEGROTING);
    const { bevriezingen } = await plan();
    const afbreken = new AbortController();
    afbreken.abort();
    expect(await reden(werkmap.bevries(bevriezingen, VANDAAG, verloop(afbreken)))).toEqual({
      soort: "afgebroken",
    });
    expect(await werkmap.leesRegister()).toEqual({ soort: "geen" });
    expect(await formule(host, "Begroting", "C1")).toMatch(/^=POK/);
  });

  test.each([2, 3])("ook halverwege (%p) annuleren laat de werkmap zoals zij was", async (keer) => {
    await start(BEGROTING);
    const voor = [await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")];
    const { bevriezingen } = await plan();
    expect(await reden(werkmap.bevries(bevriezingen, VANDAAG, afgebrokenBij(keer)))).toEqual({
      soort: "afgebroken",
    });
    await host.waitForFunctions();
    expect(await werkmap.leesRegister()).toEqual({ soort: "geen" });
    expect([await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")]).toEqual(voor);
  });

  test("is er al een blad met de naam van het register, dan gebeurt er niets", async () => {
    await start({ sheets: [...BEGROTING.sheets, { name: REGISTER, cells: { A1: "van een ander" } }] });
    expect(await reden(bevries())).toEqual({ soort: "bladBezet", blad: REGISTER });
    expect(await formule(host, "Begroting", "C1")).toMatch(/^=POK/);
  });

  test("mislukt het schrijven halverwege, dan komt alles terug, ook als er al een register was", async () => {
    await start(BEGROTING);
    await bevries("Begroting");
    const voor = [await lees(host, REGISTER, "A1:L10"), await lees(host, "Parameters", "A1:I17")];
    const prototype = Object.getPrototypeOf(
      new host.Excel.RequestContext().workbook.getSelectedRange(),
    ) as Excel.Range;
    const echt = Object.getOwnPropertyDescriptor(prototype, "formulas")!;
    let over = 1;
    Object.defineProperty(prototype, "formulas", {
      ...echt,
      set(this: Excel.Range, invoer: unknown[][]) {
        // De tabel (tien rijen) schrijven mislukt, als de reeks er al als waarden staat.
        echt.set!.call(this, invoer.length === 10 && over-- > 0 ? [["te", "klein"]] : invoer);
      },
    });
    expect(await reden(bevries())).toEqual({ soort: "geweigerd", code: "InvalidArgument" });
    Object.defineProperty(prototype, "formulas", echt);
    await host.waitForFunctions();
    const na = [await lees(host, REGISTER, "A1:L10"), await lees(host, "Parameters", "A1:I17")];
    expect(na).toEqual(voor);
  });
});

describe("ontdooien", () => {
  const ontdooi = async () => werkmap.ontdooi(await registerrijen(), verloop());

  test("geeft letter voor letter dezelfde formules, uitkomsten en opmaak, en het register is weg", async () => {
    await start(BEGROTING);
    const voor = [await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")];
    await bevries();
    expect(await ontdooi()).toBe(5);
    await host.waitForFunctions();
    expect([await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")]).toEqual(voor);
    expect(await werkmap.leesRegister()).toEqual({ soort: "geen" });
  });

  test("bevriezen, opslaan, openen, ontdooien: dezelfde formules", async () => {
    await start(BEGROTING);
    const voor = [await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")];
    await bevries();
    await host.waitForFunctions();
    const bestand = await host.save();
    await host.close();
    await start({ xlsx: bestand });
    expect((await registerrijen()).map(({ belet }) => belet)).toEqual([null, null, null, null, null]);
    expect(await ontdooi()).toBe(5);
    await host.waitForFunctions();
    expect([await lees(host, "Begroting", "A1:C4"), await lees(host, "Parameters", "A1:I17")]).toEqual(voor);
  });

  test("volgt ingevoegde rijen en hernoemde bladen, van de cel en van wat zij gebruikt", async () => {
    await start(BEGROTING);
    await bevries();
    await doe(host, ({ workbook: { worksheets } }) => {
      const begroting = worksheets.getItem("Begroting");
      begroting.getRange("1:2").insert("Down");
      begroting.name = "Begroting 2027";
      worksheets.getItem("Parameters").getRange("1:1").insert("Down");
      worksheets.getItem("Parameters").name = "Par";
    });
    expect(await ontdooi()).toBe(5);
    await host.waitForFunctions();
    expect((await lees(host, "Begroting 2027", "C3:C5")).formulas.flat()).toEqual([
      "=POK.BEDRAG($A3,B$3,,Par!B2)",
      "=ROUND(POK.BEDRAG(A3,2025,,1000)*1.02,0)+C3",
      '=IF(C3>0,POK.STATUS(4,2026),"")',
    ]);
    expect(host.value("C3", "Begroting 2027")).toBe(50_000);
    expect(host.value("I18", "Par")).toBe(130);
  });

  test("een gewijzigde cel wordt genoemd, en alleen overschreven als dat gevraagd is", async () => {
    await start(BEGROTING);
    await bevries();
    host.type("C1", "51000", "Begroting");
    const rijen = await registerrijen();
    expect(rijen.map(({ belet }) => belet)).toEqual(["gewijzigd", null, null, null, null]);
    await werkmap.ontdooi(
      rijen.filter(({ belet }) => belet === null),
      verloop(),
    );
    expect(host.value("C1", "Begroting")).toBe(51_000);
    expect((await registerrijen()).map(({ was }) => was)).toEqual(["Begroting!C1"]);
    await ontdooi();
    expect(await formule(host, "Begroting", "C1")).toBe("=POK.BEDRAG($A1,B$1,,Parameters!B1)");
    expect(await werkmap.leesRegister()).toEqual({ soort: "geen" });
  });

  test("halverwege annuleren laat waarden en register zoals zij waren", async () => {
    await start(BEGROTING);
    await bevries();
    await host.waitForFunctions();
    const stand = async () => [
      await lees(host, "Begroting", "A1:C4"),
      await lees(host, "Parameters", "A1:I17"),
      await lees(host, REGISTER, "A1:L9"),
    ];
    const voor = await stand();
    expect(await reden(werkmap.ontdooi(await registerrijen(), afgebrokenBij(2)))).toEqual({
      soort: "afgebroken",
    });
    await host.waitForFunctions();
    expect(await stand()).toEqual(voor);
    expect(await ontdooi()).toBe(5);
  });

  test("een verwijderde cel of verwijzing wordt genoemd, en niets wordt geraden", async () => {
    await start(BEGROTING);
    await bevries();
    await doe(host, ({ workbook: { worksheets } }) => {
      worksheets.getItem("Begroting").getRange("3:3").delete("Up");
      worksheets.getItem("Parameters").getRange("1:1").delete("Up");
    });
    const rijen = await registerrijen();
    expect(rijen.map(({ belet }) => belet)).toEqual([
      "verwijzingVervallen",
      null,
      "celVerwijderd",
      null,
      null,
    ]);
    expect(await ontdooi()).toBe(3);
    expect((await registerrijen()).map(({ was }) => was)).toEqual(["Begroting!C1", "Begroting!C3"]);
  });

  test("eigen kolommen naast het register blijven staan", async () => {
    await start(BEGROTING);
    await bevries();
    await doe(host, ({ workbook }) => {
      const tabel = workbook.tables.getItem(REGISTER);
      tabel.resize(workbook.worksheets.getItem(REGISTER).getRange("A4:M9"));
      workbook.worksheets.getItem(REGISTER).getRange("M4:M6").values = [["Akkoord"], ["JdV"], ["PB"]];
    });
    const rijen = await registerrijen();
    await werkmap.ontdooi([rijen[0]!], verloop());
    expect((await lees(host, REGISTER, "B5:M5")).values[0]).toEqual(expect.arrayContaining(["C2", "PB"]));
    await bevries();
    expect((await registerrijen()).map(({ was }) => was)).toContain("Begroting!C1");
  });

  test("een register waar kolommen uit verdwenen zijn, wordt niet geraden", async () => {
    await start(BEGROTING);
    await bevries();
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem(REGISTER).getRange("L4").values = [["iets anders"]];
    });
    expect(await werkmap.leesRegister()).toEqual({ soort: "onleesbaar", mist: ["Kenmerk"] });
  });

  test("met verborgen rijen ertussen komt elke waarde en formule in haar eigen cel", async () => {
    const cells = Object.fromEntries(
      Array.from({ length: 6 }, (_, i) => [`A${i + 1}`, `=POK.TOTAAL(${2021 + i})+B${i + 1}`]),
    );
    await start({ cells });
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("2:4").rowHidden = true;
    });
    const voor = await lees(host, "Blad1", "A1:A6");
    await bevries();
    expect((await lees(host, "Blad1", "A1:A6")).values).toEqual(voor.values);
    expect(await ontdooi()).toBe(6);
    await host.waitForFunctions();
    expect(await lees(host, "Blad1", "A1:A6")).toEqual(voor);
  });

  test("formules van een tabel, met verwijzingen naar de eigen rij, komen terug", async () => {
    await start({
      cells: { A1: "Lijn", B1: "Jaar", C1: "Bedrag", A2: "4", B2: "2026", A3: "2", B3: "2025" },
    });
    await doe(host, ({ workbook }) => {
      const blad = workbook.worksheets.getItem("Blad1");
      blad.tables.add("A1:C3", true).name = "Plan";
      blad.getRange("C2:C3").formulas = [
        ["=POK.BEDRAG([@Lijn],[@Jaar],,1000)"],
        ["=POK.BEDRAG([@Lijn],[@Jaar],,1000)"],
      ];
    });
    await host.waitForFunctions();
    const voor = await lees(host, "Blad1", "A1:C3");
    expect(voor.text[1]![2]).toBe("50.000");
    await bevries();
    await host.waitForFunctions();
    expect((await lees(host, REGISTER, "E5:G5")).text[0]).toEqual(["50.000,0", "niet te volgen", ""]);
    expect(await ontdooi()).toBe(2);
    await host.waitForFunctions();
    expect(await lees(host, "Blad1", "A1:C3")).toEqual(voor);
  });

  test("een beveiligd blad wordt genoemd", async () => {
    await start(BEGROTING);
    await bevries();
    await doe(host, ({ workbook }) => workbook.worksheets.getItem("Parameters").protection.protect());
    expect((await registerrijen()).map(({ belet }) => belet)).toEqual([
      null,
      null,
      null,
      "bladBeveiligd",
      "bladBeveiligd",
    ]);
  });
});
