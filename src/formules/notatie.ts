/** Een getal met scheidingstekens per drie cijfers, zoals Excel het bij een opgemaakte functie-uitkomst toont. */
const GEGROEPEERD = /^[-−]?\d{1,3}(?:([.,\u00a0\u202f’' ])\d{3})+(?:([.,])(\d+))?$/;

/**
 * De notatie (en-US) waarmee een kale waarde er net zo uitziet als de functie-uitkomst waar zij voor in de plaats komt: de
 * functies geven een getal met zijn eigen opmaak, en die verdwijnt met de formule.
 * @param notatie getalnotatie van de cel
 * @param tekst wat de cel toont
 * @returns null als de cel haar notatie kan houden
 */
export function meegenomenNotatie(waarde: unknown, notatie: string, tekst: string): string | null {
  if (notatie !== "General" || typeof waarde !== "number") return null;
  const delen = GEGROEPEERD.exec(tekst.trim());
  if (!delen || delen[1] === delen[2]) return null;
  return delen[3] ? `#,##0.${"0".repeat(delen[3].length)}` : "#,##0";
}
