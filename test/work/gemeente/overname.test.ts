import fc from "fast-check";
import {
  bereidOvername,
  plaatsVan,
  verandertIets,
  type Kader,
  type Overname,
} from "../../../src/work/gemeente/overname";
import type { Bedragrij } from "../../../src/knowledge/pok/bedragbron";
import type { IngelezenBedrag } from "../../../src/reading/amounts";
import { KANALEN } from "../../../src/knowledge/pok/soorten";

const kader: Kader = {
  gemeente: "Utrecht",
  editie: "septembercirculaire 2026",
  bron: "sept.xlsx, blad DU",
  vandaag: "2026-11-22",
  ontbrekend: "laten staan",
};

const plaats = fc.record({
  actielijn: fc.integer({ min: 1, max: 8 }),
  jaar: fc.integer({ min: 2021, max: 2027 }),
  kanaal: fc.constantFrom(...KANALEN),
});

const geldend = fc
  .uniqueArray(fc.tuple(plaats, fc.integer({ min: 0, max: 3 }), fc.constantFrom("mei 2026", kader.editie)), {
    selector: ([p]) => plaatsVan(p),
    maxLength: 30,
  })
  .map((rijen) =>
    rijen.map(([p, bedrag, editie], i): Bedragrij => ({
      ...p,
      bedrag,
      editie,
      gemeente: "Utrecht",
      bron: "eerder",
      ingevoerdOp: "2026-06-01",
      rij: i + 2,
    })),
  );

const nieuw = fc
  .uniqueArray(fc.tuple(plaats, fc.integer({ min: 0, max: 3 })), {
    selector: ([p]) => plaatsVan(p),
    maxLength: 30,
  })
  .map((rijen) =>
    rijen.map(([p, bedrag], i): IngelezenBedrag => ({
      ...p,
      bedrag,
      gemeente: "Utrecht",
      gemeentecode: "GM0344",
      editie: null,
      rij: i + 1,
      kolom: 4,
      kanaalUit: "bestand",
    })),
  );

/** De tabel zoals zij wordt na een overname, uitgevoerd zoals de werkmap dat doet: op rijnummer. */
function voerUit(voor: readonly Bedragrij[], overname: Overname): Bedragrij[] {
  const rijen = new Map(voor.map((rij) => [rij.rij, rij]));
  overname.vervangen.forEach(({ rij, door }) => rijen.set(rij, door));
  overname.weg.forEach((rij) => rijen.delete(rij));
  return [...rijen.values(), ...overname.erbij];
}

test.each(["laten staan", "naar archief"] as const)(
  "na een overname geldt per plaats het nieuwe bedrag, en wat niet genoemd is: %s",
  (ontbrekend) => {
    fc.assert(
      fc.property(geldend, nieuw, (oud, erbij) => {
        const overname = bereidOvername(oud, erbij, { ...kader, ontbrekend }, () => "D5");
        const na = new Map(voerUit(oud, overname).map((rij) => [plaatsVan(rij), rij.bedrag]));
        const verwacht = new Map([
          ...(ontbrekend === "laten staan" ? oud.map((rij) => [plaatsVan(rij), rij.bedrag] as const) : []),
          ...erbij.map((rij) => [plaatsVan(rij), rij.bedrag] as const),
        ]);
        expect([...na].sort()).toEqual([...verwacht].sort());
      }),
    );
  },
);

test("elke rij die verdwijnt of verandert, staat ongewijzigd in het archief; een rij die blijft niet", () => {
  fc.assert(
    fc.property(geldend, nieuw, fc.constantFrom("laten staan", "naar archief"), (oud, erbij, ontbrekend) => {
      const overname = bereidOvername(
        oud,
        erbij,
        { ...kader, ontbrekend: ontbrekend as Kader["ontbrekend"] },
        () => "D5",
      );
      const na = new Set(voerUit(oud, overname));
      const verdwenen = oud.filter((rij) => !na.has(rij));
      expect(overname.gearchiveerd.map(({ vervangenOp: _op, ...rij }) => rij)).toEqual(verdwenen);
      expect(overname.gearchiveerd.every(({ vervangenOp }) => vervangenOp === kader.vandaag)).toBe(true);
      expect(verandertIets(overname)).toBe(verdwenen.length > 0 || na.size !== oud.length);
    }),
  );
});

test("dezelfde editie nog eens inlezen verandert niets", () => {
  fc.assert(
    fc.property(nieuw, (bedragen) => {
      const eerste = voerUit(
        [],
        bereidOvername([], bedragen, kader, () => "D5"),
      );
      const opBlad = eerste.map((rij, i) => ({ ...rij, rij: i + 2 }));
      expect(verandertIets(bereidOvername(opBlad, bedragen, kader, () => "D5"))).toBe(false);
    }),
  );
});

test("hetzelfde bedrag uit een latere editie krijgt die editie, en telt als gelijk", () => {
  const oud: Bedragrij = {
    actielijn: 4,
    jaar: 2026,
    kanaal: "AU",
    bedrag: 52_000,
    gemeente: "Utrecht",
    editie: "meicirculaire 2026",
    bron: "mei.csv",
    ingevoerdOp: "2026-06-01",
    rij: 2,
  };
  const gelezen: IngelezenBedrag = {
    ...oud,
    gemeentecode: null,
    editie: null,
    rij: 7,
    kolom: 3,
    kanaalUit: "bestand",
  };
  const { wijzigingen, vervangen, gearchiveerd } = bereidOvername([oud], [gelezen], kader, () => "C7");
  expect(wijzigingen.map(({ soort }) => soort)).toEqual(["gelijk"]);
  expect(vervangen).toEqual([
    {
      rij: 2,
      door: expect.objectContaining({
        bedrag: 52_000,
        editie: "septembercirculaire 2026",
        bron: "sept.xlsx, blad DU, C7",
        ingevoerdOp: "2026-11-22",
      }),
    },
  ]);
  expect(gearchiveerd).toHaveLength(1);
});

test("een editie die het bestand zelf noemt, gaat voor de opgegeven naam", () => {
  const bedrag: IngelezenBedrag = {
    actielijn: 7,
    jaar: 2025,
    kanaal: "DU",
    bedrag: 1,
    gemeente: null,
    gemeentecode: null,
    editie: "S2024_2025",
    rij: 2,
    kolom: 2,
    kanaalUit: "bestand",
  };
  const { erbij } = bereidOvername([], [bedrag], kader, () => "");
  expect(erbij[0]).toMatchObject({ editie: "S2024_2025", bron: "sept.xlsx, blad DU", gemeente: "Utrecht" });
});

test("bedragen van een andere gemeente gaan altijd naar het archief: de tabel bevat er één", () => {
  const vreemd: Bedragrij = {
    actielijn: 4,
    jaar: 2026,
    kanaal: "AU",
    bedrag: 1,
    gemeente: "Amsterdam",
    editie: "mei",
    bron: "",
    ingevoerdOp: "2026-06-01",
    rij: 2,
  };
  const gelezen: IngelezenBedrag = {
    ...vreemd,
    gemeente: "Utrecht",
    gemeentecode: "GM0344",
    editie: null,
    kolom: 3,
    kanaalUit: "bestand",
  };
  const overname = bereidOvername([vreemd], [gelezen], kader, () => "C7");
  expect(overname).toMatchObject({ anderegemeente: "Amsterdam", vervangen: [], weg: [2] });
  expect(overname.erbij.map(({ gemeente }) => gemeente)).toEqual(["Utrecht"]);
  expect(overname.gearchiveerd.map(({ gemeente }) => gemeente)).toEqual(["Amsterdam"]);
  const gemengd = bereidOvername(
    [{ ...vreemd, gemeente: "'s-Gravenhage" }],
    [gelezen],
    { ...kader, gemeente: "Den Haag" },
    () => "",
  );
  expect(gemengd.anderegemeente).toBeNull();
});

test("een ander bedrag onder dezelfde editienaam wordt gemeld", () => {
  const oud: Bedragrij = {
    actielijn: 4,
    jaar: 2026,
    kanaal: "AU",
    bedrag: 446_000,
    gemeente: "Utrecht",
    editie: kader.editie,
    bron: "",
    ingevoerdOp: "2026-06-01",
    rij: 2,
  };
  const gelezen = (bedrag: number): IngelezenBedrag => ({
    ...oud,
    bedrag,
    gemeentecode: null,
    editie: null,
    kolom: 3,
    kanaalUit: "bestand",
  });
  expect(bereidOvername([oud], [gelezen(447_000)], kader, () => "").herzien).toEqual([kader.editie]);
  expect(bereidOvername([oud], [gelezen(446_000)], kader, () => "").herzien).toEqual([]);
  expect(bereidOvername([{ ...oud, editie: "mei" }], [gelezen(447_000)], kader, () => "").herzien).toEqual(
    [],
  );
});
