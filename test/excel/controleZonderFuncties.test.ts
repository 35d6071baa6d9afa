import { excelControlewerkmap as werkmap } from "../../src/excel/check/werkmap";
import { startNodeHost } from "../../packages/excel-host/testing/nodeHost";
import { blok, controleer, foto, LANG, reden, verloop } from "./controleHulp";

// In een eigen bestand: eenmaal aangemelde functies blijven in het proces bekend.
test("zijn de functies er niet, dan komt er geen kolom en blijft het blad zoals het was", async () => {
  const host = await startNodeHost({ cells: blok(LANG, 3, 1), namespace: "ANDERS" });
  const voor = await foto(host, "Blad1");
  const controle = await controleer(host, "B3:F8");
  expect(await reden(werkmap.voegKolommenToe(controle, null, verloop()))).toEqual({
    soort: "functiesOntbreken",
  });
  expect(await foto(host, "Blad1")).toEqual(voor);
  expect((await werkmap.leesMerken()).kolommen).toEqual([]);
  await host.close();
});
