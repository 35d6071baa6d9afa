export interface Werkverloop {
  /** Wordt hooguit eens per tijdvak aangeroepen. */
  voortgang?: (stand: Voortgang) => void;
  /** Breekt het werk af. */
  signaal?: { readonly aborted: boolean };
  /** Geeft de beurt terug, zodat een pagina kan tekenen en de gebruiker kan annuleren. */
  pauze: () => Promise<void>;
  /** Milliseconden werk tussen twee pauzes. */
  tijdvak?: number;
}

const TIJDVAK = 40;

/**
 * Doet stapsgewijs werk tot het eind, met pauzes ertussen.
 * @returns de uitkomst, of null als het werk is afgebroken
 */
export async function voerUit<T>(
  stappen: Generator<Voortgang, T, void>,
  { voortgang, signaal, pauze, tijdvak = TIJDVAK }: Werkverloop,
): Promise<T | null> {
  let begin = Date.now();
  for (;;) {
    if (signaal?.aborted) {
      stappen.return(undefined as T);
      return null;
    }
    const stap = stappen.next();
    if (stap.done) return stap.value;
    if (Date.now() - begin < tijdvak) continue;
    voortgang?.(stap.value);
    await pauze();
    begin = Date.now();
  }
}

/** Doet stapsgewijs werk in één keer. */
export function doorloop<T>(stappen: Generator<unknown, T, void>): T {
  for (;;) {
    const stap = stappen.next();
    if (stap.done) return stap.value;
  }
}

export interface Voortgang {
  /** Gelezen rijen; bij een bestand bytes, bij tekst tekens. */
  gedaan: number;
  totaal: number;
}
