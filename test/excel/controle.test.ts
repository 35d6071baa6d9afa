import { raakt, type Planwijziging } from "../../src/work/check";
import { excelControlewerkmap as werkmap } from "../../src/excel/check/werkmap";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { opdracht, RAMING } from "../work/plan/blad/hulp";
import { schrijf } from "./opstellenHulp";
import { blok, controleer, doe, foto, gevonden, LANG, reden, selecteer, verloop } from "./controleHulp";

let host: NodeHost;
afterEach(() => host.close());

const NIETS = { correctie: {}, terzijde: [] };
/** Hoeveel keer er met Excel heen en weer is gegaan. */
async function tel<T>(handeling: () => Promise<T>): Promise<[T, number]> {
  const voor = host.stats.batches;
  const uitkomst = await handeling();
  return [uitkomst, host.stats.batches - voor];
}

describe("een plan lezen", () => {
  test("hele kolommen worden teruggebracht tot wat gevuld is, in ten hoogste drie keer heen en weer", async () => {
    host = await startNodeHost({ cells: blok(LANG, 3, 1) });
    await selecteer(host, "Blad1", "B:F");
    const [inhoud, keren] = await tel(() => werkmap.leesSelectie(verloop()));
    expect(keren).toBeLessThanOrEqual(3);
    expect(inhoud.plek).toMatchObject({ doel: { rij: 2, kolom: 1, rijen: 6, kolommen: 5 }, totEinde: true });
    expect(inhoud.raster[3]).toEqual([9, 2022, "lasten", 1000, "bestaat niet"]);
    expect(inhoud.verborgen).toEqual([]);
  });

  test("bevindingen staan bij de cel op het blad", async () => {
    host = await startNodeHost({ cells: blok(LANG, 3, 1) });
    expect(gevonden(await controleer(host, "B3:F8"))).toEqual([
      "fout POK-01 B6",
      "fout POK-02 C7",
      "fout POK-19 E8",
    ]);
  });

  test("één geselecteerde cel is het hele blad; in een tabel is het de tabel", async () => {
    host = await startNodeHost({ cells: { ...blok(LANG, 3, 1), A1: "Titel" } });
    await selecteer(host, "Blad1", "H1");
    expect(await reden(werkmap.leesSelectie(verloop()))).toEqual({ soort: "selectieLeeg" });
    await selecteer(host, "Blad1", "C5");
    expect((await werkmap.leesSelectie(verloop())).plek).toMatchObject({
      doel: { rij: 0, kolom: 0, rijen: 8, kolommen: 6 },
      tabel: null,
      totEinde: true,
    });
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").tables.add("B3:F8", true).name = "Plan";
    });
    const [inhoud, keren] = await tel(() => werkmap.leesSelectie(verloop()));
    expect(inhoud.plek).toMatchObject({ doel: { rij: 2, kolom: 1, rijen: 6, kolommen: 5 }, tabel: "Plan" });
    expect(keren).toBeLessThanOrEqual(3);
    const [opnieuw, nogEens] = await tel(() => werkmap.leesPlek(inhoud.plek, verloop()));
    expect(opnieuw).toEqual(inhoud);
    expect(nogEens).toBeLessThanOrEqual(3);
  });

  test("verborgen rijen worden gemeld, ook in een gefilterde lijst", async () => {
    host = await startNodeHost({ cells: blok(LANG) });
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("3:4").rowHidden = true;
    });
    await selecteer(host, "Blad1", "A:E");
    const [inhoud, keren] = await tel(() => werkmap.leesSelectie(verloop()));
    expect(inhoud.verborgen).toEqual([3, 4]);
    expect(keren).toBeLessThanOrEqual(3);
    const controle = await controleer(host, "A:E");
    expect(controle.lezing.opmerkingen.map(({ nl }) => nl).join()).toMatch(/2 × een verborgen/);
  });

  test("samengevoegde cellen gelden voor al hun rijen; weigert Excel ze te geven, dan wordt het plan zonder gelezen", async () => {
    const half = [
      ["Actielijn", "Soort", "2026"],
      ["AL 4", "Baten", "5"],
      ["", "Lasten", "5"],
    ];
    host = await startNodeHost({ cells: blok(half, 3, 1) });
    await doe(host, ({ workbook }) => {
      const werkblad = workbook.worksheets.getItem("Blad1");
      werkblad.getRange("B4:B5").merge();
      werkblad.getRange("B1:D1").merge();
    });
    await selecteer(host, "Blad1", "B3:D5");
    const [inhoud, keren] = await tel(() => werkmap.leesSelectie(verloop()));
    expect(keren).toBeLessThanOrEqual(3);
    expect(inhoud.samengevoegd).toEqual([{ rij: 2, kolom: 1, rijen: 2 }]);
    const [opnieuw, nogEens] = await tel(() => werkmap.leesPlek(inhoud.plek, verloop()));
    expect(opnieuw).toEqual(inhoud);
    expect(nogEens).toBeLessThanOrEqual(3);
    expect((await controleer(host, "B3:D5")).regels.map(({ rij, actielijn }) => [rij, actielijn])).toEqual([
      [4, 4],
      [5, 4],
    ]);
    const echt = Excel.run;
    jest
      .spyOn(Excel, "run")
      .mockRejectedValueOnce(Object.assign(new Error("x"), { code: "GeneralException" }))
      .mockImplementation(echt as never);
    const zonder = await werkmap.leesPlek(inhoud.plek, verloop());
    jest.restoreAllMocks();
    expect(zonder).toEqual({ ...inhoud, samengevoegd: [] });
  });

  test("20.000 regels kosten niet meer keren; wat Excel niet in één antwoord geeft, komt in stukken", async () => {
    const regels = Array.from({ length: 20_000 }, (_, i) => [1 + (i % 8), 2022, "lasten", i, "x"]);
    host = await startNodeHost({ cells: blok([LANG[0]!, ...regels]) });
    await selecteer(host, "Blad1", "A:E");
    const [ineens, keren] = await tel(() => werkmap.leesSelectie(verloop()));
    expect(ineens.raster).toHaveLength(20_001);
    expect(keren).toBeLessThanOrEqual(3);
    const echt = Excel.run;
    jest
      .spyOn(Excel, "run")
      .mockRejectedValueOnce(Object.assign(new Error("x"), { code: "ResponsePayloadSizeLimitExceeded" }))
      .mockImplementation(echt as never);
    const gemeld: number[] = [];
    const inStukken = await werkmap.leesSelectie({
      voortgang: (gedaan) => gemeld.push(gedaan),
      signaal: new AbortController().signal,
    });
    jest.restoreAllMocks();
    expect(inStukken).toEqual(ineens);
    expect(gemeld).toEqual([100_000, 100_005]);
  });

  test("een foutwaarde is een bevinding bij haar cel", async () => {
    host = await startNodeHost({ cells: { ...blok(LANG.slice(0, 2)), D3: "=1/0", A3: "4", B3: "2022" } });
    expect(gevonden(await controleer(host, "A:E"))).toContain("fout POK-19 D3");
  });

  test("niets geselecteerd, een verdwenen tabel, een verdwenen blad: een reden", async () => {
    host = await startNodeHost({ sheets: [{ name: "Blad1" }, { name: "Blad2", cells: blok(LANG) }] });
    await selecteer(host, "Blad1", "B2:C5");
    expect(await reden(werkmap.leesSelectie(verloop()))).toEqual({ soort: "selectieLeeg" });
    await selecteer(host, "Blad2", "N30");
    expect(await reden(werkmap.leesSelectie(verloop()))).toEqual({ soort: "selectieLeeg" });
    const { plek } = await controleer(host, "A:E", "Blad2");
    expect(await reden(werkmap.leesPlek({ ...plek, tabel: "Weg" }, verloop()))).toEqual({ soort: "planWeg" });
    await doe(host, ({ workbook }) => workbook.worksheets.getItem("Blad2").delete());
    expect(await reden(werkmap.leesPlek(plek, verloop()))).toEqual({ soort: "bladWeg" });
  });

  test("een selectie van losse bereiken wordt geweigerd met een zin daarover", async () => {
    host = await startNodeHost({ cells: blok(LANG) });
    jest
      .spyOn(Excel, "run")
      .mockRejectedValueOnce(Object.assign(new Error("x"), { code: "InvalidSelection" }));
    expect(await reden(werkmap.leesSelectie(verloop()))).toEqual({ soort: "meerSelecties" });
    jest.restoreAllMocks();
  });

  test("geannuleerd voor het begon: niets gelezen", async () => {
    host = await startNodeHost({ cells: blok(LANG) });
    const afbreken = new AbortController();
    afbreken.abort();
    expect(await reden(werkmap.leesSelectie(verloop(afbreken)))).toEqual({ soort: "afgebroken" });
  });
});

describe("plannen zoeken", () => {
  test("op alle zichtbare bladen; eigen bladen tellen niet mee", async () => {
    host = await startNodeHost({
      sheets: [
        { name: "Begroting", cells: blok(LANG, 3, 1) },
        { name: "Klein", cells: blok(LANG.slice(0, 3)) },
        { name: "POK_Oud", cells: blok(LANG) },
        { name: "Verborgen", cells: blok(LANG) },
        { name: "Leeg" },
      ],
    });
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Verborgen").visibility = "Hidden";
      workbook.worksheets.getItem("Klein").tables.add("A1:E3", true).name = "Plan";
    });
    const kandidaten = await werkmap.zoekPlannen(verloop());
    expect(kandidaten.map(({ plek, regels }) => [plek.doel.blad, plek.tabel, plek.totEinde, regels])).toEqual(
      [
        ["Begroting", null, true, 5],
        ["Klein", "Plan", false, 2],
      ],
    );
    const { raster } = await werkmap.leesPlek(kandidaten[0]!.plek, verloop());
    expect(raster[0]).toEqual(LANG[0]);
  });
});

describe("een geschreven plan zoeken", () => {
  const bladen = ["POK_Plan", "POK_Samenvatting", "POK_Raming"] as const;

  test.each([
    ["zoals geschreven", bladen],
    ["met bladen die de gebruiker anders noemt", ["Plan", "Voor de raad", "Raming"]],
  ])("is de plantabel, niet haar overzicht (%s)", async (_, namen) => {
    host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
    await schrijf(host, opdracht({ bron: RAMING, metBaten: false }));
    await doe(host, ({ workbook }) =>
      bladen.forEach((blad, i) => (workbook.worksheets.getItem(blad).name = namen[i]!)),
    );
    const kandidaten = await werkmap.zoekPlannen(verloop());
    expect(kandidaten.map(({ plek, regels }) => [plek.doel.blad, plek.tabel, regels > 0])).toEqual([
      [namen[0], "POK_Plan", true],
    ]);
  });

  test("een eigen plan op hetzelfde blad wordt wel gevonden", async () => {
    host = await startNodeHost({ sheets: [{ name: "Begroting", cells: { A1: "Programma" } }] });
    await schrijf(host, opdracht({ metBaten: false }));
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("POK_Plan").getRange("A80:E85").values = LANG;
    });
    const kandidaten = await werkmap.zoekPlannen(verloop());
    expect(
      kandidaten.map(({ plek: { tabel, doel }, regels }) => [tabel, doel.rij + doel.rijen, regels]),
    ).toEqual([
      [null, 85, 5],
      ["POK_Plan", expect.any(Number), 3],
    ]);
  });
});

describe("wijzigingen melden", () => {
  test("wat de gebruiker typt wel, wat de controle zelf schrijft niet", async () => {
    host = await startNodeHost({ cells: blok(LANG) });
    const controle = await controleer(host, "A:E");
    const gemeld: Planwijziging[] = [];
    const stop = werkmap.bijWijziging((wijziging) => gemeld.push(wijziging));
    await new Promise((klaar) => setTimeout(klaar, 50));
    const alle = new Set(controle.bevindingen.map(({ sleutel }) => sleutel));
    await werkmap.merkCellen(controle, alle, verloop(), "nl");
    await werkmap.voegKolommenToe(controle, null, verloop());
    await host.waitForFunctions();
    await werkmap.wisMerken(verloop());
    await new Promise((klaar) => setTimeout(klaar, 50));
    expect(gemeld.filter(({ adres }) => adres !== "")).toEqual([]);
    gemeld.length = 0;
    host.type("D3", "7");
    await new Promise((klaar) => setTimeout(klaar, 50));
    expect(gemeld.some((wijziging) => wijziging.adres === "D3" && raakt(controle.plek, wijziging))).toBe(
      true,
    );
    stop();
  });

  test.each(["1.17", "1.14"])(
    "een andere bladnaam wordt gemeld, en alles wijst daarna het blad onder zijn nieuwe naam aan (ExcelApi %s)",
    async (versie) => {
      host = await startNodeHost({
        sheets: [{ name: "Blad1", cells: blok(LANG) }, { name: "Ander" }],
        requirements: { ExcelApi: versie },
      });
      const controle = await controleer(host, "A:E");
      const plek = await werkmap.onthoud({ plek: controle.plek, ...NIETS });
      const gemeld: Planwijziging[] = [];
      const stop = werkmap.bijWijziging((wijziging) => gemeld.push(wijziging));
      await new Promise((klaar) => setTimeout(klaar, 50));
      await doe(host, ({ workbook }) => (workbook.worksheets.getItem("Blad1").name = "Plan 2022"));
      // Een ouder Excel meldt het niet; daar wordt gekeken zodra de gebruiker weer een cel kiest.
      if (versie === "1.14") await selecteer(host, "Plan 2022", "B2");
      await new Promise((klaar) => setTimeout(klaar, 100));
      const namen = gemeld.filter(({ bladnaam }) => bladnaam !== undefined);
      expect(namen).toMatchObject([{ bladId: plek.doel.bladId, bladnaam: "Plan 2022" }]);
      gemeld.length = 0;
      await selecteer(host, "Plan 2022", "B3");
      await new Promise((klaar) => setTimeout(klaar, 100));
      expect(gemeld.filter(({ bladnaam }) => bladnaam !== undefined)).toEqual([]);
      stop();
      expect((await werkmap.leesPlek(plek, verloop())).plek.doel.blad).toBe("Plan 2022");
      expect((await werkmap.leesGeheugen()).plannen[0]!.plek.doel.blad).toBe("Plan 2022");
      const alle = new Set(controle.bevindingen.map(({ sleutel }) => sleutel));
      expect((await werkmap.merkCellen(controle, alle, verloop(), "nl")).adres).toBe("'Plan 2022'!A1:E6");
    },
  );

  test("een verwijderd blad wordt gemeld", async () => {
    host = await startNodeHost({ sheets: [{ name: "Blad1", cells: blok(LANG) }, { name: "Ander" }] });
    const { plek } = await controleer(host, "A:E");
    const gemeld: Planwijziging[] = [];
    const stop = werkmap.bijWijziging((wijziging) => gemeld.push(wijziging));
    await new Promise((klaar) => setTimeout(klaar, 50));
    await doe(host, ({ workbook }) => workbook.worksheets.getItem("Blad1").delete());
    await new Promise((klaar) => setTimeout(klaar, 50));
    expect(gemeld.some((wijziging) => wijziging.bladWeg && raakt(plek, wijziging))).toBe(true);
    stop();
  });
});

describe("onthouden", () => {
  const correctie = { eenheid: 1000 as const };
  const terzijde = [
    { sleutel: "POK-01|fout|abc", reden: "afgesproken & <klaar>", naam: "Jansen", datum: "2026-11-22" },
  ];

  test("een bereik schuift mee met het blad, ook na bewaren en openen", async () => {
    host = await startNodeHost({ cells: blok(LANG, 3, 1) });
    const { plek } = await controleer(host, "B3:F8");
    const onthouden = await werkmap.onthoud({ plek, correctie, terzijde });
    expect(onthouden.naam).toBe("POK_Plan_1");
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").getRange("1:2").insert("Down");
    });
    expect((await werkmap.leesPlek(onthouden, verloop())).plek.doel).toMatchObject({
      rij: 4,
      kolom: 1,
      rijen: 6,
    });
    const xlsx = await host.save();
    await host.close();
    host = await startNodeHost({ xlsx });
    const geheugen = await werkmap.leesGeheugen();
    expect(geheugen).toMatchObject({
      plannen: [
        {
          plek: { naam: "POK_Plan_1", doel: { rij: 4, kolom: 1, rijen: 6, kolommen: 5 } },
          correctie,
          terzijde,
        },
      ],
      laatste: 0,
      verdwenen: [],
    });
    expect((await werkmap.leesPlek(geheugen.plannen[0]!.plek, verloop())).raster[0]).toEqual(LANG[0]);
  });

  test("opnieuw onthouden vervangt; een tweede plan komt erbij en is het laatste", async () => {
    host = await startNodeHost({
      sheets: [
        { name: "Blad1", cells: blok(LANG) },
        { name: "Prog 7's", cells: blok(LANG) },
      ],
    });
    const een = await werkmap.onthoud({ plek: (await controleer(host, "A:E")).plek, ...NIETS });
    await werkmap.onthoud({ plek: (await controleer(host, "A:E", "Prog 7's")).plek, ...NIETS });
    expect(await werkmap.leesGeheugen()).toMatchObject({ plannen: [{}, {}], laatste: 1 });
    await werkmap.onthoud({ plek: een, correctie, terzijde });
    expect(await werkmap.leesGeheugen()).toMatchObject({
      plannen: [{ correctie, terzijde }, {}],
      laatste: 0,
    });
    await werkmap.vergeet(een);
    const over = await werkmap.leesGeheugen();
    expect(over.plannen.map(({ plek }) => plek.doel.blad)).toEqual(["Prog 7's"]);
    expect(over.laatste).toBeNull();
  });

  test("een tabel op haar naam; een verdwenen plan wordt genoemd", async () => {
    host = await startNodeHost({
      sheets: [
        { name: "Blad1", cells: blok(LANG) },
        { name: "Blad2", cells: blok(LANG) },
      ],
    });
    await doe(host, ({ workbook }) => {
      workbook.worksheets.getItem("Blad1").tables.add("A1:E6", true).name = "Plan";
    });
    const plek = await werkmap.onthoud({ plek: (await controleer(host, "B2")).plek, ...NIETS });
    expect(plek).toMatchObject({ tabel: "Plan", naam: null });
    await werkmap.onthoud({ plek: (await controleer(host, "A:E", "Blad2")).plek, ...NIETS });
    await doe(host, ({ workbook }) => workbook.worksheets.getItem("Blad2").delete());
    expect(await werkmap.leesGeheugen()).toMatchObject({
      plannen: [{ plek: { tabel: "Plan" } }],
      laatste: null,
      verdwenen: ["Blad2!A1:E6"],
    });
  });

  test("niets onthouden", async () => {
    host = await startNodeHost({ cells: blok(LANG) });
    expect(await werkmap.leesGeheugen()).toEqual({ plannen: [], laatste: null, verdwenen: [] });
  });
});

test("het blad is na lezen, zoeken en onthouden onveranderd", async () => {
  host = await startNodeHost({ cells: blok(LANG, 3, 1) });
  const voor = await foto(host, "Blad1");
  const { plek } = await controleer(host, "B:F");
  await werkmap.zoekPlannen(verloop());
  await werkmap.onthoud({ plek, ...NIETS });
  expect(await foto(host, "Blad1")).toEqual(voor);
});
