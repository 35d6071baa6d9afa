import { beschikbaarVan } from "../../src/opstellen";
import { huidigeEditie } from "../../src/pok/edities";
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
    expect(stand(eigen, 2, 2023)).toEqual({ inzetbaar: 100_001, zekerheid: "vast", eindigt: true });
    expect(stand(eigen, 4, 2023).inzetbaar).toBe(50_001);
    expect(stand(eigen, 1, 2023)).toMatchObject({ inzetbaar: 0, zekerheid: "rijk" });
  });

  test("een plaats zonder rij is leeg en zegt dat", () => {
    const cel = beschikbaar(eigen).cel(2, 2024);
    expect(cel).toMatchObject({ inzetbaar: 0, delen: [], zekerheid: "geen" });
    expect(cel.bron).toBe("De eigen bedragen hebben geen rij voor actielijn 2 in 2024.");
  });

  test("de naam noemt gemeente en edities", () => {
    expect(beschikbaar(eigen).naam).toBe(
      "eigen bedragen van Enschede (editie septembercirculaire 2022, editie decembercirculaire 2022)",
    );
  });
});
