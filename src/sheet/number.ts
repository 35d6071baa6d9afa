const WITH_DOTS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const WITHOUT_DOTS = /^[+-]?\d+(?:,\d+)?$/;
/** “400,000” is € 400.000 for who writes English and € 400 for who writes Dutch. */
const COMMA_AND_THREE = /^[+-]?[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number the way the Dutch write it: dots per three digits, a comma for decimals.
 * @returns the number, or null if the text is not an unambiguous Dutch number, such as "1.5", "0.052", "400,000" or "33.000-"
 */
export function readNumber(text: string): number | null {
  const plain = text.trim();
  if (COMMA_AND_THREE.test(plain)) return null;
  return readDutch(plain);
}

/** As {@link readNumber}, for a text of which it is known that it is Dutch: “400,125” is a fraction. */
export function readDutch(plain: string): number | null {
  if (!WITH_DOTS.test(plain) && !WITHOUT_DOTS.test(plain)) return null;
  return Number(plain.replaceAll(".", "").replace(",", "."));
}
