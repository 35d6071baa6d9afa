/** What the buttons in the ribbon do; the pane supplies it. */
export interface RibbonActions {
  insertTable(showPane: () => Promise<void>): Promise<void>;
}

/** Connects the ribbon buttons to the pane, with which they share a runtime. */
export function connectRibbon({ insertTable }: RibbonActions): void {
  // eslint-disable-next-line @typescript-eslint/no-misused-promises -- Office ignores the promise; tests await it
  Office.actions.associate("tabelInvoegen", async (event: Office.AddinCommands.Event) => {
    try {
      await insertTable(() => Office.addin.showAsTaskpane());
    } finally {
      // Until this is called Excel keeps the button disabled.
      event.completed();
    }
  });
}
