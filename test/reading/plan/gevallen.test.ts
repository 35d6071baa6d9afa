import { Celfout, FormuleZonderUitkomst } from "../../../src/sheet/celwaarde";
import fc from "fast-check";
import { voerUit } from "../../../src/reading/amounts";
import { leesPlan, leesPlanInStappen, type Plancorrectie, type Raster } from "../../../src/reading/plan";
import { PokFout } from "../../../src/sheet/fouten";

const KOP = ["Actielijn", "Jaar", "Soort", "Bedrag"];
const lang = (...rijen: unknown[][]) => [KOP, ...rijen];
const BREED = ["Taakveld", "Omschrijving", 2025, 2026];
const breed = (...rijen: unknown[][]) => [BREED, ...rijen];

/** De regels als “rij actielijn jaar soort bedrag”. */
function regels(raster: Raster, correctie?: Plancorrectie): string[] {
  return leesPlan(raster, correctie).regels.map(({ rij, actielijn, jaar, soort, bedrag }) =>
    [rij, actielijn ?? "geen", jaar ?? "geen", soort, bedrag ?? "geen"].join(" "),
  );
}

describe("kop", () => {
  test.each<[string, unknown[][], RegExp]>([
    ["leeg", [], /de eerste rij bevat niets/],
    [
      "alleen getallen",
      [[4, 2026, 65000]],
      /de eerste rij bevat 4, 2026, 65000\. Toegestaan is een lang plan/,
    ],
    [
      "tekst zonder bedragkolom",
      [
        ["Actielijn", "Naam"],
        ["AL4", "x"],
      ],
      /“Actielijn”, “Naam”/,
    ],
  ])("%s: een zin die zegt wat er stond en wat mag", (_, raster, zin) => {
    const lees = () => leesPlan(raster);
    expect(lees).toThrow(PokFout);
    expect(lees).toThrow(zin);
    expect(lees).toThrow(expect.objectContaining({ soort: "ongeldig" }));
  });

  test.each<[unknown, number]>([
    ["R2024", 2024],
    ["B 2025", 2025],
    ["Begroting 2026 (x € 1)", 2026],
    ["Jaarrekening 2021", 2021],
    ["2028", 2028],
    [new Date(Date.UTC(2026, 0, 1)), 2026],
    [new Date(Date.UTC(2025, 11, 31, 23)), 2026],
    [46_022, 2025],
    [46_023, 2026],
  ])("jaarkop %p is %p", (kop, jaar) => {
    expect(
      leesPlan([
        ["Actielijn", kop],
        [4, 10],
      ]).regels,
    ).toMatchObject([{ jaar, bedrag: 10 }]);
  });

  test.each(["Verschil 2026", "Saldo 2026", "Totaal 2025-2026", "% 2026", "2025-2026", "Toelichting"])(
    "kolom “%s” telt niet mee",
    (kop) => {
      expect(
        regels([
          ["Actielijn", 2026, kop],
          [4, 10, 20],
        ]),
      ).toEqual(["2 4 2026 lasten 10"]);
    },
  );

  test("van realisatie en begroting van hetzelfde jaar geldt de begroting; van twee begrotingen wordt het gevraagd", () => {
    const een = leesPlan([
      ["Actielijn", "Realisatie 2024", "Begroting 2024"],
      [4, 10, 20],
    ]);
    expect([een.regels.map(({ bedrag }) => bedrag), een.vragen]).toEqual([[20], []]);
    const twee = leesPlan([
      ["Actielijn", "Primitief 2024", "Gewijzigd 2024"],
      [4, 10, 20],
    ]);
    expect(twee.regels.map(({ bedrag }) => bedrag)).toEqual([20]);
    expect(twee.vragen).toMatchObject([
      { over: "kolommen", tekst: { nl: expect.stringContaining("B (“Primitief 2024”)") } },
    ]);
  });

  test("een herhaalde kop op een volgende bladzijde is geen regel en geen einde", () => {
    const lezing = leesPlan(lang([4, 2026, "L", 1], KOP, [4, 2026, "L", 2]));
    expect(lezing.regels.map(({ rij }) => rij)).toEqual([2, 4]);
    expect(lezing.overgeslagen).toMatchObject([{ rij: 3, reden: { nl: "herhaalde kop" } }]);
  });

  test("noemt de eerste tabel geen actielijn, dan wordt de tweede gelezen; anders houdt het daar op, met een opmerking", () => {
    const tweede = [[], ["POK", 2024, 2027], [4, 1, 2]];
    expect(regels([...breed(["6.2", "Wijkteams", 5, 6]), ...tweede])).toEqual([
      "5 4 2024 lasten 1",
      "5 4 2027 lasten 2",
    ]);
    const lezing = leesPlan([...breed(["6.2", "AL4", 5, 6]), ...tweede]);
    expect(lezing.regels.map(({ rij }) => rij)).toEqual([2, 2]);
    expect(lezing.opmerkingen).toContainEqual(
      expect.objectContaining({ nl: expect.stringMatching(/^Op rij 4 begint een tweede tabel/) }),
    );
  });

  test("een kolom Soort met S en I is de aard; een kolom zonder kop met baten en lasten is de soort", () => {
    const lezing = leesPlan([
      ["Actielijn", "Jaar", "Soort", null, "Bedrag"],
      [4, 2026, "S", "Baten", 5],
      [5, 2026, "I", "Lasten", 6],
    ]);
    expect(lezing.regels).toMatchObject([
      { soort: "baten", aard: "structureel" },
      { soort: "lasten", aard: "incidenteel" },
    ]);
  });

  test("een vrije tekst is een omschrijving, ook als zij “kosten” noemt", () => {
    const [regel] = leesPlan([
      ["Actielijn", "Rubriek", 2026],
      [4, "kosten personeel", 5],
    ]).regels;
    expect(regel).toMatchObject({ omschrijving: "kosten personeel", soort: "lasten" });
  });

  test("“Bedrag 2026” naast een jaarkolom: het jaar van de rij geldt", () => {
    expect(
      regels([
        ["Actielijn", "Jaar", "Begroot 2026"],
        [4, 2025, 5],
      ]),
    ).toEqual(["2 4 2025 lasten 5"]);
  });

  test("het jaar komt uit de titel als geen kolom het noemt, en wordt anders gevraagd", () => {
    const plan = [
      ["Actielijn", "Baten", "Lasten"],
      [4, 10, 20],
    ];
    expect(regels([["POK-begroting 2026"], ...plan])).toEqual(["3 4 2026 baten 10", "3 4 2026 lasten 20"]);
    expect(leesPlan(plan).vragen).toMatchObject([{ over: "jaar" }]);
    expect(regels(plan, { jaar: 2025 })).toEqual(["2 4 2025 baten 10", "2 4 2025 lasten 20"]);
  });
});

describe("actielijn", () => {
  const merk = (omschrijving: string) => regels(breed(["6.2", omschrijving, 10, "-"]));

  test.each([
    "POK AL4 wijkteams",
    "AL4",
    "wijkteams (AL 4)",
    "pok al4",
    "Actielijn 4: wijkteams",
    "POK-middelen wijkteams",
    "wijkteams (POK)",
  ])("“%s” is actielijn 4", (tekst) => expect(merk(tekst)).toEqual(["2 4 2025 lasten 10"]));

  test.each([
    "Wijkteams",
    "loopt al 4 jaar",
    "Systeemleren",
    "Alleenstaande ouders",
    "apokrief",
    "AL4.5 meter",
    "POK-middelen gemeenten",
  ])("“%s” is geen planregel", (tekst) => expect(merk(tekst)).toEqual([]));

  test.each([9, 0.5, "AL12", "abc", -4])(
    "een onbestaande actielijn %p is een regel zonder actielijn",
    (waarde) => {
      expect(leesPlan(lang([waarde, 2026, "L", 10])).regels).toMatchObject([
        { actielijn: null, gevonden: { actielijn: waarde } },
      ]);
      expect(merk("POK AL12")).toEqual(["2 geen 2025 lasten 10"]);
    },
  );

  test("een rij over POK zonder actielijn wordt gemeld; een begroting zonder POK is een vraag", () => {
    const lezing = leesPlan(breed(["6.2", "POK-middelen", 1, 2], ["6.2", "Wijkteams", 3, 4]));
    expect(lezing.regels).toEqual([]);
    expect(lezing.zonderPok).toBe(1);
    expect(lezing.overgeslagen).toMatchObject([
      { rij: 2, reden: { nl: "gaat over POK, maar noemt geen actielijn" } },
    ]);
    expect(lezing.opmerkingen).toContainEqual(
      expect.objectContaining({ nl: expect.stringMatching(/zonder actielijn.*rij 2\.$/) }),
    );
    expect(lezing.vragen).toMatchObject([{ over: "actielijn" }]);
  });

  test("tussenkoppen: soort binnen actielijn, en actielijn binnen soort", () => {
    expect(
      regels(
        breed(
          ["", "AL4 wijkteams"],
          ["", "Baten"],
          ["", "a", 1, ""],
          ["", "Lasten"],
          ["", "b", 2, ""],
          ["", "AL5"],
          ["", "c", 3, ""],
        ),
      ),
    ).toEqual(["4 4 2025 baten 1", "6 4 2025 lasten 2", "8 5 2025 lasten 3"]);
    expect(
      regels(
        breed(
          ["", "Lasten"],
          ["", "AL4"],
          ["", "a", 1, ""],
          ["", "AL5"],
          ["", "b", 2, ""],
          ["", "Baten"],
          ["", "c", 3, ""],
          ["", "AL4"],
          ["", "d", 4, ""],
        ),
      ),
    ).toEqual(["4 4 2025 lasten 1", "6 5 2025 lasten 2", "10 4 2025 baten 4"]);
  });

  test("een subtotaal laat Baten of Lasten gelden, een eindtotaal of saldo niet", () => {
    const soorten = (totaal: number) =>
      leesPlan(
        breed(
          ["", "Baten"],
          ["", "a", 3, 3],
          ["", "b", 4, 4],
          ["", "Totaal Wmo", totaal, totaal],
          ["", "AL4", 1, ""],
        ),
      ).regels.map(({ soort }) => soort);
    expect([soorten(7), soorten(8), soorten(-26_843)]).toEqual([["baten"], ["baten"], ["lasten"]]);
  });

  test("na een totaal en een lege rij geldt Baten niet meer; een volgende actielijn erft geen soort van de vorige", () => {
    const soort = (...rijen: unknown[][]) => leesPlan(breed(...rijen)).regels.map((regel) => regel.soort);
    expect(soort(["", "Baten"], ["", "a", 3, ""], ["", "Totaal", 3, ""], [], ["", "AL4", 1, ""])).toEqual([
      "lasten",
    ]);
    expect(soort(["", "AL4"], ["", "Baten"], ["", "a", 1, ""], ["", "AL5"], ["", "b", 2, ""])).toEqual([
      "baten",
      "lasten",
    ]);
  });

  test("“n.v.t.” in de kolom Actielijn is geen actielijn", () => {
    expect(regels(lang(["n.v.t.", 2026, "L", 1], [4, 2026, "L", 2]))).toEqual(["3 4 2026 lasten 2"]);
  });

  test("een lege rij of een andere kop sluit de actielijn; “w.v.” telt niet dubbel", () => {
    const lezing = leesPlan(
      breed(
        ["", "AL4"],
        ["", "inzet", 10, ""],
        ["", "w.v. personeel", 6, ""],
        [],
        ["", "overig", 5, ""],
        ["", "AL5"],
        ["", "x", 1, ""],
        ["", "Jeugd"],
        ["", "y", 2, ""],
      ),
    );
    expect(lezing.regels.map(({ rij }) => rij)).toEqual([3, 8]);
    expect(lezing.overgeslagen).toMatchObject([{ rij: 4, reden: { nl: "is een deel van een rij erboven" } }]);
  });

  test("onder een kop over POK volstaat de naam, maar geen volgnummer", () => {
    expect(
      regels(breed(["", "POK-middelen"], ["", "Systeemleren", 1, ""], ["", "1 Personeel", 2, ""])),
    ).toEqual(["3 3 2025 lasten 1"]);
  });

  test("lege cellen in de kolom Actielijn: gemeld, en op verzoek doorgetrokken", () => {
    const plan = lang([4, 2026, "B", 1], ["", 2026, "L", 2], [5, 2026, "L", 3]);
    expect(regels(plan)).toEqual(["2 4 2026 baten 1", "4 5 2026 lasten 3"]);
    expect(leesPlan(plan)).toMatchObject({
      zonderActielijn: {
        aantal: 1,
        tekst: { nl: "1 × een rij met bedragen en een lege cel in de kolom Actielijn, die niet meetelt." },
      },
      opmerkingen: [],
    });
    expect(regels(plan, { doortrekken: ["actielijn"] })).toEqual([
      "2 4 2026 baten 1",
      "3 4 2026 lasten 2",
      "4 5 2026 lasten 3",
    ]);
    expect(regels(plan, { samengevoegd: [{ rij: 2, kolom: 1, rijen: 2 }] })).toEqual([
      "2 4 2026 baten 1",
      "3 4 2026 lasten 2",
      "4 5 2026 lasten 3",
    ]);
    const metTotaal = [
      ["Actielijn", "Omschrijving", 2026],
      [4, "a", 1],
      ["", "b", 2],
      ["", "Totaal", 3],
    ];
    const lezing = leesPlan(metTotaal, { doortrekken: ["actielijn"] });
    expect(lezing.regels.map(({ rij, totaal }) => [rij, totaal])).toEqual([
      [2, null],
      [3, null],
    ]);
  });

  test("samengevoegde cellen gelden voor al hun rijen en niet verder, ook als omschrijving; een bedrag telt eens", () => {
    const plan = [
      ["Omschrijving", "Soort", 2026],
      ["AL4 wijkteams", "Baten", 10],
      ["", "Lasten", ""],
      ["", "Totaal", 10],
      ["", "Lasten", 7],
    ];
    const samengevoegd = [
      { rij: 2, kolom: 1, rijen: 3 },
      { rij: 2, kolom: 3, rijen: 2 },
    ];
    expect(regels(plan, { samengevoegd })).toEqual(["2 4 2026 baten 10"]);
    expect(leesPlan(plan, { samengevoegd }).totaalrijen).toMatchObject([{ rij: 4 }]);
  });

  test("“Baten” onder een kop die niets zegt is een tussenkop, geen tweede kopregel", () => {
    const lezing = leesPlan([
      ["Nr", "Omschrijving", 2025, 2026],
      ["Baten"],
      [4, "POK AL4", 1, 2],
      ["Lasten"],
      [4, "POK AL4", 1, 2],
    ]);
    expect(lezing.kopregels).toEqual({ van: 1, tot: 1 });
    expect(lezing.regels.map(({ soort }) => soort)).toEqual(["baten", "baten", "lasten", "lasten"]);
  });
});

describe("een kolom met de kop Nr", () => {
  const KOPPEN = ["Nr", "Omschrijving", "Jaar", "Bedrag"];
  const rol = (rijen: unknown[][]) => leesPlan(rijen).kolommen[0]!.rol;

  test.each(["Nr", "Nr.", "nummer"])("%s: de actielijn, als de omschrijving dat bevestigt", (kop) => {
    const lezing = leesPlan([
      [kop, ...KOPPEN.slice(1)],
      [2, "Robuuste rechtsbescherming", 2022, 5],
      [4, "Wijkteams", 2022, 6],
      ["Totaal", "", 2022, 11],
    ]);
    expect(lezing.kolommen[0]).toMatchObject({
      rol: "actielijn",
      reden: {
        nl: "de nummers zijn die van de actielijnen in de omschrijving",
        en: "the numbers are those of the action lines in the description",
      },
    });
    expect(lezing.regels.filter(({ totaal }) => totaal === null).map(({ actielijn }) => actielijn)).toEqual([
      2, 4,
    ]);
    expect(lezing.vragen).toEqual([]);
  });

  test("ook breed, als tekst, en waar niet elke omschrijving een actielijn noemt", () =>
    expect(
      regels([
        ["Nr", "Omschrijving", 2022],
        ["2", "rechtsbescherming", 5],
        ["4", "extra uren", 6],
      ]),
    ).toEqual(["2 2 2022 lasten 5", "3 4 2022 lasten 6"]));

  test("een gewone volgnummering is geen actielijn", () => {
    // De eerste van een programmalijst lijkt bij toeval op actielijn 1.
    expect(
      rol([
        KOPPEN,
        [1, "Digitale dienstverlening", 2022, 5],
        [2, "Veiligheid", 2022, 5],
        [3, "Onderwijs", 2022, 5],
      ]),
    ).toBe("geen");
    const robuust = [2, "Robuuste rechtsbescherming", 2022, 5];
    expect(rol([KOPPEN, [1, "Wijkteams", 2022, 5], robuust])).toBe("geen");
    expect(rol([KOPPEN, robuust, [9, "Wijkteams", 2022, 5]])).toBe("geen");
    expect(rol([KOPPEN, robuust, ["2.1", "Wijkteams", 2022, 5]])).toBe("geen");
    expect(rol([KOPPEN, ["", "Wijkteams", 2022, 5]])).toBe("geen");
  });

  test("staat er al een kolom Actielijn, dan geldt die", () => {
    const lezing = leesPlan([
      ["Nr", "Actielijn", "Omschrijving", "Jaar", "Bedrag"],
      [2, 4, "Robuuste rechtsbescherming", 2022, 5],
    ]);
    expect(lezing.regels.map(({ actielijn }) => actielijn)).toEqual([4]);
    expect(lezing.vragen).toEqual([]);
  });
});

describe("bedrag", () => {
  test.each<[unknown, number | null]>([
    [1234.5, 1235],
    [-0.2, 0],
    ["36.000", 36000],
    ["-65000", -65000],
    ["(1.000)", -1000],
    ["33.000-", null],
    ["36.000 -", null],
    ["€ 33.000-", null],
    ["(33.000-)", null],
    ["€ 52.000", 52000],
    ["52.000 euro", 52000],
    ["€ 52.000,-", 52000],
    ["€ 52 000", 52000],
    ["-€ 52.000", -52000],
    ["€ -52.000", -52000],
    ["(€ 52.000)", -52000],
    ["€ 52.000,50", 52001],
    ["+52.000", 52000],
    ["€ 52,000", null],
    ["€ 0.052", null],
    ["€ 12%", null],
    ["2-3", null],
    ["1,234", null],
    ["PM", null],
    ["12%", null],
    ["n.t.b.", null],
    ["#N/B", null],
    [new Celfout("#REF!"), null],
    [new FormuleZonderUitkomst("A1"), null],
    [true, null],
    [new Date(Date.UTC(2026, 1, 1)), null],
    [1e300, null],
  ])("%p is %p", (waarde, bedrag) => {
    // De tweede regel houdt de tekengewoonte vast.
    const [regel] = leesPlan(lang([4, 2026, "L", waarde], [4, 2026, "L", 1], [4, 2026, "L", 1])).regels;
    expect(regel).toMatchObject({ rij: 2, kolom: 4, bedrag });
    expect(regel!.gevonden.bedrag).toBeDefined();
    expect(Object.is(regel!.bedrag, -0)).toBe(false);
  });

  test.each(["", null, undefined, "-", " – "])("een lege cel (%p) is geen regel", (waarde) => {
    expect(regels(lang([4, 2026, "L", waarde], [4, 2026, "L", 5]))).toEqual(["3 4 2026 lasten 5"]);
  });

  test.each([
    ["€ 5,- N", "lasten 5"],
    ["€ 5 V", "baten 5"],
  ])("met munt en V of N erachter: %s", (cel, verwacht) =>
    expect(
      regels([
        ["Actielijn", "Jaar", "Bedrag"],
        [4, 2026, cel],
      ]),
    ).toEqual([`2 4 2026 ${verwacht}`]),
  );

  test("bedragen in tekst tellen ook voor een totaal zonder opschrift en voor wat een minteken betekent", () => {
    const tekst = leesPlan([
      ["Omschrijving", "Actielijn", 2025, 2026],
      ["a", 4, "€ 10", "€ 20"],
      ["b", 2, "€ 20", "€ 10"],
      ["", "", "€ 30", "€ 30"],
    ]);
    expect(tekst.totaalrijen).toMatchObject([{ rij: 4, door: "som" }]);
    expect(tekst.zonderPok).toBe(0);
    const baten = ["Wegen", "", "Baten", "-€ 5"];
    const negatief = [["Omschrijving", "Actielijn", "Soort", 2026], baten, baten, ["POK", 4, "", "-€ 7"]];
    expect(leesPlan(negatief).tekens.gewoonte).toBe("baten negatief");
  });

  describe("een 0 is een regel met een bedrag van 0, in elke vorm", () => {
    const LANG_VOL = [
      ["Actielijn", "Jaar", "Bedrag"],
      [4, 2026, 0],
      [2, 2026, 5],
    ];
    const BREED_VOL = [
      ["Actielijn", "Soort", 2025, 2026],
      [4, "Lasten", 0, 0],
      [2, "Lasten", 0, 5],
    ];
    const leeg = (rijen: unknown[][]) => [...rijen, rijen[0]!.map(() => "")];
    test.each([
      ["lang", LANG_VOL, ["2 4 2026 lasten 0", "3 2 2026 lasten 5"]],
      [
        "breed",
        BREED_VOL,
        ["2 4 2025 lasten 0", "2 4 2026 lasten 0", "3 2 2025 lasten 0", "3 2 2026 lasten 5"],
      ],
    ])("%s, met en zonder een lege cel in het bereik", (_, plan, verwacht) => {
      expect(regels(plan)).toEqual(verwacht);
      expect(regels(leeg(plan))).toEqual(verwacht);
      expect(regels(plan, { nulIsNul: true })).toEqual(verwacht);
    });

    const ALLEEN_LIJN = [
      ["Actielijn", 2025, 2026],
      [4, 0, 0],
      [2, 0, 5],
    ];
    test("ook als er alleen een actielijn naast staat en de volgende rij een eigen actielijn heeft", () =>
      expect(regels(ALLEEN_LIJN)).toEqual([
        "2 4 2025 lasten 0",
        "2 4 2026 lasten 0",
        "3 2 2025 lasten 0",
        "3 2 2026 lasten 5",
      ]));

    test("geeft Excel een functie lege cellen als 0, dan blijft een tussenkop een tussenkop", () => {
      const kop = [
        ["Omschrijving", "Actielijn", 2026],
        ["Baten", 0, 0],
        ["Wijkteams", 4, 5],
        ["Lasten", 0, 0],
        ["Wijkteams", 4, 5],
      ];
      expect(regels(kop)).toEqual(["3 4 2026 baten 5", "5 4 2026 lasten 5"]);
      const lijn = [
        ["Actielijn", "Omschrijving", 2026],
        [4, "Wijkteams", 0],
        [0, "salaris", 5],
        [0, "huur", 6],
      ];
      expect(regels(lijn)).toEqual(["3 4 2026 lasten 5", "4 4 2026 lasten 6"]);
    });

    test("op een blad is een 0 nooit een lege cel: een rij met alleen nullen is geen tussenkop", () => {
      const plan = [
        ["Omschrijving", 2025, 2026],
        ["POK AL4 wijkteams", 0, 0],
        ["Wegen", 5, 6],
      ];
      expect(regels(plan, { nulIsNul: true })).toEqual(["2 4 2025 lasten 0", "2 4 2026 lasten 0"]);
    });
  });

  test("de eenheid: tegenspraak wordt gevraagd en leest niets; per kolom mag zij verschillen", () => {
    const strijdig = [["x € 1.000"], ["(in hele euro's)"], KOP, [4, 2026, "L", 5]];
    const lezing = leesPlan(strijdig);
    expect([lezing.regels, lezing.eenheid.waarde]).toEqual([[], null]);
    expect(lezing.vragen).toMatchObject([
      { over: "eenheid", tekst: { nl: expect.stringContaining("“x € 1.000” en “(in hele euro's)”") } },
    ]);
    expect(regels(strijdig, { eenheid: 1_000 })).toEqual(["4 4 2026 lasten 5000"]);
    expect(
      regels([
        ["Actielijn", "2025 (x € 1.000)", "2026 (€)"],
        [4, 5, 5000],
      ]),
    ).toEqual(["2 4 2025 lasten 5000", "2 4 2026 lasten 5000"]);
    expect(regels([...lang([4, 2026, "L", 5]), [], ["Bedragen x € 1.000"]])).toEqual([
      "2 4 2026 lasten 5000",
    ]);
  });
});

describe("andere cellen", () => {
  const KOPPEN = ["Actielijn", "Jaar", "Soort", "Bedrag", "Aard", "Kanaal", "Taakveld"];
  const lees = (...cellen: unknown[]) =>
    leesPlan([KOPPEN, [4, 2026, "Lasten", 1, ...cellen], [4, 2026, "Lasten", 1, "S", "AU", "6.2"]])
      .regels[0]!;

  test("taakveld als tekst, en als getal dat Excel ervan maakte", () => {
    expect(lees("S", "AU", "0.10")).toMatchObject({ taakveld: "0.10", gevonden: { taakveld: "0.10" } });
    expect(lees("S", "AU", 0.1)).toMatchObject({ taakveld: "0.1", gevonden: { taakveld: 0.1 } });
    expect(lees("S", "AU", "6.71a Hulp")).toMatchObject({ taakveld: "6.71a" });
    expect(lees("S", "AU", "6,2")).toMatchObject({ taakveld: "6.2", gevonden: { taakveld: "6,2" } });
    expect(lees("S", "AU", "")).toMatchObject({ taakveld: null, gevonden: { taakveld: null } });
  });

  test("aard en kanaal: wat niet te lezen is, is null en blijft in gevonden staan", () => {
    expect(lees("structureel", "algemene uitkering", "")).toMatchObject({
      aard: "structureel",
      kanaal: "AU",
    });
    expect(lees("?", "SPUK", "")).toMatchObject({
      aard: null,
      kanaal: null,
      gevonden: { aard: "?", kanaal: "SPUK" },
    });
  });

  test("een plan zonder die kolommen heeft er niets van gevonden", () => {
    const { gevonden } = leesPlan([
      ["Actielijn", 2026],
      [4, 1],
    ]).regels[0]!;
    expect(gevonden).toEqual({ actielijn: 4, bedrag: 1 });
  });

  test.each<[unknown, number | null]>([
    [2026, 2026],
    ["2026", 2026],
    ["begroting 2026", 2026],
    [2019, 2019],
    [new Date(Date.UTC(2026, 5, 1)), 2026],
    ["2026/2027", null],
    ["volgend jaar", null],
    ["", null],
  ])("jaarcel %p is %p", (waarde, jaar) => {
    expect(leesPlan(lang([4, waarde, "L", 1])).regels).toMatchObject([{ jaar }]);
  });

  test("“Structurele lasten” in de kolom Soort zegt ook de aard", () => {
    expect(leesPlan(lang([4, 2026, "Structurele baten", 1])).regels).toMatchObject([
      { soort: "baten", aard: "structureel" },
    ]);
  });

  test("een onleesbare soort wordt last en gemeld", () => {
    const lezing = leesPlan(lang([4, 2026, "reserve", 5], [4, 2026, "Lasten", 6]));
    expect(lezing.regels).toMatchObject([{ soort: "lasten", gevonden: { soort: "reserve" } }, {}]);
    expect(lezing.opmerkingen).toContainEqual(
      expect.objectContaining({ nl: expect.stringContaining("cel C2, “reserve” gevonden") }),
    );
  });
});

describe("totalen", () => {
  const KOPPEN = ["Actielijn", "Omschrijving", 2025, 2026];

  test("een totaal zonder actielijn telt niet mee; met een eigen actielijn wel, en is gemerkt", () => {
    const lezing = leesPlan([
      KOPPEN,
      ["AL4", "a", 1, 2],
      ["AL5", "b", 3, 5],
      ["", "Totaal", 4, 7],
      ["AL4", "Subtotaal wijkteams", 1, 2],
    ]);
    expect(lezing.totaalrijen).toEqual([{ rij: 4, tekst: "Totaal", door: "opschrift" }]);
    expect(lezing.regels.map(({ rij, totaal }) => [rij, totaal])).toEqual([
      [2, null],
      [2, null],
      [3, null],
      [3, null],
      [5, "opschrift"],
      [5, "opschrift"],
    ]);
  });

  test("in een lange lijst staat “Totaal” met een jaar tussen de regels, en zonder jaar eronder", () => {
    const lezing = leesPlan(
      lang([4, 2026, "L", 5], [5, 2026, "L", 6], ["Totaal", 2026, "L", 11], ["Totaal", "", "", 11]),
    );
    expect(lezing.regels.map(({ rij, totaal, actielijn }) => [rij, totaal, actielijn])).toEqual([
      [2, null, 4],
      [3, null, 5],
      [4, "opschrift", null],
    ]);
    expect(lezing.totaalrijen).toMatchObject([{ rij: 5 }]);
  });

  test("een naamloze som onder een actielijn telt dubbel en is gemerkt", () => {
    const lezing = leesPlan(breed(["", "AL4"], ["", "a", 1, 2], ["", "b", 3, 5], ["", "", 4, 7]));
    expect(lezing.regels.filter(({ totaal }) => totaal === "som").map(({ rij }) => rij)).toEqual([5, 5]);
  });

  test("een rij met een naam is alleen een som als dat geen toeval kan zijn", () => {
    const merk = (...rijen: unknown[][]) =>
      leesPlan(breed(["", "AL4"], ...rijen)).regels.flatMap(({ rij, totaal }) => (totaal ? [rij] : []));
    expect(merk(["", "a", 1, 2], ["", "b", 3, 5], ["", "samen", 4, 7])).toEqual([5, 5]);
    expect(merk(["", "a", 50, 55], ["", "b", 50, 55], ["", "c", 100, 110])).toEqual([]);
    expect(merk(["", "a", 1, 2], ["", "b", 1, 2])).toEqual([]);
    const eigen = leesPlan([KOPPEN, ["AL4", "a", 1, 2], ["AL4", "b", 3, 5], ["AL4", "c", 4, 7]]);
    expect(eigen.regels.every(({ totaal }) => totaal === null)).toBe(true);
  });

  test("“Baten” met bedragen is een kop met haar totaal, of onder een actielijn zelf de regel", () => {
    const kop = leesPlan(
      breed(["", "Baten", 4, 7], ["0.7", "POK AL4", 1, 2], ["", "Lasten", 9, 9], ["6.2", "POK AL4", 3, 5]),
    );
    expect(kop.regels.map(({ rij, soort }) => [rij, soort])).toEqual([
      [3, "baten"],
      [3, "baten"],
      [5, "lasten"],
      [5, "lasten"],
    ]);
    expect(kop.totaalrijen.map(({ rij }) => rij)).toEqual([2, 4]);
    expect(regels(breed(["", "AL4"], ["", "Baten", 4, ""], ["", "Lasten", 3, ""]))).toEqual([
      "3 4 2025 baten 4",
      "4 4 2025 lasten 3",
    ]);
  });
});

test("in een lange lijst over POK telt een totaal met een jaar mee, ook zonder actielijn; in een hele begroting niet", () => {
  const KOPPEN = ["Actielijn", "Jaar", "Omschrijving", "Bedrag"];
  const totalen = (...rijen: unknown[][]) =>
    leesPlan([KOPPEN, ...rijen]).regels.flatMap(({ rij, totaal }) => (totaal ? [rij] : []));
  expect(totalen([4, 2026, "a", 1], [4, 2026, "b", 2], ["", 2026, "Totaal", 3])).toEqual([4]);
  expect(totalen([4, 2026, "a", 1], [4, 2026, "b", 2], ["", "", "Totaal", 3])).toEqual([]);
  expect(totalen([4, 2026, "a", 1], ["", 2026, "x", 9], ["", 2026, "Totaal", 10])).toEqual([]);
  expect(totalen(["", 2026, "x", 9], ["", 2026, "POK AL4", 1], ["", 2026, "Totaal POK", 1])).toEqual([4]);
});

describe("tekens", () => {
  test.each<[string, unknown[][], string, string[]]>([
    [
      "gewoon",
      [
        ["B", 5],
        ["L", 6],
        ["L", -2],
      ],
      "positief",
      ["baten 5", "lasten 6", "lasten -2"],
    ],
    [
      "baten negatief",
      [
        ["B", -5],
        ["L", 6],
      ],
      "baten negatief",
      ["baten 5", "lasten 6"],
    ],
    [
      "lasten negatief",
      [
        ["B", 5],
        ["L", -6],
        ["L", -7],
        ["L", 1],
      ],
      "lasten negatief",
      ["baten 5", "lasten 6", "lasten 7", "lasten -1"],
    ],
  ])("%s", (_, rijen, gewoonte, verwacht) => {
    const lezing = leesPlan(lang(...rijen.map(([soort, bedrag]) => [4, 2026, soort, bedrag])));
    expect(lezing.tekens.gewoonte).toBe(gewoonte);
    expect(lezing.regels.map(({ soort, bedrag }) => `${soort} ${bedrag}`)).toEqual(verwacht);
    expect(lezing.vragen).toEqual([]);
  });

  test("zowel baten als lasten negatief is een vraag", () => {
    expect(leesPlan(lang([4, 2026, "B", -5], [4, 2026, "L", -6])).vragen).toMatchObject([{ over: "tekens" }]);
  });

  test("zonder soort: positief is last, negatief wordt gevraagd en is op te geven", () => {
    const plan = [
      ["Actielijn", "Jaar", "Bedrag"],
      [4, 2026, 5],
      [5, 2026, -6],
    ];
    const lezing = leesPlan(plan);
    expect(lezing.regels.map(({ soort, bedrag }) => [soort, bedrag])).toEqual([
      ["lasten", 5],
      ["baten", 6],
    ]);
    expect(lezing.vragen).toMatchObject([{ over: "tekens" }]);
    const omgekeerd = leesPlan(plan, { tekens: "lasten negatief" });
    expect(omgekeerd.regels.map(({ soort, bedrag }) => [soort, bedrag])).toEqual([
      ["baten", 5],
      ["lasten", 6],
    ]);
    expect(omgekeerd.vragen).toEqual([]);
    const positief = leesPlan(plan.slice(0, 2));
    expect(positief.regels).toMatchObject([{ soort: "lasten", bedrag: 5 }]);
    expect(positief.vragen).toEqual([]);
    expect(positief.opmerkingen).toMatchObject([
      { nl: expect.stringContaining("zij zijn als lasten gelezen") },
    ]);
    expect(leesPlan(plan.slice(0, 2), { soort: "baten" })).toMatchObject({
      regels: [{ soort: "baten", bedrag: 5 }],
      opmerkingen: [],
    });
  });

  test("V en N naast een bekende soort: N vermeerdert een last, V vermindert haar", () => {
    const plan = [
      ["Actielijn", "Jaar", "Soort", "Bedrag", "V/N"],
      [4, 2026, "Lasten", 5, "N"],
      [4, 2026, "Lasten", 6, "V"],
      [4, 2026, "Baten", 7, "N"],
    ];
    expect(leesPlan(plan).regels.map(({ bedrag }) => bedrag)).toEqual([5, -6, -7]);
  });
});

test("één V/N-kolom geldt voor de hele rij, waar zij ook staat", () => {
  expect(
    regels([
      ["Actielijn", "V/N", 2025, 2026],
      [4, "V", 5, 6],
    ]),
  ).toEqual(["2 4 2025 baten 5", "2 4 2026 baten 6"]);
});

describe("correcties", () => {
  test("kopregel en kolommen: een plan zonder kop", () => {
    const kolommen = {
      1: { rol: "actielijn" },
      2: { rol: "bedrag", vast: { jaar: 2026, soort: "baten" } },
    } as const;
    expect(
      regels(
        [
          [4, 5],
          [5, 6],
        ],
        { kopregel: null, kolommen },
      ),
    ).toEqual(["1 4 2026 baten 5", "2 5 2026 baten 6"]);
  });

  test("een aangewezen kopregel, een overgeslagen en een verborgen rij, en één actielijn voor alles", () => {
    const plan = [
      ["Actielijn", 2021],
      [1, 9],
      ["Omschrijving", 2026],
      ["a", 5],
      ["b", 6],
      ["c", 7],
    ];
    const lezing = leesPlan(plan, { kopregel: 3, actielijn: 4, overslaan: [5], verborgen: [6] });
    expect(lezing.regels).toMatchObject([{ rij: 4, actielijn: 4, jaar: 2026 }, { rij: 6 }]);
    expect(lezing.kopregels).toEqual({ van: 3, tot: 3 });
    expect(lezing.overgeslagen).toContainEqual({
      rij: 5,
      tekst: "b",
      reden: { nl: "opgegeven", en: "given" },
    });
    expect(lezing.opmerkingen).toContainEqual(
      expect.objectContaining({ nl: "1 × een verborgen of weggefilterde rij die wel meetelt." }),
    );
  });
});

test("een functie die lege cellen als 0 krijgt, leest hetzelfde", () => {
  const plan = [
    ["Actielijn", "Jaar", "Bedrag", "Taakveld"],
    [4, 2026, 5, "6.2"],
    [0, 0, 0, 0],
    [0, 2026, 7, "6.3"],
    [5, 2026, 6, 0],
  ];
  expect(leesPlan(plan).regels).toMatchObject([
    { actielijn: 4, taakveld: "6.2" },
    { actielijn: 5, taakveld: null },
  ]);
  expect(regels([...plan, [0, 2026, 8, ""]])).toContain("4 geen 2026 lasten 7");
});

test("in stappen: voortgang, en afbreken geeft niets", async () => {
  const plan = lang(...Array.from({ length: 5_000 }, () => [4, 2026, "L", 1]));
  const standen: number[] = [];
  const pauze = () => Promise.resolve();
  const lezing = await voerUit(leesPlanInStappen(plan), {
    voortgang: ({ gedaan }) => standen.push(gedaan),
    pauze,
    tijdvak: 0,
  });
  expect(lezing!.regels).toHaveLength(5_000);
  expect(standen).toEqual([1_000, 2_000, 3_000, 4_000, 5_000]);
  expect(await voerUit(leesPlanInStappen(plan), { signaal: { aborted: true }, pauze })).toBeNull();
});

test("wat er ook in de cellen staat: een lezing of een PokFout, en elk bedrag is geheel of null", () => {
  const cel = fc.oneof(
    fc.constantFrom<unknown>(
      "Actielijn",
      "Jaar",
      "Bedrag",
      "Soort",
      "Baten",
      "Lasten",
      "Totaal",
      "AL4",
      "POK",
      2026,
      "2025",
      "constructor",
      "",
      null,
      undefined,
      0,
      { error: "#N/A" },
    ),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.date(),
  );
  const raster = fc.array(fc.array(cel, { maxLength: 6 }), { maxLength: 12 });
  fc.assert(
    fc.property(raster, (cellen) => {
      try {
        for (const { bedrag, jaar } of leesPlan(cellen).regels) {
          expect(bedrag === null || Number.isSafeInteger(bedrag)).toBe(true);
          expect(jaar === null || Number.isInteger(jaar)).toBe(true);
        }
      } catch (fout) {
        expect(fout).toBeInstanceOf(PokFout);
      }
    }),
    { numRuns: 1_000 },
  );
});
