import { Workbook, type Worksheet } from "exceljs";
import { leesPlan, vindPlannen, type Planlezing } from "../../../src/reading/plan";

type Cellen = readonly (readonly unknown[])[];

/** Bewaart cellen als .xlsx en leest ze terug, met samengevoegde cellen zoals Excel (leeg) of exceljs (herhaald) ze geeft. */
async function heenEnWeer(cellen: Cellen, opmaak: (blad: Worksheet) => void = () => {}) {
  const werkmap = new Workbook();
  const blad = werkmap.addWorksheet("Begroting");
  blad.addRows(cellen.map((rij) => [...rij]));
  opmaak(blad);
  const opnieuw = new Workbook();
  await opnieuw.xlsx.load(await werkmap.xlsx.writeBuffer());
  const terug = opnieuw.worksheets[0]!;
  const raster = (herhaald: boolean) =>
    cellen.map((_, r) =>
      Array.from({ length: terug.columnCount }, (_, k) => {
        const cel = terug.getRow(r + 1).getCell(k + 1);
        return cel.isMerged && cel.master !== cel && !herhaald ? "" : (cel.value ?? "");
      }),
    );
  const verborgen = cellen.flatMap((_, r) => (terug.getRow(r + 1).hidden ? [r + 1] : []));
  return { excel: raster(false), exceljs: raster(true), verborgen };
}

const plat = ({ regels }: Planlezing) =>
  regels.map(({ rij, actielijn, jaar, bedrag, soort, taakveld }) =>
    [rij, actielijn, jaar, bedrag ?? "?", soort, taakveld ?? "-"].join(" "),
  );

test("breed met secties: POK-regels tussen de gewone posten van Baten en Lasten", async () => {
  const { excel, exceljs } = await heenEnWeer([
    ["(bedragen x € 1.000)"],
    ["Taakveld", "Omschrijving", "Werkelijk 2022", "Begroting 2023", 2024, 2025],
    ["", "Baten", 300, 310, 320, 330],
    ["6.1", "Samenkracht", 200, 205, 210, 215],
    ["0.7", "POK AL4 wijkteams", 45, 45, 46, 46],
    ["6.2", "Wijkteams", 55, 60, "", ""],
    ["", "Lasten", 900, 910, 920, 930],
    ["6.2", "Wijkteams", 800, 805, 810, 815],
    ["6.2", "POK-middelen wijkteams", "", 45, 46, 46],
    ["6.3", "Inkomensregelingen", 8523, 6067, 6067, 6067],
    ["", "Totaal Sociaal domein", -600, -600, -600, -600],
  ]);
  const lezing = leesPlan(excel);
  expect(plat(lezing)).toEqual([
    "5 4 2022 45000 baten 0.7",
    "5 4 2023 45000 baten 0.7",
    "5 4 2024 46000 baten 0.7",
    "5 4 2025 46000 baten 0.7",
    "9 4 2023 45000 lasten 6.2",
    "9 4 2024 46000 lasten 6.2",
    "9 4 2025 46000 lasten 6.2",
  ]);
  expect(lezing).toMatchObject({
    vorm: "breed",
    eenheid: { waarde: 1_000 },
    zonderPok: 4,
    vragen: [],
    opmerkingen: [],
  });
  expect(lezing.totaalrijen.map(({ rij }) => rij)).toEqual([3, 7, 11]);
  expect(leesPlan(exceljs)).toEqual(lezing);
});

describe("lang, zoals een Iv3-uitvoer", () => {
  const KOP = [
    "Gemeentecode",
    "Gemeente",
    "Jaar",
    "Verslagsoort",
    "Taakveld",
    "Omschrijving taakveld",
    "Baten/Lasten",
    "Bedrag x € 1.000",
  ];
  const rij = (taakveld: string, naam: string, soort: string, bedrag: number) => [
    "GM0546",
    "Leiden",
    2025,
    "2025X000 begroting",
    taakveld,
    naam,
    soort,
    bedrag,
  ];
  const gewoon = ["0.1", "0.10", "0.7", "6.2", "6.3"].flatMap((code) => [
    rij(code, "Wijkteams", "Lasten", 2026),
    rij(code, "Wijkteams", "Baten", 0),
  ]);

  test("POK-regels in de omschrijving", async () => {
    const { excel } = await heenEnWeer([
      KOP,
      ...gewoon,
      rij("0.7", "POK AL4 wijkteams", "Baten", 120),
      rij("6.2", "POK AL4 wijkteams", "Lasten", 110),
    ]);
    const lezing = leesPlan(excel);
    expect(plat(lezing)).toEqual(["12 4 2025 120000 baten 0.7", "13 4 2025 110000 lasten 6.2"]);
    expect(lezing).toMatchObject({ vorm: "lang", eenheid: { waarde: 1_000 }, vragen: [], opmerkingen: [] });
  });

  test("POK-regels met een eigen kolom, leeg bij de rest", async () => {
    const { excel } = await heenEnWeer([
      [...KOP, "Actielijn"],
      ...gewoon.map((cellen) => [...cellen, ""]),
      [...rij("0.7", "Algemene uitkering", "Baten", 120), "AL4"],
      [...rij("6.2", "Wijkteams", "Lasten", 110), 9],
    ]);
    const lezing = leesPlan(excel);
    expect(plat(lezing)).toEqual(["12 4 2025 120000 baten 0.7", "13  2025 110000 lasten 6.2"]);
    expect(lezing).toMatchObject({ zonderPok: 10, vragen: [], opmerkingen: [] });
  });
});

describe("rommelig: twee kopregels met samengevoegde cellen, tekst in bedragcellen, verborgen rij", () => {
  const CELLEN = [
    ["Programmabegroting 2023 en meerjarenraming 2024-2025"],
    ["Programma 7 (bedragen in hele euro's)"],
    [],
    ["Programma / product", "", "Realisatie", "Begroting", "Meerjarenraming", "", "Toelichting"],
    ["", "", 2022, 2023, 2024, 2025, ""],
    ["Lasten"],
    ["7.1", "Ondersteuning", 4171452, 4696000, 4153000, 4154200],
    ["7.6", "Wijkteams", 1938560, 1691600, 2241500, 2235000],
    ["Totaal Lasten", "", 6110012, 6387600, 6394500, 6389200],
    [],
    ["POK-middelen"],
    ["", "AL2 sociaal raadslieden", "", "33.000-", 36000, "PM", "tekst met sluitminus"],
    ["", "AL4 wijkteams", "-", -65000, -65000, -72000, "N"],
    ["", "AL5 integraal werken", "€ 52.000", 4300, 0, "", "incidenteel"],
    ["", "w.v. reservemutatie 0.10", 0, 0, 0, 0, "0.10 als getal gelezen"],
    [0.1, "Mutaties reserves"],
    ["", "AL7 verborgen", 999],
  ];
  const opmaak = (blad: Worksheet) => {
    for (const bereik of ["A1:G1", "A2:G2", "A4:B5", "E4:F4", "G4:G5", "A9:B9", "A11:G11"])
      blad.mergeCells(bereik);
    blad.getRow(17).hidden = true;
  };

  test("begrepen zonder correctie", async () => {
    const { excel, exceljs, verborgen } = await heenEnWeer(CELLEN, opmaak);
    const lezing = leesPlan(excel, { verborgen });
    expect(plat(lezing)).toEqual([
      "12 2 2023 ? lasten -",
      "12 2 2024 36000 lasten -",
      "12 2 2025 ? lasten -",
      "13 4 2023 65000 lasten -",
      "13 4 2024 65000 lasten -",
      "13 4 2025 72000 lasten -",
      "14 5 2022 52000 lasten -",
      "14 5 2023 4300 lasten -",
      "14 5 2024 0 lasten -",
      "17 7 2022 999 lasten -",
    ]);
    expect(lezing.regels.filter(({ aard }) => aard === "incidenteel").map(({ rij }) => rij)).toEqual([
      14, 14, 14,
    ]);
    expect(lezing).toMatchObject({
      kopregels: { van: 4, tot: 5 },
      eenheid: { waarde: 1 },
      vragen: [],
      zonderPok: 2,
    });
    expect(lezing.opmerkingen.map(({ nl }) => nl)).toEqual([
      "Bij 7 van de 10 bedragen staat niet of het baten of lasten zijn; zij zijn als lasten gelezen.",
      "1 × een rij over POK zonder actielijn, die niet meetelt: rij 15.",
      "1 × een verborgen of weggefilterde rij die wel meetelt.",
    ]);
    expect(plat(leesPlan(exceljs))).toEqual(plat(lezing));
  });

  test("gevonden als kandidaat op het blad", async () => {
    const { excel } = await heenEnWeer(CELLEN, opmaak);
    const gebied = { rij: 0, kolom: 0, rijen: 17, kolommen: 7 };
    expect(vindPlannen([{ naam: "Prog 7", gebied, raster: excel, tabellen: [] }])).toMatchObject([
      { blad: "Prog 7", gebied, regels: 10 },
    ]);
  });
});
