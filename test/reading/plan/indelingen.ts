import type { Planlezing, Soort } from "../../../src/reading/plan";

/** Een post van een plan: bedragen in euro's per jaar, los van hoe het blad eruitziet. */
export interface Post {
  actielijn: number;
  soort: Soort;
  aard: "structureel" | "incidenteel" | null;
  taakveld: string;
  bedragen: Readonly<Record<number, number>>;
}

export interface Stijl {
  /** `secties`: Baten en Lasten als tussenkoppen; `kolommen`: een kolom voor elk. */
  indeling: "lang" | "langKolommen" | "breed" | "breedSecties" | "breedKolommen" | "perActielijn";
  /** Hoe een actielijn genoemd wordt; `omschrijving`: alleen daar, zonder eigen kolom. */
  lijn: "getal" | "al" | "voluit" | "naam" | "omschrijving";
  jaar: "getal" | "tekst" | "begroting" | "datum" | "dagnummer";
  tekens: "positief" | "baten negatief" | "lasten negatief" | "V/N-kolom" | "V/N-achtervoegsel";
  eenheid: 1 | 1_000 | 1_000_000;
  eenheidIn: "titel" | "kop";
  soortwoord: "voluit" | "letter" | "inkomsten";
  hoofdletters: boolean;
  omgekeerd: boolean;
  ruis: boolean;
  totaal: boolean;
  /** Of een samengevoegde kop in elke cel staat (exceljs) of alleen in de eerste (Excel). */
  herhaald: boolean;
}

export const EENVOUDIG: Stijl = {
  indeling: "lang",
  lijn: "getal",
  jaar: "getal",
  tekens: "positief",
  eenheid: 1,
  eenheidIn: "titel",
  soortwoord: "voluit",
  hoofdletters: false,
  omgekeerd: false,
  ruis: false,
  totaal: false,
  herhaald: false,
};

const NAMEN = [
  "Digitale dienstverlening en IDO",
  "Robuuste rechtsbescherming",
  "Systeemleren",
  "Uitvoeringscapaciteit wijkteams",
  "Impuls integraal werken",
  "Toekomstscenario kind- en gezinsbescherming",
  "Risicovol verward gedrag",
  "Programmatische ondersteuning",
];
const EENHEIDSREGEL = { 1: "(in hele euro's)", 1_000: "x € 1.000", 1_000_000: "× € 1 mln" };
const WOORDEN = {
  voluit: { baten: "Baten", lasten: "Lasten" },
  letter: { baten: "B", lasten: "L" },
  inkomsten: { baten: "inkomsten", lasten: "uitgaven" },
};
const LEEG = "";

/** Schrijft posten uit in een indeling, als cellen van een blad. */
export function schrijf(posten: readonly Post[], stijl: Stijl): unknown[][] {
  const jaren = [...new Set(posten.flatMap(({ bedragen }) => Object.keys(bedragen).map(Number)))].sort();
  const titels = [
    ["Programmabegroting, bijlage"],
    [stijl.eenheidIn === "titel" ? EENHEIDSREGEL[stijl.eenheid] : "concept"],
    [],
  ];
  const tabel = INDELINGEN[stijl.indeling](posten, jaren, stijl);
  return [...titels, ...tabel];
}

type Indeling = (posten: readonly Post[], jaren: readonly number[], stijl: Stijl) => unknown[][];

const INDELINGEN: Readonly<Record<Stijl["indeling"], Indeling>> = {
  lang(posten, _jaren, stijl) {
    const kop = [...sleutelkop(stijl), "Jaar", soortkop(stijl), ...bedragkop(stijl, "Bedrag")];
    const rijen = posten.flatMap((post) =>
      Object.entries(post.bedragen).map(([jaar, bedrag]) => [
        ...sleutel(post, stijl),
        jaarcel(Number(jaar), stijl),
        soortcel(post, stijl),
        ...bedragcellen(bedrag, post.soort, stijl),
      ]),
    );
    const ruis = [
      ...sleutel(RUISPOST, stijl, true),
      2024,
      soortcel(RUISPOST, stijl),
      ...bedragcellen(9e6, "lasten", stijl),
    ];
    const totaal = [...sleutel(RUISPOST, stijl, true).fill(LEEG), LEEG, "Totaal", 123];
    return schik([kop, ...rijen], [ruis], totaal, stijl);
  },

  langKolommen(posten, _jaren, stijl) {
    const kop = [...sleutelkop(stijl), "Jaar", ...bedragkop(stijl, "Baten"), ...bedragkop(stijl, "Lasten")];
    const breedte = bedragkop(stijl, "").length;
    const rijen = posten.flatMap((post) =>
      Object.entries(post.bedragen).map(([jaar, bedrag]) => {
        const cellen = bedragcellen(bedrag, post.soort, stijl);
        const leeg = new Array<unknown>(breedte).fill(LEEG);
        const paar = post.soort === "baten" ? [...cellen, ...leeg] : [...leeg, ...cellen];
        return [...sleutel(post, stijl), jaarcel(Number(jaar), stijl), ...paar];
      }),
    );
    return schik([kop, ...rijen], [], [], stijl);
  },

  breed(posten, jaren, stijl) {
    const kop = [...sleutelkop(stijl), soortkop(stijl), ...jaren.flatMap((jaar) => jaarkop(jaar, stijl))];
    const rij = (post: Post, ruis = false) => [
      ...sleutel(post, stijl, ruis),
      soortcel(post, stijl),
      ...jaarcellen(post, jaren, stijl),
    ];
    const totaal = [...sleutel(RUISPOST, stijl, true).fill(LEEG), "Totaal", ...jaren.map(() => 123)];
    return schik([kop, ...posten.map((post) => rij(post))], [rij(RUISPOST, true)], totaal, stijl);
  },

  breedSecties(posten, jaren, stijl) {
    const kop = [...sleutelkop(stijl), ...jaren.flatMap((jaar) => jaarkop(jaar, stijl))];
    const plek = sleutelkop(stijl).indexOf("Omschrijving");
    const label = (tekst: string) => kop.map((_, k) => (k === plek ? tekst : LEEG));
    const rijen = (["baten", "lasten"] as const).flatMap((soort) => [
      label(WOORDEN.voluit[soort]),
      ...posten
        .filter((post) => post.soort === soort)
        .map((post) => [...sleutel(post, stijl), ...jaarcellen(post, jaren, stijl)]),
      ...(stijl.totaal ? [label(`Totaal ${soort}`).map((cel, k) => (k > plek ? 5 : cel))] : []),
    ]);
    return [kop, ...rijen];
  },

  breedKolommen(posten, jaren, stijl) {
    const vooraf = sleutelkop(stijl);
    const boven = [
      ...vooraf.map(() => LEEG),
      ...jaren.flatMap((jaar) => [jaarkopcel(jaar, stijl), stijl.herhaald ? jaarkopcel(jaar, stijl) : LEEG]),
    ];
    const onder = [...vooraf, ...jaren.flatMap(() => ["Baten", "Lasten"])];
    const rijen = posten.map((post) => [
      ...sleutel(post, stijl),
      ...jaren.flatMap((jaar) => {
        const bedrag = post.bedragen[jaar];
        const cel = bedrag === undefined ? LEEG : toon(bedrag, post.soort, stijl);
        return post.soort === "baten" ? [cel, LEEG] : [LEEG, cel];
      }),
    ]);
    return [boven, onder, ...rijen];
  },

  perActielijn(posten, jaren, stijl) {
    const kop = [
      "Omschrijving",
      "Taakveld",
      "Aard",
      soortkop(stijl),
      ...jaren.flatMap((jaar) => jaarkop(jaar, stijl)),
    ];
    const nummers = [...new Set(posten.map(({ actielijn }) => actielijn))];
    const rijen = nummers.flatMap((nummer) => [
      [`AL${nummer} ${NAMEN[nummer - 1]}`],
      ...posten
        .filter(({ actielijn }) => actielijn === nummer)
        .map((post) => [
          "inzet",
          post.taakveld,
          post.aard ?? LEEG,
          soortcel(post, stijl),
          ...jaarcellen(post, jaren, stijl),
        ]),
      [],
    ]);
    const ruis = [
      "Inkomensregelingen",
      "6.3",
      LEEG,
      soortcel(RUISPOST, stijl),
      ...jaarcellen(RUISPOST, jaren, stijl),
    ];
    return [kop, ...rijen, ...(stijl.ruis ? [["Overige"], ruis] : [])];
  },
};

const RUISPOST: Post = {
  actielijn: 0,
  soort: "lasten",
  aard: null,
  taakveld: "6.3",
  bedragen: { 2024: 6_067_000_000 },
};

function schik(tabel: unknown[][], ruis: unknown[][], totaal: unknown[], stijl: Stijl): unknown[][] {
  const alles = [
    ...tabel,
    ...(stijl.ruis ? ruis : []),
    ...(stijl.totaal && totaal.length > 0 ? [totaal] : []),
  ];
  // Een V/N-kolom hoort rechts van haar bedrag, en een breed plan loopt van links naar rechts.
  const draaibaar = stijl.indeling === "lang" && !stijl.tekens.startsWith("V/N");
  return stijl.omgekeerd && draaibaar ? alles.map((rij) => [...rij].reverse()) : alles;
}

function sleutelkop({ lijn, hoofdletters }: Stijl): string[] {
  const kop = [...(lijn === "omschrijving" ? [] : ["Actielijn"]), "Taakveld", "Aard", "Omschrijving"];
  return hoofdletters ? kop.map((tekst) => (tekst === "Omschrijving" ? tekst : tekst.toUpperCase())) : kop;
}

function sleutel({ actielijn, taakveld, aard }: Post, { lijn }: Stijl, ruis = false): unknown[] {
  const naam = NAMEN[actielijn - 1];
  const noemt = {
    getal: actielijn,
    al: `AL${actielijn}`,
    voluit: `actielijn ${actielijn}`,
    naam,
    omschrijving: null,
  };
  const omschrijving = ruis
    ? "Inkomensregelingen"
    : lijn === "omschrijving"
      ? `POK AL${actielijn} inzet`
      : "inzet";
  return [
    ...(lijn === "omschrijving" ? [] : [ruis ? LEEG : noemt[lijn]]),
    taakveld,
    aard ?? LEEG,
    omschrijving,
  ];
}

function soortkop({ tekens }: Stijl): string {
  return tekens.startsWith("V/N") ? "Opmerking" : "Baten/Lasten";
}

function soortcel({ soort }: Post, { tekens, soortwoord }: Stijl): string {
  return tekens.startsWith("V/N") ? LEEG : WOORDEN[soortwoord][soort];
}

function bedragkop({ tekens, eenheid, eenheidIn }: Stijl, naam: string): string[] {
  const kop = eenheidIn === "kop" ? `${naam} (${EENHEIDSREGEL[eenheid].replace(/[()]/g, "")})` : naam;
  return tekens === "V/N-kolom" ? [kop, "V/N"] : [kop];
}

function jaarkop(jaar: number, stijl: Stijl): unknown[] {
  return stijl.tekens === "V/N-kolom" ? [jaarkopcel(jaar, stijl), "V/N"] : [jaarkopcel(jaar, stijl)];
}

function jaarkopcel(jaar: number, stijl: Stijl): unknown {
  if (stijl.eenheidIn === "kop") return `Begroting ${jaar} ${EENHEIDSREGEL[stijl.eenheid]}`;
  return jaarcel(jaar, stijl);
}

function jaarcel(jaar: number, { jaar: stijl }: Stijl): unknown {
  return {
    getal: jaar,
    tekst: String(jaar),
    begroting: `begroting ${jaar}`,
    datum: new Date(Date.UTC(jaar, 0, 1)),
    dagnummer: Date.UTC(jaar, 0, 1) / 86_400_000 + 25_569,
  }[stijl];
}

function jaarcellen({ bedragen, soort }: Post, jaren: readonly number[], stijl: Stijl): unknown[] {
  return jaren.flatMap((jaar) => {
    const bedrag = bedragen[jaar];
    const leeg = stijl.tekens === "V/N-kolom" ? [LEEG, LEEG] : ["-"];
    return bedrag === undefined ? leeg : bedragcellen(bedrag, soort, stijl);
  });
}

function bedragcellen(bedrag: number, soort: Soort, stijl: Stijl): unknown[] {
  const letter = soort === "baten" ? "V" : "N";
  const cel = toon(bedrag, soort, stijl);
  return stijl.tekens === "V/N-kolom" ? [cel, letter] : [cel];
}

function toon(bedrag: number, soort: Soort, { tekens, eenheid }: Stijl): unknown {
  const getal = bedrag / eenheid;
  if (tekens === "V/N-achtervoegsel") {
    return `${getal.toLocaleString("nl-NL", { maximumFractionDigits: 6 })} ${soort === "baten" ? "V" : "N"}`;
  }
  return tekens === `${soort} negatief` ? -getal : getal;
}

/** De posten als regels, en de regels van een lezing in dezelfde vorm: op volgorde, om te vergelijken. */
export function alsRegels(posten: readonly Post[]): string[] {
  return posten
    .flatMap(({ actielijn, soort, aard, taakveld, bedragen }) =>
      Object.entries(bedragen).map(([jaar, bedrag]) =>
        [actielijn, jaar, soort, bedrag, aard, taakveld].join("|"),
      ),
    )
    .sort();
}

export function gelezen({ regels }: Planlezing): string[] {
  return regels
    .map(({ actielijn, jaar, soort, bedrag, aard, taakveld }) =>
      [actielijn, jaar, soort, bedrag, aard, taakveld].join("|"),
    )
    .sort();
}
