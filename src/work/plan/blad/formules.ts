import { bedragformule } from "../../formule";
import type { Eenheid, Kanaal } from "../../../knowledge/pok/soorten";
import { isInzetbaar } from "../beschikbaar";
import type { Beschikbaar, Bronsoort } from "../soorten";

/** De kanalen waarvan een gemeente het geld kan inzetten. */
const INZETBARE_KANALEN: readonly Kanaal[] = ["AU", "DU"];

/**
 * De formule voor wat er van een actielijn in een jaar in te zetten is, in de schrijfwijze van Office.js.
 * @param tabel naam van de tabel met bedragen; "": de landelijke tabel
 * @returns 0 waar er niets in te zetten is; dat staat er als “–”, en telt zo mee in een som
 */
export function inzetbaarformule(
  beschikbaar: Beschikbaar,
  actielijn: number,
  jaar: number,
  eenheid: Eenheid,
  tabel: string,
): string | number {
  if (tabel !== "")
    return `=IFNA(${opgeteld(INZETBARE_KANALEN, actielijn, jaar, eenheid, tabel).slice(1)},0)`;
  const kanalen = beschikbaar
    .cel(actielijn, jaar)
    .delen.filter(isInzetbaar)
    .map(({ kanaal }) => kanaal);
  return kanalen.length === 0 ? 0 : opgeteld(kanalen, actielijn, jaar, eenheid, tabel);
}

const opgeteld = (
  kanalen: readonly Kanaal[],
  actielijn: number,
  jaar: number,
  eenheid: Eenheid,
  tabel: string,
): string =>
  `=${kanalen.map((kanaal) => bedragformule(actielijn, jaar, kanaal, eenheid, tabel).slice(1)).join("+")}`;

/** De kolom van een tabel op de rij van de formule. */
export const opDezeRij = (tabel: string, kolom: string): string => `${tabel}[[#This Row],[${kolom}]]`;

/** De som van de rij over de jaarkolommen. */
export const rijtotaal = (tabel: string, jaren: readonly number[]): string =>
  `=SUM(${tabel}[[#This Row],[${jaren[0]}]:[${jaren[jaren.length - 1]}]])`;

/** Het totaal van een kolom in de totaalrij; telt alleen wat een filter laat zien. */
export const kolomtotaal = (tabel: string, kolom: string): string => `=SUBTOTAL(109,${tabel}[${kolom}])`;

/** Waarom een bedrag niet te toetsen is als er niets is om het aan te toetsen. */
const ZONDER_BEDRAG: Readonly<Record<Bronsoort, string>> = {
  eigen: "geen rij in uw bedragen",
  raming: "geen bedrag beschikbaar",
  landelijk: "geen bedrag beschikbaar",
};

/** Teken dat in geen enkele bevinding voorkomt. */
const RAND = "¦";

/**
 * Het oordeel over elk jaarbedrag van een rij, met het jaar ervoor; “akkoord” als er niets te melden is. Elk bedrag wordt
 * één keer getoetst, zonder LET: de omrandende tekens maken van een lege uitkomst “akkoord”.
 */
export function toetsformule(
  tabel: string,
  jaren: readonly number[],
  eenheid: Eenheid,
  bedragen: string,
  bron: Bronsoort,
): string {
  const perJaar = jaren.map((jaar) => {
    const bedrag = opDezeRij(tabel, String(jaar));
    const argumenten = [
      opDezeRij(tabel, "Actielijn"),
      jaar,
      bedrag,
      '"lasten"',
      opDezeRij(tabel, "Aard"),
      "",
      eenheid,
      ...(bedragen === "" ? [] : [bedragen]),
    ];
    const oordeel = `IFNA(POK.TOETS(${argumenten.join(",")}),"niet te toetsen: ${ZONDER_BEDRAG[bron]}")`;
    return `IF(${bedrag}="","",SUBSTITUTE("${jaar}: "&${oordeel},"${jaar}: akkoord",""))`;
  });
  const samen = `"${RAND}"&TEXTJOIN("; ",TRUE,${perJaar.join(",")})&"${RAND}"`;
  return `=SUBSTITUTE(SUBSTITUTE(${samen},"${RAND}${RAND}","akkoord"),"${RAND}","")`;
}
