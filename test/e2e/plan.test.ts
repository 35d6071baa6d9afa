import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import JSZip from "jszip";
import type { Locator } from "playwright-core";
import { aandelenNaarInwoners } from "../../src/work/gemeente/aandelen";
import { vindGemeenten } from "../../src/knowledge/gemeenten/register";
import { beschikbaarVan, telPlan } from "../../src/work/plan";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { openTryOut, type TryOut } from "../harness/browser";
import { knop, overtredingen } from "./handelingen";

/** Van een lege werkmap naar een geschreven, gecontroleerd plan met samenvatting, met halverwege sluiten en heropenen. */

const MEESTE_HANDELINGEN = 40;
const JAREN = [2022, 2023, 2024, 2025, 2026, 2027];
const NAMEN: Readonly<Record<number, string>> = {
  1: "Steunpunt digitaal",
  2: "Sociaal raadslieden",
  3: "Leerkring casuïstiek",
  4: "Wijkteams versterken",
  5: "Integrale werkwijze",
  6: "Regionale invoering",
  7: "Regie op verward gedrag",
  8: "Leertraject",
};

async function schrijfLegeWerkmap(map: string): Promise<string> {
  const werkmap = new ExcelJS.Workbook();
  werkmap.addWorksheet("Blad1");
  const bestand = path.join(map, "leeg.xlsx");
  await werkmap.xlsx.writeFile(bestand);
  return bestand;
}

/** Wat er volgens het zuivere planmodel in 2022–2027 voor Enschede te verdelen is, per actielijn. */
async function beschikbaarVolgensModel(): Promise<ReadonlyMap<number, number>> {
  const [gemeente] = vindGemeenten("Enschede");
  const { perJaar, kort } = aandelenNaarInwoners(gemeente!.code, huidigeEditie.jaren)!;
  const rollen = { vrouwenopvang: true, veiligheidsregio: true, stedelijkVernieuwingsgebied: null };
  const bron = {
    soort: "raming",
    gemeente: "Enschede",
    aandelen: perJaar,
    uitleg: kort,
    voorbehouden: [],
  } as const;
  const geld = beschikbaarVan(huidigeEditie, bron, { naam: "Enschede", rollen }, JAREN);
  const telling = telPlan([], geld);
  return new Map([1, 2, 3, 4, 5, 6, 7, 8].map((nummer) => [nummer, telling.actielijn(nummer).inzetbaar]));
}

function cellenVan(blad: ExcelJS.Worksheet): ExcelJS.Cell[] {
  const cellen: ExcelJS.Cell[] = [];
  blad.eachRow((rij) => rij.eachCell((cel) => cellen.push(cel)));
  return cellen;
}

const alleFormules = (blad: ExcelJS.Worksheet) =>
  cellenVan(blad).flatMap(({ formula }) => (formula ? [formula] : []));
const alleUitkomsten = (blad: ExcelJS.Worksheet) => cellenVan(blad).map((cel) => cel.result ?? cel.value);

/** Een klik, een keuze of één ingevuld veld is één handeling. */
class Gebruiker {
  handelingen = 0;
  tryOut!: TryOut;

  async klik(doel: Locator): Promise<void> {
    this.handelingen++;
    await doel.click();
  }

  async vul(veld: Locator, tekst: string): Promise<void> {
    this.handelingen++;
    await veld.press("Control+a");
    await veld.pressSequentially(tekst);
  }

  async kies(veld: Locator, waarde: string): Promise<void> {
    this.handelingen++;
    await veld.selectOption(waarde);
  }

  knop(naam: string | RegExp): Locator {
    return this.tryOut.pane.getByRole("button", { name: naam, exact: typeof naam === "string" });
  }

  async ziet(tekst: string | RegExp): Promise<void> {
    const { pane } = this.tryOut;
    await pane
      .getByText(tekst)
      .first()
      .waitFor()
      .catch(async () => {
        throw new Error(`“${String(tekst)}” niet gezien in:\n${await pane.locator("body").innerText()}`);
      });
  }
}

describe.each(["win32", "web"] as const)("een plan opstellen, transport %s", (transport) => {
  const gebruiker = new Gebruiker();
  const map = fs.mkdtempSync(path.join(os.tmpdir(), "pok-plan-"));
  const bewaar = async (naam: string): Promise<string> => {
    const bestand = path.join(map, naam);
    fs.writeFileSync(bestand, await gebruiker.tryOut.save());
    return bestand;
  };
  const open = async (workbook: string) => {
    gebruiker.tryOut = await openTryOut({ transport, workbook });
    await gebruiker.klik(knop(gebruiker.tryOut, "Plan"));
  };
  beforeAll(async () => open(await schrijfLegeWerkmap(map)));
  afterAll(async () => {
    await gebruiker.tryOut.close();
    fs.rmSync(map, { recursive: true });
  });

  test("uitgangspunten: gemeente, jaren en bron", async () => {
    const veld = gebruiker.tryOut.pane.getByRole("combobox", { name: "Gemeente" });
    await gebruiker.vul(veld, "enschede");
    await gebruiker.klik(gebruiker.tryOut.pane.getByRole("option", { name: /Enschede/ }));
    await gebruiker.kies(gebruiker.tryOut.pane.getByLabel("Van", { exact: true }), "2022");
    await gebruiker.ziet(/raming voor Enschede/i);
    expect(await overtredingen(gebruiker.tryOut)).toEqual([]);
    await gebruiker.klik(gebruiker.knop("Volgende: Beschikbaar"));
    await gebruiker.ziet("Wat er beschikbaar is");
    await gebruiker.klik(gebruiker.knop("Volgende: Plan"));
  });

  test("het voorstel geeft elke actielijn met geld één activiteit; namen zijn aan te passen", async () => {
    await gebruiker.klik(gebruiker.knop("Voorstel maken"));
    await gebruiker.ziet("6 activiteiten voorgesteld. Pas namen, doelen en bedragen aan.");
    // Wie even elders kijkt als alles bewaard is, wordt daarna nog steeds bewaard.
    await wachtTotBewaard("Extra capaciteit in de wijkteams");
    await gebruiker.klik(knop(gebruiker.tryOut, "Bedragen"));
    await gebruiker.klik(knop(gebruiker.tryOut, "Plan"));
    for (const actielijn of [2, 3, 4, 5, 6, 7]) await hernoem(actielijn);
  });

  test("halverwege sluiten en heropenen: het plan is er nog, op dezelfde stap", async () => {
    await wachtTotBewaard(NAMEN[7]!);
    const bestand = await bewaar("halverwege.xlsx");
    await gebruiker.tryOut.close();
    await open(bestand);
    await gebruiker.ziet("Verder waar u was: stap 3, Plan.");
    await gebruiker.knop(new RegExp(`^4\\.1 ${NAMEN[4]!}`)).waitFor();
  });

  test("actielijnen zonder eigen geld krijgen ook een activiteit", async () => {
    for (const actielijn of [1, 8]) {
      await gebruiker.klik(gebruiker.knop(new RegExp(`^Activiteit toevoegen bij actielijn ${actielijn} `)));
      await gebruiker.vul(gebruiker.tryOut.pane.getByLabel("Naam", { exact: true }), NAMEN[actielijn]!);
    }
    await gebruiker.klik(gebruiker.knop("Volgende: Controle"));
    await gebruiker.ziet(/^Het plan is getoetst aan voorlopige bedragen voor 2023–2027/);
    await gebruiker.ziet("1 advies");
    expect(await overtredingen(gebruiker.tryOut)).toEqual([]);
    await gebruiker.klik(gebruiker.knop("Volgende: Schrijven"));
  });

  test("eerst een voorbeeld, dan schrijven: plan, samenvatting en raming", async () => {
    await gebruiker.klik(gebruiker.knop("Voorbeeld"));
    await gebruiker.ziet("POK_Samenvatting");
    expect(await overtredingen(gebruiker.tryOut)).toEqual([]);
    await gebruiker.klik(gebruiker.knop("Schrijven").last());
    await gebruiker.ziet("Scenario “Volledig” staat in de werkmap.");
    expect(gebruiker.handelingen).toBeLessThanOrEqual(MEESTE_HANDELINGEN);
    expect(gebruiker.tryOut.errors).toEqual([]);
  });

  test("het bestand houdt tabel, namen, notaties, formules en grafiek, met dezelfde cijfers", async () => {
    const bestand = await bewaar("plan.xlsx");
    const werkmap = new ExcelJS.Workbook();
    await werkmap.xlsx.readFile(bestand);
    const blad = werkmap.getWorksheet("POK_Plan")!;
    const { tableRef } = (blad.getTable("POK_Plan") as unknown as { table: { tableRef: string } }).table;
    const kop = blad.getRow(Number(/^[A-Z]+(\d+)/.exec(tableRef)![1]));
    const koppen = (kop.values as unknown[]).slice(1).map(String);
    expect(koppen.slice(0, 5)).toEqual(["Nr", "Actielijn", "Activiteit", "Taakveld", "Aard"]);
    expect(koppen.slice(5, 11)).toEqual(JAREN.map(String));

    // Elke rij van de tabel is wat er in het venster stond: een raming is aandeel × landelijk bedrag, op hele euro's.
    const som = new Map<number, number>();
    for (let rij = kop.number + 1; /^\d\.\d+$/.test(String(blad.getCell(rij, 1).value)); rij++) {
      const actielijn = Number(blad.getCell(rij, 2).value);
      expect(blad.getCell(rij, 3).value).toBe(NAMEN[actielijn]);
      JAREN.forEach((_, i) => {
        const cel = blad.getCell(rij, 6 + i);
        if (typeof cel.value === "number") som.set(actielijn, (som.get(actielijn) ?? 0) + cel.value);
        expect(cel.numFmt).toBe("#,##0");
      });
    }
    const perActielijn = await beschikbaarVolgensModel();
    for (const actielijn of [2, 3, 4, 5, 6, 7]) expect(som.get(actielijn)).toBe(perActielijn.get(actielijn));

    const samenvatting = werkmap.getWorksheet("POK_Samenvatting")!;
    const formules = alleFormules(samenvatting);
    expect(formules.length).toBeGreaterThan(20);
    // In het bestand heten de functies _xldudf_POK_…; zo herkent Excel een invoegtoepassing.
    expect(alleFormules(blad).some((formule) => /POK_CONTROLE\(/.test(formule))).toBe(true);
    expect(alleFormules(blad).some((formule) => /POK_TOETS\(/.test(formule))).toBe(true);
    const uitkomsten = alleUitkomsten(samenvatting);
    const totaal = [...perActielijn.values()].reduce((a, b) => a + b, 0);
    expect(uitkomsten).toContain(totaal);

    const inpak = await JSZip.loadAsync(fs.readFileSync(bestand));
    const grafieken = Object.keys(inpak.files).filter((naam) => /^xl\/charts\/chart\d+\.xml$/.test(naam));
    expect(grafieken).toHaveLength(1);
    const xml = await inpak.file(grafieken[0]!)!.async("string");
    expect(xml).toMatch(/<c:f>[^<]*POK_Samenvatting[^<]*<\/c:f>/);
  });

  /** Bewaren gebeurt vanzelf; pas als het in de werkmap staat, komt het ook in het bestand. */
  async function wachtTotBewaard(tekst: string): Promise<void> {
    const bewaard = () =>
      gebruiker.tryOut.pane.evaluate(() =>
        Excel.run(async (context) => {
          const xml = context.workbook.customXmlParts
            .getByNamespace("urn:pok-invoegtoepassing:plan:1")
            .getOnlyItem()
            .getXml();
          await context.sync();
          return xml.value;
        }),
      );
    while (!(await bewaard()).includes(tekst)) await gebruiker.tryOut.page.waitForTimeout(100);
  }

  async function hernoem(actielijn: number): Promise<void> {
    await gebruiker.klik(gebruiker.knop(new RegExp(`^${actielijn}\\.1 `)));
    await gebruiker.vul(gebruiker.tryOut.pane.getByLabel("Naam", { exact: true }), NAMEN[actielijn]!);
  }
});
