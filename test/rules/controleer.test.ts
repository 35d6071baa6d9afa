import fc from "fast-check";
import type { Planregel } from "../../src/reading/plan/soorten";
import { controleer, ERNSTEN, toetsPlanregel, type Bevinding } from "../../src/rules";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { bate, eigen, kader, plan, planregel } from "./gevallen";

const kort = (bevinding: Bevinding) => `${bevinding.ernst} ${bevinding.code} ${bevinding.regel?.rij ?? "-"}`;

describe("volgorde", () => {
  test("de zwaarste eerst, dan de catalogus, dan het plan", () => {
    const regels = plan(
      bate({ actielijn: 5, jaar: 2024 }),
      planregel({ bedrag: null }),
      planregel({ actielijn: 4, bedrag: 45_000_000, aard: "incidenteel" }),
      bate({ actielijn: 5, jaar: 2025 }),
      planregel({ bedrag: null }),
    );
    expect(controleer(regels, kader()).map(kort)).toEqual([
      "fout POK-03 2",
      "fout POK-03 5",
      "fout POK-19 3",
      "fout POK-19 6",
      "waarschuwing POK-12 4",
    ]);
  });
  test("een plan zonder gebreken heeft geen bevindingen", () =>
    expect(controleer(plan(planregel({ bedrag: 45_000_000 })), kader())).toEqual([]));
  test("een regel die tegen meer regels zondigt: alle in CONTROLE, de zwaarste voorop in TOETS", () => {
    const regel = planregel({
      actielijn: 5,
      aard: "structureel",
      omschrijving: "schuldhulp",
      bedrag: 7_000_000,
    });
    expect(toetsPlanregel(regel, kader()).map(kort)).toEqual([
      "fout POK-11 2",
      "waarschuwing POK-13 2",
      "advies POK-05 2",
    ]);
  });
});

describe("niet getoetst", () => {
  const meldingen = (regels: Planregel[], gegevens = {}) =>
    controleer(regels, kader(gegevens)).filter((b) => b.nietGetoetst);

  test("gemeente onbekend: één advies voor alles wat zwijgt", () => {
    const regels = plan(
      bate({ actielijn: 7 }),
      bate({ actielijn: 6, jaar: 2023 }),
      bate({ actielijn: 3, kanaal: "DU" }),
      bate({ actielijn: 6, jaar: 2024 }),
    );
    const [enige, ...rest] = meldingen(regels);
    expect(rest).toEqual([]);
    expect(kort(enige!)).toBe("advies POK-08 -");
    expect(enige!.bericht("nl")).toMatch(
      /^Niet getoetst aan POK-08, POK-09 en POK-10: welke gemeente het is/,
    );
    expect(enige!.bericht("en")).toMatch(/^Not checked against POK-08, POK-09 and POK-10/);
  });
  test("alleen wat er iets over te zeggen had", () => {
    expect(meldingen(plan(bate({ actielijn: 7 }))).map(kort)).toEqual(["advies POK-09 -"]);
    expect(meldingen(plan(bate({ actielijn: 3, kanaal: "DU" }))).map(kort)).toEqual(["advies POK-10 -"]);
    expect(meldingen(plan(bate({ actielijn: 3, jaar: 2024, kanaal: "DU" })))).toEqual([]);
    expect(meldingen(plan(bate(), planregel({ actielijn: 6, jaar: 2023 })))).toEqual([]);
  });
  test("een naam die geen gemeente is, wordt genoemd; een bekende gemeente zwijgt niet", () => {
    const [melding] = meldingen(plan(bate({ actielijn: 7 })), { gemeente: "Voorbeeldstad" });
    expect(melding!.bericht("nl")).toContain("“Voorbeeldstad” is geen bekende gemeente");
    expect(meldingen(plan(bate({ actielijn: 7 })), { gemeente: "Utrecht" })).toEqual([]);
  });
  test("een plaats zonder rij in de eigen bedragen: één advies met alle plaatsen", () => {
    const bedragen = eigen("Zeist", [4, 2025, "AU", 1_000]);
    const regels = plan(
      planregel({ actielijn: 4, jaar: 2025 }),
      bate({ actielijn: 2, jaar: 2025 }),
      planregel({ actielijn: 2, jaar: 2026 }),
      planregel({ actielijn: 4, jaar: 2026 }),
    );
    const [enige, ...rest] = meldingen(regels, { bedragen });
    expect(rest).toEqual([]);
    expect(kort(enige!)).toBe("advies POK-04 3");
    expect(enige!.bericht("nl")).toContain("geen rij voor actielijn 2 (2025–2026) en actielijn 4 (2026)");
    expect(enige!.bericht("en")).toContain("no row for actielijn 2 (2025–2026) and actielijn 4 (2026)");
  });
  test("waar geen bedrag hoort te zijn, wordt het niet gemist", () => {
    const bedragen = eigen("Zeist", [4, 2025, "AU", 1_000]);
    const zonder = plan(
      planregel({ actielijn: 5, jaar: 2025 }),
      planregel({ actielijn: 1, jaar: 2021 }),
      planregel({ actielijn: 6, jaar: 2025 }),
      planregel({ actielijn: 7, jaar: 2025 }),
      planregel({ actielijn: 2, jaar: 2025, bedrag: 0 }),
    );
    expect(meldingen(zonder, { bedragen })).toEqual([]);
    expect(meldingen(zonder, { bedragen, gemeente: "Utrecht" })).toHaveLength(1);
  });
});

const regelIn = (rij: number): fc.Arbitrary<Planregel> =>
  fc
    .record({
      actielijn: fc.option(fc.integer({ min: 1, max: 8 }), { freq: 10 }),
      jaar: fc.option(fc.integer({ min: 2019, max: 2029 }), { freq: 10 }),
      // Ongelijke bedragen: bij gelijke is er geen grootste om naar te wijzen.
      bedrag: fc.option(
        fc
          .oneof(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 90_000_000 }))
          .map((b) => b * 100 + rij),
        { freq: 10 },
      ),
      soort: fc.constantFrom("baten" as const, "lasten" as const),
      aard: fc.constantFrom(null, "structureel" as const, "incidenteel" as const),
      kanaal: fc.constantFrom(null, null, "AU" as const, "DU" as const, "RIJK" as const, "OPEN" as const),
      taakveld: fc.constantFrom(null, "0.7", "6.2", "6.3", "9.9"),
      omschrijving: fc.constantFrom("", "wijkteam", "schuldhulp"),
      totaal: fc.constantFrom(null, null, null, null, "som" as const),
    })
    .map((velden) => planregel({ ...velden, rij }));
const planVan = fc
  .integer({ min: 0, max: 30 })
  .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => regelIn(i + 2))));

describe("eigenschappen", () => {
  test("de volgorde van de rijen verandert de bevindingen niet", () => {
    const geschud = planVan.chain((regels) =>
      fc.tuple(fc.constant(regels), fc.shuffledSubarray(regels, { minLength: regels.length })),
    );
    const uitkomst = (regels: Planregel[]) =>
      controleer(regels, kader({ gemeente: "Zeist" }))
        .map((b) => `${kort(b)} ${b.bericht("nl")}`)
        .sort();
    fc.assert(
      fc.property(geschud, ([regels, anders]) => expect(uitkomst(anders)).toEqual(uitkomst(regels))),
      { numRuns: 300 },
    );
  });
  test("de zwaarste staat altijd voorop, en elke bevinding heeft in beide talen een hele zin", () => {
    fc.assert(
      fc.property(planVan, (regels) => {
        const gevonden = controleer(regels, kader({ gemeente: "Utrecht" }));
        const zwaarte = gevonden.map(({ ernst }) => ERNSTEN.indexOf(ernst));
        expect(zwaarte).toEqual([...zwaarte].sort());
        for (const bevinding of gevonden)
          for (const zin of [bevinding.bericht("nl"), bevinding.bericht("en")])
            expect(zin).toMatch(/^[^!]*\.$/);
      }),
    );
  });
  test("een plan dat precies boekt wat er via het gemeentefonds is, heeft geen fout", () => {
    const jaren = fc.subarray([...huidigeEditie.jaren], { minLength: 1 });
    const perKanaal = fc.boolean();
    const gesplitst = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(jaren, perKanaal, gesplitst, (gekozen, metKanaal, delen) => {
        const regels: Planregel[] = [];
        for (const jaar of gekozen) {
          for (const { nummer, aard } of huidigeEditie.actielijnen) {
            for (const kanaal of ["AU", "DU"] as const) {
              const bedrag = huidigeEditie.cel(nummer, jaar).perKanaal[kanaal] ?? 0;
              if (bedrag === 0) continue;
              const gedeeld = { actielijn: nummer, jaar, kanaal: metKanaal ? kanaal : null, aard };
              for (let deel = 0; deel < delen; deel++) {
                const omschrijving = `deel ${deel} ${kanaal}`;
                const rest =
                  deel === 0 ? bedrag - Math.floor(bedrag / delen) * (delen - 1) : Math.floor(bedrag / delen);
                regels.push(bate({ ...gedeeld, omschrijving, bedrag: rest, taakveld: "0.7" }));
                regels.push(planregel({ ...gedeeld, omschrijving, bedrag: rest, taakveld: "6.1" }));
              }
            }
          }
        }
        const gegevens = { gemeente: "Utrecht", vernieuwingsgebied: true };
        const codes = controleer(plan(...regels), kader(gegevens)).map(({ code }) => code);
        expect(codes).toEqual(gekozen.some((jaar) => jaar >= 2023) ? ["POK-15"] : []);
      }),
    );
  });
  test("TOETS zegt niets dat CONTROLE van een plan van die ene regel niet zegt", () => {
    fc.assert(
      fc.property(regelIn(2), (regel) => {
        const heel = controleer([regel], kader()).map(kort);
        for (const bevinding of toetsPlanregel(regel, kader())) expect(heel).toContain(kort(bevinding));
      }),
    );
  });
});
