import { leesTekst } from "../../../src/reading/files/tekst/leesTekst";
import { leesBedragen, rijnummerVan, type Leesresultaat } from "../../../src/reading/amounts";

/** Wat een proef met gebruikers aan het licht bracht. */
const bedragen = ({ rijen }: Leesresultaat) =>
  rijen.map(({ actielijn, jaar, bedrag }) => [actielijn, jaar, bedrag]);

describe("eenheid", () => {
  test("een eenheid boven een andere kolom spreekt de tabel tegen: eerst vragen", () => {
    const raster = leesTekst(
      "Bedragen in euro\tx € 1.000\nActielijn\tKanaal\t2024\t2025\nAL4\tAU\t210\t220\n",
    ).raster;
    const gelezen = leesBedragen(raster);
    expect(gelezen.rijen).toEqual([]);
    expect(gelezen.eenheid.waarde).toBeNull();
    expect(gelezen.vragen).toEqual([
      { over: "eenheid", tekst: expect.stringMatching(/Bedragen in euro.*x € 1\.000.*spreken elkaar tegen/) },
    ]);
    expect(bedragen(leesBedragen(raster, { eenheid: 1 }))).toEqual([
      [4, 2024, 210],
      [4, 2025, 220],
    ]);
  });

  test.each<[string, unknown[][], number | null, RegExp, number[]]>([
    [
      "elke bedragkolom een eigen eenheid: geen ervan is die van de tabel",
      [
        ["Actielijn", "2025 (x € 1.000)", "2026 (in euro's)"],
        ["AL4", 5, 6],
      ],
      null,
      /^verschilt per kolom: B × € 1\.000, C €$/,
      [5000, 6],
    ],
    [
      "de kop van de bedragkolom gaat voor de titel, en dat staat erbij",
      [["Bedragen in euro's"], ["Actielijn", "Jaar", "Bedrag (x € 1.000)"], ["AL4", 2026, 5]],
      1_000,
      /“Bedrag \(x € 1\.000\)”, die voor “Bedragen in euro's” gaat/,
      [5000],
    ],
    [
      "een kop over meer kolommen geldt voor al die kolommen",
      [
        ["Actielijn", "2021 (x € 1.000)", null, "2022 (x € 1.000)", null],
        [null, "AU", "DU", "AU", "DU"],
        ["AL3", 5, 6, 7, 8],
      ],
      1_000,
      /2021 \(x € 1\.000\)/,
      [5000, 6000, 7000, 8000],
    ],
    [
      "een eenheid in één kop geldt voor de tabel",
      [
        ["Actielijn (x € 1.000)", 2025, 2026],
        ["AL4", 5, 6],
      ],
      1_000,
      /Actielijn \(x € 1\.000\)/,
      [5000, 6000],
    ],
  ])("%s", (_, raster, waarde, reden, verwacht) => {
    const gelezen = leesBedragen(raster);
    expect(gelezen.vragen).toEqual([]);
    expect(gelezen.rijen.map(({ bedrag }) => bedrag)).toEqual(verwacht);
    expect(gelezen.eenheid).toEqual({ waarde, reden: expect.stringMatching(reden) });
  });

  test("een eenheid bij één aangewezen kolom wordt niet als die van de tabel getoond", () => {
    const gelezen = leesBedragen(
      [
        ["Actielijn", 2025, 2026],
        ["AL4", 5, 6],
      ],
      { kolommen: { 3: { rol: "bedrag", vast: { jaar: 2026 }, eenheid: 1_000 } } },
    );
    expect(gelezen.rijen.map(({ bedrag }) => bedrag)).toEqual([5, 6000]);
    expect(gelezen.eenheid).toEqual({ waarde: null, reden: "verschilt per kolom: B €, C × € 1.000" });
  });
});

describe("een bereik dat niet bij A1 begint", () => {
  const oorsprong = { rij: 4, kolom: 2 };

  test("elke zin noemt de cel, kolom en rij van het blad; de nummers zelf blijven binnen het bereik", () => {
    const gelezen = leesBedragen(
      [
        ["Gemeente", "Actielijn", "2025", "2026", "Opmerking"],
        ["Utrecht", "AL9", 1, 2, "x"],
        ["Utrecht", "AL4", "PM", -5],
        [null, "AL4", 1, 2],
        ["Nergenshuizen", "AL4", 1, 2],
        ["Utrecht", "AL2", 7, 8],
        ["Utrecht", "AL2", 7, 9],
      ],
      {},
      { oorsprong },
    );
    expect(gelezen.afgekeurd.map(({ rij, kolom, reden }) => [rij, kolom, reden.split(":")[0]])).toEqual([
      [2, 2, "Cel D6 (actielijn)"],
      [3, 3, "Cel E7"],
      [4, null, "Rij 8"],
      [5, 1, "Cel C9"],
      [6, 4, "Cel F10"],
      [7, 3, "Cel E11"],
      [7, 4, "Cel F11"],
    ]);
    expect(gelezen.afgekeurd[4]!.reden).toContain("F10, F11 verschillende");
    expect(gelezen.afgekeurd[5]!.reden).toContain("al gelezen in E10");
    expect(gelezen.opmerkingen.join()).toMatch(/F7 “-5” is -5 euro.*Kolom G \(“Opmerking”\)/);
    expect(gelezen.kopregels).toEqual({ van: 1, tot: 1 });
    expect(rijnummerVan(gelezen.kopregels!.van, oorsprong)).toBe(5);
  });

  test("ook de vragen", () => {
    const gelezen = leesBedragen(
      [
        ["Actielijn", "Begroting 2022", "Realisatie 2022"],
        ["AL4", 1, 2],
      ],
      {},
      { oorsprong },
    );
    expect(gelezen.vragen.map(({ tekst }) => tekst)).toEqual([
      expect.stringMatching(/^De kolommen D \(“Begroting 2022”\) en E /),
    ]);
  });
});

describe("voetnoottekens", () => {
  test.each([
    "2027*",
    "2027 **",
    "2027¹",
    "2027 ¹⁾",
    "2027 1)",
    "2027 (1)",
    "2027 [2]",
    "20271)",
    "2027 †",
    "2027 1) 2)",
  ])("%j is 2027, en staat er zoals gevonden", (kop) => {
    const gelezen = leesBedragen([
      ["Actielijn", 2026, kop],
      ["AL4", 5, 6],
    ]);
    expect(bedragen(gelezen)).toEqual([
      [4, 2026, 5],
      [4, 2027, 6],
    ]);
    expect(gelezen.kolommen[2]!.kop).toBe(kop);
  });

  test.each<[string, string]>([
    ["Actielijn 4*", "Jaar 1)"],
    ["AL4 2)", "Jaar*"],
    ["AL (4)", "Jaar"],
    ["Actielijn (4)", "Jaar ²"],
  ])("%j en %j houden hun kolom", (lijn, jaar) => {
    const gelezen = leesBedragen([
      ["Gemeente*", jaar, lijn, "AL2"],
      ["Utrecht", 2026, 5, 6],
    ]);
    expect(bedragen(gelezen)).toEqual([
      [4, 2026, 5],
      [2, 2026, 6],
    ]);
  });

  test("een noot bij “Actielijn” maakt er geen actielijn 1 van", () => {
    const gelezen = leesBedragen([
      ["Actielijn 1)", "2026 (x € 1.000)", "2027 (x € 1.000) 2)"],
      ["AL4", 5, 6],
    ]);
    expect(bedragen(gelezen)).toEqual([
      [4, 2026, 5000],
      [4, 2027, 6000],
    ]);
  });
});

describe("bedragen met centen", () => {
  const raster = [
    ["Actielijn", 2025, 2026, 2027],
    ["AL4", "€ 1.234,5", -0.5, 7],
    ["AL2", 2, "12%", 1.49],
  ];

  test("worden niet overgenomen; de zin zegt dat het om hele euro's gaat", () => {
    const gelezen = leesBedragen(raster);
    expect(gelezen.afgekeurd.map(({ reden }) => reden)).toEqual([
      expect.stringMatching(
        /Cel B2: “€ 1\.234,5” gevonden, geen hele euro's; toegestaan is een bedrag in hele euro's/,
      ),
      expect.stringMatching(/Cel C2: -0,5 gevonden, geen hele euro's/),
      expect.stringMatching(/Cel C3.*percentage; toegestaan is een bedrag in cijfers/),
      expect.stringMatching(/Cel D3/),
    ]);
    expect(gelezen.nietHeel).toBe(3);
  });

  test("met afronden wel: een half van nul af, en gemeld", () => {
    const gelezen = leesBedragen(raster, { afronden: true });
    expect(bedragen(gelezen)).toEqual([
      [4, 2025, 1235],
      [4, 2026, -1],
      [4, 2027, 7],
      [2, 2025, 2],
      [2, 2027, 1],
    ]);
    expect(gelezen.nietHeel).toBe(0);
    expect(gelezen.opmerkingen).toContain(
      "3 × een bedrag afgerond op hele euro's; de eerste: B2 “€ 1.234,5” is 1.235 euro.",
    );
    expect(gelezen.afgekeurd.map(({ rij, kolom }) => [rij, kolom])).toEqual([[3, 3]]);
  });

  test("rekenruis maakt van een half geen minder", () => {
    const gelezen = leesBedragen([["x € 1.000"], ["Actielijn", 2026, 2027], ["AL4", 1.0005, 1.00049]], {
      afronden: true,
    });
    expect(bedragen(gelezen)).toEqual([
      [4, 2026, 1001],
      [4, 2027, 1000],
    ]);
  });
});

describe("de gemeente in titel of bladnaam", () => {
  const tabel = [
    ["Actielijn", 2025, 2026],
    ["AL4", 1, 2],
  ];
  const namen = (titels: unknown[][], bladnaam?: string) =>
    leesBedragen([...titels, ...tabel], {}, bladnaam === undefined ? {} : { bladnaam }).genoemd.map(
      ({ naam, tekst }) => [naam, tekst],
    );

  test.each<[string, [string, string][]]>([
    [
      "POK-middelen gemeente Zeist, begroting 2025",
      [["Zeist", "POK-middelen gemeente Zeist, begroting 2025"]],
    ],
    ["GEMEENTE UTRECHT", [["Utrecht", "GEMEENTE UTRECHT"]]],
    ["Gemeente: Bergen op Zoom 2025", [["Bergen op Zoom", "Gemeente: Bergen op Zoom 2025"]]],
    ["gemeente 's-Gravenhage", [["'s-Gravenhage", "gemeente 's-Gravenhage"]]],
    [
      "Begroting gemeente Bergen",
      [
        ["Bergen (NH.)", "Begroting gemeente Bergen"],
        ["Bergen (L.)", "Begroting gemeente Bergen"],
      ],
    ],
    ["Het gaat Best met de Buren in Epe", []],
    ["wat de gemeente best kan doen", []],
    ["Gemeenten Utrecht en Zeist", []],
    ["Gemeente Utrechtse begroting", []],
    ["Gemeente 2025", []],
  ])("titel %j", (titel, verwacht) => expect(namen([[titel]])).toEqual(verwacht));

  test.each<[string, string[]]>([
    ["Zeist", ["Zeist"]],
    ["Gemeente Best", ["Best"]],
    ["Bergen", ["Bergen (NH.)", "Bergen (L.)"]],
    ["Blad1", []],
    ["518", []],
    ["GM0518", []],
    ["Zeist 2025", []],
  ])("blad %j", (blad, verwacht) => expect(namen([], blad).map(([naam]) => naam)).toEqual(verwacht));

  test("titel in twee cellen, en dezelfde gemeente één keer", () => {
    expect(namen([["Gemeente", "Zeist"]], "Zeist")).toEqual([["Zeist", "Gemeente Zeist"]]);
  });

  test("met een kolom voor de gemeente zegt die wie het is", () => {
    const gelezen = leesBedragen([
      ["Gemeente Zeist"],
      ["Gemeente", "Actielijn", "Jaar", "Bedrag"],
      ["Utrecht", "AL4", 2026, 1],
    ]);
    expect(gelezen.genoemd).toEqual([]);
  });
});

describe("kolommen met spaties uitgelijnd", () => {
  test("worden gelezen als elke rij evenveel kolommen heeft", () => {
    const { raster, scheidingsteken } = leesTekst(
      "POK-middelen, raming\n\nActielijn          2024       2025\r\nAL4 wijkteams      1.234,0    2.345,0\n  AL2 bescherming    52.000     53.000\n",
    );
    expect(scheidingsteken).toBe("spaties");
    expect(raster).toEqual([
      ["POK-middelen, raming"],
      [""],
      ["Actielijn", "2024", "2025"],
      ["AL4 wijkteams", "1.234,0", "2.345,0"],
      ["AL2 bescherming", "52.000", "53.000"],
    ]);
  });

  test("een lege plek zou bedragen laten verschuiven: dan niet, en de zin zegt wat te doen", () => {
    const { raster, scheidingsteken } = leesTekst(
      "Actielijn   2024   2025   2026\nAL4          210           230\nAL2          210    220    230\n",
    );
    expect(scheidingsteken).toBe(";");
    expect(leesBedragen(raster).vragen.map(({ tekst }) => tekst)).toEqual([
      expect.stringContaining("kopieer de tabel met haar kolommen (tabs), bijvoorbeeld uit Excel"),
    ]);
  });

  test.each([
    ["tabs met spaties erbij", "Actielijn\t2024  \tx  y\nAL4\t1  \t2  z\n", "\t"],
    ["komma's met twee spaties erachter", "Actielijn,  2024,  2025\nAL4,  1,  2\n", ","],
    ["één regel", "Geachte raad,  hierbij de begroting\n", ","],
  ])("%s: niet", (_, tekst, teken) => expect(leesTekst(tekst).scheidingsteken).toBe(teken));
});

describe("bedragen in een zin", () => {
  test("staan er zoals een Nederlander ze schrijft", () => {
    const gelezen = leesBedragen([
      ["Actielijn", 2025, 2026],
      ["AL4", 285029000, 1234.5],
      ["AL4", 1, 1234.5],
    ]);
    expect(gelezen.opmerkingen.join()).not.toContain("285029000");
    expect(gelezen.afgekeurd.map(({ reden }) => reden).join()).toMatch(
      /285\.029\.000 gevonden.*1\.234,5 gevonden/,
    );
    const alleen = leesBedragen([
      ["Actielijn", 2026],
      ["AL4", 285029000],
    ]);
    expect(alleen.opmerkingen.join()).toContain("B2 “285.029.000” is 285.029.000 euro");
  });
});

describe("een totaalrij die niet klopt", () => {
  const KOP = ["Actielijn", 2024, 2025];
  const lees = (...rijen: unknown[][]) => leesBedragen([KOP, ...rijen]).opmerkingen;

  test("wordt gemeld met haar rij, het jaar en beide bedragen", () => {
    const raster = [["x € 1.000"], KOP, ["AL4", 300, 400], ["AL2", 200, 271], ["Totaal", 500, 670]];
    const zin = "De totaalrij (rij 5) noemt 670.000 voor 2025; de gelezen bedragen tellen op tot 671.000.";
    expect(leesBedragen(raster).opmerkingen).toEqual([zin]);
    expect(leesBedragen(raster, {}, { oorsprong: { rij: 7, kolom: 1 } }).opmerkingen).toEqual([
      zin.replace("rij 5", "rij 12"),
    ]);
  });

  test("in een lange tabel met de kolom", () => {
    const gelezen = leesBedragen([
      ["Actielijn", "Jaar", "Bedrag"],
      ["AL4", 2025, 1],
      ["AL4", 2026, 2],
      ["Totaal", null, 4],
    ]);
    expect(gelezen.opmerkingen).toEqual([
      "De totaalrij (rij 4) noemt 4 in kolom C; de gelezen bedragen tellen op tot 3.",
    ]);
  });

  test("per blok van een gemeente", () => {
    const kop = ["Gemeente", "Actielijn", "Jaar", "Bedrag"];
    const gelezen = leesBedragen([
      kop,
      ["Utrecht", "AL4", 2025, 1],
      ["Utrecht", "AL2", 2025, 2],
      ["Totaal Utrecht", null, null, 3],
      ["Zeist", "AL4", 2025, 5],
      ["Totaal Zeist", null, null, 6],
      ["Totaal", null, null, 8],
      ["Nederland", null, null, 999],
    ]);
    expect(gelezen.opmerkingen).toEqual([
      "De totaalrij (rij 6) noemt 6 in kolom D; de gelezen bedragen tellen op tot 5.",
    ]);
  });

  test.each<[string, unknown[][]]>([
    [
      "het klopt",
      [
        ["AL4", 1, 2],
        ["AL2", 3, 4],
        ["Totaal", 4, 6],
      ],
    ],
    [
      "subtotalen",
      [
        ["AL4", 1, 2],
        ["Subtotaal", 7, 7],
        ["AL2", 3, 4],
        ["Totaal", 4, 6],
      ],
    ],
    [
      "blokken en een totaal van alles",
      [
        ["AL4", 1, 2],
        ["Totaal", 1, 2],
        ["AL2", 3, 4],
        ["Totaal", 3, 4],
        ["Eindtotaal", 4, 6],
      ],
    ],
    [
      "een percentage",
      [
        ["AL4", 1, 2],
        ["Totaal", "100%", "100%"],
      ],
    ],
    [
      "leeg",
      [
        ["AL4", 1, 2],
        ["Totaal", null, "-"],
      ],
    ],
    [
      "een afgekeurde cel in elke kolom",
      [
        ["AL4", "PM", "PM"],
        ["AL2", 3, 4],
        ["Totaal", 9, 9],
      ],
    ],
    [
      "een afgekeurde rij",
      [
        ["AL4", 1, 2],
        ["AL9", 3, 4],
        ["Totaal", 4, 6],
      ],
    ],
    [
      "een totaal van een deel",
      [
        ["AL4", 1, 2],
        ["Totaal AU", 9, 9],
        ["Totaal structureel", 8, 8],
      ],
    ],
    [
      "niets gelezen",
      [
        ["Totaal", 9, 9],
        ["AL4", 1, 2],
      ],
    ],
  ])("%s: geen opmerking", (_, rijen) => expect(lees(...rijen).join()).not.toContain("totaalrij"));

  test("een overgeslagen rij kan in het totaal zitten: geen opmerking", () => {
    const raster = [KOP, ["AL4", 1, 2], ["AL2", 3, 4], ["Totaal", 4, 6]];
    expect(leesBedragen(raster, { overslaan: [3] }).opmerkingen).toEqual([]);
  });

  test("na vijf een aantal", () => {
    const lang = Array.from({ length: 7 }, (_, i) => [
      ["AL4", 2021 + i, 1],
      ["Totaal", null, 99],
    ]).flat();
    const gelezen = leesBedragen([["Actielijn", "Jaar", "Bedrag"], ...lang]).opmerkingen;
    expect(gelezen).toHaveLength(6);
    expect(gelezen[5]).toBe("En nog 2 keer noemt een totaalrij iets anders dan de gelezen bedragen samen.");
  });
});
