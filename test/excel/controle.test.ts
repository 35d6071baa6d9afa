import { excelControlewerkmap as werkmap } from "../../src/excel/controle/werkmap";
import { startNodeHost, type NodeHost } from "../harness/nodeHost";
import { blok, controleer, foto, gevonden, LANG, verloop } from "./controleHulp";

let host: NodeHost;
afterEach(() => host.close());

test("een selectie controleren", async () => {
  host = await startNodeHost({ cells: blok(LANG, 3, 1) });
  const voor = host.stats.batches;
  const controle = await controleer(host, "B:F");
  console.log(host.stats.batches - voor, controle.plek, gevonden(controle));
  const eerst = await foto(host, "Blad1");
  console.log(
    await werkmap.merkCellen(controle, new Set(controle.bevindingen.map((b) => b.sleutel)), verloop(), "nl"),
  );
  console.log(await werkmap.leesMerken());
  console.log(await werkmap.voegKolommenToe(controle, null, verloop()));
  await host.waitForFunctions();
  console.log(
    await werkmap.leesMerken(),
    (await foto(host, "Blad1")).text.slice(0, 9).map((r) => r.slice(0, 8)),
    (await foto(host, "Blad1")).formulas.slice(3, 9).map((r) => r[6]),
  );
  console.log(await werkmap.wisMerken(verloop()));
  expect(await foto(host, "Blad1")).toEqual(eerst);
  console.log(
    await werkmap.onthoud({ plek: controle.plek, correctie: {}, terzijde: [] }),
    await werkmap.leesGeheugen(),
    await werkmap.zoekPlannen(verloop()),
  );
});
