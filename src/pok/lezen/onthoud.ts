const MAXIMUM = 1_000;

/**
 * Onthoudt wat een tekst betekende: dezelfde teksten keren in duizenden cellen terug.
 * @param lees leest een tekst; een fout wordt niet onthouden
 */
export function onthoud<T>(lees: (tekst: string) => T): (tekst: string) => T {
  const gelezen = new Map<string, T>();
  return (tekst) => {
    const bekend = gelezen.get(tekst);
    if (bekend !== undefined) return bekend;
    const uitkomst = lees(tekst);
    if (gelezen.size < MAXIMUM) gelezen.set(tekst, uitkomst);
    return uitkomst;
  };
}
