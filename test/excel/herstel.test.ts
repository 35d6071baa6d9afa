import { schrijfBlok } from "../../src/excel/schrijven";
import { excelWerkmap } from "../../src/excel/werkmap";
import { blokomvang, maakBlok } from "../../src/work/insert/maakBlok";
import type { Opdracht } from "../../src/work/amounts/opdracht";
import { huidigeEditie as editie } from "../../src/knowledge/pok/edities";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";

const RIJ: Opdracht = { wat: "rij", hoe: "waarden", actielijn: 4, jaar: 2026, kanaal: null, eenheid: 1_000 };

let host: NodeHost;
afterEach(() => host.close());

/** Laat de eerstvolgende keer dat Excel lettertypen moet zetten mislukken, als inhoud en notatie er al staan. */
function breekHalverwege(keren: number) {
  const prototype = Object.getPrototypeOf(
    new host.Excel.RequestContext().workbook.getSelectedRange(),
  ) as Excel.Range;
  const echt = prototype.setCellProperties;
  let over = keren;
  prototype.setCellProperties = function (this: Excel.Range, ...argumenten) {
    if (over-- <= 0) return echt.apply(this, argumenten);
    this.numberFormat = [["0"], ["te weinig kolommen"]];
  };
  return () => void (prototype.setCellProperties = echt);
}

async function schrijf() {
  const { doel, afdruk } = await excelWerkmap.verken(blokomvang(editie, RIJ));
  return schrijfBlok(doel, maakBlok(editie, RIJ, doel, "2026-11-22"), afdruk, new AbortController().signal);
}

test("mislukt het schrijven halverwege, dan komt terug wat er stond", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1", cells: { A1: "Programma", B2: "=1+2" } }] });
  const herstel = breekHalverwege(1);
  await expect(schrijf()).rejects.toMatchObject({ belet: { soort: "geweigerd", code: "InvalidArgument" } });
  herstel();
  expect(host.value("A1")).toBe("Programma");
  expect(host.value("B2")).toBe(3);
  expect(host.text("C2")).toBe("");
});

test("lukt terugzetten ook niet, dan hoort de gebruiker waar hij moet kijken", async () => {
  host = await startNodeHost({ sheets: [{ name: "Blad1" }] });
  const herstel = breekHalverwege(2);
  await expect(schrijf()).rejects.toMatchObject({ belet: { soort: "halfGeschreven", adres: "Blad1!A1:H4" } });
  herstel();
});
