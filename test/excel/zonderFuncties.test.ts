import { excelWerkmap } from "../../src/excel/werkmap";
import { blokomvang, maakBlok } from "../../src/work/insert/maakBlok";
import type { Opdracht } from "../../src/work/amounts/opdracht";
import { huidigeEditie as editie } from "../../src/knowledge/pok/edities";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";

// In een eigen bestand: eenmaal aangemelde functies blijven in het proces bekend.
test("zijn de functies er niet, dan komt terug wat er stond", async () => {
  const host = await startNodeHost({
    sheets: [{ name: "Blad1", cells: { A1: "Programma" } }],
    namespace: "ANDERS",
  });
  const opdracht: Opdracht = {
    wat: "tabel",
    hoe: "formules",
    actielijn: 4,
    jaar: 2026,
    kanaal: null,
    eenheid: 1_000,
  };
  const { doel, afdruk } = await excelWerkmap.verken(blokomvang(editie, opdracht));
  const blok = maakBlok(editie, opdracht, doel, "2026-11-22");
  await expect(excelWerkmap.schrijf(doel, blok, afdruk, new AbortController().signal)).rejects.toMatchObject({
    belet: { soort: "functiesOntbreken" },
  });
  expect(host.value("A1")).toBe("Programma");
  expect(host.text("C4")).toBe("");
  await host.close();
});
