/**
 * Doet werk meteen en daarna na elke melding, eens per tijdvak: Excel meldt bij slepen of plakken elke cel.
 * @param aanmelden meldt zich aan; geeft terug hoe het melden stopt
 * @param wacht milliseconden na de laatste melding
 * @returns stopt het volgen
 */
export function volg(
  aanmelden: (melden: () => void) => () => void,
  wacht: number,
  doe: () => Promise<void>,
): () => void {
  let wekker: ReturnType<typeof setTimeout> | undefined;
  void doe();
  const stop = aanmelden(() => {
    clearTimeout(wekker);
    wekker = setTimeout(() => void doe(), wacht);
  });
  return () => {
    clearTimeout(wekker);
    stop();
  };
}
