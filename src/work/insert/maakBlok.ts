import type { Editie } from "../../knowledge/pok/editie";
import {
  koptekst,
  notitie,
  omvang,
  stelBedragSamen,
  stelSamen,
  tekstcel,
  type Blok,
  type Blokcel,
} from "../blok";
import type { Blokbron } from "./blokbron";
import { eenheidregel } from "./bronregels";
import { eigenBron } from "./eigenBron";
import { actielijnlabels, bedragbreedte, KOPPEN, rijnaam, tabelbreedtes } from "./labels";
import { landelijkeBron } from "./landelijkeBron";
import { bronVan, type Opdracht } from "../amounts/opdracht";
import { plaatsenIn, type Anker } from "./plaatsen";
import { maakRamingsblok } from "./ramingsblok";

/**
 * Werkt een opdracht uit tot de cellen die op het blad komen. Alle bedragen van een blok komen uit dezelfde bron.
 * Een cel die de bron leeg laat, telt als 0 en verschijnt als “–”; een afgedrukte nul verschijnt als 0.
 * @param vandaag datum van invoegen, jjjj-mm-dd
 */
export function maakBlok(editie: Editie, opdracht: Opdracht, anker: Anker, vandaag: string): Blok {
  const bron = bronVan(opdracht);
  if (bron.soort === "raming") return maakRamingsblok(editie, opdracht, bron, anker, vandaag);
  const maker = { bedrag: maakBedrag, rij: maakRij, tabel: maakTabel }[opdracht.wat];
  const blokbron =
    bron.soort === "eigen"
      ? eigenBron(editie, opdracht, bron, vandaag)
      : landelijkeBron(editie, opdracht, vandaag);
  return maker(editie, opdracht, blokbron, anker);
}

function maakBedrag(_editie: Editie, opdracht: Opdracht, bron: Blokbron): Blok {
  const { actielijn, jaar } = opdracht;
  const cel = bedragcel(bron, opdracht, actielijn, jaar, bron.formule(actielijn, jaar));
  return stelBedragSamen(cel, bron.onder("bedrag"), bedragbreedte(bron.tekens));
}

function maakRij(editie: Editie, opdracht: Opdracht, bron: Blokbron, anker: Anker): Blok {
  const { actielijn } = opdracht;
  const { jaren } = editie;
  const naam = rijnaam(editie, actielijn);
  const eenheid = eenheidregel(opdracht);
  const plaatsen = plaatsenIn(anker, 0, 1);
  const bedragen = jaren.map((jaar, j) =>
    bedragcel(bron, opdracht, actielijn, jaar, bron.formuleInBlok(actielijn, plaatsen.jaar(j))),
  );
  return stelSamen({
    boven: [],
    kop: [koptekst(eenheid)],
    jaren,
    bedragen: [[tekstcel(naam), ...bedragen]],
    totalen: [],
    onder: bron.onder("rij"),
    labelbreedtes: [Math.max(naam.length, eenheid.length) + 1],
    bedragbreedte: bedragbreedte(bron.tekens),
  });
}

function maakTabel(editie: Editie, opdracht: Opdracht, bron: Blokbron, anker: Anker): Blok {
  const { jaren, actielijnen } = editie;
  const boven = [[koptekst(bron.titel)], [notitie(eenheidregel(opdracht))]];
  const plaatsen = plaatsenIn(anker, boven.length, KOPPEN.length);
  const bedragen = actielijnen.map(({ nummer, naam }, i) => [
    ...actielijnlabels(nummer, naam),
    ...jaren.map((jaar, j) =>
      bedragcel(bron, opdracht, nummer, jaar, bron.formuleInBlok(plaatsen.actielijn(i), plaatsen.jaar(j))),
    ),
  ]);
  const totalen = jaren.map((jaar, j) => ({
    ...bedragcel(bron, opdracht, null, jaar, bron.som(plaatsen.bedragen(j, actielijnen.length))),
    vet: true,
  }));
  return stelSamen({
    boven,
    kop: KOPPEN.map(koptekst),
    jaren,
    bedragen,
    totalen: [[koptekst("Totaal"), koptekst(""), ...totalen]],
    onder: bron.onder("tabel"),
    labelbreedtes: tabelbreedtes(editie),
    bedragbreedte: bedragbreedte(bron.tekens),
  });
}

/** Aantal rijen en kolommen dat een opdracht inneemt; hangt niet van de plaats af. */
export function blokomvang(editie: Editie, opdracht: Opdracht): { rijen: number; kolommen: number } {
  return omvang(maakBlok(editie, opdracht, { rij: 0, kolom: 0 }, editie.bron.datum));
}

function bedragcel(
  bron: Blokbron,
  { eenheid, hoe }: Opdracht,
  actielijn: number | null,
  jaar: number,
  formule: string,
): Blokcel {
  const euro = bron.lees(actielijn, jaar);
  const waarde = euro === undefined ? "" : (euro ?? 0) / eenheid;
  return {
    inhoud: hoe === "formules" ? formule : waarde,
    notatie: bron.notatie(euro),
    vet: false,
    cursief: false,
  };
}
