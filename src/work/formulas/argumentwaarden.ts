import { leesGetal } from "../../sheet/getal";
import { isLeeg } from "../../sheet/tekst";
import type { Aanroep, Argument } from "./aanroepen";
import type { Argumentnaam } from "./functies";
import type { Bereikinhoud } from "./werkmap";

/** Geeft de inhoud van het bereik dat een argument noemt; null als die niet te lezen is. */
export type Bereiklezer = (argument: Argument) => Bereikinhoud | null;

/** Een argument dat zonder Excel niet te bepalen is. */
export class Onbepaald extends Error {
  constructor(
    readonly argument: Argumentnaam,
    /** Zoals het in de formule staat. */
    readonly tekst: string,
  ) {
    super(argument);
    this.name = "Onbepaald";
  }
}

/** Of een argument naar cellen verwijst, zodat die gelezen moeten worden. */
export const verwijst = ({ soort }: Argument): boolean =>
  soort === "verwijzing" || soort === "naam" || soort === "structuur";

/**
 * De waarde van een argument dat één waarde is; null als het niet is gegeven (ook een lege cel en 0 tellen zo).
 * @throws {Onbepaald} bij een berekening, een bereik van meer cellen of een verwijzing die niet te lezen is
 */
export function waardeVan({ argumenten }: Aanroep, naam: Argumentnaam, lezer: Bereiklezer): unknown {
  const argument = argumenten[naam];
  if (!argument || argument.soort === "weggelaten") return null;
  const waarde = argument.soort === "waarde" ? argument.waarde : celwaarde(argument, naam, lezer);
  return isLeeg(waarde) || waarde === 0 ? null : waarde;
}

function celwaarde(argument: Argument, naam: Argumentnaam, lezer: Bereiklezer): unknown {
  const waarden = verwijst(argument) ? lezer(argument)?.waarden : undefined;
  if (waarden?.length !== 1 || waarden[0]!.length !== 1) throw new Onbepaald(naam, argument.tekst);
  return waarden[0]![0];
}

/** Een aandeel (0 tot en met 1) zoals de functie RAMING het leest; null als het geen aandeel is. */
export function aandeelVan(waarde: unknown): number | null {
  if (typeof waarde === "number") return waarde;
  const tekst = typeof waarde === "string" ? waarde.trim() : "";
  const procent = tekst.endsWith("%");
  const getal = leesGetal(procent ? tekst.slice(0, -1) : tekst);
  return getal !== null && procent ? getal / 100 : getal;
}
