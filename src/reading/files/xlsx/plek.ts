import { kolomVan, MAX_RIJEN, type Rechthoek } from "../../../sheet/adres";

/** De rechthoek bij een bereik zoals “A1:C3”, of null als het er geen is. */
export function bereikVan(adres: string): Rechthoek | null {
  const hoeken = adres.split(":").map((hoek) => {
    const [, letters, cijfers] = /^([A-Z]{1,3})(\d{1,7})$/.exec(hoek) ?? [];
    return letters ? { rij: Number(cijfers) - 1, kolom: kolomVan(letters) } : null;
  });
  const [eerste, laatste = eerste] = hoeken;
  if (!eerste || !laatste) return null;
  const rijen = laatste.rij - eerste.rij + 1;
  const kolommen = laatste.kolom - eerste.kolom + 1;
  const geldig = eerste.rij >= 0 && eerste.kolom >= 0 && laatste.rij < MAX_RIJEN && rijen > 0 && kolommen > 0;
  return geldig ? { ...eerste, rijen, kolommen } : null;
}
