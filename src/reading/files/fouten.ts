import { PokFout } from "../../sheet/fouten";

const TOEGESTAAN = "toegestaan is een Excel-werkmap (.xlsx of .xlsm) of een tekstbestand (.csv of .txt)";
const HERSTEL = "open het in Excel en bewaar het opnieuw, of vraag het opnieuw op";

/** Het bestand is van een soort die niet gelezen wordt; met wat het is, en wat mag of te doen is. */
export function bestandsfout(wat: string, raad = TOEGESTAAN): PokFout {
  return new PokFout("ongeldig", `Het bestand ${wat}; ${raad}.`);
}

/** Het bestand is een werkmap waaraan iets ontbreekt of die niet te ontcijferen is. */
export function beschadigd(wat: string): PokFout {
  return bestandsfout(`is beschadigd: ${wat}`, HERSTEL);
}

/** Het bestand is groter dan wat veilig te lezen is. */
export function teGroot(wat: string): PokFout {
  return bestandsfout(
    `is te groot: ${wat}`,
    "bewaar alleen de tabel met de bedragen in een nieuw bestand en lees dat",
  );
}
