import fc from "fast-check";
import {
  activiteitenUitPlan,
  behoedzaam,
  planrijenVan,
  taakveldIn,
  teKiezenOpvolgers,
  telPlan,
  toetsPlan,
  vergelijk,
  voorstel,
  zekerGeld,
  type Activiteit,
} from "../../../src/work/plan";
import { neemBladOver } from "../../../src/work/plan/overneming";
import { leesPlan } from "../../../src/reading/plan";
import { activiteit, beschikbaar, eigenBron, GEEN_ROLLEN, JAREN, LANDELIJK, ramingsbron } from "./gegevens";

const raming = beschikbaar(ramingsbron(GEEN_ROLLEN), GEEN_ROLLEN);
const vraag = (deel = {}) => ({
  beschikbaar: raming,
  eenheid: 1 as const,
  gemeente: "Enschede",
  vernieuwingsgebied: false,
  metBaten: false,
  ...deel,
});
const codes = (plan: readonly Activiteit[], deel = {}) =>
  toetsPlan(plan, vraag(deel)).map(({ bevinding, nr }) => `${bevinding.code} ${nr ?? "-"}`);

describe("voorstel", () => {
  test("geeft elke actielijn met geld één activiteit die al het geld gebruikt", () => {
    const plan = voorstel([], raming);
    expect(plan.map(({ actielijn }) => actielijn)).toEqual([2, 3, 4, 5]);
    const telling = telPlan(plan, raming);
    for (const jaar of JAREN) expect(telling.jaar(jaar).over).toBe(0);
    expect(telling.totaal.inzetbaar).toBeGreaterThan(0);
  });

  test("doorstaat de eigen controle, met en zonder baten; een raming rust op voorlopige bedragen", () => {
    const plan = voorstel([], raming);
    expect(codes(plan)).toEqual(["POK-15 -"]);
    expect(codes(plan, { metBaten: true })).toEqual(["POK-15 -"]);
  });

  test("begint het plan na een wijziging van de taakvelden, dan staat er meteen de opvolger", () => {
    const vanaf = (van: number) =>
      voorstel(
        [],
        beschikbaar(
          LANDELIJK,
          undefined,
          JAREN.filter((jaar) => jaar >= van),
        ),
      ).find(({ actielijn }) => actielijn === 4);
    expect(vanaf(2024)).toMatchObject({ taakveld: "6.2", opvolger: "6.23" });
    expect(vanaf(2025)).toMatchObject({ taakveld: "6.23", opvolger: null });
  });

  test("laat staan wat er al is", () => {
    const eigen = activiteit({ actielijn: 4, naam: "Eigen", bedragen: { 2022: 1 } });
    const plan = voorstel([eigen], raming);
    expect(plan.filter(({ actielijn }) => actielijn === 4)).toEqual([eigen]);
  });

  test("noemt lasten incidenteel waar het geld binnen het plan ophoudt, ook als de brief het structureel noemt", () => {
    const eigen = beschikbaar(
      eigenBron([
        [4, 2022, "AU", 5, "a"],
        [4, 2023, "AU", 5, "a"],
        ...[2024, 2025, 2026, 2027].map((jaar) => [4, jaar, "AU", 0, "a"] as const),
      ]),
    );
    expect(voorstel([], eigen)).toMatchObject([{ actielijn: 4, aard: "incidenteel" }]);
  });

  test("een rij die ontbreekt, zegt niet dat het geld ophoudt", () => {
    const eigen = beschikbaar(eigenBron([[4, 2022, "AU", 5, "a"]]));
    expect(voorstel([], eigen)).toMatchObject([{ actielijn: 4, aard: "structureel" }]);
  });
});

describe("telling", () => {
  test("een tekort is een negatieve rest", () => {
    const telling = telPlan([activiteit({ actielijn: 2, bedragen: { 2022: 300_000 } })], raming);
    expect(telling.plaats(2, 2022)).toEqual({ inzetbaar: 230_000, gepland: 300_000, over: -70_000 });
  });

  test("jaren buiten het plan tellen niet mee", () => {
    expect(telPlan([activiteit({ actielijn: 2, bedragen: { 2021: 5 } })], raming).totaal.gepland).toBe(0);
  });

  test("totaal, per jaar en per actielijn zijn dezelfde som", () => {
    const bedrag = fc.integer({ min: -1_000_000, max: 1_000_000 });
    const plan = fc.array(
      fc.record({
        actielijn: fc.integer({ min: 1, max: 8 }),
        b: fc.record(Object.fromEntries(JAREN.map((jaar) => [jaar, bedrag]))),
      }),
    );
    fc.assert(
      fc.property(plan, (lijst) => {
        const telling = telPlan(
          lijst.map(({ actielijn, b }) => activiteit({ actielijn, bedragen: b })),
          raming,
        );
        const som = (standen: { gepland: number; over: number }[]) =>
          standen.reduce((t, { gepland, over }) => [t[0]! + gepland, t[1]! + over], [0, 0]);
        const { gepland, over } = telling.totaal;
        expect(som(JAREN.map((jaar) => telling.jaar(jaar)))).toEqual([gepland, over]);
        expect(som([1, 2, 3, 4, 5, 6, 7, 8].map((al) => telling.actielijn(al)))).toEqual([gepland, over]);
      }),
    );
  });
});

describe("taakvelden", () => {
  const wijkteam = activiteit({
    actielijn: 4,
    taakveld: "6.2",
    opvolger: "6.23",
    bedragen: { 2024: 1, 2025: 2 },
  });

  test("vanaf het jaar dat een code ophoudt geldt de gekozen opvolger, op een eigen rij", () => {
    expect([2022, 2024, 2025, 2027].map((jaar) => taakveldIn(wijkteam, jaar))).toEqual([
      "6.2",
      "6.2",
      "6.23",
      "6.23",
    ]);
    expect(planrijenVan([wijkteam], JAREN)).toMatchObject([
      { taakveld: "6.2", jaren: [2022, 2023, 2024] },
      { taakveld: "6.23", jaren: [2025, 2026, 2027] },
    ]);
  });

  test("zonder keus uit meer opvolgers blijft het taakveld open", () => {
    expect(taakveldIn({ ...wijkteam, opvolger: null }, 2026)).toBeNull();
    expect(teKiezenOpvolgers("6.2", JAREN).map(({ code }) => code)).toEqual(["6.21", "6.22", "6.23"]);
    expect(teKiezenOpvolgers("6.2", [2022, 2023])).toEqual([]);
    expect(teKiezenOpvolgers("6.1", JAREN)).toEqual([]);
  });

  test("één opvolger geldt vanzelf", () => {
    expect(taakveldIn(activiteit({ actielijn: 4, taakveld: "6.6" }), 2026)).toBe("6.60");
  });
});

describe("toets", () => {
  test("dezelfde regels als de controle, bij de activiteit waar het zit", () => {
    const plan = [
      activiteit({ actielijn: 5, naam: "Vaste formatie", aard: "structureel", bedragen: { 2022: 10_000 } }),
      activiteit({ actielijn: 4, naam: "Schuldhulpverlening", taakveld: "6.5", bedragen: { 2022: 450_000 } }),
    ];
    expect(codes(plan)).toEqual(expect.arrayContaining(["POK-11 5.1", "POK-13 4.1"]));
  });

  test("een leeg plan geeft geen bevindingen over lasten", () => {
    expect(codes([])).toEqual([]);
  });

  test("meer lasten dan geld in een jaar is een fout", () => {
    expect(codes([activiteit({ actielijn: 4, bedragen: { 2027: 99_000_000 } })])).toContain("POK-05 4.1");
  });

  test("landelijke bedragen zijn voorlopig, en dat wordt gezegd", () => {
    const plan = [activiteit({ actielijn: 4, bedragen: { 2026: 50_000_000 } })];
    expect(codes(plan, { beschikbaar: beschikbaar(LANDELIJK) })).toContain("POK-15 -");
  });
});

describe("behoedzaam", () => {
  const landelijkGeld = beschikbaar(LANDELIJK);
  const plan = voorstel([], landelijkGeld);

  test("rekent alleen op wat vaststaat", () => {
    const telling = telPlan(behoedzaam(plan, landelijkGeld, 0), landelijkGeld);
    expect(telling.jaar(2022).over).toBe(0);
    for (const jaar of JAREN.slice(1)) expect(telling.jaar(jaar).gepland).toBe(0);
  });

  test("noemt niets structureel waarvan het geld ophoudt", () => {
    expect(behoedzaam(plan, landelijkGeld, 0).every(({ aard }) => aard === "incidenteel")).toBe(true);
    const half = behoedzaam(plan, landelijkGeld, 0.5);
    expect(half.find(({ actielijn }) => actielijn === 4)!.aard).toBe("structureel");
    expect(half.find(({ actielijn }) => actielijn === 6)!.aard).toBe("incidenteel");
  });

  test("nooit meer dan het plan, nooit meer dan het zekere geld, en verhoudingen blijven", () => {
    const bedrag = fc.integer({ min: 0, max: 100_000_000 });
    fc.assert(
      fc.property(
        fc.array(bedrag, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (lasten, deel) => {
          const vol = lasten.map((last, i) => ({
            ...activiteit({ actielijn: 4, bedragen: { 2026: last } }),
            nr: `4.${i + 1}`,
          }));
          const krap = behoedzaam(vol, landelijkGeld, deel);
          krap.forEach((een, i) =>
            expect(een.bedragen[2026]!).toBeLessThanOrEqual(vol[i]!.bedragen[2026]! + 1),
          );
          const gepland = telPlan(krap, landelijkGeld).plaats(4, 2026).gepland;
          const was = lasten.reduce((a, b) => a + b, 0);
          expect(gepland).toBe(Math.min(was, zekerGeld(landelijkGeld, 4, 2026, deel)));
        },
      ),
    );
  });
});

test("vergelijken zet scenario's naast elkaar met dezelfde cijfers als de telling", () => {
  const vol = voorstel([], raming);
  const krap = behoedzaam(vol, raming, 0.5);
  const { perJaar, perActielijn, totaal } = vergelijk([vol, krap], raming);
  expect(perJaar.map(({ wat }) => wat)).toEqual([...JAREN]);
  expect(perActielijn.map(({ wat }) => wat)).toEqual([2, 3, 4, 5]);
  for (const regels of [perJaar, perActielijn])
    expect(
      regels.reduce((som, { gepland }) => [som[0]! + gepland[0]!, som[1]! + gepland[1]!], [0, 0]),
    ).toEqual(totaal.gepland);
  expect(totaal.gepland[0]).toBe(totaal.inzetbaar);
  expect(totaal.gepland[1]!).toBeLessThan(totaal.gepland[0]!);
});

describe("uit een bestaand plan", () => {
  const lees = (raster: unknown[][], jaren: readonly number[] = JAREN) =>
    activiteitenUitPlan(leesPlan(raster).regels, jaren);

  test("regels van dezelfde activiteit horen bij elkaar, ook over een overgang van taakveld heen", () => {
    const { activiteiten, bedragen, overgeslagen } = lees([
      ["Actielijn", "Omschrijving", "Taakveld", "Aard", 2024, 2025],
      [4, "Wijkteams", "6.2", "structureel", 100, ""],
      [4, "Wijkteams", "6.23", "structureel", "", 110],
      [2, "Raadslieden", "6.1", "", 50, 60],
    ]);
    expect(activiteiten).toMatchObject([
      { nr: "2.1", naam: "Raadslieden", taakveld: "6.1", aard: null, bedragen: { 2024: 50, 2025: 60 } },
      { nr: "4.1", naam: "Wijkteams", taakveld: "6.2", opvolger: "6.23", bedragen: { 2024: 100, 2025: 110 } },
    ]);
    expect([bedragen, overgeslagen.length]).toEqual([4, 0]);
  });

  test("wat niet past wordt genoemd en niet stil als nul genomen", () => {
    const { activiteiten, overgeslagen } = lees([
      ["Actielijn", "Jaar", "Bedrag", "Soort", "Omschrijving"],
      [4, 2024, 100, "lasten", "A"],
      [4, 2024, "PM", "lasten", "B"],
      [4, 2024, 500, "baten", "C"],
      [4, 2019, 7, "lasten", "D"],
    ]);
    expect(activiteiten).toHaveLength(1);
    expect(overgeslagen.map(({ reden }) => reden).sort()).toEqual(["baten", "bedrag", "jaar"]);
  });
});

describe("wijzigingen van het blad", () => {
  const plan = [
    activiteit({ actielijn: 4, naam: "A", aard: "structureel", bedragen: { 2022: 1 } }),
    activiteit({ actielijn: 2, naam: "B" }),
  ];
  const plek = { adres: "A1" };

  test("bedragen, woorden, rijen erbij en rijen weg", () => {
    const { activiteiten, nietOvergenomen } = neemBladOver(plan, [
      { soort: "bedrag", nr: "4.1", jaar: 2022, was: 1, is: 5, ...plek },
      { soort: "tekst", nr: "4.1", veld: "doel", was: "", is: "3 Betere coördinatie", ...plek },
      { soort: "rijWeg", nr: "2.1" },
      {
        soort: "rijErbij",
        rij: {
          actielijn: 4,
          naam: "C",
          doel: "",
          doelgroep: "",
          partners: "",
          indicator: "",
          taakveld: "6.1",
          aard: "incidenteel",
          bedragen: { 2023: 9 },
        },
        ...plek,
      },
    ]);
    expect(nietOvergenomen).toEqual([]);
    expect(activiteiten).toMatchObject([
      { nr: "4.1", doel: 3, bedragen: { 2022: 5 } },
      { nr: "4.2", naam: "C", aard: "incidenteel", bedragen: { 2023: 9 } },
    ]);
  });

  test("een leeggemaakte cel is een jaar zonder bedrag", () => {
    const leeg = { soort: "bedrag", nr: "4.1", jaar: 2022, was: 1, is: null, gevonden: "", ...plek } as const;
    const { activiteiten, nietOvergenomen } = neemBladOver(plan, [leeg]);
    expect(nietOvergenomen).toEqual([]);
    expect(activiteiten.find(({ nr }) => nr === "4.1")!.bedragen).toEqual({});
  });

  test("wat niet te lezen is, blijft buiten het plan en wordt genoemd", () => {
    const verschillen = [
      { soort: "bedrag", nr: "4.1", jaar: 2022, was: 1, is: null, gevonden: "PM", ...plek },
      { soort: "tekst", nr: "4.1", veld: "aard", was: "", is: "soms", ...plek },
      { soort: "tekst", nr: "9.9", veld: "naam", was: "", is: "x", ...plek },
    ] as const;
    const { activiteiten, nietOvergenomen } = neemBladOver(plan, verschillen);
    expect(nietOvergenomen).toEqual(verschillen);
    expect(activiteiten.find(({ nr }) => nr === "4.1")).toEqual(plan[0]);
  });
});
