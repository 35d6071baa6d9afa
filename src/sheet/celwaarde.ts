/** Een foutwaarde van Excel, zoals #N/B. */
export class Celfout {
  constructor(readonly code: string) {}
  toString(): string {
    return this.code;
  }
}

/** Een formule waarvan het bestand geen uitkomst bewaart. */
export class FormuleZonderUitkomst {
  constructor(readonly formule: string) {}
  toString(): string {
    return `=${this.formule}`;
  }
}

/**
 * De waarde van een cel om mee te rekenen; een foutwaarde die als tekst komt, zoals Range.values haar geeft, is een fout.
 * @returns getal, tekst, boolean, Date, null, {@link Celfout} of {@link FormuleZonderUitkomst}
 */
export function celwaarde(cel: unknown): unknown {
  if (typeof cel === "string")
    return cel.includes("#") && EXCELFOUT.test(cel) ? new Celfout(cel.trim()) : cel;
  return cel ?? null;
}

const EXCELFOUT =
  /^\s*#(?:N\/[AB]|NAAM\?|NAME\?|WAARDE!|VALUE!|VERW!|REF!|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!|OVERLOOP!|SPILL!|CALC!|BEREKENEN!)\s*$/i;
