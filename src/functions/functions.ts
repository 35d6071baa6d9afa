import { seriesCitation } from "../knowledge/gemeentefonds/source";
import { getAmount, totalOf } from "../knowledge/pok/amounts";
import { citation } from "../knowledge/pok/editie";
import { currentEditie } from "../knowledge/pok/edities";
import { raming as estimate } from "../knowledge/pok/raming";
import { readSeries, readTable } from "../knowledge/pok/table";
import { answer } from "./answer";
import {
  actielijnOf,
  amountsOrNational,
  unitOrEuro,
  limitOrMiddle,
  yearOr,
  yearOf,
  yearRange,
  kanaalOrAll,
  readShare,
} from "./arguments";
import { actielijnOrSeries, seriesYearOf } from "./fondsArguments";
import { supportsDataTypes } from "./dataTypes";
import { inUnit } from "./inUnit";
import { makeCard } from "./card";
import { must } from "../sheet/must";

const FIRST = must(currentEditie.years[0]);
const LAST = must(currentEditie.years[currentEditie.years.length - 1]);
const readCell = (actielijn: unknown, year: unknown) =>
  currentEditie.cell(actielijnOf(actielijn), yearOf(year));

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
  return answer(() => {
    const unit = unitOrEuro(eenheid);
    const amounts = amountsOrNational(bedragen);
    return inUnit(getAmount(amounts, actielijnOf(actielijn), yearOf(jaar), kanaalOrAll(kanaal)), unit);
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
  return answer(() => {
    const number = actielijnOf(actielijn);
    const years = yearRange(yearOr(van, FIRST, "van"), yearOr(tot, LAST, "tot"));
    const unit = unitOrEuro(eenheid);
    const amounts = amountsOrNational(bedragen);
    if (years.every((year) => amounts.read(number, year, null) === undefined))
      getAmount(amounts, number, must(years[0]), null);
    return [readSeries(amounts, number, years, kanaalOrAll(kanaal), unit, 0)];
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
  return answer(() => readTable(amountsOrNational(bedragen), kanaalOrAll(kanaal), unitOrEuro(eenheid)));
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
  return answer(() => {
    const unit = unitOrEuro(eenheid);
    const amounts = amountsOrNational(bedragen);
    return inUnit(totalOf(amounts, yearOf(jaar), kanaalOrAll(kanaal)), unit);
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
  return answer(() => readCell(actielijn, jaar).uitkering);
}

/**
 * Of een actielijn structureel of incidenteel is.
 * @customfunction AARD
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @returns {string} structureel of incidenteel
 */
export function aard(actielijn: any): string {
  return answer(() => {
    const number = actielijnOf(actielijn);
    return must(currentEditie.actielijnen.find((lijn) => lijn.number === number)).aard;
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
  return answer(() => readCell(actielijn, jaar).status);
}

/**
 * Wie het geld van een actielijn in een jaar ontvangt.
 * @customfunction ONTVANGER
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @returns {string} De ontvanger, in één regel
 */
export function ontvanger(actielijn: any, jaar: any): string {
  return answer(() => readCell(actielijn, jaar).recipient);
}

/**
 * Waar het bedrag vandaan komt, en wat er in de bron vreemd aan is.
 * @customfunction BRON
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"; of een reeks: "accres", "lpo", "bcf" of "opschalingskorting"
 * @param {any} jaar Jaar van 2021 t/m 2027; bij een reeks een jaar van die reeks
 * @returns {string} Bronvermelding: brief, datum, bijlage en cel
 */
export function bron(actielijn: any, jaar: any): string {
  return answer(() => {
    const subject = actielijnOrSeries(actielijn);
    return typeof subject === "number"
      ? citation(readCell(subject, jaar))
      : seriesCitation(subject, seriesYearOf(subject, jaar, true), "nl");
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
  return answer(() => {
    const unit = unitOrEuro(eenheid);
    return (
      estimate(
        currentEditie,
        actielijnOf(actielijn),
        yearOf(jaar),
        readShare(aandeel),
        limitOrMiddle(grens),
      ) / unit
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
  return answer(() => {
    const content = makeCard(currentEditie, actielijnOf(actielijn));
    return supportsDataTypes() ? content : content.text;
  });
}
