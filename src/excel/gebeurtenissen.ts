type Aanmelding = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Meldt zich aan voor gebeurtenissen van de werkmap. Lukt dat niet, dan gebeurt er niets: wie luistert, kan ook zelf kijken.
 * @returns meldt zich weer af
 */
export function luister(aanmelden: (context: Excel.RequestContext) => readonly Aanmelding[]): () => void {
  const afspraken = Excel.run(async (context) => {
    const alle = aanmelden(context);
    await context.sync();
    return alle;
  });
  afspraken.catch(() => undefined);
  return () => {
    void afspraken.then(
      (alle) =>
        Excel.run(alle[0]!.context, async (context) => {
          alle.forEach((afspraak) => afspraak.remove());
          await context.sync();
        }),
      () => undefined,
    );
  };
}
