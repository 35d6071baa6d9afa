import { excelIndexwerkmap as werkmap } from "../../src/excel/indexing/werkmap";
import { maakIndexplan } from "../../src/work/indexing";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";
import { OPDRACHT } from "../work/indexing/hulp";
import { lees, reden } from "./formulesHulp";

// In een eigen bestand: eenmaal aangemelde functies blijven in het proces bekend.
test("zijn de functies er niet, dan komt terug wat er stond", async () => {
  const host = await startNodeHost({ cells: { A1: "1000", A2: "=A9*2", A9: "4" }, namespace: "ANDERS" });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1:A2").select();
    await context.sync();
  });
  host.document.followSelection();
  const voor = await lees(host, "Blad1", "A1:A9");
  const zicht = await werkmap.bekijk("zelf");
  const { wijzigingen } = maakIndexplan(zicht, OPDRACHT);
  expect(wijzigingen).toHaveLength(2);
  const poging = werkmap.schrijf(zicht, wijzigingen, new AbortController().signal);
  expect(await reden(poging)).toEqual({ soort: "functiesOntbreken" });
  expect(await lees(host, "Blad1", "A1:A9")).toEqual(voor);
  await host.close();
});
