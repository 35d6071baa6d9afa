/** Meldt elke andere selectie, ook op een ander blad. @returns stopt het melden */
export function meldSelectie(melden: () => void): () => void {
  const melder = async () => melden();
  const afspraken = Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const beide = [worksheets.onSelectionChanged.add(melder), worksheets.onActivated.add(melder)] as const;
    await context.sync();
    return beide;
  });
  // Lukt het aanmelden niet, dan blijft het voorbeeld bij te werken met de knop en bij het invoegen wordt opnieuw gekeken.
  afspraken.catch(() => undefined);
  return () => {
    void afspraken.then(
      ([selectie, blad]) =>
        Excel.run(selectie.context, async (context) => {
          selectie.remove();
          blad.remove();
          await context.sync();
        }),
      () => undefined,
    );
  };
}
