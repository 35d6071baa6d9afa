import { tekensVan, type Teken } from "../../sheet/tekens";
import { bladnaam, rechthoekVan } from "../../sheet/verwijzing";
import type { Rechthoek } from "../../sheet/adres";

/** Een cel met een formule, op welk blad van de werkmap ook. */
export interface Formulecel {
  blad: string;
  rij: number;
  kolom: number;
  /** In Engelse schrijfwijze. */
  formule: string;
}

/** Een bereik dat een formule noemt. */
export interface Verwezen {
  blad: string;
  gebied: Rechthoek;
}

/** Wat van de geselecteerde cellen bekend is over de cellen waar zij mee rekenen. */
export interface Herkomst {
  /** Adressen van geselecteerde cellen die, direct of via andere cellen, met POK.INDEXEER rekenen. */
  geindexeerd: readonly string[];
  /** Adressen waarvan niet alles is nagegaan. */
  nietGevolgd: readonly string[];
}

/** Functies die pas bij het rekenen bepalen welke cel zij lezen. */
const ZOEKT_ZELF = /^(?:INDIRECT|OFFSET)$/i;
/** Geen naam van een bereik: een logische waarde, of een naam die LET of LAMBDA zelf geeft. */
const GEEN_BEREIK = /^(?:TRUE|FALSE|_xlpm\..*)$/i;

/** De bereiken van deze werkmap die een formule in A1-schrijfwijze noemt. @param blad waar de formule staat */
export const gebiedenIn = ({ formule, blad }: Pick<Formulecel, "formule" | "blad">): Verwezen[] =>
  tekensVan(formule).flatMap((teken) => {
    const gebied = rechthoekVan(teken);
    return gebied ? [{ blad: bladnaam(teken) || blad, gebied }] : [];
  });

/** Of de formule ook met cellen kan rekenen die {@link gebiedenIn} niet geeft: een naam, een tabeldeel, een andere werkmap. */
export const rekentVerder = (formule: string): boolean => tekensVan(formule).some(isOnbekend);

/** De cellen waar iets in doorwerkt, via welke andere cellen ook. @param begint of het bij een cel begint */
export function doorwerking(
  cellen: readonly Formulecel[],
  begint: (cel: Formulecel) => boolean,
): ReadonlySet<Formulecel> {
  const geraakt = new Set(cellen.filter(begint));
  let rest = cellen.filter((cel) => !geraakt.has(cel)).map((cel) => ({ cel, gebieden: gebiedenIn(cel) }));
  for (let nieuw = [...geraakt]; nieuw.length > 0;) {
    const vorige = nieuw;
    const verder = rest.filter(({ gebieden }) => gebieden.some((gebied) => vorige.some(ligtIn(gebied))));
    nieuw = verder.map(({ cel }) => cel);
    nieuw.forEach((cel) => geraakt.add(cel));
    rest = rest.filter(({ cel }) => !geraakt.has(cel));
  }
  return geraakt;
}

export const zelfdeBlad = (een: string, ander: string): boolean => een.toLowerCase() === ander.toLowerCase();

function isOnbekend(teken: Teken): boolean {
  const { soort, tekst } = teken;
  if (soort === "naam") return !GEEN_BEREIK.test(tekst);
  if (soort === "functie") return ZOEKT_ZELF.test(tekst);
  return soort === "structuur" || (soort === "verwijzing" && rechthoekVan(teken) === null);
}

const ligtIn =
  ({ blad, gebied }: Verwezen) =>
  (cel: Formulecel): boolean =>
    cel.rij >= gebied.rij &&
    cel.rij < gebied.rij + gebied.rijen &&
    cel.kolom >= gebied.kolom &&
    cel.kolom < gebied.kolom + gebied.kolommen &&
    zelfdeBlad(cel.blad, blad);
