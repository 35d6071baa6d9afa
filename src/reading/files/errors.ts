import { PokError } from "../../sheet/errors";

const ALLOWED = "toegestaan is een Excel-werkmap (.xlsx of .xlsm) of een tekstbestand (.csv of .txt)";
const REPAIR = "open het in Excel en bewaar het opnieuw, of vraag het opnieuw op";

/** The file is of a kind that is not read; with what it is, and what is allowed or can be done. */
export function fileError(what: string, raad = ALLOWED): PokError {
  return new PokError("invalid", `Het bestand ${what}; ${raad}.`);
}

/** The file is a workbook that lacks something or cannot be deciphered. */
export function damaged(what: string): PokError {
  return fileError(`is beschadigd: ${what}`, REPAIR);
}

/** The file is larger than what is safe to read. */
export function tooLarge(what: string): PokError {
  return fileError(
    `is te groot: ${what}`,
    "bewaar alleen de tabel met de bedragen in een nieuw bestand en lees dat",
  );
}
