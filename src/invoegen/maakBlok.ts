import { landelijk } from "../pok/bedragen";
import type { Editie } from "../pok/editie";
import { celadres, kolomletters } from "./adres";
import {
  jaarkop,
  koptekst,
  notitie,
  omvang,
  tekstcel,
  vulAan,
  type Blok,
  type Blokcel,
  type Blokdeel,
} from "./blok";
import { bronregelBedrag, bronregels, eenheidregel, totaalregel } from "./bronregels";
import { bedragformule } from "./formule";
import { bedragTekst, getalnotatie } from "./notatie";
import type { Opdracht } from "./opdracht";

/** De cel linksboven, waar het blok begint; rij en kolom vanaf 0. */
export interface Anker {
  rij: number;
  kolom: number;
}

/** Ruimte naast een getal, in tekens. */
const MARGE = 2;

/**
 * Werkt een opdracht uit tot de cellen die op het blad komen.
 * Een cel die de bron leeg laat, telt als 0 en verschijnt als “–”; een afgedrukte nul verschijnt als 0.
 * @param vandaag datum van invoegen, jjjj-mm-dd
 */
export function maakBlok(editie: Editie, opdracht: Opdracht, anker: Anker, vandaag: string): Blok {
  const maker = { bedrag: maakBedrag, rij: maakRij, tabel: maakTabel }[opdracht.wat];
  return maker(editie, opdracht, anker, vandaag);
}

function maakBedrag(editie: Editie, opdracht: Opdracht, _anker: Anker, vandaag: string): Blok {
  const { actielijn, jaar, kanaal, eenheid, hoe } = opdracht;
  const cel = bedragcel(editie, opdracht, actielijn, jaar, bedragformule(actielijn, jaar, kanaal, eenheid));
  const bron = hoe === "waarden" ? [[notitie(bronregelBedrag(editie, opdracht, vandaag))]] : [];
  return {
    cellen: [[cel], ...bron],
    breedtes: [bedragbreedte(editie, opdracht)],
    delen: [deel("bedragen", 0, 0, 1, 1), ...(bron.length > 0 ? [deel("bron", 1, 0, 1, 1)] : [])],
  };
}

function maakRij(editie: Editie, opdracht: Opdracht, anker: Anker, vandaag: string): Blok {
  const { actielijn, kanaal, eenheid, hoe } = opdracht;
  const { jaren } = editie;
  const breedte = jaren.length + 1;
  const naam = rijnaam(editie, actielijn);
  const kop = [koptekst(eenheidregel(opdracht)), ...jaren.map(jaarkop)];
  const bedragen = jaren.map((jaar, i) => {
    const verwijzing = `${kolomletters(anker.kolom + 1 + i)}$${anker.rij + 1}`;
    return bedragcel(
      editie,
      opdracht,
      actielijn,
      jaar,
      bedragformule(actielijn, verwijzing, kanaal, eenheid),
    );
  });
  const bron = bronregels(editie, hoe, vandaag).map((regel) => [notitie(regel)]);
  return {
    cellen: [kop, [tekstcel(naam), ...bedragen], ...bron].map((rij) => vulAan(rij, breedte)),
    breedtes: [
      Math.max(naam.length, eenheidregel(opdracht).length) + 1,
      ...jaren.map(() => bedragbreedte(editie, opdracht)),
    ],
    delen: [
      deel("kop", 0, 0, 1, breedte),
      deel("bedragen", 1, 0, 1, breedte, 1),
      deel("bron", 2, 0, bron.length, 1),
    ],
  };
}

function maakTabel(editie: Editie, opdracht: Opdracht, anker: Anker, vandaag: string): Blok {
  const { jaren, actielijnen } = editie;
  const breedte = jaren.length + 2;
  const koprij = 2;
  const eersteRij = koprij + 1;
  const totaalrij = eersteRij + actielijnen.length;
  const opmerking = opdracht.kanaal === null ? totaalregel(editie) : null;
  const onder = [...(opmerking ? [opmerking] : []), ...bronregels(editie, opdracht.hoe, vandaag)].map(
    (regel) => [notitie(regel)],
  );
  const rijen: Blokcel[][] = [
    [koptekst("POK-middelen landelijk, per actielijn en jaar")],
    [notitie(eenheidregel(opdracht))],
    [koptekst("Actielijn"), koptekst("Omschrijving"), ...jaren.map(jaarkop)],
    ...actielijnen.map(({ nummer, naam }, i) => [
      { ...tekstcel(naam), inhoud: nummer, notatie: "0" },
      tekstcel(naam),
      ...jaren.map((jaar, j) => {
        const nummercel = `$${celadres(anker.rij + eersteRij + i, anker.kolom)}`;
        const jaarcel = `${kolomletters(anker.kolom + 2 + j)}$${anker.rij + koprij + 1}`;
        return bedragcel(
          editie,
          opdracht,
          nummer,
          jaar,
          bedragformule(nummercel, jaarcel, opdracht.kanaal, opdracht.eenheid),
        );
      }),
    ]),
    [
      koptekst("Totaal"),
      koptekst(""),
      ...jaren.map((jaar, j) => {
        const kolom = anker.kolom + 2 + j;
        const som = `=SUM(${celadres(anker.rij + eersteRij, kolom)}:${celadres(anker.rij + totaalrij - 1, kolom)})`;
        return { ...bedragcel(editie, opdracht, null, jaar, som), vet: true };
      }),
    ],
    ...onder,
  ];
  const langsteNaam = Math.max(...actielijnen.map(({ naam }) => naam.length));
  return {
    cellen: rijen.map((rij) => vulAan(rij, breedte)),
    breedtes: [
      "Actielijn".length + MARGE,
      langsteNaam + 1,
      ...jaren.map(() => bedragbreedte(editie, opdracht)),
    ],
    delen: [
      deel("opschrift", 0, 0, 2, 1),
      deel("kop", koprij, 0, 1, breedte),
      deel("bedragen", eersteRij, 0, actielijnen.length, breedte, 2),
      deel("totaal", totaalrij, 0, 1, breedte, 2),
      deel("bron", totaalrij + 1, 0, onder.length, 1),
    ],
  };
}

/** Aantal rijen en kolommen dat een opdracht inneemt; hangt niet van de plaats af. */
export function blokomvang(editie: Editie, opdracht: Opdracht): { rijen: number; kolommen: number } {
  return omvang(maakBlok(editie, opdracht, { rij: 0, kolom: 0 }, editie.bron.datum));
}

/**
 * Bedrag in euro's van een actielijn, of van alle samen, in een jaar.
 * @param actielijn null voor het jaartotaal
 * @returns null waar de bron de cel leeg laat
 */
export function leesBedrag(
  editie: Editie,
  actielijn: number | null,
  jaar: number,
  kanaal: Opdracht["kanaal"],
): number | null {
  return actielijn === null
    ? editie.totaal(jaar, kanaal)
    : (landelijk(editie).lees(actielijn, jaar, kanaal) ?? null);
}

function bedragcel(
  editie: Editie,
  { kanaal, eenheid, hoe }: Opdracht,
  actielijn: number | null,
  jaar: number,
  formule: string,
): Blokcel {
  const euro = leesBedrag(editie, actielijn, jaar, kanaal);
  const notatie = getalnotatie([euro ?? 0], eenheid, euro === null);
  return {
    inhoud: hoe === "formules" ? formule : (euro ?? 0) / eenheid,
    notatie,
    vet: false,
    cursief: false,
  };
}

function bedragbreedte(editie: Editie, { kanaal, eenheid }: Opdracht): number {
  return (
    Math.max(
      ...editie.jaren.map((jaar) => bedragTekst(editie.totaal(jaar, kanaal), eenheid).length),
      "2021".length,
    ) + MARGE
  );
}

function rijnaam(editie: Editie, actielijn: number | null): string {
  const lijn = editie.actielijnen.find(({ nummer }) => nummer === actielijn);
  return lijn ? `${lijn.nummer} ${lijn.naam}` : "Totaal";
}

function deel(
  soort: Blokdeel["soort"],
  rij: number,
  kolom: number,
  rijen: number,
  kolommen: number,
  kern = 0,
): Blokdeel {
  return { soort, rij, kolom, rijen, kolommen, kern };
}
