/** Een regel zoals een controller haar aan een begroting toevoegt; bedrag in euro's, of tekst die geen getal is. */
export interface Boeking {
  actielijn: number;
  jaar: number;
  soort: "baten" | "lasten" | "totaal";
  bedrag: number | string;
  aard?: string;
  kanaal?: string;
  taakveld?: string | number;
  omschrijving?: string;
}

export type Veld = "actielijn" | "jaar" | "bedrag" | "aard" | "kanaal" | "taakveld" | "omschrijving";

/** Een blad met boekingen, en waar elk veld van een boeking staat (vanaf 0); null waar de indeling er geen cel voor heeft. */
export interface Planblad {
  cellen: (string | number)[][];
  plaats(boeking: number, veld: Veld): { rij: number; kolom: number } | null;
}

export type Indeling = "breed" | "lang" | "rommelig";
export const INDELINGEN: readonly Indeling[] = ["breed", "lang", "rommelig"];

const JAREN = [2021, 2022, 2023, 2024, 2025, 2028];

export function maakBlad(indeling: Indeling, boekingen: readonly Boeking[]): Planblad {
  return { breed, lang, rommelig }[indeling](boekingen);
}

/** Een programmabegroting: baten en lasten als tussenkoppen, een kolom per jaar, duizenden. */
function breed(boekingen: readonly Boeking[]): Planblad {
  const kop = ["Taakveld", "Omschrijving", "Actielijn", "Aard", "Kanaal", ...JAREN];
  const cellen: (string | number)[][] = [["Programma Sociaal domein"], ["(bedragen x € 1.000)"], [], kop];
  const plek = new Map<number, number>();
  for (const soort of ["baten", "lasten"] as const) {
    cellen.push(["", soort === "baten" ? "Baten" : "Lasten"]);
    cellen.push(["6.1", "Samenkracht en burgerparticipatie", "", "", "", 200, 205, 210, 215, 220, 225]);
    boekingen.forEach((boeking, i) => {
      if (boeking.soort !== soort) return;
      plek.set(i, cellen.push(rijVan(boeking, 1_000, 1)) - 1);
    });
  }
  cellen.push(["", "Totaal Sociaal domein", "", "", "", -600, -600, -600, -600, -600, -600]);
  boekingen.forEach((boeking, i) => {
    if (boeking.soort === "totaal") plek.set(i, cellen.push(rijVan(boeking, 1_000, 1)) - 1);
  });
  const kolommen = { taakveld: 0, omschrijving: 1, actielijn: 2, aard: 3, kanaal: 4 };
  return { cellen, plaats: zoeker(boekingen, plek, kolommen, 5) };
}

/** Een uitvoer met een regel per bedrag, tussen duizenden posten die niet over POK gaan. */
function lang(boekingen: readonly Boeking[]): Planblad {
  const kop = [
    "Gemeentecode",
    "Jaar",
    "Taakveld",
    "Omschrijving",
    "Baten/Lasten",
    "Bedrag x € 1.000",
    "Actielijn",
    "Aard",
    "Kanaal",
  ];
  const cellen: (string | number)[][] = [kop];
  for (const taakveld of ["0.1", "0.10", "6.1", "6.3"])
    for (const soort of ["Baten", "Lasten"])
      cellen.push(["GM0629", 2022, taakveld, "Overig", soort, 1_234, "", "", ""]);
  const plek = new Map<number, number>();
  boekingen.forEach((b, i) => {
    const rij = [
      "GM0629",
      b.jaar,
      b.taakveld ?? "6.1",
      b.omschrijving ?? "POK",
      { baten: "Baten", lasten: "Lasten", totaal: "Lasten" }[b.soort],
      typeof b.bedrag === "number" ? b.bedrag / 1_000 : b.bedrag,
      b.actielijn,
      b.aard ?? "",
      b.kanaal ?? "",
    ];
    plek.set(i, cellen.push(rij) - 1);
  });
  const kolommen = { jaar: 1, taakveld: 2, omschrijving: 3, bedrag: 5, actielijn: 6, aard: 7, kanaal: 8 };
  return { cellen, plaats: zoeker(boekingen, plek, kolommen, null) };
}

/** Een blad zoals mensen het maken: titels, een kop over twee rijen, lasten negatief, hele euro's, lege rijen. */
function rommelig(boekingen: readonly Boeking[]): Planblad {
  const cellen: (string | number)[][] = [
    [],
    ["", "Programmabegroting 2022 en meerjarenraming"],
    ["", "Bedragen in hele euro's"],
    [],
    ["", "Product", "Omschrijving", "POK", "", "", "Realisatie", "Begroting", "Meerjarenraming"],
    ["", "Taakveld", "", "Actielijn", "Aard", "Kanaal", ...JAREN],
    ["", "Baten en lasten"],
    ["", "6.1", "Samenkracht", "", "", "", 1_000, 1_100, 1_200, 1_300, 1_400, 1_500],
  ];
  const plek = new Map<number, number>();
  for (const soort of ["baten", "lasten", "totaal"] as const) {
    if (soort !== "totaal") cellen.push(["", soort === "baten" ? "Baten" : "Lasten"]);
    boekingen.forEach((boeking, i) => {
      if (boeking.soort !== soort) return;
      const teken = soort === "baten" ? 1 : -1;
      plek.set(i, cellen.push(["", ...rijVan(boeking, 1, teken)]) - 1);
    });
    cellen.push([]);
  }
  const kolommen = { taakveld: 1, omschrijving: 2, actielijn: 3, aard: 4, kanaal: 5 };
  return { cellen, plaats: zoeker(boekingen, plek, kolommen, 6) };
}

function rijVan(b: Boeking, eenheid: number, teken: number): (string | number)[] {
  return [
    b.taakveld ?? "6.1",
    b.omschrijving ?? "POK",
    b.actielijn,
    b.aard ?? "",
    b.kanaal ?? "",
    ...JAREN.map((jaar) => {
      if (jaar !== b.jaar) return "";
      return typeof b.bedrag === "number" ? (teken * b.bedrag) / eenheid : b.bedrag;
    }),
  ];
}

function zoeker(
  boekingen: readonly Boeking[],
  plek: ReadonlyMap<number, number>,
  kolommen: Partial<Record<Veld, number>>,
  eersteJaar: number | null,
): Planblad["plaats"] {
  return (boeking, veld) => {
    const rij = plek.get(boeking)!;
    const jaarkolom = eersteJaar === null ? undefined : eersteJaar + JAREN.indexOf(boekingen[boeking]!.jaar);
    const kolom = kolommen[veld] ?? (veld === "bedrag" ? jaarkolom : undefined);
    return kolom === undefined ? null : { rij, kolom };
  };
}
