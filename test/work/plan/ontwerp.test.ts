import fc from "fast-check";
import {
  actiefScenario,
  hernoemScenario,
  jarenVan,
  leesOntwerp,
  metActiviteiten,
  nieuweActiviteit,
  nieuwOntwerp,
  verwijderScenario,
  voegScenarioToe,
  wijzigActiviteit,
  type Activiteit,
  type Ontwerp,
} from "../../../src/work/plan";
import { activiteit } from "./gegevens";

const activiteiten = fc
  .array(
    fc.record({
      actielijn: fc.integer({ min: 1, max: 8 }),
      naam: fc.string({ unit: "grapheme" }),
      doel: fc.constantFrom(null, 1, 2, 3, 4) as fc.Arbitrary<Activiteit["doel"]>,
      doelgroep: fc.string(),
      partners: fc.string(),
      indicator: fc.string(),
      taakveld: fc.constantFrom(null, "0.10", "6.2", "6.71"),
      opvolger: fc.constantFrom(null, "6.23"),
      aard: fc.constantFrom(null, "structureel", "incidenteel") as fc.Arbitrary<Activiteit["aard"]>,
      bedragen: fc.dictionary(fc.constantFrom("2022", "2027"), fc.integer({ min: -1e9, max: 1e9 })),
    }),
  )
  .map((lijst) =>
    lijst.reduce<Activiteit[]>(
      (al, een) => [...al, { ...nieuweActiviteit(al, een.actielijn), ...een, bedragen: { ...een.bedragen } }],
      [],
    ),
  );

test("een nieuw plan loopt van het lopende jaar tot en met 2027, binnen de brief", () => {
  expect([2019, 2021, 2024, 2027, 2031].map((jaar) => jarenVan(nieuwOntwerp(jaar))[0])).toEqual([
    2021, 2021, 2024, 2027, 2027,
  ]);
});

test("wat bewaard wordt, komt precies zo terug, ook door JSON heen", () => {
  fc.assert(
    fc.property(
      activiteiten,
      fc.constantFrom(1, 1_000, 1_000_000),
      fc.boolean(),
      (lijst, eenheid, metBaten) => {
        const ontwerp: Ontwerp = {
          ...metActiviteiten(nieuwOntwerp(2022), lijst),
          stap: "controle",
          eenheid: eenheid as Ontwerp["eenheid"],
          bron: "raming",
          metBaten,
        };
        expect(leesOntwerp(JSON.parse(JSON.stringify(ontwerp)))).toEqual(ontwerp);
      },
    ),
  );
});

test("wat geen ontwerp is, wordt er geen", () => {
  for (const bewaard of [null, 3, "x", [], {}, { scenarios: [] }, { scenarios: "a" }])
    expect(leesOntwerp(bewaard)).toBeNull();
});

test("onbekende waarden gelden als niet ingevuld", () => {
  const ontwerp = leesOntwerp({
    stap: "zesde",
    van: 2026,
    tot: 2023,
    eenheid: 7,
    bron: "gok",
    scenarios: [
      {
        id: "1",
        naam: "A",
        activiteiten: [
          { nr: "9.1", actielijn: 9 },
          { nr: "4.1", actielijn: 4, bedragen: { 2026: 1.5, 2027: 3 } },
        ],
      },
    ],
    actief: "9",
  })!;
  expect(ontwerp).toMatchObject({
    stap: "uitgangspunten",
    van: 2026,
    tot: 2026,
    eenheid: 1,
    bron: null,
    actief: "1",
  });
  expect(actiefScenario(ontwerp).activiteiten).toMatchObject([{ nr: "4.1", bedragen: { 2027: 3 } }]);
});

test("nummers lopen door per actielijn, ook na verwijderen", () => {
  const eerste = nieuweActiviteit([], 4);
  const tweede = nieuweActiviteit([eerste], 4);
  expect([eerste.nr, tweede.nr, nieuweActiviteit([tweede], 4).nr, nieuweActiviteit([tweede], 2).nr]).toEqual([
    "4.1",
    "4.2",
    "4.3",
    "2.1",
  ]);
});

test("een andere actielijn geeft een ander nummer", () => {
  const plan = [activiteit({ actielijn: 4 }), { ...activiteit({ actielijn: 2 }), nr: "2.1" }];
  expect(wijzigActiviteit(plan, "4.1", { actielijn: 2 }).map(({ nr }) => nr)).toEqual(["2.2", "2.1"]);
});

test("scenario's: erbij, hernoemen, verwijderen", () => {
  const twee = voegScenarioToe(nieuwOntwerp(2022), {
    naam: "Volledig",
    activiteiten: [],
    deelVoorlopig: 0.5,
  });
  expect(twee.scenarios.map(({ naam }) => naam)).toEqual(["Volledig", "Volledig 2"]);
  expect(twee.actief).toBe("2");
  expect(leesOntwerp(JSON.parse(JSON.stringify(twee)))).toEqual(twee);
  const vreemd = { ...twee, scenarios: [{ ...twee.scenarios[1], deelVoorlopig: 1.5 }] };
  expect(leesOntwerp(vreemd)!.scenarios[0]).not.toHaveProperty("deelVoorlopig");
  expect(hernoemScenario(twee, "2", " Volledig ")).toBe(twee);
  expect(hernoemScenario(twee, "2", "Krap").scenarios[1]!.naam).toBe("Krap");
  const een = verwijderScenario(twee, "2");
  expect([een.scenarios.length, een.actief]).toEqual([1, "1"]);
  expect(verwijderScenario(een, "1")).toBe(een);
});
