import { reeksbronvermelding } from "../knowledge/gemeentefonds/bron";
import { bedragVan, totaalVan } from "../knowledge/pok/bedragen";
import { bronvermelding } from "../knowledge/pok/editie";
import { huidigeEditie } from "../knowledge/pok/edities";
import { raming as raam } from "../knowledge/pok/raming";
import { reeks as leesReeks, tabel as leesTabel } from "../knowledge/pok/tabel";
import { antwoord } from "./antwoord";
import {
  actielijnVan,
  bedragenOfLandelijk,
  eenheidOfEuro,
  grensOfMidden,
  jaarOf,
  jaarVan,
  jarenreeks,
  kanaalOfAlle,
  leesAandeel,
} from "./arguments";
import { actielijnOfReeks, reeksjaarVan } from "./fondsargumenten";
import { kentGegevenstypen } from "./gegevenstypen";
import { inEenheid } from "./inEenheid";
import { kaart as maakKaart } from "./kaart";

const EERSTE = huidigeEditie.jaren[0]!;
const LAATSTE = huidigeEditie.jaren[huidigeEditie.jaren.length - 1]!;
const leesCel = (actielijn: unknown, jaar: unknown) =>
  huidigeEditie.cel(actielijnVan(actielijn), jaarVan(jaar));

/**
 * Het bedrag van een actielijn in een jaar.
 * @customfunction BEDRAG
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @param {any} [kanaal] AU, DU, RIJK of OPEN; weggelaten: alle kanalen samen
 * @param {any} [eenheid] 1 (euro, standaard), 1000 of 1000000
 * @param {any[][]} [bedragen] Bereik met de bedragen van uw gemeente: Actielijn, Jaar, Kanaal, Bedrag, Gemeente, Editie; weggelaten: de landelijke tabel
 * @returns {any} Bedrag in de gekozen eenheid
 */
export function bedrag(actielijn: any, jaar: any, kanaal?: any, eenheid?: any, bedragen?: any[][]): any {
  return antwoord(() => {
    const deler = eenheidOfEuro(eenheid);
    const bron = bedragenOfLandelijk(bedragen);
    return inEenheid(bedragVan(bron, actielijnVan(actielijn), jaarVan(jaar), kanaalOfAlle(kanaal)), deler);
  });
}

/**
 * De bedragen van een actielijn op één rij, een jaar per cel.
 * @customfunction REEKS
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} [van] Eerste jaar; weggelaten: 2021
 * @param {any} [tot] Laatste jaar; weggelaten: 2027
 * @param {any} [kanaal] AU, DU, RIJK of OPEN; weggelaten: alle kanalen samen
 * @param {any} [eenheid] 1 (euro, standaard), 1000 of 1000000
 * @param {any[][]} [bedragen] Bereik met de bedragen van uw gemeente; weggelaten: de landelijke tabel
 * @returns {any[][]} Eén rij bedragen in de gekozen eenheid
 */
export function reeks(
  actielijn: any,
  van?: any,
  tot?: any,
  kanaal?: any,
  eenheid?: any,
  bedragen?: any[][],
): any[][] {
  return antwoord(() => {
    const nummer = actielijnVan(actielijn);
    const jaren = jarenreeks(jaarOf(van, EERSTE, "van"), jaarOf(tot, LAATSTE, "tot"));
    const deler = eenheidOfEuro(eenheid);
    const bron = bedragenOfLandelijk(bedragen);
    if (jaren.every((jaar) => bron.lees(nummer, jaar, null) === undefined))
      bedragVan(bron, nummer, jaren[0]!, null);
    return [leesReeks(bron, nummer, jaren, kanaalOfAlle(kanaal), deler, 0)];
  });
}

/**
 * De hele tabel: kopregel, acht actielijnen en een totaalrij.
 * @customfunction TABEL
 * @param {any} [kanaal] AU, DU, RIJK of OPEN; weggelaten: alle kanalen samen
 * @param {any} [eenheid] 1 (euro, standaard), 1000 of 1000000
 * @param {any[][]} [bedragen] Bereik met de bedragen van uw gemeente; weggelaten: de landelijke tabel
 * @returns {any[][]} 10 rijen × 9 kolommen
 */
export function tabel(kanaal?: any, eenheid?: any, bedragen?: any[][]): any[][] {
  return antwoord(() =>
    leesTabel(bedragenOfLandelijk(bedragen), kanaalOfAlle(kanaal), eenheidOfEuro(eenheid)),
  );
}

/**
 * De som over alle actielijnen in een jaar.
 * @customfunction TOTAAL
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @param {any} [kanaal] AU, DU, RIJK of OPEN; weggelaten: alle kanalen samen
 * @param {any} [eenheid] 1 (euro, standaard), 1000 of 1000000
 * @param {any[][]} [bedragen] Bereik met de bedragen van uw gemeente; weggelaten: de landelijke tabel
 * @returns {any} Totaal in de gekozen eenheid
 */
export function totaal(jaar: any, kanaal?: any, eenheid?: any, bedragen?: any[][]): any {
  return antwoord(() => {
    const deler = eenheidOfEuro(eenheid);
    const bron = bedragenOfLandelijk(bedragen);
    return inEenheid(totaalVan(bron, jaarVan(jaar), kanaalOfAlle(kanaal)), deler);
  });
}

/**
 * Hoe het geld van een actielijn in een jaar wordt uitgekeerd.
 * @customfunction UITKERING
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @returns {string} Algemene uitkering, decentralisatie-uitkering, beide, rijk, nog niet bepaald of geen
 */
export function uitkering(actielijn: any, jaar: any): string {
  return antwoord(() => leesCel(actielijn, jaar).uitkering);
}

/**
 * Of een actielijn structureel of incidenteel is.
 * @customfunction AARD
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @returns {string} structureel of incidenteel
 */
export function aard(actielijn: any): string {
  return antwoord(() => {
    const nummer = actielijnVan(actielijn);
    return huidigeEditie.actielijnen.find((lijn) => lijn.nummer === nummer)!.aard;
  });
}

/**
 * Hoe vast het bedrag van een actielijn in een jaar staat.
 * @customfunction STATUS
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @returns {string} vastgesteld, voorlopig, geen middelen of nog te bepalen
 */
export function status(actielijn: any, jaar: any): string {
  return antwoord(() => leesCel(actielijn, jaar).status);
}

/**
 * Wie het geld van een actielijn in een jaar ontvangt.
 * @customfunction ONTVANGER
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @returns {string} De ontvanger, in één regel
 */
export function ontvanger(actielijn: any, jaar: any): string {
  return antwoord(() => leesCel(actielijn, jaar).ontvanger);
}

/**
 * Waar het bedrag vandaan komt, en wat er in de bron vreemd aan is.
 * @customfunction BRON
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"; of een reeks: "accres", "lpo", "bcf" of "opschalingskorting"
 * @param {any} jaar Jaar van 2021 t/m 2027; bij een reeks een jaar van die reeks
 * @returns {string} Bronvermelding: brief, datum, bijlage en cel
 */
export function bron(actielijn: any, jaar: any): string {
  return antwoord(() => {
    const gevraagd = actielijnOfReeks(actielijn);
    return typeof gevraagd === "number"
      ? bronvermelding(leesCel(gevraagd, jaar))
      : reeksbronvermelding(gevraagd, reeksjaarVan(gevraagd, jaar, true), "nl");
  });
}

/**
 * Raming van het deel van een gemeente: de uitkeringen uit het gemeentefonds (AU en DU) maal een aandeel.
 * @customfunction RAMING
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @param {any} aandeel Aandeel van uw gemeente, van 0 t/m 1 (0,01 is 1 %)
 * @param {any} [grens] "laag", "midden" (standaard) of "hoog": de bron is afgerond op hele miljoenen, dus 0,5 miljoen lager of hoger is mogelijk
 * @param {any} [eenheid] 1 (euro, standaard), 1000 of 1000000
 * @returns {number} Geraamd bedrag in de gekozen eenheid, niet afgerond
 */
export function raming(actielijn: any, jaar: any, aandeel: any, grens?: any, eenheid?: any): number {
  return antwoord(() => {
    const deler = eenheidOfEuro(eenheid);
    return (
      raam(
        huidigeEditie,
        actielijnVan(actielijn),
        jaarVan(jaar),
        leesAandeel(aandeel),
        grensOfMidden(grens),
      ) / deler
    );
  });
}

/**
 * Een gegevenskaart van een actielijn; in een Excel zonder gegevenskaarten de naam.
 * @customfunction KAART
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @returns {any} Gegevenskaart of naam
 */
export function kaart(actielijn: any): any {
  return antwoord(() => {
    const inhoud = maakKaart(huidigeEditie, actielijnVan(actielijn));
    return kentGegevenstypen() ? inhoud : inhoud.text;
  });
}
