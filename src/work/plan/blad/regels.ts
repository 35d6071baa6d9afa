import type { Bladontwerp, Vak } from "./soorten";

/** Gemiddelde breedte van een letter in lopende tekst; kolombreedtes zijn in cijfers. */
const LETTERBREEDTE = 0.92;
/** Een rij kan in Excel niet hoger zijn dan 409 punten. */
const MEESTE_REGELS = 27;

/**
 * Over hoeveel regels een tekst terugloopt.
 * @param breedte breedte van de kolom of kolommen, in tekens
 */
export function regelsVan(tekst: string, breedte: number): number {
  const letters = Math.floor(breedte / LETTERBREEDTE);
  let regels = 1;
  let gevuld = 0;
  // Een harde spatie houdt een bedrag bij zijn euroteken.
  for (const { length } of tekst.split(" ")) {
    const past = gevuld === 0 || gevuld + 1 + length <= letters;
    regels += (past ? 0 : 1) + Math.floor(Math.max(length - 1, 0) / letters);
    gevuld = past && gevuld > 0 ? gevuld + 1 + length : length % letters || length;
  }
  return Math.min(regels, MEESTE_REGELS);
}

/**
 * De rijen van een tabel die meer dan één tekstregel hoog zijn.
 * @param breedtes breedte van elke kolom van het blad, in tekens
 * @param uitkomsten per kolom met formules de tekst die zij per rij opleveren
 */
export function rijhoogtenVan(
  vak: Vak,
  breedtes: readonly number[],
  uitkomsten: Readonly<Record<string, readonly string[]>> = {},
): Bladontwerp["rijhoogten"] {
  return vak.rijen.flatMap(({ sleutel, cellen }, r) => {
    if (sleutel === "kop" || sleutel === "totaal") return [];
    const regels = vak.kolommen.map((kolom, k) => {
      const cel = cellen[k];
      // De kop is rij 0.
      const tekst = cel?.formule ? (uitkomsten[kolom]?.[r - 1] ?? "") : String(cel?.inhoud ?? "");
      return regelsVan(tekst, breedtes[vak.kolom + k]!);
    });
    const meeste = Math.max(...regels);
    return meeste > 1 ? [{ rij: vak.rij + r, regels: meeste }] : [];
  });
}

/** Eén hoogte per rij: de grootste. */
export function hoogste(hoogten: Bladontwerp["rijhoogten"]): Bladontwerp["rijhoogten"] {
  const perRij = new Map<number, number>();
  for (const { rij, regels } of hoogten) perRij.set(rij, Math.max(perRij.get(rij) ?? 1, regels));
  return [...perRij].flatMap(([rij, regels]) => (regels > 1 ? [{ rij, regels }] : []));
}
