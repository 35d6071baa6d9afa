import { kolomVan, MAX_KOLOMMEN, MAX_RIJEN, type Rechthoek } from "./adres";
import { tekensVan, type Teken } from "./tekens";

/** Eén hoek van een A1-verwijzing; bij een hele kolom ontbreekt de rij, bij een hele rij de kolom. */
export interface Hoek {
  kolom: string;
  rij: string;
  kolomVast: boolean;
  rijVast: boolean;
}

/** De hoeken van een verwijzing: één voor een cel, twee voor een bereik, geen voor iets anders. */
export function hoeken({ soort, tekst, blad }: Teken): Hoek[] {
  if (soort !== "verwijzing") return [];
  return tekst
    .slice(blad.length)
    .split(":")
    .flatMap((deel) => {
      const [, kolomteken, kolom, rijteken, rij] = /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(deel) ?? [];
      if (kolom === undefined || rij === undefined) return [];
      // Bij een hele rij (“$5”) hoort het eerste dollarteken bij de rij.
      return [{ kolom, rij, kolomVast: !!kolom && !!kolomteken, rijVast: kolom ? !!rijteken : !!kolomteken }];
    });
}

export const vasteHoek = ({ kolom, rij }: Hoek): string => (kolom && `$${kolom}`) + (rij && `$${rij}`);

/** Of Excel hier een verwijzing kwijt is: `#REF!` of `Blad1!#REF!`. */
export const isVervallen = ({ soort, tekst }: Teken): boolean =>
  (soort === "fout" || soort === "verwijzing") && /#REF!$/i.test(tekst);

/** Bladnaam als voorvoegsel van een verwijzing; de aanhalingstekens laat Excel weg waar zij niet nodig zijn. */
export const metBlad = (blad: string): string => `'${blad.replaceAll("'", "''")}'!`;

/** De bladnaam van een teken, zonder aanhalingstekens; leeg als er geen blad staat. */
export function bladnaam({ blad }: Pick<Teken, "blad">): string {
  const naam = blad.slice(0, -1);
  return naam.startsWith("'") ? naam.slice(1, -1).replaceAll("''", "'") : naam;
}

/** Of het voorvoegsel een andere werkmap of meer dan één blad noemt. */
export const isBuitenblad = (teken: Teken): boolean => /[[\]:\\/]/.test(bladnaam(teken));

/** De rechthoek van een verwijzing op haar blad; null als zij vervallen is of buiten deze werkmap ligt. */
export function rechthoekVan(teken: Teken): Rechthoek | null {
  const delen = hoeken(teken);
  const [begin, eind = begin] = delen;
  if (!begin || !eind || isBuitenblad(teken)) return null;
  const rijen = [begin, eind].map(({ rij }) => Number(rij) - 1);
  const kolommen = [begin, eind].map(({ kolom }) => kolomVan(kolom.toUpperCase()));
  const rij = begin.rij ? Math.min(...rijen) : 0;
  const kolom = begin.kolom ? Math.min(...kolommen) : 0;
  return {
    rij,
    kolom,
    rijen: begin.rij ? Math.max(...rijen) - rij + 1 : MAX_RIJEN,
    kolommen: begin.kolom ? Math.max(...kolommen) - kolom + 1 : MAX_KOLOMMEN,
  };
}

/** De eerste verwijzing in een formule; null als er geen is, of als zij vervallen is. */
export function eersteVerwijzing(formule: string): { blad: string; plek: Rechthoek } | null {
  const tekens = tekensVan(formule);
  const teken = tekens.some(isVervallen) ? undefined : tekens.find(({ soort }) => soort === "verwijzing");
  const plek = teken ? rechthoekVan(teken) : null;
  return teken && plek ? { blad: bladnaam(teken), plek } : null;
}
