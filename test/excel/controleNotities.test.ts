import { excelControlewerkmap as werkmap } from "../../src/excel/check/werkmap";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { blok, controleer, foto, LANG, verloop } from "./controleHulp";

let host: NodeHost;
afterEach(async () => {
  jest.restoreAllMocks();
  await host.close();
});

interface Notitie {
  adres: () => string;
  content: string;
}

/** Notities (ExcelApi 1.18) kent de proefwerkmap niet; hier zijn zij een lijst, en al het andere is echt. */
function metNotities(notities: Notitie[]): void {
  jest
    .spyOn(Office.context.requirements, "isSetSupported")
    .mockImplementation((_, versie) => String(versie) === "1.18");
  const eigenschap = (naam: "notes" | "comments", geef: (context: Excel.RequestContext) => unknown) =>
    Object.defineProperty(
      (Excel as unknown as { Workbook: { prototype: object } }).Workbook.prototype,
      naam,
      {
        configurable: true,
        get(this: Excel.Workbook) {
          return geef(this.context as Excel.RequestContext);
        },
      },
    );
  eigenschap("comments", () => ({ load: () => undefined, items: [] }));
  eigenschap("notes", (context) => ({
    load: () => undefined,
    get items() {
      return notities.map((notitie) => ({
        content: notitie.content,
        getLocation: () => context.workbook.worksheets.getItem("Blad1").getRange(notitie.adres()),
        delete: () => notities.splice(notities.indexOf(notitie), 1),
      }));
    },
    add(cel: Excel.Range, content: string) {
      cel.load("address");
      notities.push({ adres: () => cel.address.split("!")[1]!, content });
    },
  }));
}

test("een notitie per gemerkte cel; bij een cel met een eigen notitie komt er geen, en die blijft", async () => {
  host = await startNodeHost({ cells: blok(LANG) });
  const notities: Notitie[] = [{ adres: () => "A4", content: "van de gebruiker" }];
  metNotities(notities);
  const voor = await foto(host, "Blad1");
  const controle = await controleer(host, "A1:E6");
  const alle = new Set(controle.bevindingen.map(({ sleutel }) => sleutel));
  expect(await werkmap.merkCellen(controle, alle, verloop(), "nl")).toMatchObject({ aantal: 3, notities: 2 });
  expect(notities.map(({ adres }) => adres())).toEqual(["A4", "B5", "D6"]);
  expect(notities[1]!.content).toMatch(/^POK-controle\nfout POK-02: € 5\.000 baten in 2030/);
  expect(await werkmap.leesMerken()).toMatchObject({ kleuren: 3, notities: 2 });

  await werkmap.merkCellen(controle, alle, verloop(), "en");
  expect(notities).toHaveLength(3);
  expect(notities[2]!.content).toContain("To remove marks");

  // Wie er iets bij schrijft, houdt de notitie.
  notities[1]!.content += "\nbesproken met Jansen";
  expect(await werkmap.wisMerken(verloop())).toMatchObject({ kleuren: 3, notities: 1 });
  expect(notities.map(({ content }) => content.split("\n").pop())).toEqual([
    "van de gebruiker",
    "besproken met Jansen",
  ]);
  expect(await foto(host, "Blad1")).toEqual(voor);
});
