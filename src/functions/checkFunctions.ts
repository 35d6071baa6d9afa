import { Frame } from "../rules";
import { answer } from "./answer";
import { actielijnOf, amountsOrNational, unitOrEuro, isGiven, yearOf } from "./arguments";
import { findingsTable, verdict, ruleTable, remainingFor } from "./check";
import { inUnit } from "./inUnit";
import { planLineOf, planOf } from "./checkArguments";

/**
 * Toetst één regel van een plan: "akkoord", of de zwaarste bevinding in één zin.
 * @customfunction TOETS
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van de regel
 * @param {any} bedrag Bedrag van de regel, in de gekozen eenheid
 * @param {any} [soort] "baten" of "lasten" (standaard)
 * @param {any} [aard] "structureel" of "incidenteel"; weggelaten: niet gezegd
 * @param {any} [kanaal] AU, DU, RIJK of OPEN; weggelaten: niet gezegd
 * @param {any} [eenheid] 1 (euro, standaard), 1000 of 1000000
 * @param {any[][]} [bedragen] Bereik met de bedragen van uw gemeente; weggelaten: de landelijke tabel
 * @returns {string} akkoord, of ernst, regel en bevinding
 */
export function toets(
  actielijn: any,
  jaar: any,
  bedrag: any,
  soort?: any,
  aard?: any,
  kanaal?: any,
  eenheid?: any,
  bedragen?: any[][],
): string {
  return answer(() => {
    const unit = unitOrEuro(eenheid);
    const amounts = amountsOrNational(bedragen);
    const line = planLineOf({ actielijn, year: jaar, amount: bedrag, kind: soort, aard, kanaal }, unit);
    return verdict(line, new Frame({ amounts, unit }), amounts);
  });
}

/**
 * Toetst een heel plan aan alle regels: een tabel met bevindingen, de zwaarste eerst.
 * @customfunction CONTROLE
 * @param {any[][]} plan Bereik met kopregel: Actielijn, Jaar en Bedrag, of Actielijn en een kolom per jaar
 * @param {any} [eenheid] Eenheid van het plan: 1 (euro), 1000 of 1000000; weggelaten: wat het plan zelf zegt, en anders euro
 * @param {any[][]} [bedragen] Bereik met de bedragen van uw gemeente; weggelaten: de landelijke tabel
 * @returns {any[][]} Ernst, Regel, Rij en Bevinding; zonder bevindingen één rij "akkoord"
 */
export function controle(plan: any[][], eenheid?: any, bedragen?: any[][]): any[][] {
  return answer(() => {
    const givenUnit = isGiven(eenheid) ? unitOrEuro(eenheid) : null;
    const amounts = amountsOrNational(bedragen);
    const reading = planOf(plan, givenUnit);
    const unit = { unit: reading.unit.value ?? 1, unitStated: reading.unit.stated };
    return findingsTable(reading, new Frame({ amounts, ...unit }));
  });
}

/**
 * Wat er van een actielijn in een jaar nog te plannen is: beschikbaar min geplande lasten.
 * @customfunction RUIMTE
 * @param {any[][]} plan Bereik met kopregel: Actielijn, Jaar en Bedrag, of Actielijn en een kolom per jaar
 * @param {any} actielijn Nummer 1 t/m 8, "AL4", of een deel van de naam, zoals "wijkteams"
 * @param {any} jaar Jaar van 2021 t/m 2027
 * @param {any} [eenheid] Eenheid van plan en uitkomst: 1 (euro), 1000 of 1000000; weggelaten: uitkomst in euro
 * @param {any[][]} [bedragen] Bereik met de bedragen van uw gemeente; weggelaten: de landelijke tabel
 * @returns {any} Bedrag in de gekozen eenheid
 */
export function ruimte(plan: any[][], actielijn: any, jaar: any, eenheid?: any, bedragen?: any[][]): any {
  return answer(() => {
    const givenUnit = isGiven(eenheid) ? unitOrEuro(eenheid) : null;
    const amounts = amountsOrNational(bedragen);
    const { lines } = planOf(plan, givenUnit);
    return inUnit(remainingFor(lines, amounts, actielijnOf(actielijn), yearOf(jaar)), givenUnit ?? 1);
  });
}

/**
 * De regels waaraan een plan wordt getoetst.
 * @customfunction REGELS
 * @returns {string[][]} Regel, Ernst, Titel en Bron
 */
export function regels(): string[][] {
  return answer(ruleTable);
}
