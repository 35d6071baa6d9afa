import { datumTekst } from "../pok/editie";
import type { Editiebron, Eenheid, Kanaal } from "../pok/soorten";
import { KANAALNAAM } from "../pok/soorten";

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

/** De publicatie in het kort, zoals “Lbr. 21/083, 14 december 2021”. */
export function editieKort({ titel, datum }: Editiebron): string {
  return `${titel.replace(/^ledenbrief /, "")}, ${datumTekst(datum)}`;
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

/**
 * Getalnotatie (en-US-code) die geen van de bedragen afrondt: zo veel decimalen als nodig zijn.
 * @param euros bedragen in euro's
 * @param leeg of een nul als “–” moet verschijnen, omdat de bron de cel leeg laat
 */
export function getalnotatie(euros: readonly number[], eenheid: Eenheid, leeg = false): string {
  const decimalen = Math.max(
    0,
    ...euros.map((euro) => (bedragTekst(euro, eenheid).split(",")[1] ?? "").length),
  );
  const getal = decimalen === 0 ? "#,##0" : `#,##0.${"0".repeat(decimalen)}`;
  return leeg ? `${getal};-${getal};"${LEEG}"` : getal;
}
