import {
  reeksVan,
  waarde,
  type Editiecode,
  type Reeksbron,
  type Reekscode,
  type Waarde,
} from "../../knowledge/gemeentefonds";
import { leesEditie, leesJaarUit, leesRij, zoekReeks } from "../../knowledge/gemeentefonds/lezen";
import { type Indexopdracht } from "../indexing/opdracht";
import { INDEXREEKS, PRIJSPEILEN } from "../../knowledge/gemeentefonds";
import { jarenTekst } from "../../knowledge/notatie";
import type { Doel } from "../../sheet/doel";
import { argumentfout } from "../../sheet/fouten";
import { leesGetal } from "../../sheet/getal";
import { isLeeg } from "../../sheet/tekst";
import type { Aanroep, Argument } from "./aanroepen";
import { verwijst, waardeVan, type Bereiklezer } from "./argumentwaarden";
import type { Argumentnaam, Functienaam } from "./functies";
import { raadselVan, type Raadsel } from "./herkomst";

/** Een cijfer uit een reeks van het gemeentefonds. */
export interface Cijferherkomst {
  soort: "cijfer";
  aanroep: Aanroep;
  cijfer: Waarde;
}

/** De bronvermelding van een reeks: BRON met de naam van een reeks. */
export interface Reeksbronherkomst {
  soort: "reeksbron";
  aanroep: Aanroep;
  reeks: Reeksbron;
  jaar: number;
}

/** Wat er geïndexeerd wordt. */
export interface Indexbedrag {
  argument: Argument;
  /** Waar het bedrag staat; null als het in de formule zelf staat. */
  doel: Doel | null;
  /** In de eenheid van de cel; null waar alleen Excel het kan uitrekenen. */
  getal: number | null;
}

/** Een geïndexeerd bedrag: waar het vandaan komt, en met welke index. */
export interface Indexherkomst {
  soort: "index";
  aanroep: Aanroep;
  opdracht: Indexopdracht;
  bedrag: Indexbedrag;
}

/** Een aanroep over het gemeentefonds waarvan niet te zeggen is wat zij geeft. */
export interface Fondsraadsel {
  soort: "raadsel";
  aanroep: Aanroep;
  raadsel: Raadsel;
}

/** Waar de uitkomst van een functie over het gemeentefonds vandaan komt. */
export type Fondsherkomst = Cijferherkomst | Reeksbronherkomst | Indexherkomst | Fondsraadsel;

/** De functie van elke reeks, met het argument dat haar rij kiest. */
const REEKSFUNCTIES: Readonly<Partial<Record<Functienaam, { reeks: Reekscode; rij: Argumentnaam }>>> = {
  ACCRES: { reeks: "accres", rij: "soort" },
  LPO: { reeks: "lpo", rij: "onderdeel" },
  BCF: { reeks: "bcf", rij: "rij" },
  OPSCHALINGSKORTING: { reeks: "opschalingskorting", rij: "rij" },
};

/** Zoekt uit waar de uitkomst van een aanroep vandaan komt; null als zij niet over het gemeentefonds gaat. */
export function fondsherkomstVan(aanroep: Aanroep, lezer: Bereiklezer): Fondsherkomst | null {
  try {
    const functie = REEKSFUNCTIES[aanroep.functie];
    if (functie) return cijferherkomst(aanroep, reeksVan(functie.reeks), functie.rij, lezer);
    if (aanroep.functie === "INDEXEER") return indexherkomst(aanroep, lezer);
    const reeks = reeksInBron(aanroep, lezer);
    return reeks && { soort: "reeksbron", aanroep, reeks, jaar: jaarVan(aanroep, reeks, lezer) };
  } catch (fout) {
    return { soort: "raadsel", aanroep, raadsel: raadselVan(fout) };
  }
}

/**
 * De editie waaruit een aanroep over het gemeentefonds put; null als zij over iets anders gaat.
 * @throws {Onbepaald} als een argument niet te lezen is. @throws {PokFout} als het geen editie is
 */
export function fondseditieVan(aanroep: Aanroep, lezer: Bereiklezer): Editiecode | null {
  const functie = REEKSFUNCTIES[aanroep.functie];
  if (functie) return editieVan(aanroep, reeksVan(functie.reeks), lezer);
  if (aanroep.functie === "INDEXEER") return editieVan(aanroep, INDEXREEKS, lezer);
  return reeksInBron(aanroep, lezer)?.edities[0] ?? null;
}

function reeksInBron(aanroep: Aanroep, lezer: Bereiklezer): Reeksbron | null {
  return aanroep.functie === "BRON" ? zoekReeks(waardeVan(aanroep, "actielijn", lezer)) : null;
}

function cijferherkomst(
  aanroep: Aanroep,
  reeks: Reeksbron,
  rijargument: Argumentnaam,
  lezer: Bereiklezer,
): Cijferherkomst {
  const rij = leesRij(reeks, waardeVan(aanroep, rijargument, lezer), rijargument);
  const jaar = jaarVan(aanroep, reeks, lezer);
  return {
    soort: "cijfer",
    aanroep,
    cijfer: waarde(reeks.code, rij, jaar, editieVan(aanroep, reeks, lezer)),
  };
}

function indexherkomst(aanroep: Aanroep, lezer: Bereiklezer): Indexherkomst {
  const peil = (naam: "vanjaar" | "naarjaar") =>
    leesJaarUit(
      PRIJSPEILEN,
      `een jaar waarvoor de brief een prijspeil geeft (${jarenTekst(PRIJSPEILEN)})`,
      waardeVan(aanroep, naam, lezer),
      naam,
    );
  const [van, naar] = [peil("vanjaar"), peil("naarjaar")];
  const onderdeel = leesRij(INDEXREEKS, waardeVan(aanroep, "onderdeel", lezer), "onderdeel");
  const editie = editieVan(aanroep, INDEXREEKS, lezer);
  return {
    soort: "index",
    aanroep,
    opdracht: { onderdeel, editie, van, naar, plaats: "zelf" },
    bedrag: indexbedrag(aanroep.argumenten.bedrag!, lezer),
  };
}

/** Een berekening als bedrag is geen raadsel: de index is dan nog te tonen, en een POK-functie erin heeft haar eigen herkomst. */
function indexbedrag(argument: Argument, lezer: Bereiklezer): Indexbedrag {
  if (argument.soort === "waarde") return { argument, doel: null, getal: getalVan(argument.waarde) };
  if (argument.soort === "weggelaten") throw geenGetal(null);
  const inhoud = verwijst(argument) ? lezer(argument) : null;
  if (!inhoud) return { argument, doel: null, getal: null };
  const { bladId, blad, rij, kolom, rijen, kolommen, waarden } = inhoud;
  const enig = rijen * kolommen === 1 ? waarden[0]![0] : null;
  return {
    argument,
    doel: { bladId, blad, rij, kolom, rijen, kolommen },
    // Van een lege cel zegt Excel zelf wat de functie krijgt.
    getal: isLeeg(enig) ? null : getalVan(enig),
  };
}

function getalVan(gevonden: unknown): number {
  const getal = typeof gevonden === "string" ? leesGetal(gevonden) : gevonden;
  if (typeof getal !== "number") throw geenGetal(gevonden);
  return getal;
}

const geenGetal = (gevonden: unknown) => argumentfout("ongeldig", "bedrag", gevonden, "een getal");

const editieVan = (aanroep: Aanroep, reeks: Reeksbron, lezer: Bereiklezer): Editiecode =>
  leesEditie(reeks, waardeVan(aanroep, "editie", lezer), "editie");

/** Ook een jaar waarvoor de brief niets noemt: dat is dan te zeggen. */
function jaarVan(aanroep: Aanroep, { naam, jaren }: Reeksbron, lezer: Bereiklezer): number {
  const toegestaan = `een jaar dat de brief bij deze reeks noemt (${naam.nl}: ${jarenTekst(jaren)})`;
  return leesJaarUit(jaren, toegestaan, waardeVan(aanroep, "jaar", lezer), "jaar");
}
