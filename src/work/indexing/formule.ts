import { tekensVan } from "../../sheet/tekens";
import { aanroep } from "../formule";
import { type Indexopdracht } from "./opdracht";
import { INDEXREEKS } from "../../knowledge/gemeentefonds";

/** Staat in een formule voor wat er geïndexeerd wordt, en komt in geen formule voor. */
const PLEK = "\u0000";
/** Excel rekent met vijftien cijfers; meer in een formule kapt het zelf af. */
const CIJFERS = 15;
/** Zo lang mag een formule in Excel zijn. */
export const LANGSTE_FORMULE = 8_192;

/** De formule die iets indexeert, in de schrijfwijze van Office.js. @param kern getal, celadres of formule zonder “=” */
export function indexformule(kern: string, { van, naar, onderdeel, editie }: Indexopdracht): string {
  const tenzijEerste = (code: string, eerste: string) => (code === eerste ? "" : `"${code}"`);
  const { rijen, edities } = INDEXREEKS;
  return `=${aanroep("INDEXEER", [
    kern,
    van,
    naar,
    tenzijEerste(onderdeel, rijen[0]!.code),
    tenzijEerste(editie, edities[0]!),
  ])}`;
}

/**
 * Dezelfde formule zoals de gebruiker haar ziet.
 * @param kern zoals de gebruiker die ziet
 * @param decimaalteken van Excel; bij een komma scheidt een puntkomma de argumenten
 */
export function lokaleIndexformule(kern: string, opdracht: Indexopdracht, decimaalteken: string): string {
  const scheiding = decimaalteken === "," ? ";" : ",";
  return indexformule(PLEK, opdracht)
    .replaceAll(",", scheiding)
    .replace(PLEK, () => kern);
}

/** Wat er van een cel in de functie komt. @param inhoud getal, of formule met “=” (Engelse schrijfwijze) */
export function kernVan(inhoud: number | string): string {
  if (typeof inhoud === "number") return String(Number(inhoud.toPrecision(CIJFERS)));
  return tussenHaken(inhoud, inhoud.slice(1));
}

/** Een komma die niet binnen haakjes staat, verenigt bereiken en zou in de functie een nieuw argument beginnen. */
export function tussenHaken(formule: string, kern: string): string {
  let diepte = 0;
  for (const { soort } of tekensVan(formule)) {
    if (soort === "open") diepte += 1;
    else if (soort === "sluit") diepte -= 1;
    else if (soort === "komma" && diepte === 0) return `(${kern})`;
  }
  return kern;
}

/** Of een formule al ergens indexeert. */
export const indexeertAl = (formule: string): boolean =>
  tekensVan(formule).some(({ soort, tekst }) => soort === "functie" && /^POK\.INDEXEER$/i.test(tekst));
