const MET_PUNTEN = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const ZONDER_PUNTEN = /^[+-]?\d+(?:,\d+)?$/;

/**
 * Leest een getal zoals een Nederlander het schrijft: punten per drie cijfers, een komma voor decimalen.
 * @returns het getal, of null als de tekst geen ondubbelzinnig Nederlands getal is (dus ook bij "1.5", "0.052" en "33.000-")
 */
export function leesGetal(tekst: string): number | null {
  const kaal = tekst.trim();
  if (!MET_PUNTEN.test(kaal) && !ZONDER_PUNTEN.test(kaal)) return null;
  return Number(kaal.replaceAll(".", "").replace(",", "."));
}
