import { datumTekst } from "./pok/editie";
import type { Editiebron, Eenheid, Kanaal } from "./pok/soorten";
import { KANAALNAAM } from "./pok/soorten";

/** Streepje voor een cel die de bron leeg laat. */
export const LEEG = "–";

/** Hoe een eenheid boven een tabel staat. */
export const EENHEIDTEKST: Readonly<Record<Eenheid, string>> = {
  1: "€",
  1_000: "× € 1.000",
  1_000_000: "× € 1 mln",
};

const MEESTE_DECIMALEN = 6;
const getalNl = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: MEESTE_DECIMALEN });

/**
 * Een bedrag zoals het in een Nederlandse begroting staat: 50.000.000, 50.000 of 50. Rondt niet af.
 * @param euro bedrag in euro's; null is een cel die de bron leeg laat
 */
export function bedragTekst(euro: number | null, eenheid: Eenheid): string {
  return euro === null ? LEEG : getalNl.format(euro / eenheid);
}

/** Een bedrag in hele euro's in een lopende zin, “-€ 1.234”; de harde spatie houdt het bij zijn euroteken. */
export function euroTekst(euro: number): string {
  return `${euro < 0 ? "-" : ""}€\u00a0${bedragTekst(Math.abs(euro), 1)}`;
}

/** De publicatie in het kort, zoals “Lbr. 21/083, 14 december 2021”. */
export function editieKort({ titel, datum }: Editiebron): string {
  return `${titel.replace(/^ledenbrief /, "")}, ${datumTekst(datum)}`;
}

/** Een verschil in hele euro's, met “+” als het stijgt. */
export const metTeken = (euro: number): string => `${euro > 0 ? "+" : ""}${bedragTekst(euro, 1)}`;

/** Een datum zoals men hem schrijft, “14 december 2021”; tekst die geen ISO-datum is, blijft zoals zij is. */
export function datumInTekst(datum: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(datum) && !Number.isNaN(Date.parse(datum)) ? datumTekst(datum) : datum;
}

/** Hoe een kanaal (of alle samen) boven een tabel staat. */
export function kanaalTekst(kanaal: Kanaal | null): string {
  return kanaal === null ? "alle kanalen" : `${kanaal} (${KANAALNAAM[kanaal]})`;
}

/** Jaren in het kort: “2023–2027” als zij aansluiten, anders een opsomming. */
export function jarenTekst(jaren: readonly number[]): string {
  const aansluitend = jaren.every((jaar, i) => i === 0 || jaar === jaren[i - 1]! + 1);
  return aansluitend && jaren.length > 1 ? `${jaren[0]}–${jaren[jaren.length - 1]}` : jaren.join(", ");
}

/** Aantal decimalen waarmee geen van de bedragen wordt afgerond. @param euros bedragen in euro's */
export function benodigdeDecimalen(euros: readonly number[], eenheid: Eenheid): number {
  let decimalen = 0;
  while (decimalen < MEESTE_DECIMALEN && euros.some((euro) => (euro * 10 ** decimalen) % eenheid !== 0))
    decimalen += 1;
  return decimalen;
}

/**
 * Aantal decimalen voor een raming: zo veel dat van het kleinste bedrag twee cijfers te zien zijn, en geen meer.
 * @param euros bedragen in euro's; nullen tellen niet mee
 */
export function ramingsdecimalen(euros: readonly number[], eenheid: Eenheid): number {
  const kleinste = Math.min(...euros.filter((euro) => euro > 0));
  if (!Number.isFinite(kleinste)) return 0;
  return Math.min(Math.max(1 - Math.floor(Math.log10(kleinste / eenheid)), 0), MEESTE_DECIMALEN);
}

/** Een bedrag met een vast aantal decimalen, zodat bedragen onder elkaar aansluiten; rondt af waar dat aantal te klein is. */
export function vasteTekst(euro: number, eenheid: Eenheid, decimalen: number): string {
  return vasteOpmaak(decimalen).format(euro / eenheid);
}

const opmaken = new Map<number, Intl.NumberFormat>();

/** Een opmaak maken is duur, en elke cel gebruikt er een. */
function vasteOpmaak(decimalen: number): Intl.NumberFormat {
  const bewaard = opmaken.get(decimalen);
  if (bewaard) return bewaard;
  const opmaak = new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: decimalen,
    maximumFractionDigits: decimalen,
  });
  opmaken.set(decimalen, opmaak);
  return opmaak;
}

/** Een aandeel als percentage met vier decimalen, zoals “2,0740 %”. @param aandeel 0 tot en met 1 */
export function aandeelTekst(aandeel: number): string {
  return `${vasteOpmaak(4).format(aandeel * 100)} %`;
}

/** Aandelen in het kort: één percentage als zij daarin gelijk zijn, anders het kleinste en het grootste. */
export function aandelenTekst(aandelen: readonly number[]): string {
  const [laagste, hoogste] = [Math.min(...aandelen), Math.max(...aandelen)].map(aandeelTekst);
  return laagste === hoogste ? laagste! : `${laagste!.replace(" %", "")}–${hoogste!}`;
}

/** Welk deel van een geheel een bedrag is, als percentage met één decimaal; een deel dat daarin wegvalt, staat als “< 0,1 %”. */
export function deelTekst(deel: number, geheel: number): string {
  const procent = (deel / geheel) * 100;
  if (procent > 0 && procent < 0.05) return "< 0,1 %";
  return `${vasteOpmaak(1).format(procent)} %`;
}

/** Getalnotatie (en-US-code) met een vast aantal decimalen. @param leeg of een nul als “–” moet verschijnen */
export function vasteNotatie(decimalen: number, leeg = false): string {
  const getal = decimalen === 0 ? "#,##0" : `#,##0.${"0".repeat(decimalen)}`;
  return leeg ? `${getal};-${getal};"${LEEG}"` : getal;
}

/**
 * Getalnotatie (en-US-code) die geen van de bedragen afrondt: zo veel decimalen als nodig zijn.
 * @param euros bedragen in euro's
 * @param leeg of een nul als “–” moet verschijnen, omdat de bron de cel leeg laat
 */
export function getalnotatie(euros: readonly number[], eenheid: Eenheid, leeg = false): string {
  return vasteNotatie(benodigdeDecimalen(euros, eenheid), leeg);
}
