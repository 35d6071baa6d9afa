/** Wat de knoppen in het lint doen; het taakvenster levert het. */
export interface Lintdaden {
  tabelInvoegen(toonVenster: () => Promise<void>): Promise<void>;
}

/** Verbindt de knoppen in het lint met het taakvenster waarmee zij één runtime delen. */
export function verbindLint({ tabelInvoegen }: Lintdaden): void {
  Office.actions.associate("tabelInvoegen", async (gebeurtenis: Office.AddinCommands.Event) => {
    try {
      await tabelInvoegen(() => Office.addin.showAsTaskpane());
    } finally {
      // Zonder deze melding houdt Excel de knop uitgeschakeld.
      gebeurtenis.completed();
    }
  });
}
