import { leesGemeente } from "../../../src/knowledge/gemeenten";
import type { IngelezenBedrag } from "../../../src/reading/amounts";

/** Een bedrag op zijn plaats, los van hoe het bestand eruitziet. */
export interface Plaats {
  code: string;
  actielijn: number;
  jaar: number;
  kanaal: string;
  bedrag: number;
}

export const JAREN = [2021, 2022, 2023, 2024, 2025, 2026, 2027];
export const LIJNEN = [1, 2, 3, 4, 5, 6, 7, 8];
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

export interface Stijl {
  indeling: "lang" | "perJaar" | "perActielijn" | "tweeKoppen" | "eenKop";
  /** Hoe een actielijn genoemd wordt. */
  lijn: "al" | "naam" | "voluit";
  /** Hoe een gemeente genoemd wordt; `geen` als het er één is die de gebruiker opgeeft. */
  gemeente: "naam" | "code" | "beide" | "geen";
  /** Of het kanaal in het bestand staat. */
  kanaal: boolean;
  toon: (bedrag: number) => unknown;
  leeg: unknown;
  titels: readonly (readonly unknown[])[];
  totaal: boolean;
  /** Of een samengevoegde kop in elke cel staat (exceljs) of alleen in de eerste (Excel). */
  herhaald: boolean;
}

export const EENVOUDIG: Stijl = {
  indeling: "lang",
  lijn: "al",
  gemeente: "naam",
  kanaal: true,
  toon: (bedrag) => bedrag,
  leeg: null,
  titels: [],
  totaal: false,
  herhaald: false,
};

/** Schrijft bedragen uit in een indeling. */
export function schrijf(bedragen: readonly Plaats[], stijl: Stijl): unknown[][] {
  const lijn = (nummer: number) =>
    ({ al: `AL${nummer}`, naam: NAMEN[nummer - 1]!, voluit: `${nummer}. ${NAMEN[nummer - 1]}` })[stijl.lijn];
  const wie = {
    naam: { kop: ["Gemeente"], cellen: (code: string) => [leesGemeente(code).naam] },
    code: { kop: ["Gemeentecode"], cellen: (code: string) => [code] },
    beide: { kop: ["GM_code", "Gemeente"], cellen: (code: string) => [code, leesGemeente(code).naam] },
    geen: { kop: [], cellen: () => [] },
  }[stijl.gemeente];
  const langs = stijl.kanaal ? ["Kanaal"] : [];
  const kanaal = (p: Plaats) => (stijl.kanaal ? [p.kanaal] : []);
  const inRij =
    stijl.indeling === "perJaar" || stijl.indeling === "perActielijn" || stijl.indeling === "lang";
  const kolomkanaal = (p: Plaats) => (stijl.kanaal ? ` ${p.kanaal}` : "");

  const vorm = {
    lang: {
      kop: [[...wie.kop, "Actielijn", "Jaar", ...langs, "Bedrag"]],
      rij: (p: Plaats) => [...wie.cellen(p.code), lijn(p.actielijn), p.jaar, ...kanaal(p)],
      kolom: () => "",
    },
    perJaar: {
      kop: [[...wie.kop, "Actielijn", ...langs]],
      rij: (p: Plaats) => [...wie.cellen(p.code), lijn(p.actielijn), ...kanaal(p)],
      kolom: (p: Plaats) => String(p.jaar),
    },
    perActielijn: {
      kop: [[...wie.kop, "Jaar", ...langs]],
      rij: (p: Plaats) => [...wie.cellen(p.code), p.jaar, ...kanaal(p)],
      kolom: (p: Plaats) => lijn(p.actielijn),
    },
    tweeKoppen: {
      kop: [[...wie.kop]],
      rij: (p: Plaats) => wie.cellen(p.code),
      kolom: (p: Plaats) => `${lijn(p.actielijn)}${kolomkanaal(p)}#${p.jaar}`,
    },
    eenKop: {
      kop: [[...wie.kop]],
      rij: (p: Plaats) => wie.cellen(p.code),
      kolom: (p: Plaats) => `${lijn(p.actielijn)} ${p.jaar}${kolomkanaal(p)}`,
    },
  }[stijl.indeling];

  const kolommen = stijl.indeling === "lang" ? [""] : [...new Set(bedragen.map(vorm.kolom))];
  const rijen = new Map<string, unknown[]>();
  const breedte = vorm.kop[0]!.length - (stijl.indeling === "lang" ? 1 : 0);
  for (const p of bedragen) {
    const labels = vorm.rij(p);
    const sleutel = inRij && stijl.indeling === "lang" ? `${rijen.size}` : labels.join("|");
    const rij = rijen.get(sleutel) ?? [...labels, ...kolommen.map(() => stijl.leeg)];
    rij[breedte + kolommen.indexOf(vorm.kolom(p))] = stijl.toon(p.bedrag);
    rijen.set(sleutel, rij);
  }
  const koppen =
    stijl.indeling === "lang"
      ? vorm.kop
      : stijl.indeling === "tweeKoppen"
        ? tweeKoppen(vorm.kop[0]!, kolommen, stijl.herhaald)
        : [[...vorm.kop[0]!, ...kolommen]];
  const totaal = stijl.totaal && breedte > 0 ? [totaalrij(breedte, kolommen.length, stijl)] : [];
  return [...stijl.titels.map((rij) => [...rij]), ...koppen, ...rijen.values(), ...totaal];
}

function tweeKoppen(labels: readonly unknown[], kolommen: readonly string[], herhaald: boolean): unknown[][] {
  const boven = kolommen.map((kolom) => kolom.split("#")[0]!);
  return [
    [...labels, ...boven.map((tekst, i) => (!herhaald && boven[i - 1] === tekst ? null : tekst))],
    [
      ...labels.map((label) => (herhaald ? label : null)),
      ...kolommen.map((kolom) => Number(kolom.split("#")[1])),
    ],
  ];
}

function totaalrij(breedte: number, aantal: number, stijl: Stijl): unknown[] {
  const naam = stijl.gemeente === "naam" ? "Nederland" : "Totaal";
  return [
    naam,
    ...Array.from({ length: breedte - 1 }, () => null),
    ...Array.from({ length: aantal }, () => stijl.toon(999)),
  ];
}

/** De gelezen bedragen in dezelfde vorm, in vaste volgorde. */
export function plaatsen(rijen: readonly IngelezenBedrag[]): Plaats[] {
  return opVolgorde(
    rijen.map(({ gemeentecode, actielijn, jaar, kanaal, bedrag }) => ({
      code: gemeentecode ?? "",
      actielijn,
      jaar,
      kanaal,
      bedrag,
    })),
  );
}

export function opVolgorde(bedragen: readonly Plaats[]): Plaats[] {
  const sleutel = (p: Plaats) => `${p.code}|${p.actielijn}|${p.jaar}|${p.kanaal}`;
  return [...bedragen].sort((a, b) => (sleutel(a) < sleutel(b) ? -1 : 1));
}
