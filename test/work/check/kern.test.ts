import {
  controleerPlek,
  groepeer,
  ijkVan,
  maakRapport,
  raakt,
  telPerErnst,
  verdeel,
  volgCorrectie,
  zeef,
  type Controle,
  type Planplek,
} from "../../../src/work/check";
import { leesBewaard } from "../../../src/work/check/geheugen";
import { isBijgewerkt, toetskolommen, zonderControlekolommen } from "../../../src/work/check/kolommen";
import { isControlenotitie, notitietekst } from "../../../src/work/check/notitie";
import { totalenVan } from "../../../src/work/check/totalen";
import { landelijk } from "../../../src/knowledge/pok/bedragen";
import { huidigeEditie } from "../../../src/knowledge/pok/edities";
import { PokFout } from "../../../src/sheet/fouten";
import { CATALOGUS } from "../../../src/rules";
import { EIGEN } from "./gevallen";
import { inhoudVan } from "./inhoud";

const KOP = ["Actielijn", "Jaar", "Soort", "Bedrag", "Omschrijving"];
const RIJEN = [
  [2, 2022, "lasten", 40_000, "rechtsbescherming"],
  [9, 2022, "lasten", 1_000, "bestaat niet"],
  [4, 2022, "lasten", 80_000, "wijkteams"],
  [4, 2022, "lasten", "PM", "nog niet bekend"],
];
const controleer = (
  rijen: readonly (readonly unknown[])[] = RIJEN,
  plaats?: { rij: number; kolom: number },
): Controle => controleerPlek(inhoudVan([KOP, ...rijen], plaats), {}, EIGEN);
const sleutels = ({ bevindingen }: Controle) => bevindingen.map(({ code, sleutel }) => `${code} ${sleutel}`);

describe("waar een bevinding zit", () => {
  test("de cel met de oorzaak, zoals op het blad", () => {
    const { bevindingen, regels } = controleer(RIJEN, { rij: 9, kolom: 2 });
    expect(bevindingen.map(({ code, adres }) => `${code} ${adres}`)).toEqual(["POK-01 C12", "POK-19 F14"]);
    expect(regels.map(({ rij, kolom }) => [rij, kolom])).toEqual([
      [11, 6],
      [12, 6],
      [13, 6],
      [14, 6],
    ]);
  });

  test("een zin die een rij noemt, noemt die van het blad", () => {
    const dubbel = [...RIJEN.slice(0, 1), [4, 2022, "lasten", 40_000, "x"], [4, 2022, "lasten", 40_000, "x"]];
    const { bevindingen } = controleer(dubbel, { rij: 9, kolom: 0 });
    expect(bevindingen.map((een) => een.bericht("nl"))).toEqual([expect.stringContaining("rij 12")]);
  });

  test("zonder kop een zin die zegt wat er staat en wat mag", () => {
    expect(() => controleerPlek(inhoudVan([["geen", "plan"]]), {}, EIGEN)).toThrow(PokFout);
    expect(() => controleerPlek(inhoudVan([["geen", "plan"]]), {}, EIGEN)).toThrow(/“geen”, “plan”/);
  });
});

describe("de sleutel van een bevinding", () => {
  test("blijft als het plan verschuift of er een rij bij komt", () => {
    const voor = sleutels(controleer());
    expect(new Set(voor).size).toBe(voor.length);
    expect(sleutels(controleer(RIJEN, { rij: 30, kolom: 4 }))).toEqual(voor);
    expect(sleutels(controleer([[3, 2022, "lasten", 10_000, "systeemleren"], ...RIJEN]))).toEqual(voor);
  });

  test("verandert met het bedrag waarover is geoordeeld, ook als dat een som is", () => {
    const hoog = (bedrag: number) => [
      [4, 2022, "baten", 80_000, "uitkering"],
      [4, 2022, "baten", bedrag, "extra"],
    ];
    const [een, ander] = [sleutels(controleer(hoog(5_000))), sleutels(controleer(hoog(6_000)))];
    const pok04 = (lijst: string[]) => lijst.filter((sleutel) => sleutel.startsWith("POK-04"));
    expect(pok04(een)).toHaveLength(1);
    expect(pok04(een)).not.toEqual(pok04(ander));
  });

  test("twee gelijke regels hebben elk een eigen sleutel", () => {
    const gelijk = sleutels(controleer([RIJEN[1]!, RIJEN[1]!, RIJEN[0]!, RIJEN[2]!]));
    expect(gelijk.filter((sleutel) => sleutel.startsWith("POK-01"))).toHaveLength(2);
    expect(new Set(gelijk).size).toBe(gelijk.length);
  });
});

describe("verdelen, tellen en zeven", () => {
  const { bevindingen } = controleer();
  const opzij = (sleutel: string) => ({ sleutel, reden: "afgesproken", naam: "Jansen", datum: "2026-11-22" });

  test("terzijde gelegd staat apart; een reden zonder bevinding is vervallen", () => {
    const [eerste, tweede] = bevindingen;
    const { open, terzijde, vervallen } = verdeel(bevindingen, [opzij(eerste!.sleutel), opzij("POK-99|x")]);
    expect(open).toEqual([tweede]);
    expect(terzijde).toEqual([{ bevinding: eerste, terzijde: opzij(eerste!.sleutel) }]);
    expect(vervallen).toEqual([opzij("POK-99|x")]);
  });

  test("tellen en groeperen per ernst", () => {
    expect(telPerErnst(bevindingen)).toEqual({ fout: 2, waarschuwing: 0, advies: 0 });
    expect(groepeer(bevindingen).map(({ ernst }) => ernst)).toEqual(["fout"]);
  });

  test("zeven op ernst en op woorden, zonder hoofdletters", () => {
    const codes = (zoek: string) => zeef(bevindingen, { ernst: null, zoek }, "nl").map(({ code }) => code);
    expect(codes("")).toEqual(["POK-01", "POK-19"]);
    expect(codes("pm GEEN bedrag")).toEqual(["POK-19"]);
    expect(codes("a3")).toEqual(["POK-01"]);
    expect(zeef(bevindingen, { ernst: "advies", zoek: "" }, "nl")).toEqual([]);
  });
});

describe("kolommen met TOETS", () => {
  const formules = (rijen: readonly (readonly unknown[])[], correctie = {}) =>
    toetskolommen(controleerPlek(inhoudVan(rijen, { rij: 4, kolom: 1 }), correctie, EIGEN), null);

  test("verwijst naar de cellen van de rij; wat daar niet staat, staat erin", () => {
    const { cellen, rij, kolom, aantal } = formules([KOP, ...RIJEN]);
    expect({ rij, kolom, aantal }).toEqual({ rij: 4, kolom: 6, aantal: 4 });
    expect(cellen.map(([cel]) => cel)).toEqual([
      "Controle",
      '=POK.TOETS(B6,C6,E6,D6,"","",1)',
      '=POK.TOETS(B7,C7,E7,D7,"","",1)',
      '=POK.TOETS(B8,C8,E8,D8,"","",1)',
      '=POK.TOETS(B9,C9,E9,D9,"","",1)',
    ]);
  });

  test("breed: een kolom per jaar, met eenheid, omgekeerd teken en de kop van de kolom", () => {
    const { cellen } = formules([
      ["x € 1.000"],
      ["Omschrijving", 2022, 2023],
      ["Lasten"],
      ["POK AL4 wijkteams", -80, -70],
      ["POK AL2 rechtsbescherming", -40, "12,5-"],
      ["Totaal lasten", -120, -82.5],
    ]);
    expect(cellen).toEqual([
      ["Controle 2022", "Controle 2023"],
      ["", ""],
      ['=POK.TOETS(4,2022,-C8,"lasten","","",1000)', '=POK.TOETS(4,2023,-D8,"lasten","","",1000)'],
      // “12,5-” is geen getal; daar zegt TOETS zelf wat van, en een getal dat er komt telt zoals de andere.
      [
        '=POK.TOETS(2,2022,-C9,"lasten","","",1000)',
        '=POK.TOETS(2,2023,IF(ISNUMBER(D9),-D9,D9),"lasten","","",1000)',
      ],
    ]);
  });

  test("een bedrag dat er nog niet is of 0 is, heeft de eenheid van zijn kolom; een opgegeven eenheid gaat daarboven", () => {
    const rijen = [
      ["Plan", "", ""],
      ["Actielijn", "2025 (x € 1.000)", "2026 (€)"],
      [4, "PM", "PM"],
      [2, 0, 0],
      [3, 5, 5_000],
    ];
    const eenheden = (correctie = {}) =>
      formules(rijen, correctie)
        .cellen.slice(1)
        .map((cellen) => cellen.map((cel) => /,(\d+)\)$/.exec(cel)![1]));
    expect(eenheden()).toEqual(Array(3).fill(["1000", "1"]));
    expect(eenheden({ eenheid: 1_000 })).toEqual(Array(3).fill(["1000", "1000"]));
  });

  test("wat er al staat past nog, ook verschoven; na een andere eenheid of met een rij erbij niet meer", () => {
    const nu = formules([KOP, ...RIJEN]);
    const staat = { rij: nu.rij, formules: nu.cellen };
    expect(isBijgewerkt(nu, staat)).toBe(true);
    const kop = { rij: nu.rij - 1, formules: [["Controle"], ...nu.cellen] };
    expect(isBijgewerkt(nu, kop)).toBe(true);
    expect(isBijgewerkt(formules([KOP, ...RIJEN], { eenheid: 1_000 }), staat)).toBe(false);
    expect(isBijgewerkt(formules([KOP, ...RIJEN, RIJEN[0]!]), staat)).toBe(false);
    expect(isBijgewerkt(formules([KOP, ...RIJEN.slice(0, 2)]), staat)).toBe(true);
  });

  test("met eigen bedragen als laatste argument", () => {
    const controle = controleer();
    expect(toetskolommen(controle, "POK_Bedragen").cellen[1]![0]).toMatch(/,1,POK_Bedragen\)$/);
  });

  test("de eigen kolommen zijn bij het lezen geen deel van het plan", () => {
    const raster = [
      ["Actielijn", "Controle 2022", "Controle"],
      [4, "fout POK-04: te veel", "in orde bevonden"],
      [2, "akkoord", ""],
    ];
    expect(zonderControlekolommen(raster)).toEqual([
      ["Actielijn", "", "Controle"],
      [4, "", "in orde bevonden"],
      [2, "", ""],
    ]);
    const zonder = raster.map((rij) => rij.slice(0, 1));
    expect(zonderControlekolommen(zonder)).toBe(zonder);
  });
});

describe("wijzigingen", () => {
  const plek: Planplek = {
    doel: { bladId: "b1", blad: "Blad1", rij: 4, kolom: 1, rijen: 10, kolommen: 5 },
    tabel: null,
    naam: null,
    totEinde: false,
  };
  const wijziging = (adres: string, verschuift = false, bladId = "b1") => ({
    bladId,
    adres,
    verschuift,
    bladWeg: false,
  });

  test.each([
    ["C7", true],
    ["B5:F5", true],
    ["A1:Z100", true],
    ["G7", false],
    ["B4", false],
    ["B15", false],
    ["A1,C9", true],
    ["7:7", true],
    ["A:A", false],
    ["", true],
  ])("%s: %s", (adres, verwacht) => {
    expect(raakt(plek, wijziging(adres))).toBe(verwacht);
  });

  test("een ander blad raakt niet; verschuiven altijd; tot het einde ook eronder", () => {
    expect(raakt(plek, wijziging("C7", false, "b2"))).toBe(false);
    expect(raakt(plek, wijziging("A1", true))).toBe(true);
    expect(raakt({ ...plek, totEinde: true }, wijziging("B500"))).toBe(true);
  });
});

describe("onthouden correcties", () => {
  const raster = [["Titel"], KOP, ...RIJEN, ["Totaal", "", "", 121_000, ""]];
  const correctie = {
    kopregel: 2,
    overslaan: [7],
    kolommen: { 4: { rol: "bedrag" as const }, 5: { rol: "geen" as const } },
    eenheid: 1_000 as const,
  };
  const ijk = ijkVan(raster, correctie);

  test("ongewijzigd plan: ongewijzigde correctie", () => {
    expect(volgCorrectie(raster, correctie, ijk)).toEqual({ correctie, vervallen: 0 });
  });

  test("een rij en een kolom erbij: de correctie schuift mee", () => {
    const verschoven = [["Nieuw"], ...raster].map((rij) => ["", ...rij]);
    expect(volgCorrectie(verschoven, correctie, ijk)).toEqual({
      correctie: {
        kopregel: 3,
        overslaan: [8],
        kolommen: { 5: { rol: "bedrag" }, 6: { rol: "geen" } },
        eenheid: 1_000,
      },
      vervallen: 0,
    });
  });

  test("wat er niet meer is, vervalt en slaat geen andere rij over", () => {
    const zonderTotaal = raster.slice(0, -1);
    expect(volgCorrectie(zonderTotaal, correctie, ijk)).toMatchObject({
      correctie: { overslaan: [], kopregel: 2 },
      vervallen: 1,
    });
  });

  test("wat bewaard is en niet klopt, geldt als niet onthouden", () => {
    expect(leesBewaard(null)).toEqual({ plannen: [], laatste: null });
    expect(
      leesBewaard({
        plannen: [{ onzin: 1 }, { naam: "POK_Plan_1", terzijde: [{ sleutel: "a", reden: 3 }, 5] }],
        laatste: 1,
      }),
    ).toEqual({
      plannen: [
        {
          tabel: null,
          naam: "POK_Plan_1",
          adres: "",
          totEinde: false,
          correctie: {},
          ijk: null,
          terzijde: [{ sleutel: "a", reden: "", naam: "", datum: "" }],
        },
      ],
      laatste: 0,
    });
  });
});

test("een notitie is alleen van de controle zolang niemand er iets bij schreef", () => {
  const tekst = notitietekst(controleer().bevindingen, "nl");
  expect(tekst).toContain("fout POK-01: 9 is geen actielijn");
  expect(isControlenotitie(tekst)).toBe(true);
  expect(isControlenotitie(`${tekst}\nGezien, Jansen`)).toBe(false);
  expect(isControlenotitie("POK-controle nog doen")).toBe(false);
});

test("totalen per actielijn en jaar, naast wat beschikbaar is", () => {
  expect(totalenVan(controleer(), EIGEN)).toEqual({
    rijen: [
      {
        actielijn: 2,
        naam: "Robuuste rechtsbescherming",
        jaar: 2022,
        baten: 0,
        lasten: 40_000,
        beschikbaar: 40_000,
      },
      {
        actielijn: 4,
        naam: "Uitvoeringscapaciteit wijkteams",
        jaar: 2022,
        baten: 0,
        lasten: 80_000,
        beschikbaar: 80_000,
      },
      { actielijn: null, naam: "", jaar: 2022, baten: 0, lasten: 120_000, beschikbaar: 189_000 },
    ],
    zonderBedrag: 2,
  });
});

test("een rapport met duizenden bevindingen noemt hoeveel er niet in staan", () => {
  const rijen = Array.from({ length: 5_003 }, (_, i) => [9, 2022, "lasten", i + 1, `post ${i}`]);
  const controle = controleer(rijen);
  const rapport = maakRapport({
    controle,
    gegevens: EIGEN,
    bedragen: "POK_Bedragen",
    terzijde: [],
    tijd: new Date(2026, 10, 22),
    taal: "nl",
  });
  expect(rapport.cellen[rapport.titelrij + 5_000 - 1]![1]!.inhoud).toBe("POK-01");
  expect(rapport.cellen[rapport.titelrij + 5_000]![0]!.inhoud).toMatch(/^Nog 3 bevindingen/);
});

test("het rapport zegt per toetsregel hoe zwaar zij uitviel, en welke niet te toetsen was", () => {
  const controle = controleerPlek(
    inhoudVan([KOP, [6, 2022, "baten", 1_000, "x"], [4, 2022, "lasten", 46_000_000, "y"], RIJEN[1]!]),
    {},
    { bedragen: landelijk(huidigeEditie) },
  );
  const { cellen } = maakRapport({
    controle,
    gegevens: { bedragen: landelijk(huidigeEditie) },
    bedragen: "landelijk",
    terzijde: [],
    tijd: new Date(2026, 10, 22),
    taal: "nl",
  });
  const begin = cellen.findIndex(([cel]) => cel!.inhoud === "Toetsregels");
  const gevonden = new Map(cellen.slice(begin + 2).map((rij) => [rij[1]!.inhoud, rij[5]!.inhoud]));
  expect(gevonden.size).toBe(CATALOGUS.length);
  expect(["POK-01", "POK-02", "POK-05", "POK-08"].map((code) => gevonden.get(code))).toEqual([
    "1 fout",
    "geen",
    "1 advies",
    "niet getoetst",
  ]);
});

describe("wat het rapport over de omvang en over niet getoetste regels zegt", () => {
  const rapportVan = (rijen: readonly (readonly unknown[])[]) => {
    const gegevens = { bedragen: landelijk(huidigeEditie) };
    const { cellen } = maakRapport({
      controle: controleerPlek(inhoudVan(rijen), {}, gegevens),
      gegevens,
      bedragen: "landelijk",
      terzijde: [],
      tijd: new Date(2026, 10, 22),
      taal: "nl",
    });
    const teksten = cellen.map((rij) => rij.map(({ inhoud }) => inhoud));
    const regels = teksten.slice(teksten.findIndex(([cel]) => cel === "Toetsregels") + 2);
    return {
      omvang: teksten.find(([cel]) => cel === "Omvang")![3],
      gevonden: (code: string) => regels.find((rij) => rij[1] === code)![5],
      titel: (code: string) => regels.find((rij) => rij[1] === code)![3],
    };
  };
  const FONDS = [
    ["Omschrijving", "Actielijn", "Soort", 2022, 2023],
    ["wijkteams", 4, "lasten", 10, 20],
    ["Accres", "", "baten", "PM", 40],
    ["Vrijval BCF", "", "baten", 30, ""],
    ["Wegen", "", "lasten", 50, 60],
    ["Parken", "", "lasten", 50, 60],
    ["Bruggen", "", "lasten", 50, 60],
  ];

  test("rijen over het gemeentefonds zijn getoetst, en staan niet bij wat niet getoetst is", () => {
    expect(rapportVan(FONDS).omvang).toBe(
      "5 bedragen op 3 rijen, waarvan 2 rijen over ander geld van het gemeentefonds; 3 rijen gaan niet over de POK-middelen en zijn niet getoetst",
    );
    expect(rapportVan([FONDS[0]!, FONDS[2]!]).omvang).toBe(
      "2 bedragen op 1 rij, waarvan 1 rij over ander geld van het gemeentefonds",
    );
    expect(rapportVan([FONDS[0]!, [...FONDS[1]!.slice(0, 4), ""]]).omvang).toBe("1 bedrag op 1 rij");
  });

  test("elke regel die zweeg, staat er als niet getoetst", () => {
    const { gevonden } = rapportVan(FONDS);
    expect(["GF-01", "GF-02", "GF-05", "GF-07"].map(gevonden)).toEqual([
      "niet getoetst",
      "niet getoetst",
      "geen",
      "1 advies, niet getoetst",
    ]);
  });

  test("bij de titel van een toetsregel staan haar uitzonderingen", () =>
    expect(rapportVan(FONDS).titel("POK-02")).toBe(
      "Het jaar ligt buiten 2021–2027. Bij lasten een waarschuwing: een gemeente mag ze zelf betalen.",
    ));
});

test("POK-13 wijst de cel aan die het zegt, ook als de omschrijving uit meer cellen bestaat", () => {
  const bij = (...namen: string[]) =>
    controleerPlek(
      inhoudVan([
        ["Programma", "Omschrijving", "Actielijn", "Jaar", "Bedrag"],
        [...namen, 4, 2022, 5],
      ]),
      {},
      { bedragen: landelijk(huidigeEditie) },
    )
      .bevindingen.filter(({ code }) => code === "POK-13")
      .map(({ adres }) => adres);
  expect(bij("Sociaal", "Schuldhulpverlening")).toEqual(["B2"]);
  expect(bij("Schuldhulpverlening", "personeel")).toEqual(["A2"]);
  expect(bij("Werk", "en inkomen")).toEqual(["A2"]);
});
