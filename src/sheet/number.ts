const WITH_DOTS = /^[+-]?[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/;
const WITHOUT_DOTS = /^[+-]?\d+(?:,\d+)?$/;

/**
 * Reads a number the way the Dutch write it: dots per three digits, a comma for decimals.
 * @returns the number, or null if the text is not an unambiguous Dutch number, such as "1.5", "0.052" or "33.000-"
 */
export function readNumber(text: string): number | null {
  const plain = text.trim();
  if (!WITH_DOTS.test(plain) && !WITHOUT_DOTS.test(plain)) return null;
  return Number(plain.replaceAll(".", "").replace(",", "."));
}
