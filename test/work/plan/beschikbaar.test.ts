import { beschikbaarVan, ramingVoorbehoud } from "../../../src/work/plan";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";
import { beschikbaar, eigenBron, GEEN_ROLLEN, JAREN, LANDELIJK, ramingsbron, ROLLEN } from "./gegevens";

const stand = (bron: Parameters<typeof beschikbaar>[0], actielijn: number, jaar: number, rollen = ROLLEN) => {
  const { inzetbaar, zekerheid, eindigt } = beschikbaar(bron, rollen).cel(actielijn, jaar);
  return { inzetbaar, zekerheid, eindigt };
};

describe("landelijk", () => {
  test.each([
    [4, 2022, { inzetbaar: 45_000_000, zekerheid: "vast", eindigt: false }],
    [4, 2026, { inzetbaar: 50_000_000, zekerheid: "voorlopig", eindigt: false }],
    [4, 2027, { inzetbaar: 50_000_000, zekerheid: "voorlopig", eindigt: false }],
    [1, 2022, { inzetbaar: 0, zekerheid: "rijk", eindigt: false }],
    [1, 2023, { inzetbaar: 0, zekerheid: "open", eindigt: false }],
    [8, 2022, { inzetbaar: 0, zekerheid: "rijk", eindigt: false }],
    [8, 2023, { inzetbaar: 0, zekerheid: "open", eindigt: false }],
    [5, 2023, { inzetbaar: 3_000_000, zekerheid: "voorlopig", eindigt: true }],
    [5, 2024, { inzetbaar: 0, zekerheid: "geen", eindigt: false }],
    [6, 2025, { inzetbaar: 23_000_000, zekerheid: "voorlopig", eindigt: true }],
    [6, 2026, { inzetbaar: 0, zekerheid: "geen", eindigt: false }],
  ])("actielijn %i in %i", (actielijn, jaar, verwacht) => {
    expect(stand(LANDELIJK, actielijn, jaar)).toEqual(verwacht);
  });

  test("zonder rol gaat geld van actielijn 6 en 7 naar andere gemeenten", () => {
    expect(stand(LANDELIJK, 6, 2023, GEEN_ROLLEN)).toMatchObject({ inzetbaar: 0, zekerheid: "anderen" });
    expect(stand(LANDELIJK, 7, 2023, GEEN_ROLLEN)).toMatchObject({ inzetbaar: 0, zekerheid: "anderen" });
  });

  test("zonder gemeente telt het geld van elke rol mee", () => {
    const zonder = beschikbaarVan(huidigeEditie, LANDELIJK, null, JAREN);
    expect(zonder.cel(7, 2023).inzetbaar).toBe(10_000_000);
    expect(zonder.gemeente).toBeNull();
  });

  test.each([
    [true, 10_000_000, "vast"],
    [false, 5_000_000, "anderen"],
    [null, 5_000_000, "open"],
  ])(
    "het DU-deel van actielijn 3 in 2022 hangt aan het vernieuwingsgebied: %s",
    (antwoord, inzetbaar, du) => {
      const cel = beschikbaar(LANDELIJK, { ...ROLLEN, stedelijkVernieuwingsgebied: antwoord }).cel(3, 2022);
      expect(cel.inzetbaar).toBe(inzetbaar);
      expect(cel.delen.find(({ kanaal }) => kanaal === "DU")?.zekerheid).toBe(du);
    },
  );

  test("de bronvermelding noemt brief, cel en wat er vreemd aan is", () => {
    expect(beschikbaar(LANDELIJK).cel(3, 2022).bron).toMatch(/Lbr\. 21\/083.*rij 3, kolom 2022.*Let op:/s);
  });
});

describe("raming", () => {
  test("elk kanaal is het aandeel van het landelijke bedrag, op hele euro's", () => {
    const raming = beschikbaar(ramingsbron(ROLLEN, 0.0123456));
    expect(raming.cel(4, 2026).inzetbaar).toBe(Math.round(50_000_000 * 0.0123456));
    expect(raming.cel(4, 2026).bron).toMatch(/^Raming: 1,2346 % \(opgegeven aandeel\)/);
  });

  test("geld buiten het gemeentefonds wordt niet geraamd maar ook niet verzwegen", () => {
    expect(beschikbaar(ramingsbron(ROLLEN)).cel(1, 2024).delen).toEqual([
      { kanaal: "OPEN", bedrag: null, zekerheid: "open" },
    ]);
  });

  test("de regels toetsen aan dezelfde bedragen", () => {
    const raming = beschikbaar(ramingsbron(GEEN_ROLLEN));
    for (const actielijn of [1, 2, 3, 4, 5, 6, 7, 8])
      for (const jaar of JAREN)
        expect(raming.bedragen.lees(actielijn, jaar, null) ?? 0).toBe(raming.cel(actielijn, jaar).inzetbaar);
  });
});

describe("eigen bedragen", () => {
  const eigen = eigenBron([
    [2, 2023, "AU", 100_001, "septembercirculaire 2022"],
    [1, 2023, "RIJK", 7_000, "septembercirculaire 2022"],
    [4, 2023, "AU", 50_000, "decembercirculaire 2022"],
    [4, 2023, "DU", 1, "decembercirculaire 2022"],
  ]);

  test("zijn gepubliceerd, en dus vast", () => {
    expect(stand(eigen, 2, 2023)).toEqual({ inzetbaar: 100_001, zekerheid: "vast", eindigt: false });
    expect(stand(eigen, 4, 2023).inzetbaar).toBe(50_001);
    expect(stand(eigen, 1, 2023)).toMatchObject({ inzetbaar: 0, zekerheid: "rijk" });
  });

  test.each([
    ["een rij ontbreekt", 2, 2024, [], "geen", ["AU"]],
    ["volgens de brief is er geen geld", 5, 2026, [], "geen", []],
    ["het geld is nog open", 1, 2024, [["OPEN", "open"]], "open", []],
    ["het geld loopt via het rijk", 1, 2022, [["RIJK", "rijk"]], "rijk", []],
    ["een rij langs een ander kanaal is een antwoord", 1, 2023, [["RIJK", "rijk"]], "rijk", []],
    ["de vorm is nog te bepalen", 8, 2024, [], "open", []],
    ["de gemeente ontvangt het deel niet", 3, 2022, [["DU", "anderen"]], "anderen", ["AU"]],
  ] as const)(
    "een plaats zonder rij zegt waarom: %s",
    (_waarom, actielijn, jaar, delen, zekerheid, zonderRij) => {
      const cel = beschikbaar(eigen).cel(actielijn, jaar);
      expect(cel).toMatchObject({ inzetbaar: 0, zekerheid, zonderRij });
      expect(cel.delen.map((deel) => [deel.kanaal, deel.zekerheid])).toEqual(delen);
    },
  );

  test("heeft actielijn 3 in 2022 alleen een rij voor de AU, dan ontbreekt de DU of is zij open", () => {
    const alleenAu = eigenBron([[3, 2022, "AU", 40_000, "septembercirculaire 2022"]]);
    const cel = (stedelijkVernieuwingsgebied: boolean | null) =>
      beschikbaar(alleenAu, { ...ROLLEN, stedelijkVernieuwingsgebied }).cel(3, 2022);
    expect(cel(true)).toMatchObject({ inzetbaar: 40_000, zekerheid: "vast", zonderRij: ["DU"] });
    expect(cel(null).zonderRij).toEqual([]);
    expect(cel(null).delen.map((deel) => deel.zekerheid)).toEqual(["vast", "open"]);
  });

  test("de bron zegt dat er geen rij is", () => {
    const cel = beschikbaar(eigen).cel(2, 2024);
    expect(cel.bron).toBe("De eigen bedragen hebben geen rij voor actielijn 2 in 2024.");
  });

  test("de naam noemt gemeente en edities", () => {
    expect(beschikbaar(eigen).naam).toBe(
      "eigen bedragen van Enschede (editie septembercirculaire 2022, editie decembercirculaire 2022)",
    );
  });
});

describe("voorbehoud bij een raming", () => {
  const zin = (actielijn: number, jaar: number, rollen = ROLLEN, taal?: "en") =>
    ramingVoorbehoud(beschikbaar(ramingsbron(rollen), rollen), actielijn, jaar, taal)?.replaceAll(
      "\u00a0",
      " ",
    );

  test("geld met een eigen sleutel is niet naar inwoners te ramen; een bekend bedrag staat erbij", () => {
    expect(zin(7, 2026)).toBe(
      "Dit geld wordt niet naar inwoners van alle gemeenten verdeeld: het gaat alleen naar de 25 centrumgemeenten van de veiligheidsregio's, met een eigen sleutel. Een aandeel naar inwoners kan er ver naast zitten. De septembercirculaire 2024 noemt voor Enschede in 2025 € 360.036.",
    );
    expect(zin(7, 2026, ROLLEN, "en")).toMatch(
      /^This money is not .* gives € 360\.036 for Enschede in 2025\.$/,
    );
    expect(zin(6, 2023)).toMatch(/de 35 centrumgemeenten vrouwenopvang..*ver naast zitten\.$/);
  });

  test("bij actielijn 3 gaat het om het DU-deel", () => {
    const rollen = { ...ROLLEN, stedelijkVernieuwingsgebied: true };
    expect(zin(3, 2022, rollen)).toMatch(/^Van dit bedrag wordt € 50\.000 \(DU\) niet naar inwoners/);
    expect(zin(3, 2023, rollen)).toBeUndefined();
    expect(zin(3, 2022, { ...ROLLEN, stedelijkVernieuwingsgebied: null })).toBeUndefined();
  });

  test("is er niet bij AU-geld, waar niets te ramen valt, of bij bedragen die geen raming zijn", () => {
    expect(zin(4, 2026)).toBeUndefined();
    expect(zin(6, 2026)).toBeUndefined();
    expect(zin(7, 2026, GEEN_ROLLEN)).toBeUndefined();
    expect(ramingVoorbehoud(beschikbaar(LANDELIJK), 7, 2026)).toBeNull();
  });
});
