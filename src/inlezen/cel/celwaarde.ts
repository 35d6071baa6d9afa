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
 * De waarde van een cel zonder verpakking: exceljs geeft opgemaakte tekst, koppelingen, formules en fouten als object.
 * @returns getal, tekst, boolean, Date, null, {@link Celfout} of {@link FormuleZonderUitkomst}; een onbekend object als tekst
 */
export function celwaarde(cel: unknown): unknown {
  if (cel === undefined || cel === null) return null;
  if (typeof cel === "string")
    return cel.includes("#") && EXCELFOUT.test(cel) ? new Celfout(cel.trim()) : cel;
  if (typeof cel !== "object" || isUitgepakt(cel)) return cel;
  const object = cel as Record<string, unknown>;
  if (Array.isArray(object.richText)) {
    return object.richText.map((deel: { text?: unknown }) => String(deel.text ?? "")).join("");
  }
  if ("error" in object) return new Celfout(String(object.error));
  if ("formula" in object || "sharedFormula" in object) {
    const formule = String(object.formula ?? object.sharedFormula);
    return object.result === undefined || object.result === null
      ? new FormuleZonderUitkomst(formule)
      : celwaarde(object.result);
  }
  return "text" in object ? celwaarde(object.text) : String(cel);
}

const EXCELFOUT =
  /^\s*#(?:N\/[AB]|NAAM\?|NAME\?|WAARDE!|VALUE!|VERW!|REF!|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!|OVERLOOP!|SPILL!|CALC!|BEREKENEN!)\s*$/i;

function isUitgepakt(cel: object): boolean {
  return cel instanceof Date || cel instanceof Celfout || cel instanceof FormuleZonderUitkomst;
}
