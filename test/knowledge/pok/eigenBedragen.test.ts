import fc from "fast-check";
import { bedragVan, totaalVan } from "../../../src/knowledge/pok/bedragen";
import { leesEigenBedragen } from "../../../src/knowledge/pok/eigenBedragen";
import { tabel } from "../../../src/knowledge/pok/tabel";

const KOP = ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie"];
const RIJEN = [
  [4, 2026, "AU", 52_000, "Voorbeeldstad", "sept-2025"],
  ["AL3", "2022", "algemene uitkering", 5_100, "Voorbeeldstad", "dec-2021"],
  [3, 2022, "DU", "4.900", "Voorbeeldstad", "dec-2021"],
];

describe("leesEigenBedragen", () => {
  test("met en zonder kopregel, met lege rijen en verdere kolommen: dezelfde bedragen", () => {
    const varianten = [
      RIJEN,
      [KOP, ...RIJEN],
      [KOP.map((kop) => (kop === "Bedrag" ? "BEDRAG (euro's)" : kop)), ...RIJEN],
      [[...KOP, "Bron"], ...RIJEN.map((rij) => [...rij, "x"]), ["", "", "", "", "", "", ""]],
      [KOP.slice().reverse(), ...RIJEN.map((rij) => rij.slice().reverse())],
    ];
    for (const variant of varianten) {
      const bedragen = leesEigenBedragen(variant);
      expect(bedragVan(bedragen, 4, 2026, null)).toBe(52_000);
      expect(bedragVan(bedragen, 3, 2022, null)).toBe(10_000);
      expect(bedragVan(bedragen, 3, 2022, "DU")).toBe(4_900);
      expect(bedragVan(bedragen, 4, 2026, "DU")).toBe(0);
      expect(totaalVan(bedragen, 2022, "AU")).toBe(5_100);
      expect(bedragen.gemeente).toBe("Voorbeeldstad");
    }
  });

  test("een plaats zonder rij ontbreekt; zij is geen nul", () => {
    const bedragen = leesEigenBedragen(RIJEN);
    expect(() => bedragVan(bedragen, 1, 2026, null)).toThrow("geen rij voor actielijn 1 in 2026");
    expect(() => totaalVan(bedragen, 2025, null)).toThrow("geen rij voor 2025");
    const overzicht = tabel(bedragen, null, 1000);
    expect(overzicht[4]).toEqual([4, "Uitvoeringscapaciteit wijkteams", "", "", "", "", "", 52, ""]);
    expect(overzicht[9]).toEqual(["Totaal", "", "", 10, "", "", "", 52, ""]);
    expect(() => tabel(leesEigenBedragen([KOP]), null, 1)).toThrow("staan geen bedragen");
  });

  test.each([
    [
      "twee rijen voor dezelfde plaats",
      [...RIJEN, [4, 2026, "AU", 1, "Voorbeeldstad", ""]],
      /rij 1 en rij 4 .*actielijn 4, 2026, AU/,
    ],
    [
      "twee gemeenten",
      [...RIJEN, [2, 2026, "AU", 1, "Elders", ""]],
      /“Voorbeeldstad” \(rij 1\) en “Elders” \(rij 4\)/,
    ],
    ["een bedrag dat geen getal is", [[4, 2026, "AU", "PM"]], /rij 1, kolom Bedrag.*“PM”/],
    ["een leeg bedrag", [[4, 2026, "AU", ""]], /kolom Bedrag.*niets/],
    ["centen", [[4, 2026, "AU", 12.5]], /12,5 gevonden.*geheel bedrag/],
    ["een onbekende actielijn", [KOP, [9, 2026, "AU", 1]], /rij 2, kolom Actielijn.*9/],
    ["een jaar buiten de bron", [[4, 2030, "AU", 1]], /kolom Jaar.*2030/],
    ["een onbekend kanaal", [[4, 2026, "", 1]], /kolom Kanaal.*niets/],
    ["te weinig kolommen", [[4, 2026]], /kolom Kanaal, Bedrag ontbreekt/],
  ])("%s is ongeldig, met een zin die het noemt", (_, bereik, zin) => {
    const lees = () => leesEigenBedragen(bereik as unknown[][]);
    expect(lees).toThrow(zin);
    expect(lees).toThrow(expect.objectContaining({ soort: "ongeldig" }));
  });

  test("de volgorde van de rijen doet er niet toe, en elk bedrag komt ongewijzigd terug", () => {
    const plaats = fc.record({
      actielijn: fc.integer({ min: 1, max: 8 }),
      jaar: fc.integer({ min: 2021, max: 2027 }),
      kanaal: fc.constantFrom("AU", "DU", "RIJK", "OPEN"),
    });
    const sleutel = (r: { actielijn: number; jaar: number; kanaal: string }) =>
      `${r.actielijn}${r.jaar}${r.kanaal}`;
    const rijen = fc.uniqueArray(fc.record({ plaats, bedrag: fc.integer({ min: -1e9, max: 1e9 }) }), {
      selector: (r) => sleutel(r.plaats),
      minLength: 1,
    });
    fc.assert(
      fc.property(rijen, (lijst) => {
        const bereik = lijst.map(({ plaats: p, bedrag }) => [p.actielijn, p.jaar, p.kanaal, bedrag]);
        const [heen, terug] = [leesEigenBedragen(bereik), leesEigenBedragen(bereik.slice().reverse())];
        for (const { plaats: p, bedrag } of lijst) {
          expect(bedragVan(heen, p.actielijn, p.jaar, p.kanaal as "AU")).toBe(bedrag);
          expect(bedragVan(terug, p.actielijn, p.jaar, null)).toBe(
            bedragVan(heen, p.actielijn, p.jaar, null),
          );
        }
      }),
    );
  });
});
