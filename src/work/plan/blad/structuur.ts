/** Rijen of kolommen die erbij komen of verdwijnen, als stappen die ook terug te draaien zijn. */

/** Eén stap op een as: op deze plaats komt er een bij, of verdwijnt er een. */
export interface Asstap {
  readonly soort: "erbij" | "weg";
  /** Plaats op de as, vanaf 0, op het moment van de stap. */
  readonly plaats: number;
  readonly sleutel: string;
}

/**
 * De stappen waarmee een as haar nieuwe sleutels krijgt: eerst erbij, dan weg, zodat een tabel nooit leeg raakt.
 * @param volgorde de sleutels zoals zij in het nieuwe plan op elkaar volgen
 */
export function asstappen(
  as: readonly string[],
  volgorde: readonly string[],
  erbij: readonly string[],
  weg: readonly string[],
): Asstap[] {
  const lijst = [...as];
  const stappen: Asstap[] = [];
  for (const sleutel of erbij) {
    const ervoor = volgorde
      .slice(0, volgorde.indexOf(sleutel))
      .reverse()
      .find((een) => lijst.includes(een));
    const plaats = ervoor === undefined ? 0 : lijst.indexOf(ervoor) + 1;
    lijst.splice(plaats, 0, sleutel);
    stappen.push({ soort: "erbij", plaats, sleutel });
  }
  for (const sleutel of weg) {
    const plaats = lijst.indexOf(sleutel);
    lijst.splice(plaats, 1);
    stappen.push({ soort: "weg", plaats, sleutel });
  }
  return stappen;
}

/** De as na een aantal stappen. */
export function asNa(as: readonly string[], stappen: readonly Asstap[]): string[] {
  const lijst = [...as];
  for (const { soort, plaats, sleutel } of stappen) {
    if (soort === "erbij") lijst.splice(plaats, 0, sleutel);
    else lijst.splice(plaats, 1);
  }
  return lijst;
}

/** De stappen terug, van de laatste naar de eerste. */
export const omgekeerd = (stappen: readonly Asstap[]): Asstap[] =>
  [...stappen].reverse().map((stap) => ({ ...stap, soort: stap.soort === "erbij" ? "weg" : "erbij" }));

/**
 * Hoeveel stappen er zijn gezet, te zien aan wat er staat. Wat er net bij is gekomen heeft nog geen naam.
 * @param opschriften per plaats op de as wat er nu staat
 * @param opschriftVan wat er voor een sleutel hoort te staan; null als dat niet te zeggen is
 * @returns -1 als wat er staat bij geen enkel aantal past
 */
export function gezetteStappen(
  as: readonly string[],
  stappen: readonly Asstap[],
  opschriften: readonly string[],
  opschriftVan: (sleutel: string) => string | null,
): number {
  for (let aantal = stappen.length; aantal >= 0; aantal--) {
    const verwacht = asNa(as, stappen.slice(0, aantal));
    if (verwacht.length !== opschriften.length) continue;
    const past = verwacht.every((sleutel, i) => {
      const opschrift = as.includes(sleutel) ? opschriftVan(sleutel) : null;
      return opschrift === null || opschrift === opschriften[i];
    });
    if (past) return aantal;
  }
  return -1;
}
