import { celadres, type Rechthoek } from "../../sheet/adres";
import { isFormule, overslag, type Indexcel } from "./cel";
import { gebiedenIn, zelfdeBlad } from "./voorgangers";
import type { Indexzicht } from "./zicht";

/**
 * Maakt een toets of een formule rekent met een andere cel van de selectie die zelf wordt geïndexeerd, zoals een totaal onder
 * haar bedragen: die stijgt vanzelf mee, en zou anders twee keer worden geïndexeerd. Ziet verwijzingen in A1-schrijfwijze; een
 * naam of een deel van een tabel volgt zij niet.
 */
export function meerekenaar({
  bron,
  cellen,
}: Pick<Indexzicht, "bron" | "cellen">): (cel: Indexcel) => boolean {
  const geraakt = new Set(
    cellen.filter((cel) => overslag(cel) === null).map(({ rij, kolom }) => celadres(rij, kolom)),
  );
  return ({ rij, kolom, formule }) =>
    isFormule(formule) &&
    gebiedenIn({ formule, blad: bron.blad }).some(
      ({ blad, gebied }) =>
        zelfdeBlad(blad, bron.blad) &&
        adressenIn(gebied, bron).some((adres) => adres !== celadres(rij, kolom) && geraakt.has(adres)),
    );
}

/** De cellen van een bereik die binnen een ander liggen. */
function adressenIn(gebied: Rechthoek, binnen: Rechthoek): string[] {
  const [rij, kolom] = [Math.max(gebied.rij, binnen.rij), Math.max(gebied.kolom, binnen.kolom)];
  const rijen = Math.min(gebied.rij + gebied.rijen, binnen.rij + binnen.rijen) - rij;
  const kolommen = Math.min(gebied.kolom + gebied.kolommen, binnen.kolom + binnen.kolommen) - kolom;
  return rijen > 0 && kolommen > 0
    ? Array.from({ length: rijen * kolommen }, (_, i) =>
        celadres(rij + Math.floor(i / kolommen), kolom + (i % kolommen)),
      )
    : [];
}
