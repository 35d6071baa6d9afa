import { excelControlewerkmap as werkmap } from "../../src/excel/check/werkmap";
import type { Controle } from "../../src/work/check";
import { invalidArgument } from "../../packages/excel-host/src/richapi/errors";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { blok, controleer, doe, foto, LANG, reden, verloop } from "./controleHulp";

let host: NodeHost;
afterEach(() => host.close());

const alle = ({ bevindingen }: Controle) => new Set(bevindingen.map(({ sleutel }) => sleutel));
const kleur = (controle: Controle) => werkmap.merkCellen(controle, alle(controle), verloop(), "nl");
const kolom = (controle: Controle) => werkmap.voegKolommenToe(controle, null, verloop());
const blad = ({ workbook }: Excel.RequestContext) => workbook.worksheets.getItem("Blad1");

/** Een blad met eigen opvulling, notaties, voorwaardelijke opmaak en tekst naast het plan. */
async function opgemaakt(): Promise<void> {
  host = await startNodeHost({ cells: { ...blok(LANG, 3, 1), H1: "buiten", I3: "ver weg", A9: "voetnoot" } });
  await doe(host, (context) => {
    blad(context).getRange("B5").format.fill.color = "#00FF00";
    blad(context).getRange("E4:E8").numberFormat = Array.from({ length: 5 }, () => ["#,##0"]);
    const eigen = blad(context).getRange("E4:E8").conditionalFormats.add("Custom");
    eigen.custom.rule.formula = "=E4>100";
    eigen.custom.format.fill.color = "#123456";
  });
}

async function heropen(): Promise<void> {
  const xlsx = await host.save();
  await host.close();
  host = await startNodeHost({ xlsx });
}

describe("gekleurde cellen", () => {
  test("alleen de cellen met bevindingen; wissen laat het blad zoals het was", async () => {
    await opgemaakt();
    const voor = await foto(host, "Blad1");
    const controle = await controleer(host, "B3:F8");
    expect(await kleur(controle)).toEqual({
      wijze: "kleur",
      aantal: 3,
      notities: null,
      adres: "Blad1!B3:F8",
    });
    const na = await foto(host, "Blad1");
    expect(na.regels).toBe(voor.regels + 3);
    expect({ ...na, regels: 0 }).toEqual({ ...voor, regels: 0 });
    expect(await werkmap.leesMerken()).toEqual({ kleuren: 3, notities: 0, kolommen: [] });
    expect(await werkmap.wisMerken(verloop())).toEqual({ kleuren: 3, notities: 0, kolommen: [] });
    expect(await foto(host, "Blad1")).toEqual(voor);
    expect(await werkmap.leesMerken()).toEqual({ kleuren: 0, notities: 0, kolommen: [] });
  });

  test("opnieuw merken vervangt; alleen de gekozen bevindingen", async () => {
    await opgemaakt();
    const controle = await controleer(host, "B3:F8");
    await kleur(controle);
    const eerste = new Set([controle.bevindingen[0]!.sleutel]);
    expect(await werkmap.merkCellen(controle, eerste, verloop(), "nl")).toMatchObject({ aantal: 1 });
    expect((await werkmap.leesMerken()).kleuren).toBe(1);
  });

  test("na rijen erbij, bewaren en openen zijn zij te wissen; wat de gebruiker daarna kleurde blijft", async () => {
    await opgemaakt();
    await kleur(await controleer(host, "B3:F8"));
    await doe(host, (context) => {
      blad(context).getRange("6:6").insert("Down");
      blad(context).getRange("B7").format.fill.color = "#ABCDEF";
    });
    await heropen();
    const met = await foto(host, "Blad1");
    expect((await werkmap.wisMerken(verloop())).kleuren).toBe(3);
    const zonder = await foto(host, "Blad1");
    expect({ ...zonder, regels: met.regels }).toEqual(met);
    expect(zonder.regels).toBe(1);
    expect(zonder.opmaak[6]![1]).toMatchObject({ format: { fill: { color: "#ABCDEF" } } });
  });

  test("een gewijzigd plan, een verborgen of beveiligd blad, annuleren: niets geschreven", async () => {
    await opgemaakt();
    const controle = await controleer(host, "B3:F8");
    const afbreken = new AbortController();
    afbreken.abort();
    expect(await reden(werkmap.merkCellen(controle, alle(controle), verloop(afbreken), "nl"))).toEqual({
      soort: "afgebroken",
    });
    host.type("E6", "7");
    expect(await reden(kleur(controle))).toEqual({ soort: "planGewijzigd" });
    const opnieuw = await controleer(host, "B3:F8");
    await doe(host, (context) => blad(context).protection.protect({}));
    expect(await reden(kleur(opnieuw))).toEqual({ soort: "opmaakBeveiligd", blad: "Blad1" });
    await doe(host, (context) => {
      blad(context).protection.unprotect();
      context.workbook.worksheets.add("Ander").activate();
      blad(context).visibility = "Hidden";
    });
    expect(await reden(kleur(opnieuw))).toEqual({ soort: "bladVerborgen", blad: "Blad1" });
    expect((await werkmap.leesMerken()).kleuren).toBe(0);
  });

  test("te veel cellen: geweigerd met het aantal", async () => {
    const regels = Array.from({ length: 2_001 }, (_, i) => [9, 2022, "lasten", i + 1, `x${i}`]);
    host = await startNodeHost({ cells: blok([LANG[0]!, ...regels]) });
    expect(await reden(kleur(await controleer(host, "A:E")))).toEqual({
      soort: "merkenTeVeel",
      aantal: 2_001,
      meeste: 2_000,
    });
  });

  test("merken op een blad dat daarna beveiligd is: wissen weigert en zegt welk blad", async () => {
    await opgemaakt();
    await kleur(await controleer(host, "B3:F8"));
    await doe(host, (context) => blad(context).protection.protect({}));
    expect(await reden(werkmap.wisMerken(verloop()))).toEqual({ soort: "bladBeveiligd", blad: "Blad1" });
    expect((await werkmap.leesMerken()).kleuren).toBe(3);
  });
});

describe("kolommen Controle", () => {
  test("levende oordelen rechts van het plan; wissen laat het blad zoals het was", async () => {
    await opgemaakt();
    const voor = await foto(host, "Blad1");
    const controle = await controleer(host, "B3:F8");
    expect(await kolom(controle)).toEqual({
      wijze: "kolom",
      aantal: 5,
      notities: null,
      adres: "Blad1!G3:G8",
    });
    await host.waitForFunctions();
    expect(host.value("G3")).toBe("Controle");
    expect(host.value("G4")).toBe("akkoord");
    expect(host.value("G6")).toMatch(/^fout POK-01/);
    host.type("B6", "4");
    await host.waitForFunctions();
    expect(host.value("G6")).toBe("akkoord");
    host.type("B6", "9");
    expect(await werkmap.leesMerken()).toEqual({ kleuren: 0, notities: 0, kolommen: ["Blad1!G3:G8"] });
    await werkmap.wisMerken(verloop());
    expect(await foto(host, "Blad1")).toEqual(voor);
  });

  test("ook de notatie van tekstcellen en de opmaak van de kolom blijven", async () => {
    await opgemaakt();
    await doe(host, (context) => {
      blad(context).getRange("G3:G8").numberFormat = Array.from({ length: 6 }, () => ["@"]);
      blad(context).getRange("G4").format.fill.color = "#FF0000";
    });
    const voor = await foto(host, "Blad1");
    await kolom(await controleer(host, "B3:F8"));
    await host.waitForFunctions();
    expect(host.value("G4")).toBe("akkoord");
    await werkmap.wisMerken(verloop());
    expect(await foto(host, "Blad1")).toEqual(voor);
  });

  test("na rijen erbij, bewaren en openen zijn zij te wissen; wat de gebruiker ertussen schreef blijft", async () => {
    await opgemaakt();
    await kolom(await controleer(host, "B3:F8"));
    await doe(host, (context) => {
      blad(context).getRange("6:6").insert("Down");
      blad(context).getRange("1:1").insert("Down");
      blad(context).getRange("G7").values = [["nagaan"]];
    });
    await heropen();
    expect((await werkmap.wisMerken(verloop())).kolommen).toHaveLength(1);
    const { formulas } = await foto(host, "Blad1");
    expect(formulas.map((rij) => rij[6]).filter(Boolean)).toEqual(["nagaan"]);
    expect((await werkmap.leesMerken()).kolommen).toEqual([]);
  });

  test("in een tabel als kolom van de tabel; wat er rechts van staat komt terug op zijn plaats", async () => {
    await opgemaakt();
    await doe(host, (context) => {
      blad(context).tables.add("B3:F8", true).name = "Plan";
    });
    const voor = await foto(host, "Blad1");
    await kolom(await controleer(host, "B4"));
    await host.waitForFunctions();
    expect((await foto(host, "Blad1")).tabellen).toEqual(["Blad1!B3:G8"]);
    const opnieuw = await controleer(host, "B4");
    expect(opnieuw.bevindingen).toHaveLength(3);
    await kolom(opnieuw);
    expect((await foto(host, "Blad1")).tabellen).toEqual(["Blad1!B3:G8"]);
    await heropen();
    await werkmap.wisMerken(verloop());
    expect(await foto(host, "Blad1")).toEqual(voor);
  });

  test("breed: een kolom per jaar, met eenheid en teken van het plan", async () => {
    host = await startNodeHost({
      cells: blok([
        ["x € 1.000"],
        ["Omschrijving", "2022", "2023"],
        ["Lasten"],
        ["POK AL4 wijkteams", -45_000, -70_000],
        ["POK AL2 rechtsbescherming", -23_000, ""],
        ["Totaal lasten", -68_000, -70_000],
      ]),
    });
    const voor = await foto(host, "Blad1");
    await kolom(await controleer(host, "A1:C6"));
    await host.waitForFunctions();
    expect(["D2", "E2"].map((adres) => host.value(adres))).toEqual(["Controle 2022", "Controle 2023"]);
    expect(host.value("D4")).toBe("akkoord");
    expect(host.value("E4")).toMatch(/^advies POK-05: € 70\.000\.000 lasten op actielijn 4/);
    await werkmap.wisMerken(verloop());
    expect(await foto(host, "Blad1")).toEqual(voor);
  });

  test("staat er rechts al iets, dan wordt het genoemd en gebeurt er niets", async () => {
    await opgemaakt();
    host.type("G5", "opmerking");
    const voor = await foto(host, "Blad1");
    const controle = await controleer(host, "B3:F8");
    expect(await reden(kolom(controle))).toEqual({
      soort: "kolomBezet",
      adres: "Blad1!G5",
      inhoud: "opmerking",
    });
    expect(await foto(host, "Blad1")).toEqual(voor);
  });

  test("of er plaats is, is vooraf te vragen; er verandert niets", async () => {
    await opgemaakt();
    const controle = await controleer(host, "B3:F8");
    await werkmap.eisKolomplaats(controle, null);
    host.type("G5", "opmerking");
    const voor = await foto(host, "Blad1");
    expect(await reden(werkmap.eisKolomplaats(controle, null))).toMatchObject({ soort: "kolomBezet" });
    expect(await foto(host, "Blad1")).toEqual(voor);
  });

  test("een verborgen rij krijgt ook haar oordeel; een verborgen kolom weigert", async () => {
    await opgemaakt();
    await doe(host, (context) => {
      blad(context).getRange("6:6").rowHidden = true;
    });
    const controle = await controleer(host, "B3:F8");
    expect(await kolom(controle)).toMatchObject({ aantal: 5 });
    await host.waitForFunctions();
    expect(host.value("G6")).toMatch(/^fout POK-01/);
    await werkmap.wisMerken(verloop());
    await doe(host, (context) => {
      blad(context).getRange("G:G").columnHidden = true;
    });
    expect(await reden(kolom(controle))).toMatchObject({ soort: "verborgenCellen" });
  });

  test("een tekst die een getal wordt, telt in de eenheid van het plan", async () => {
    host = await startNodeHost({
      cells: blok([["x € 1.000"], ["Actielijn", "Soort", 2026], ["AL4", "baten", "PM"], ["AL2", "baten", 5]]),
    });
    const controle = await controleer(host, "A:C");
    await kolom(controle);
    await host.waitForFunctions();
    expect(host.value("D3")).toMatch(/^fout POK-19/);
    host.type("C3", "60000");
    await host.waitForFunctions();
    expect(host.value("D3")).toMatch(/^fout POK-04/);
  });

  test("of de kolommen nog bij het plan passen: na een andere eenheid of een regel erbij niet meer", async () => {
    await opgemaakt();
    const controle = await controleer(host, "B3:F8");
    expect(await werkmap.passenKolommen(controle, null)).toBe(true);
    await kolom(controle);
    expect(await werkmap.passenKolommen(controle, null)).toBe(true);
    expect(await werkmap.passenKolommen(controle, "POK_Bedragen")).toBe(false);
    const duizenden = await controleer(host, "B3:F8", "Blad1", { eenheid: 1_000 });
    expect(await werkmap.passenKolommen(duizenden, null)).toBe(false);
    await kolom(duizenden);
    expect(await werkmap.passenKolommen(duizenden, null)).toBe(true);
    await doe(host, (context) => blad(context).getRange("6:6").insert("Down"));
    expect(
      await werkmap.passenKolommen(await controleer(host, "B3:F9", "Blad1", { eenheid: 1_000 }), null),
    ).toBe(true);
    ["4", "2022", "lasten", "5"].forEach((cel, k) => host.type(`${"BCDE"[k]!}6`, cel));
    expect(
      await werkmap.passenKolommen(await controleer(host, "B3:F9", "Blad1", { eenheid: 1_000 }), null),
    ).toBe(false);
  });

  test("een plan zonder regels, een beveiligd blad, een gewijzigd plan: een reden", async () => {
    await opgemaakt();
    const controle = await controleer(host, "B3:F8");
    expect(await reden(kolom({ ...controle, regels: [] }))).toEqual({ soort: "geenRegels" });
    await doe(host, (context) => blad(context).protection.protect({}));
    expect(await reden(kolom(controle))).toEqual({ soort: "bladBeveiligd", blad: "Blad1" });
    await doe(host, (context) => blad(context).protection.unprotect());
    host.type("E6", "8");
    expect(await reden(kolom(controle))).toEqual({ soort: "planGewijzigd" });
  });

  test("kleuren en kolommen samen: één handeling haalt alles weg", async () => {
    await opgemaakt();
    const voor = await foto(host, "Blad1");
    const controle = await controleer(host, "B3:F8");
    await kolom(controle);
    await host.waitForFunctions();
    await kleur(controle);
    expect(await werkmap.wisMerken(verloop())).toEqual({
      kleuren: 3,
      notities: 0,
      kolommen: ["Blad1!G3:G8"],
    });
    expect(await foto(host, "Blad1")).toEqual(voor);
  });
});

test("weigert Excel halverwege, dan staat er geen kolom en is het blad zoals het was", async () => {
  await opgemaakt();
  await doe(host, (context) => {
    blad(context).tables.add("B3:F8", true).name = "Plan";
  });
  const voor = await foto(host, "Blad1");
  const controle = await controleer(host, "B4");
  // De kolomkop gaat nog; bij de formules houdt Excel op.
  const schrijf = host.document.write.bind(host.document);
  const geweigerd = jest
    .spyOn(host.document, "write")
    .mockImplementationOnce(schrijf)
    .mockImplementationOnce(() => {
      throw invalidArgument("Range.formulas");
    });
  const uitkomst = await reden(kolom(controle));
  geweigerd.mockRestore();
  expect(uitkomst).toEqual({ soort: "geweigerd", code: "InvalidArgument" });
  expect(await foto(host, "Blad1")).toEqual(voor);
});
