const SCHEIDING = /[.,\u00a0\u202f’' ]/g;
/** Een percentage, zoals “2,30%”: het teken komt in een cel met de notatie General alleen van de functie. */
const PROCENT = /^[-−]?(\d+)(?:[.,](\d+))?\s?%$/;
/** Een getal met scheidingstekens per drie cijfers, zoals Excel het bij een opgemaakte functie-uitkomst toont. */
const GEGROEPEERD = /^[-−]?(\d{1,3}(?:([.,\u00a0\u202f’' ])\d{3})+)(?:([.,])(\d+))?$/;
/** Een bedrag onder de duizend met centen; daar valt niets te scheiden. */
const KLEIN = /^[-−]?(\d{1,3})[.,](\d\d)$/;

/**
 * De notatie (en-US) waarmee een kale waarde er net zo uitziet als de functie-uitkomst waar zij voor in de plaats komt: de
 * functies geven een getal met zijn eigen opmaak, en die verdwijnt met de formule.
 * @param notatie getalnotatie van de cel
 * @param tekst wat de cel toont
 * @returns null als de cel haar notatie kan houden
 */
export function meegenomenNotatie(waarde: unknown, notatie: string, tekst: string): string | null {
  if (notatie !== "General" || typeof waarde !== "number") return null;
  const getoond = tekst.trim();
  const procent = PROCENT.exec(getoond);
  if (procent) return `0${decimaaldeel(procent[2])}%`;
  const groepen = GEGROEPEERD.exec(getoond);
  // “0,123” kan ook het getal 0,123 zelf zijn.
  if (groepen && groepen[2] !== groepen[3] && toont(waarde, groepen[1]!, groepen[4]))
    return `#,##0${decimaaldeel(groepen[4])}`;
  const klein = KLEIN.exec(getoond);
  return klein && toont(waarde, klein[1]!, klein[2]) && !isVoluit(waarde, klein[1]!, klein[2]!)
    ? `#,##0${decimaaldeel(klein[2])}`
    : null;
}

const decimaaldeel = (decimalen = ""): string => decimalen && `.${"0".repeat(decimalen.length)}`;

/** Of een getal, afgerond op deze decimalen, zo te lezen is. */
const toont = (waarde: number, geheel: string, decimalen = ""): boolean =>
  Math.abs(Math.abs(waarde) - Number(`${geheel.replace(SCHEIDING, "")}.${decimalen}`)) <=
  0.5001 * 10 ** -decimalen.length;

/** Of een getal ook zonder opmaak zo te zien is. */
const isVoluit = (waarde: number, geheel: string, decimalen: string): boolean =>
  String(Math.abs(waarde)) === `${geheel}.${decimalen}`;
