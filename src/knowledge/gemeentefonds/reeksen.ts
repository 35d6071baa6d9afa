import { accres } from "./gegevens/accres";
import { bcf } from "./gegevens/bcf";
import { lpo } from "./gegevens/lpo";
import { opschalingskorting } from "./gegevens/opschalingskorting";
import { TEGENSPRAKEN } from "./gegevens/tegenspraken";
import type { Editiecode, Reeksbron, Reekscode, Rijbron, Rijeenheid, Waarde, Waardestatus } from "./soorten";

/** De reeksen van de ledenbrief Rijksbegroting 2022. */
export const REEKSEN: readonly Reeksbron[] = [accres, lpo, bcf, opschalingskorting];

export const EDITIENAAM: Readonly<Record<Editiecode, string>> = {
  mei: "meicirculaire 2021",
  september: "septembercirculaire 2021",
  cep: "CEP 2021",
  mev: "MEV 2022",
  miljoenennota: "Miljoenennota 2022",
};

/** Gehele honderdsten van een procent in een breuk van 1. */
const HONDERDSTEN = 10_000;
const LEEG = "–";

/** De gegevens van een reeks. */
export const reeksVan = (code: Reekscode): Reeksbron => REEKSEN.find((reeks) => reeks.code === code)!;

/**
 * Eén cijfer van een reeks.
 * @throws {RangeError} als de reeks de rij, het jaar of de editie niet kent: namen van gebruikers leest lezen.ts
 */
export function waarde(reekscode: Reekscode, rijcode: string, jaar: number, editie: Editiecode): Waarde {
  const reeks = reeksVan(reekscode);
  const rij = reeks.rijen.find(({ code }) => code === rijcode);
  const kolom = reeks.jaren.indexOf(jaar);
  const getallen = rij?.waarden[editie];
  if (!rij || !getallen || kolom < 0)
    throw new RangeError(`Reeks ${reekscode} kent geen rij ${rijcode} van ${editie} in ${jaar}.`);
  const gedrukt = getallen[kolom] ?? null;
  return {
    reeks: reekscode,
    rij: rijcode,
    jaar,
    editie,
    eenheid: rij.eenheid,
    getal: gedrukt === null ? null : inGetal(gedrukt, rij.eenheid),
    gedrukt: gedrukt === null ? LEEG : drukAf(gedrukt, rij),
    status: statusVan(reeks, jaar, gedrukt),
    tegenspraken: TEGENSPRAKEN.filter(
      (t) => t.reeks === reekscode && t.rij === rijcode && t.jaar === jaar && t.editie === editie,
    ),
    voorbehouden: reeks.voorbehouden
      .filter(
        (v) => v.jaren.includes(jaar) && (v.rij ?? rijcode) === rijcode && (v.editie ?? editie) === editie,
      )
      .map(({ tekst }) => tekst),
  };
}

/** Dezelfde rij en hetzelfde jaar in elke editie van de reeks, de geldende eerst. */
export function perEditie(reekscode: Reekscode, rijcode: string, jaar: number): Waarde[] {
  return reeksVan(reekscode).edities.map((editie) => waarde(reekscode, rijcode, jaar, editie));
}

/** Of een cijfer niet strookt met de rest van de brief; wat afronding verklaart, telt niet: anders valt de rest niet op. */
export const strooktNiet = ({ tegenspraken }: Pick<Waarde, "tegenspraken">): boolean =>
  tegenspraken.some(({ afronding }) => !afronding);

/** Een getal in de eenheid van een rij, zoals de brief het drukt. */
export function drukAf(
  getal: number,
  { eenheid, decimalen }: Pick<Rijbron, "eenheid" | "decimalen">,
): string {
  const opmaak = { minimumFractionDigits: decimalen, maximumFractionDigits: decimalen };
  return eenheid === "procent"
    ? `${(getal / 100).toLocaleString("nl-NL", opmaak)}%`
    : getal.toLocaleString("nl-NL", opmaak);
}

function inGetal(gedrukt: number, eenheid: Rijeenheid): number {
  return eenheid === "procent" ? gedrukt / HONDERDSTEN : gedrukt;
}

function statusVan({ vastgesteld }: Reeksbron, jaar: number, gedrukt: number | null): Waardestatus {
  if (gedrukt === null) return "ontbreekt";
  return vastgesteld.includes(jaar) ? "vastgesteld" : "voorlopig";
}
