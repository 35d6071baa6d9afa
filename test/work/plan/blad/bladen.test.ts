import fc from "fast-check";
import { ontwerpBladen } from "../../../../src/work/plan/blad";
import { openPunten } from "../../../../src/work/plan/blad/openpunten";
import { raadzinnen } from "../../../../src/work/plan/blad/raadzinnen";
import { regelsVan } from "../../../../src/work/plan/blad/regels";
import { vrijeNamen } from "../../../../src/work/plan/blad/namen";
import { planrijenVan } from "../../../../src/work/plan/planrijen";
import { taakveldIn } from "../../../../src/work/plan/taakvelden";
import type { Activiteit } from "../../../../src/work/plan/soorten";
import { leesPlan, vindPlannen } from "../../../../src/reading/plan";
import type { Eenheid } from "../../../../src/knowledge/pok/soorten";
import { controleer, Kader } from "../../../../src/rules";
import { activiteit, bladVan, EIGEN, LANDELIJK, NAMEN, opdracht, RAMING, raster } from "./hulp";

const tabelVan = (gegeven: ReturnType<typeof opdracht>, soort: "plan" | "baten" | "raming" = "plan") =>
  bladVan(gegeven, soort).vakken.find(({ naam }) => naam === "tabel")!;

const EENHEDEN: Eenheid[] = [1, 1_000, 1_000_000];
const woord = fc.constantFrom(
  "",
  "jongeren",
  "ouders met schulden",
  "GGD, politie",
  "wachttijd < 4 weken",
  "=1+1",
  "2026",
);
const activiteiten = fc
  .array(
    fc.record({
      actielijn: fc.integer({ min: 1, max: 8 }),
      naam: fc.constantFrom(
        "Wijkteams uitbreiden",
        "Cliëntondersteuning",
        "Jeugdhulp",
        "’s avonds open",
        "-korting",
      ),
      doel: fc.constantFrom(null, 1, 2, 3, 4),
      doelgroep: woord,
      partners: woord,
      indicator: woord,
      taakveld: fc.constantFrom(null, "0.10", "6.2", "6.71", "6.72", "6.1", "0.4"),
      opvolger: fc.constant(null),
      aard: fc.constantFrom(null, "structureel", "incidenteel"),
      bedragen: fc.dictionary(
        fc.constantFrom("2021", "2022", "2023", "2024", "2025", "2026", "2027"),
        fc.integer({ min: 0, max: 60_000_000 }),
      ),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((lijst) =>
    lijst.map((een, i): Activiteit => ({ ...een, nr: `${een.actielijn}.${i + 1}` }) as unknown as Activiteit),
  );

/** Met de uitkomsten van de totaalrij: een lezer moet haar herkennen, en niet meetellen. */
function metTotalen(cellen: (string | number)[][]): (string | number)[][] {
  const jaarkolom = (k: number) => /^\d{4}$/.test(String(cellen[0]![k]));
  const getal = (cel: string | number) => (typeof cel === "number" ? cel : 0);
  const body = cellen.slice(0, -1);
  const totaal = cellen
    .at(-1)!
    .map((cel, k) => (jaarkolom(k) ? body.reduce((som, rij) => som + getal(rij[k]!), 0) : cel));
  return [...body, totaal];
}

test("de plantabel leest terug als precies het plan", () => {
  fc.assert(
    fc.property(
      activiteiten,
      fc.constantFrom(...EENHEDEN),
      fc.integer({ min: 2021, max: 2027 }),
      fc.integer({ min: 0, max: 6 }),
      (lijst, eenheid, van, duur) => {
        const gegeven = opdracht({ activiteiten: lijst, eenheid, van, tot: Math.min(2027, van + duur) });
        const { jaren } = gegeven.beschikbaar;
        const lezing = leesPlan(metTotalen(raster(tabelVan(gegeven))), { eenheid });
        const gelezen = lezing.regels.map(({ actielijn, jaar, bedrag, soort, aard, taakveld, totaal }) => ({
          actielijn,
          jaar,
          bedrag,
          soort,
          aard,
          taakveld,
          totaal,
        }));
        const verwacht = planrijenVan(lijst, jaren).flatMap(({ activiteit: een, jaren: geldig }) =>
          geldig
            .filter((jaar) => een.bedragen[jaar] !== undefined)
            .map((jaar) => ({
              actielijn: een.actielijn,
              jaar,
              bedrag: een.bedragen[jaar],
              soort: "lasten",
              aard: een.aard,
              taakveld: taakveldIn(een, jaar),
              totaal: null,
            })),
        );
        expect(gelezen).toEqual(verwacht);
        // Zonder bedragen valt er niets te lezen, en dat meldt de lezing.
        if (verwacht.length === 0) return;
        expect(lezing.vragen).toEqual([]);
        expect(lezing.totaalrijen).toHaveLength(1);
      },
    ),
    { numRuns: 300 },
  );
});

test("op het blad is de tabel het enige plan, en de eenheid staat erboven", () => {
  const gegeven = opdracht({
    eenheid: 1_000,
    activiteiten: [activiteit(), activiteit({ nr: "2.1", actielijn: 2 })],
  });
  const blad = bladVan(gegeven, "plan");
  const tabel = blad.vakken.find(({ naam }) => naam === "tabel")!;
  const cellen: (string | number)[][] = Array.from({ length: tabel.rij + tabel.rijen.length }, () =>
    Array.from({ length: blad.breedtes.length }, () => ""),
  );
  for (const vak of blad.vakken)
    raster(vak).forEach((rij, r) => rij.forEach((cel, k) => (cellen[vak.rij + r]![vak.kolom + k] = cel)));
  const [eerste, ...rest] = vindPlannen([
    {
      naam: "POK_Plan",
      gebied: { rij: 0, kolom: 0, rijen: cellen.length, kolommen: cellen[0]!.length },
      raster: cellen,
      tabellen: [
        {
          naam: "POK_Plan",
          gebied: {
            rij: tabel.rij,
            kolom: tabel.kolom,
            rijen: tabel.rijen.length,
            kolommen: tabel.kolommen.length,
          },
        },
      ],
    },
  ]);
  expect(eerste).toMatchObject({ tabel: "POK_Plan", regels: 6, correctie: { eenheid: 1_000 } });
  expect(rest.filter(({ regels }) => regels > 0)).toEqual([]);
});

test("een taakveld dat overgaat krijgt een rij per code; de code blijft tekst", () => {
  const tabel = tabelVan(
    opdracht({ van: 2021, tot: 2027, activiteiten: [activiteit({ taakveld: "6.2", opvolger: "6.23" })] }),
  );
  expect(tabel.rijen.map(({ sleutel }) => sleutel)).toEqual(["kop", "4.1", "4.1#2", "totaal"]);
  const k = tabel.kolommen.indexOf("Taakveld");
  expect(tabel.rijen[1]!.cellen[k]).toMatchObject({ notatie: "@", formule: false });
});

test.each([
  ["landelijk", LANDELIJK],
  ["eigen", EIGEN],
  ["raming", RAMING],
] as const)("de baten (%s) doorstaan de regels als plan", (_naam, bron) => {
  const gegeven = opdracht({ bron, van: 2021, tot: 2027 });
  const { beschikbaar } = gegeven;
  const vak = tabelVan(gegeven, "baten");
  const jaarkolom = (k: number) => /^\d{4}$/.test(vak.kolommen[k]!);
  const cellen = vak.rijen.map(({ cellen: rij }) =>
    vak.kolommen.map((kop, k) => {
      const cel = rij[k];
      if (!cel?.formule || !jaarkolom(k) || typeof rij[0]!.inhoud !== "number")
        return cel?.formule ? "" : (cel?.inhoud ?? "");
      return beschikbaar.bedragen.lees(rij[0]!.inhoud, Number(kop), rij[5]!.inhoud as "AU" | "DU")!;
    }),
  );
  const { regels, vragen } = leesPlan(cellen, { eenheid: 1 });
  expect(vragen).toEqual([]);
  expect(regels.length).toBeGreaterThan(5);
  const totaal = beschikbaar.actielijnen.flatMap(({ nummer }) =>
    beschikbaar.jaren.map((jaar) => beschikbaar.cel(nummer, jaar).inzetbaar),
  );
  expect(regels.reduce((som, { bedrag }) => som + bedrag!, 0)).toBe(totaal.reduce((a, b) => a + b, 0));
  const fouten = controleer(
    regels,
    new Kader({ bedragen: beschikbaar.bedragen, gemeente: "Enschede", vernieuwingsgebied: true }),
  );
  expect(fouten.filter(({ ernst }) => ernst === "fout").map(({ code }) => code)).toEqual([]);
});

test("de raming heeft dezelfde rijen als de bedragen waarmee het ontwerp rekent", () => {
  const gegeven = opdracht({ bron: RAMING });
  const vak = tabelVan(gegeven, "raming");
  const rijen = (gegeven.beschikbaar.bedragen as { rijen: readonly object[] }).rijen;
  expect(vak.rijen).toHaveLength(rijen.length + 1);
  expect(vak.rijen.map(({ sleutel }) => sleutel)).toContain("3|2021|DU");
  expect(vak.kolommen).toEqual(["Actielijn", "Jaar", "Kanaal", "Bedrag", "Gemeente", "Editie", "Bron"]);
});

describe("zinnen voor de raad", () => {
  /** Een bedrag en een percentage breken niet af. */
  const hard = (zin: string) => zin.replaceAll("€ ", "€\u00a0").replaceAll(" %", "\u00a0%");

  test("noemen de bedragen van het plan", () => {
    const { scenario, beschikbaar } = opdracht({
      bron: EIGEN,
      activiteiten: [
        activiteit(),
        activiteit({ nr: "5.1", actielijn: 5, aard: "incidenteel", bedragen: { 2025: 60_000 } }),
      ],
    });
    expect(raadzinnen(scenario, beschikbaar)).toEqual(
      [
        "In 2025 tot en met 2027 is voor Enschede € 4.474.312 aan POK-middelen in te zetten; dit plan zet € 400.000 in.",
        "Voor € 4.074.312 (91,1 % van wat er beschikbaar is) is nog geen bestemming gekozen.",
        "Het meeste gaat naar actielijn 4 (Uitvoeringscapaciteit wijkteams): € 340.000, 85,0 % van het geplande bedrag.",
        "Van het geplande bedrag is € 340.000 structureel en € 60.000 incidenteel.",
      ].map(hard),
    );
  });

  test("zeggen bij een behoedzaam scenario waarop het rust", () => {
    const { scenario, beschikbaar } = opdracht({ bron: EIGEN, activiteiten: [activiteit()] });
    const eerste = (deelVoorlopig: number) => raadzinnen({ ...scenario, deelVoorlopig }, beschikbaar)[0]!;
    expect(eerste(0)).toMatch(/ in\. Het is behoedzaam opgesteld, op vaststaande bedragen\.$/);
    expect(eerste(0.5)).toMatch(/ op vaststaande bedragen en 50\u00a0% van voorlopige bedragen\.$/);
  });

  test("zeggen bij te veel hoeveel en in welk jaar, en niets over een aard die niet gekozen is", () => {
    const { scenario, beschikbaar } = opdracht({
      bron: EIGEN,
      activiteiten: [activiteit({ aard: null, bedragen: { 2026: 9_000_000 } })],
    });
    const zinnen = raadzinnen(scenario, beschikbaar);
    expect(zinnen[1]).toBe(
      hard(
        "Voor € 3.268.234 (73,0 % van wat er beschikbaar is) is nog geen bestemming gekozen; op actielijn 4 is € 7.793.922 meer gepland dan beschikbaar; over alle actielijnen samen is € 4.525.688 te veel gepland.",
      ),
    );
    expect(zinnen.at(-1)).toBe(hard("Er is meer gepland dan dat jaar beschikbaar is in 2026 (€ 7.591.896)."));
    expect(zinnen.join(" ")).not.toMatch(/structureel|incidenteel/);
  });

  test("zijn er drie tot vijf, ook zonder bedragen", () => {
    fc.assert(
      fc.property(activiteiten, (lijst) => {
        const { scenario, beschikbaar } = opdracht({ activiteiten: lijst, van: 2021 });
        const { length } = raadzinnen(scenario, beschikbaar);
        expect(length).toBeGreaterThanOrEqual(3);
        expect(length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

test.each([
  [[activiteit({ bedragen: { 2025: 412_000 + 2_000 } })], /nog geen bestemming gekozen\.$/],
  [
    [activiteit({ bedragen: { 2025: 3_000_000 } })],
    /is nog geen bestemming gekozen; op actielijn 4 is € [\d.]+ meer gepland dan beschikbaar\.$/,
  ],
  [
    [
      activiteit({ bedragen: { 2025: 3_000_000 } }),
      activiteit({ nr: "1.1", actielijn: 1, bedragen: { 2026: 7 } }),
    ],
    /; op actielijn 1 is € 7 meer gepland dan beschikbaar en op actielijn 4 is € [\d.]+ meer gepland\.$/,
  ],
])("wat te veel is op een actielijn, valt niet weg tegen wat over is op een andere", (lijst, verwacht) => {
  const { scenario, beschikbaar } = opdracht({ bron: EIGEN, activiteiten: lijst });
  expect(raadzinnen(scenario, beschikbaar)[1]!.replaceAll("\u00a0", " ")).toMatch(verwacht);
});

test("de bedragen van het plan staan op een gewoon scherm in beeld, en het overzicht erboven in dezelfde kolommen", () => {
  const gegeven = opdracht({ van: 2023, bron: RAMING });
  const { vakken, breedtes } = bladVan(gegeven, "plan");
  const [tabel, overzicht] = ["tabel", "overzicht"].map((naam) => vakken.find((vak) => vak.naam === naam)!);
  // 1366 pixels breed met het venster open: ruim 950 pixels aan kolommen, van 7 pixels per teken en 5 voor de rand.
  const eerste = tabel!.kolommen.indexOf("2023");
  const pixels = breedtes.slice(0, eerste + 3).reduce((som, breedte) => som + 7 * breedte + 5, 0);
  expect(pixels).toBeLessThan(950);
  expect([tabel!.kolom, overzicht!.kolom]).toEqual([0, 0]);
  for (const kolom of ["2023", "2027", "Totaal"])
    expect(overzicht!.kolommen.indexOf(kolom)).toBe(tabel!.kolommen.indexOf(kolom));
});

test("tekst loopt terug op hele woorden; een bedrag blijft bij zijn euroteken", () => {
  expect(regelsVan("", 10)).toBe(1);
  expect(regelsVan("kort", 10)).toBe(1);
  expect(regelsVan("twee korte woorden", 10)).toBe(2);
  expect(regelsVan("aaaaaaa € 100.000", 12)).toBe(2);
  expect(regelsVan("aaa aaa aaa €\u00a0100.000", 12)).toBe(2);
  expect(regelsVan("a".repeat(30), 10)).toBe(3);
});

test("de open punten noemen wat voorlopig, open en geëindigd is", () => {
  const punten = openPunten(opdracht({ van: 2021, tot: 2027, bron: RAMING }).beschikbaar).join("\n");
  expect(punten).toContain("raming");
  expect(punten).toContain("2023–2027 zijn voorlopig");
  expect(punten).toMatch(/Nog niet beslist.*actielijn 1 .*2023–2027.*actielijn 8/);
  expect(punten).toMatch(/Laatste jaar met middelen.*actielijn 5 .*2023/);
});

test("namen wijken uit voor wat er al is", () => {
  expect(NAMEN.tabellen.plan).toBe("POK_Plan");
  const namen = vrijeNamen({ bladen: ["pok_plan_2"], namen: ["POK_Plan", "POK_Plan_overzicht"] });
  expect(namen.tabellen.plan).toBe("POK_Plan_2");
  expect(namen.bladen.plan).toBe("POK_Plan_2 (2)");
  expect(vrijeNamen({ bladen: [], namen: ["POK_Plan_2"] }).tabellen.plan).toBe("POK_Plan");
});

test("elke verwijzing in een formule heeft een cel", () => {
  const bladen = ontwerpBladen(opdracht({ bron: RAMING }), NAMEN);
  const cellen = new Set(
    bladen.flatMap(({ soort, vakken }) =>
      vakken.flatMap(({ naam, rijen, kolommen }) =>
        rijen.flatMap(({ sleutel, cellen: rij }) =>
          kolommen.flatMap((kolom, k) => (rij[k] ? [`${soort}:${naam}|${sleutel}|${kolom}`] : [])),
        ),
      ),
    ),
  );
  const verwezen = bladen.flatMap(({ soort, vakken }) =>
    vakken.flatMap(({ rijen }) =>
      rijen.flatMap(({ cellen: rij }) =>
        rij.flatMap((cel) =>
          cel?.formule
            ? [...String(cel.inhoud).matchAll(/\{([^}]*)\}/g)].map(([, wat]) =>
                wat!.includes(":") ? wat! : `${soort}:${wat}`,
              )
            : [],
        ),
      ),
    ),
  );
  expect(verwezen.length).toBeGreaterThan(100);
  expect(verwezen.filter((wat) => !cellen.has(wat))).toEqual([]);
});
