/** What the buttons in the ribbon do; the pane supplies it. */
export interface RibbonActions {
  insertTable(showPane: () => Promise<void>): Promise<void>;
}

/** Connects the buttons in the ribbon with the pane they share a runtime with. */
export function connectRibbon({ insertTable }: RibbonActions): void {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- Office ignores the promise; a test waits for it
  Office.actions.associate("tabelInvoegen", async (event: Office.AddinCommands.Event) => {
    try {
      await insertTable(() => Office.addin.showAsTaskpane());
    } finally {
      // Without this Excel keeps the button disabled.
      event.completed();
    }
  });
}
