import type { Bladcel, Stijl, Vak, Vakrij } from "./soorten";

export const tekst = (inhoud: string, stijl: Stijl = "gewoon"): Bladcel => ({
  inhoud,
  formule: false,
  notatie: "General",
  stijl,
});
/** Tekst die op een getal kan lijken, zoals een taakveld: ook wat de gebruiker erin typt, blijft tekst. */
export const code = (inhoud: string, stijl: Stijl = "gewoon"): Bladcel => ({
  ...tekst(inhoud, stijl),
  notatie: "@",
});
/** Een formule met tekst als uitkomst. */
export const tekstformule = (inhoud: string, stijl: Stijl = "gewoon"): Bladcel => ({
  ...tekst(inhoud, stijl),
  formule: true,
});
/** Een getal, of een formule die er een geeft. */
export const getal = (inhoud: string | number, notatie: string, stijl: Stijl = "gewoon"): Bladcel => ({
  inhoud,
  formule: typeof inhoud === "string" && inhoud !== "",
  notatie,
  stijl,
});

export const rij = (sleutel: string, ...cellen: readonly (Bladcel | null)[]): Vakrij => ({ sleutel, cellen });

/** De plaats van een cel in een formule: {vak|rij|kolom}. */
export const plek = (vak: string, rijsleutel: string, kolom: string, blad = ""): string =>
  `{${blad === "" ? "" : `${blad}:`}${vak}|${rijsleutel}|${kolom}}`;

/** Een vak dat geen tabel is. */
export function blok(
  werkmapnaam: string,
  naam: string,
  plaats: { rij: number; kolom: number },
  kolommen: readonly string[],
  rijen: readonly Vakrij[],
): Vak {
  return { naam, werkmapnaam: `${werkmapnaam}_${naam}`, ...plaats, kolommen, rijen, tabel: null };
}

/** Rijen met één tekst elk, op een vast aantal aangevuld: zo verschuift er niets als er later meer of minder te zeggen is. */
export function tekstregels(
  sleutel: string,
  regels: readonly string[],
  aantal: number,
  stijl: Stijl,
): Vakrij[] {
  return Array.from({ length: Math.max(aantal, regels.length) }, (_, i) =>
    rij(`${sleutel}${i + 1}`, tekst(regels[i] ?? "", stijl)),
  );
}
