import { indelingVan, NAAMKOLOM } from "../../src/taskpane/parts/grid/indeling";
import { volgendePlaats } from "../../src/taskpane/parts/grid/useRooster";

const van = { rij: 3, kolom: 2 };
test.each([
  ["ArrowUp", false, { rij: 2, kolom: 2 }],
  ["ArrowDown", false, { rij: 4, kolom: 2 }],
  ["ArrowLeft", false, { rij: 3, kolom: 1 }],
  ["ArrowRight", false, { rij: 3, kolom: 3 }],
  ["ArrowRight", true, { rij: 3, kolom: 6 }],
  ["ArrowDown", true, { rij: 8, kolom: 2 }],
  ["Home", false, { rij: 3, kolom: 0 }],
  ["End", false, { rij: 3, kolom: 6 }],
  ["Home", true, { rij: 0, kolom: 0 }],
  ["End", true, { rij: 8, kolom: 6 }],
])("%s (ctrl %s)", (toets, ctrl, naar) => {
  expect(volgendePlaats(toets, ctrl, van, 9, 7)).toEqual(naar);
});

test("aan de rand blijft de plaats gelijk; andere toetsen doen niets", () => {
  expect(volgendePlaats("ArrowUp", false, { rij: 0, kolom: 0 }, 9, 7)).toEqual({ rij: 0, kolom: 0 });
  expect(volgendePlaats("ArrowRight", false, { rij: 8, kolom: 6 }, 9, 7)).toEqual({ rij: 8, kolom: 6 });
  expect(volgendePlaats("Tab", false, van, 9, 7)).toBeNull();
});

describe("indeling", () => {
  const MILJOENEN = ["16", "150"];
  const DUIZENDEN = ["16.000", "150.000"];
  const EUROS = ["16.000.000", "150.000.000"];
  // Het venster is 350 pixels breed; wat overblijft naast de randen, met en zonder schuifbalk.
  const SMAL = 332;
  const MET_SCHUIFBALK = 315;

  test.each([
    ["miljoenen", SMAL, MILJOENEN, false, 7],
    ["duizenden", SMAL, DUIZENDEN, true, 7],
    ["duizenden", MET_SCHUIFBALK, DUIZENDEN, true, 7],
    ["hele euro's", SMAL, EUROS, false, 4],
    ["hele euro's", MET_SCHUIFBALK, EUROS, false, 4],
    ["hele euro's", 560, EUROS, false, 7],
  ])("%s in %d pixels: alle jaren in beeld", (_, ruimte, teksten, krap, kolommen) => {
    const indeling = indelingVan(ruimte, teksten, 7);
    expect(indeling).toMatchObject({ naast: false, krap, kolommen });
    expect(indeling.kolommen * indeling.breedte).toBeLessThanOrEqual(ruimte);
  });

  test("gevouwen zijn de regels zo gelijk mogelijk: 4 en 3, niet 5 en 2", () => {
    expect(indelingVan(SMAL, ["1.234.567"], 7)).toMatchObject({ krap: false, kolommen: 4 });
  });

  test("past ook de naam ernaast, dan staat zij daar", () => {
    const { breedte } = indelingVan(2_000, EUROS, 7);
    expect(indelingVan(NAAMKOLOM + 7 * breedte, EUROS, 7).naast).toBe(true);
    expect(indelingVan(NAAMKOLOM + 7 * breedte - 1, EUROS, 7).naast).toBe(false);
  });

  test("past zelfs één kolom niet, dan staat er één", () => {
    expect(indelingVan(20, EUROS, 7)).toMatchObject({ kolommen: 1 });
  });
});
