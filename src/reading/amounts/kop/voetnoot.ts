/** Nootteken achteraan: “*”, “†”, “¹”, “ 1)” of, na een jaartal, “1)” er vast aan. */
const NOOT = /(?:\s*[*†‡⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾]+\)?|\s+\d{1,2}\)|(\b(?:19|20)\d\d)\d\))$/;
const NOOT_TUSSEN_HAAKJES = /\s*[([]\d{1,2}[)\]]$/;

/** De koptekst zonder de verwijzingen naar voetnoten erachter; een tekst die alleen dat is, blijft zoals zij is. */
export function zonderNoot(tekst: string): string {
  const kaal = tekst.replace(NOOT, "$1");
  return kaal === tekst || kaal === "" || sluitMeer(tekst, kaal) ? tekst : zonderNoot(kaal);
}

/** Als {@link zonderNoot}, voor “(1)” en “[1]”. */
export function zonderNootTussenHaakjes(tekst: string): string {
  return tekst.replace(NOOT_TUSSEN_HAAKJES, "") || tekst;
}

/** Het haakje van “(x € 1 000)” hoort bij een haakje ervoor. */
function sluitMeer(tekst: string, kaal: string): boolean {
  const open = (kaal.match(/\(/g)?.length ?? 0) - (kaal.match(/\)/g)?.length ?? 0);
  return open > 0 && tekst.endsWith(")") && !/[*†‡⁾]\)?$/.test(tekst);
}
