/** An error value of Excel, such as #N/B. */
export class CellError {
  constructor(readonly code: string) {}
  toString(): string {
    return this.code;
  }
}

/** A formula whose outcome the file does not store. */
export class FormulaWithoutOutcome {
  constructor(readonly formula: string) {}
  toString(): string {
    return `=${this.formula}`;
  }
}

/** A data type that holds neither a number nor a text; never empty, so that it is refused where it stands. */
export class DataTypeWithoutValue {
  toString(): string {
    return "gegevenstype";
  }
}

/**
 * The value of a cell to calculate with; an error value given as text, as Range.values does, becomes a CellError.
 * @returns number, text, boolean, Date, null, {@link CellError} or {@link FormulaWithoutOutcome}
 */
export function cellValue(cell: unknown): unknown {
  if (typeof cell === "string")
    return cell.includes("#") && EXCEL_ERROR.test(cell) ? new CellError(cell.trim()) : cell;
  return cell ?? null;
}

const EXCEL_ERROR =
  /^\s*#(?:N\/[AB]|NAAM\?|NAME\?|WAARDE!|VALUE!|VERW!|REF!|DEEL\/0!|DIV\/0!|GETAL!|NUM!|LEEG!|NULL!|OVERLOOP!|SPILL!|CALC!|BEREKENEN!)\s*$/i;
