/** Wat de knoppen in het lint doen; het taakvenster levert het. */
export interface Lintdaden {
  tabelInvoegen(toonVenster: () => Promise<void>): Promise<void>;
}

/** Verbindt de knoppen in het lint met het taakvenster waarmee zij één runtime delen. */
export function verbindLint({ tabelInvoegen }: Lintdaden): void {
  Office.actions.associate("tabelInvoegen", (gebeurtenis: Office.AddinCommands.Event) => {
    // Zonder deze melding houdt Excel de knop uitgeschakeld.
    void tabelInvoegen(() => Office.addin.showAsTaskpane()).finally(() => gebeurtenis.completed());
  });
}
