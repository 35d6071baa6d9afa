import { excelPlanwerkmap as werkmap } from "../../src/excel/plan/werkmap";
import { PLAN } from "../../src/texts/plan";
import { neemBladOver } from "../../src/work/plan/overneming";
import { telPlan } from "../../src/work/plan/telling";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { grondslagVan } from "../../src/work/plan/blad/grondslag";
import { controleteksten } from "../../src/work/plan/blad/toetstekst";
import { EIGEN, EIGEN_CELLEN, NAMEN, opdracht, RAMING } from "../work/plan/blad/hulp";
import { RUIM, schrijf, waarden } from "./opstellenHulp";

jest.setTimeout(RUIM);

let host: NodeHost;
afterEach(() => host.close());

const bladen = () => host.document.getters.getSheetIds().map((id) => host.document.getters.getSheetName(id));

const start = async () => {
  host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
};

/** Zet POK_Bedragen neer zoals het venster Gemeente dat doet. */
async function zetEigenBedragen() {
  await host.Excel.run(async (context) => {
    const blad = context.workbook.worksheets.add("POK_Bedragen");
    const bereik = blad.getRangeByIndexes(3, 0, EIGEN_CELLEN.length, EIGEN_CELLEN[0]!.length);
    bereik.values = EIGEN_CELLEN;
    blad.tables.add(bereik, true).name = "POK_Bedragen";
    await context.sync();
  });
}

test.each([
  ["landelijk", opdracht()],
  ["eigen", opdracht({ bron: EIGEN, eenheid: 1_000 })],
  ["raming", opdracht({ bron: RAMING })],
])(
  "schrijft een plan (%s) waarvan de formules tot op de euro kloppen met het model",
  async (soort, gegeven) => {
    await start();
    if (soort === "eigen") await zetEigenBedragen();
    await schrijf(host, gegeven);
    expect(bladen()).toEqual(expect.arrayContaining(["POK_Plan", "POK_Samenvatting", "POK_Baten"]));
    const { eenheid } = gegeven.ontwerp;
    const euro = (waarde: unknown) => Math.round(Number(waarde) * eenheid);
    const telling = telPlan(gegeven.scenario.activiteiten, gegeven.beschikbaar);
    const overzicht = await waarden(host, "POK_Plan_overzicht", false);
    const verwacht = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((lijn) =>
      (["inzetbaar", "gepland", "over"] as const).map((wat) => [
        ...telling.jaren.map((jaar) => telling.plaats(lijn, jaar)[wat]),
        telling.actielijn(lijn)[wat],
      ]),
    );
    expect(overzicht.slice(2, 26).map((rij) => rij.slice(5, -1).map(euro))).toEqual(verwacht);
    expect(overzicht.slice(26).map((rij) => rij.slice(5, -1).map(euro))).toEqual(
      (["inzetbaar", "gepland", "over"] as const).map((wat) => [
        ...telling.jaren.map((jaar) => telling.jaar(jaar)[wat]),
        telling.totaal[wat],
      ]),
    );
    const plan = await waarden(host, "POK_Plan");
    expect(plan.at(-1)!.slice(5, 9).map(euro)).toEqual([
      ...telling.jaren.map((jaar) => telling.jaar(jaar).gepland),
      telling.totaal.gepland,
    ]);
    expect(plan[1]![plan[0]!.indexOf("Toets")]).toBe("akkoord");
    const lijnen = await waarden(host, "POK_Samenvatting_lijnen", false);
    expect(lijnen.at(-1)!.slice(2).map(euro)).toEqual([
      telling.totaal.inzetbaar,
      telling.totaal.gepland,
      telling.totaal.over,
    ]);
    const perJaar = await waarden(host, "POK_Samenvatting_jaren", false);
    expect(perJaar.slice(1, -1).map((rij) => rij.slice(2).map(euro))).toEqual(
      telling.jaren.map((jaar) => [
        telling.jaar(jaar).inzetbaar,
        telling.jaar(jaar).gepland,
        telling.jaar(jaar).over,
      ]),
    );
    const baten = await waarden(host, "POK_Baten");
    expect(euro(baten.at(-1)!.at(-1))).toBe(telling.totaal.inzetbaar);
    const controle = await host.Excel.run(async (context) => {
      const bereik = context.workbook.names.getItem("POK_Plan_controle").getRange().getResizedRange(60, 3);
      bereik.load("values");
      await context.sync();
      return bereik.values;
    });
    expect(controle[1]).toEqual(["Ernst", "Regel", "Rij", "Bevinding"]);
    // De rijen zijn hoog genoeg voor wat de functie echt laat overlopen.
    const [, ...verwachte] = controleteksten(grondslagVan(gegeven, NAMEN));
    expect(verwachte.length).toBeGreaterThan(1);
    expect(controle.slice(2).flatMap(([, , , bevinding]) => (bevinding === "" ? [] : [bevinding]))).toEqual(
      verwachte,
    );
  },
);

describe("de zinnen van de samenvatting", () => {
  const klopt = () => waarden(host, "POK_Samenvatting_klopt", false).then(([rij]) => String(rij![0]));
  const zet = async (kolom: string, waarde: unknown) => {
    await host.Excel.run(async (context) => {
      const tabel = context.workbook.tables.getItem("POK_Plan");
      tabel.columns.getItem(kolom).getDataBodyRange().getCell(0, 0).values = [[waarde]];
      await context.sync();
    });
    await host.waitForFunctions();
  };

  test.each([1, 1_000] as const)(
    "zeggen het zelf als zij niet meer kloppen met het planblad (eenheid %i)",
    async (eenheid) => {
      await start();
      await schrijf(host, opdracht({ eenheid }));
      expect(await klopt()).toBe("");
      await zet("2026", 120_001 / eenheid);
      expect(await klopt()).toMatch(/^LET OP: het planblad geeft andere bedragen[^:]*\.$/);
      await zet("2026", 120_000 / eenheid);
      expect(await klopt()).toBe("");
      await zet("Aard", "incidenteel");
      expect(await klopt()).toMatch(/^LET OP/);
    },
  );

  test("ook als de raming een ander aandeel krijgt", async () => {
    await start();
    await schrijf(host, opdracht({ bron: RAMING }));
    expect(await klopt()).toBe("");
    await host.Excel.run(async (context) => {
      const aandelen = context.workbook.names.getItem("POK_Raming_aandelen").getRange();
      aandelen.getCell(6, 1).values = [[0.02]];
      await context.sync();
    });
    await host.waitForFunctions();
    expect(await klopt()).toMatch(
      /^LET OP: er is iets anders beschikbaar dan op 22 november 2026\. .* op het blad met de raming is gewijzigd\.$/,
    );
  });

  test("noemen de knop van het venster, en wat dat niet kan overnemen", async () => {
    await start();
    const gegeven = opdracht({ metBaten: false });
    await schrijf(host, gegeven);
    await zet("2026", 400_000);
    await zet("2027", "PM");
    // Het plan laten gelden: het blad blijft zoals het is, en de zinnen kloppen er nog steeds niet mee.
    await schrijf(host, gegeven);
    expect(await klopt()).toContain(`“${PLAN.nl.neemBladOver}”`);
    expect(await klopt()).toMatch(
      /Bij een jaar op het planblad staat geen getal: vul daar eerst een bedrag in\.$/,
    );
    let { scenario } = gegeven;
    const overgenomen = async () => {
      const [geschreven] = await werkmap.leesGeschreven();
      const { activiteiten, nietOvergenomen } = neemBladOver(scenario.activiteiten, geschreven!.verschillen);
      scenario = { ...scenario, activiteiten };
      await schrijf(host, { ...gegeven, scenario });
      return nietOvergenomen;
    };
    expect(await overgenomen()).toHaveLength(1);
    expect(await klopt()).toMatch(/^LET OP/);
    await zet("2027", 70_000);
    expect(await klopt()).toMatch(/^LET OP: [^:]*$/);
    expect(await overgenomen()).toEqual([]);
    expect(await klopt()).toBe("");
    // Een leeggemaakte cel is een jaar zonder bedrag.
    await zet("2027", "");
    expect(await klopt()).toMatch(/^LET OP: [^:]*$/);
    expect(await overgenomen()).toEqual([]);
    expect(await klopt()).toBe("");
  });
});
