import fc from "fast-check";
import { vergelijk } from "../../../src/reading/amounts";
import type { EigenBedrag } from "../../../src/knowledge/pok/eigenBedragen";

const bedrag = (
  actielijn: number,
  jaar: number,
  bedrag: number,
  rest: Partial<EigenBedrag> = {},
): EigenBedrag => ({
  actielijn,
  jaar,
  kanaal: "AU",
  bedrag,
  gemeente: "Den Haag",
  editie: null,
  rij: 1,
  ...rest,
});

describe("vergelijk", () => {
  test("nieuw, gewijzigd, vervallen en gelijk, op volgorde", () => {
    const oud = [bedrag(4, 2026, 100, { rij: 7 }), bedrag(4, 2025, 50), bedrag(2, 2025, 9)];
    const nieuw = [
      bedrag(4, 2026, 120, { gemeente: "'s-Gravenhage", rij: 3 }),
      bedrag(4, 2025, 50, { gemeente: "'s-Gravenhage" }),
      bedrag(3, 2022, 0, { kanaal: "DU", gemeente: "'s-Gravenhage" }),
    ];
    expect(
      vergelijk(oud, nieuw)
        .map(({ soort, actielijn, jaar, kanaal, oud: o, nieuw: n, verschil }) => [
          soort,
          actielijn,
          jaar,
          kanaal,
          o,
          n,
          verschil,
        ])
        .sort(),
    ).toEqual(
      [
        ["vervallen", 2, 2025, "AU", 9, null, -9],
        ["nieuw", 3, 2022, "DU", null, 0, 0],
        ["gelijk", 4, 2025, "AU", 50, 50, 0],
        ["gewijzigd", 4, 2026, "AU", 100, 120, 20],
      ].sort(),
    );
    expect(vergelijk(oud, nieuw).find(({ soort }) => soort === "gewijzigd")).toMatchObject({
      oudeRij: 7,
      nieuweRij: 3,
    });
    expect(vergelijk(nieuw, nieuw).map(({ actielijn, jaar }) => [actielijn, jaar])).toEqual([
      [3, 2022],
      [4, 2025],
      [4, 2026],
    ]);
  });

  test("andere gemeenten zijn andere plaatsen; twee bedragen op één plaats is een fout", () => {
    expect(
      vergelijk([bedrag(4, 2026, 1)], [bedrag(4, 2026, 1, { gemeente: "Utrecht" })])
        .map(({ soort }) => soort)
        .sort(),
    ).toEqual(["nieuw", "vervallen"]);
    const dubbel = [bedrag(4, 2026, 1, { rij: 2 }), bedrag(4, 2026, 2, { rij: 5, gemeente: "GM0518" })];
    expect(() => vergelijk(dubbel, [])).toThrow(
      "In de oude bedragen gelden rij 2 en rij 5 allebei voor actielijn 4, 2026, AU",
    );
    expect(() => vergelijk([], dubbel)).toThrow("In de nieuwe bedragen");
  });

  test("oud plus de verschillen is nieuw", () => {
    const editie = fc.uniqueArray(
      fc.record({
        actielijn: fc.integer({ min: 1, max: 8 }),
        jaar: fc.integer({ min: 2021, max: 2027 }),
        euro: fc.integer(),
      }),
      { selector: ({ actielijn, jaar }) => `${actielijn}|${jaar}` },
    );
    const som = (lijst: readonly EigenBedrag[]) => lijst.reduce((s, rij) => s + rij.bedrag, 0);
    fc.assert(
      fc.property(editie, editie, (a, b) => {
        const [oud, nieuw] = [a, b].map((lijst) =>
          lijst.map(({ actielijn, jaar, euro }) => bedrag(actielijn, jaar, euro)),
        ) as [EigenBedrag[], EigenBedrag[]];
        const wijzigingen = vergelijk(oud, nieuw);
        expect(som(oud) + wijzigingen.reduce((s, { verschil }) => s + verschil, 0)).toBe(som(nieuw));
        expect(wijzigingen.filter(({ soort }) => soort !== "nieuw")).toHaveLength(oud.length);
        expect(wijzigingen.filter(({ soort }) => soort !== "vervallen")).toHaveLength(nieuw.length);
      }),
    );
  });
});
