/** Rekenen met celadressen; rijen en kolommen tellen vanaf 0, zoals Office.js ze geeft. */

export const MAX_RIJEN = 1_048_576;
export const MAX_KOLOMMEN = 16_384;

/** Een rechthoek op een blad. */
export interface Rechthoek {
  rij: number;
  kolom: number;
  rijen: number;
  kolommen: number;
}

/** Kolomletters bij een kolomnummer vanaf 0: 0 is A, 16383 is XFD. */
export function kolomletters(kolom: number): string {
  const rest = String.fromCharCode(65 + (kolom % 26));
  return kolom < 26 ? rest : kolomletters(Math.floor(kolom / 26) - 1) + rest;
}

/**
 * Kolomnummer vanaf 0 bij kolomletters: A is 0, XFD is 16383; -1 als dat geen kolom van een werkblad is.
 * @param adres hoofdletters, met eventueel iets erachter
 * @param letters zoveel tekens van `adres` zijn de letters
 */
export function kolomVan(adres: string, letters = adres.length): number {
  let kolom = 0;
  for (let i = 0; i < letters; i++) {
    const letter = adres.charCodeAt(i) - 64;
    if (letter < 1 || letter > 26) return -1;
    kolom = kolom * 26 + letter;
  }
  return kolom <= MAX_KOLOMMEN ? kolom - 1 : -1;
}

/** Adres van één cel, zoals “C5”. */
export function celadres(rij: number, kolom: number): string {
  return `${kolomletters(kolom)}${rij + 1}`;
}

/** Adres van een rechthoek, zoals “A1:I12”; één cel als “A1”. */
export function bereikadres({ rij, kolom, rijen, kolommen }: Rechthoek): string {
  const begin = celadres(rij, kolom);
  return rijen === 1 && kolommen === 1
    ? begin
    : `${begin}:${celadres(rij + rijen - 1, kolom + kolommen - 1)}`;
}

/** Adres met bladnaam; een naam die geen gewone naam is, of op een celadres lijkt, komt tussen aanhalingstekens. */
export function metBlad(blad: string, adres: string): string {
  const gewoon = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(blad) && !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*)$/i.test(blad);
  return `${gewoon ? blad : `'${blad.replaceAll("'", "''")}'`}!${adres}`;
}

/** Adres van een rechthoek met haar bladnaam. */
export function volledigAdres(blad: string, rechthoek: Rechthoek): string {
  return metBlad(blad, bereikadres(rechthoek));
}

/** Of de rechthoek helemaal op een werkblad ligt. */
export function pastOpBlad({ rij, kolom, rijen, kolommen }: Rechthoek): boolean {
  return rij >= 0 && kolom >= 0 && rij + rijen <= MAX_RIJEN && kolom + kolommen <= MAX_KOLOMMEN;
}

/** Of twee rechthoeken van hetzelfde blad een cel delen. */
export function overlapt(een: Rechthoek, ander: Rechthoek): boolean {
  return (
    een.rij < ander.rij + ander.rijen &&
    ander.rij < een.rij + een.rijen &&
    een.kolom < ander.kolom + ander.kolommen &&
    ander.kolom < een.kolom + een.kolommen
  );
}
