import { bedragVan, totaalVan, type Bedragen } from "../../knowledge/pok/bedragen";
import { bronvermelding, publicatie, type Editie } from "../../knowledge/pok/editie";
import { PokFout } from "../../sheet/fouten";
import { leesActielijn } from "../../knowledge/pok/lezen/actielijn";
import { leesEenheid } from "../../knowledge/pok/lezen/eenheid";
import { leesJaar } from "../../knowledge/pok/lezen/jaar";
import { leesKanaal } from "../../knowledge/pok/lezen/kanaal";
import { normaliseer } from "../../sheet/tekst";
import { GRENZEN, raming, type Grens } from "../../knowledge/pok/raming";
import type { Eenheid, Kanaal, Status } from "../../knowledge/pok/soorten";
import type { Aanroep } from "./aanroepen";
import { aandeelVan, Onbepaald, waardeVan, type Bereiklezer } from "./argumentwaarden";
import { eigenbronVan, type Bronrij } from "./bron";

/** De cel van een overloopbereik waar het om gaat, vanaf 0. */
export interface Overloopcel {
  rij: number;
  kolom: number;
}

/** Waarom van een aanroep niet te zeggen is waar haar bedrag vandaan komt. */
export type Raadsel =
  { soort: "onbepaald"; argument: string; tekst: string } | { soort: "fout"; zin: string };

/** De som achter een raming: (landelijk + rand) × aandeel, met de band door de afronding in de bron. Bedragen in euro's. */
export interface Ramingssom {
  /** AU en DU samen. */
  landelijk: number;
  grens: Grens;
  /** Wat de grens bij het landelijke bedrag optelt of ervan aftrekt. */
  rand: number;
  /** 0 tot en met 1. */
  aandeel: number;
  laag: number;
  hoog: number;
}

/** Waar het POK-bedrag van een aanroep vandaan komt. Bedragen in euro's. */
export interface Herkomst {
  soort: "pok";
  aanroep: Aanroep;
  /** null waar de functie er geen heeft, of het totaal geeft. */
  actielijn: { nummer: number; naam: string } | null;
  jaar: number | null;
  /** null is alle kanalen samen. */
  kanaal: Kanaal | null;
  eenheid: Eenheid;
  /** null waar de bron de cel leeg laat; undefined waar de functie geen bedrag geeft. */
  euro: number | null | undefined;
  bron: "landelijk" | "eigen" | "raming";
  /** De rijen waar een eigen bedrag uit is opgeteld. */
  rijen: readonly Bronrij[];
  /** De stand van de landelijke actielijn in dat jaar; null waar dat niet aan de orde is. */
  status: Status | null;
  /** De plaats in de publicatie, met wat er vreemd aan is; leeg bij eigen bedragen. */
  bronvermelding: string;
  /** Waarmee een raming is berekend; null bij een andere functie. */
  raming: Ramingssom | null;
  raadsel: Raadsel | null;
}

/** Functies die een bedrag geven, of er één beoordelen. */
const MET_BEDRAG = new Set(["BEDRAG", "REEKS", "TABEL", "TOTAAL", "RAMING", "TOETS", "RUIMTE"]);

/**
 * Zoekt uit waar het bedrag van een aanroep vandaan komt.
 * @param cel de cel in het overloopbereik, als de formule overloopt
 */
export function herkomstVan(
  editie: Editie,
  aanroep: Aanroep,
  lezer: Bereiklezer,
  cel: Overloopcel = { rij: 0, kolom: 0 },
): Herkomst {
  const leeg: Herkomst = {
    soort: "pok",
    aanroep,
    actielijn: null,
    jaar: null,
    kanaal: null,
    eenheid: 1,
    euro: undefined,
    bron: aanroep.functie === "RAMING" ? "raming" : "landelijk",
    rijen: [],
    status: null,
    bronvermelding: "",
    raming: null,
    raadsel: null,
  };
  let gevonden = leeg;
  try {
    gevonden = { ...leeg, ...plaatsVan(editie, aanroep, lezer, cel) };
    return vulAan(editie, gevonden, lezer);
  } catch (fout) {
    return { ...gevonden, raadsel: raadselVan(fout) };
  }
}

/** Wat er van een fout te zeggen is; een andere fout gaat door. */
export function raadselVan(fout: unknown): Raadsel {
  if (fout instanceof Onbepaald) return { soort: "onbepaald", argument: fout.argument, tekst: fout.tekst };
  if (fout instanceof PokFout) return { soort: "fout", zin: fout.message };
  throw fout;
}

/** Welke actielijn, welk jaar, welk kanaal en welke eenheid een aanroep in deze cel geeft. */
function plaatsVan(editie: Editie, aanroep: Aanroep, lezer: Bereiklezer, cel: Overloopcel) {
  const lees = <T>(naam: Parameters<typeof waardeVan>[1], lezen: (waarde: unknown) => T): T | null => {
    const waarde = waardeVan(aanroep, naam, lezer);
    return waarde === null ? null : lezen(waarde);
  };
  const kanaal = lees("kanaal", leesKanaal);
  const eenheid = lees("eenheid", leesEenheid) ?? 1;
  if (aanroep.functie === "TABEL") return { ...tabelplaats(editie, cel), kanaal, eenheid };
  // Zonder actielijn of jaar geeft de functie zelf een fout; dezelfde zin staat dan hier.
  const verplicht = <T>(naam: "actielijn" | "jaar", lezen: (waarde: unknown) => T): T | null =>
    naam in aanroep.argumenten ? lezen(waardeVan(aanroep, naam, lezer)) : null;
  const nummer = verplicht("actielijn", leesActielijn);
  const jaar =
    aanroep.functie === "REEKS"
      ? (lees("van", (waarde) => leesJaar(waarde, "van")) ?? editie.jaren[0]!) + cel.kolom
      : verplicht("jaar", leesJaar);
  return { actielijn: actielijnBij(editie, nummer), jaar, kanaal, eenheid };
}

/** De kopregel en de eerste twee kolommen van POK.TABEL zijn geen bedragen. */
function tabelplaats(editie: Editie, { rij, kolom }: Overloopcel): Pick<Herkomst, "actielijn" | "jaar"> {
  const nummer = editie.actielijnen[rij - 1]?.nummer ?? null;
  const inBedragen = rij > 0 && kolom > 1;
  return {
    actielijn: actielijnBij(editie, nummer),
    jaar: inBedragen ? (editie.jaren[kolom - 2] ?? null) : null,
  };
}

function actielijnBij(editie: Editie, nummer: number | null): Herkomst["actielijn"] {
  const lijn = editie.actielijnen.find((kandidaat) => kandidaat.nummer === nummer);
  return lijn ? { nummer: lijn.nummer, naam: lijn.naam } : null;
}

function vulAan(editie: Editie, herkomst: Herkomst, lezer: Bereiklezer): Herkomst {
  const { aanroep, jaar } = herkomst;
  const eigen = eigenbronVan(aanroep, lezer);
  if (jaar === null) return { ...herkomst, bron: eigen ? "eigen" : herkomst.bron };
  const landelijk = landelijkeHerkomst(editie, herkomst, jaar);
  if (!MET_BEDRAG.has(aanroep.functie)) return { ...landelijk, euro: undefined };
  if (aanroep.functie === "RAMING") return ramingsherkomst(editie, landelijk, jaar, lezer);
  if (!eigen) return landelijk;
  const rijen = eigen.rijen.filter(
    (rij) =>
      rij.jaar === jaar &&
      (herkomst.actielijn === null || rij.actielijn === herkomst.actielijn.nummer) &&
      (herkomst.kanaal === null || rij.kanaal === herkomst.kanaal),
  );
  return { ...herkomst, bron: "eigen", rijen, euro: eigenBedrag(eigen.bedragen, herkomst, jaar) };
}

function eigenBedrag(bedragen: Bedragen, { actielijn, kanaal }: Herkomst, jaar: number): number {
  return actielijn ? bedragVan(bedragen, actielijn.nummer, jaar, kanaal) : totaalVan(bedragen, jaar, kanaal);
}

function landelijkeHerkomst(editie: Editie, herkomst: Herkomst, jaar: number): Herkomst {
  const { actielijn, kanaal } = herkomst;
  if (!actielijn) {
    const opmerkingen = kanaal === null ? editie.opmerkingenBijTotaal(jaar) : [];
    const letOp = opmerkingen.length > 0 ? ` Let op: ${opmerkingen.join(" ")}` : "";
    return {
      ...herkomst,
      euro: editie.totaal(jaar, kanaal),
      bronvermelding: `${publicatie(editie.bron)}, som van kolom ${jaar}.${letOp}`,
    };
  }
  const cel = editie.cel(actielijn.nummer, jaar);
  const euro = cel.gedrukt === null || kanaal === null ? cel.gedrukt : (cel.perKanaal[kanaal] ?? 0);
  return { ...herkomst, euro, status: cel.status, bronvermelding: bronvermelding(cel) };
}

function ramingsherkomst(editie: Editie, herkomst: Herkomst, jaar: number, lezer: Bereiklezer): Herkomst {
  const aandeel = aandeelVan(waardeVan(herkomst.aanroep, "aandeel", lezer) ?? 0);
  const gegeven = waardeVan(herkomst.aanroep, "grens", lezer);
  const grens: Grens | undefined =
    gegeven === null ? "midden" : GRENZEN.find((g) => g === normaliseer(String(gegeven)));
  if (aandeel === null || grens === undefined) return { ...herkomst, euro: undefined };
  const som = (deel: number, rand: Grens) => raming(editie, herkomst.actielijn!.nummer, jaar, deel, rand);
  const landelijk = som(1, "midden");
  return {
    ...herkomst,
    euro: som(aandeel, grens),
    raming: {
      landelijk,
      grens,
      rand: som(1, grens) - landelijk,
      aandeel,
      laag: som(aandeel, "laag"),
      hoog: som(aandeel, "hoog"),
    },
  };
}
