import { applyIndex, seriesOf, seriesFigure, type SeriesCode, type Figure } from "../knowledge/gemeentefonds";
import { readEditie, readRow } from "../knowledge/gemeentefonds/read";
import { answer } from "./answer";
import { isGiven } from "./arguments";
import { indexYearOf, readAmountToIndex, seriesYearOf } from "./fondsArguments";
import { asAmount, asFigure } from "./fondsFigure";
import { plain } from "./dataTypes";

/**
 * Het accres van het gemeentefonds in een jaar, volgens tabel 1.1 van de ledenbrief Rijksbegroting 2022.
 * @customfunction ACCRES
 * @param {any} jaar Jaar van 2021 t/m 2026
 * @param {any} [soort] "nominaal" (in duizenden euro, standaard), "percentage", "reëel percentage" of "reëel"
 * @param {any} [editie] "september" (septembercirculaire 2021, standaard) of "mei" (meicirculaire 2021)
 * @returns {any} Duizenden euro, of een percentage als breuk (0,0504)
 */
export function accres(jaar: any, soort?: any, editie?: any): any {
  return answer(() => asFigure(findFigure("accres", jaar, "soort", soort, editie)));
}

/**
 * De loon- en prijsontwikkeling in een jaar, volgens tabel 1.2 van de ledenbrief Rijksbegroting 2022.
 * @customfunction LPO
 * @param {any} jaar Jaar van 2021 t/m 2026
 * @param {any} [onderdeel] "totaal" (standaard), "loon" of "prijs"
 * @param {any} [editie] "mev" (MEV 2022, standaard) of "cep" (CEP 2021)
 * @returns {any} Percentage als breuk (0,023)
 */
export function lpo(jaar: any, onderdeel?: any, editie?: any): any {
  return answer(() => asFigure(findFigure("lpo", jaar, "onderdeel", onderdeel, editie)));
}

/**
 * De raming van het BTW-compensatiefonds in een jaar, volgens tabel 1.3 van de ledenbrief Rijksbegroting 2022.
 * @customfunction BCF
 * @param {any} jaar Jaar van 2021 t/m 2026
 * @param {any} [rij] "naar gemeentefonds" (standaard), "voeding", "beroep", "beroep gemeenten", "overschot" of "aandeel"
 * @returns {any} Duizenden euro; het aandeel als breuk (0,888)
 */
export function bcf(jaar: any, rij?: any): any {
  return answer(() => asFigure(findFigure("bcf", jaar, "rij", rij, null)));
}

/**
 * De opschalingskorting op het gemeentefonds in een jaar, volgens de ledenbrief Rijksbegroting 2022.
 * @customfunction OPSCHALINGSKORTING
 * @param {any} jaar 2015, 2019 t/m 2023, 2025 of 2026; voor 2024 noemt de brief geen bedrag
 * @returns {any} Miljoenen euro; een korting is negatief
 */
export function opschalingskorting(jaar: any): any {
  return answer(() => asFigure(findFigure("opschalingskorting", jaar, "rij", null, null)));
}

/**
 * Brengt een bedrag naar het prijspeil van een ander jaar met de loon- en prijsontwikkeling; zonder tussentijds afronden.
 * @customfunction INDEXEER
 * @param {any} bedrag Bedrag in het prijspeil van vanjaar
 * @param {any} vanjaar Jaar van het prijspeil van het bedrag, van 2020 t/m 2026
 * @param {any} naarjaar Jaar van het gevraagde prijspeil, van 2020 t/m 2026; eerder dan vanjaar mag ook
 * @param {any} [onderdeel] "totaal" (standaard), "loon" of "prijs"
 * @param {any} [editie] "mev" (MEV 2022, standaard) of "cep" (CEP 2021)
 * @returns {any} Bedrag in dezelfde eenheid, niet afgerond
 */
export function indexeer(bedrag: any, vanjaar: any, naarjaar: any, onderdeel?: any, editie?: any): any {
  return answer(() => {
    const series = seriesOf("lpo");
    return asAmount(
      applyIndex(
        readAmountToIndex(bedrag),
        indexYearOf(vanjaar, "vanjaar"),
        indexYearOf(naarjaar, "naarjaar"),
        readRow(series, givenOrNull(onderdeel), "onderdeel"),
        readEditie(series, givenOrNull(editie), "editie"),
      ),
    );
  });
}

function findFigure(
  code: SeriesCode,
  year: unknown,
  rowArgument: string,
  row: unknown,
  editie: unknown,
): Figure {
  const series = seriesOf(code);
  return seriesFigure(
    code,
    readRow(series, givenOrNull(row), rowArgument),
    seriesYearOf(series, year),
    readEditie(series, givenOrNull(editie), "editie"),
  );
}

function givenOrNull(argument: unknown): unknown {
  return isGiven(argument) ? plain(argument) : null;
}
