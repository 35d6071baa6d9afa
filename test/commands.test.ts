import { verbindLint } from "../src/commands/lint";

function zetOffice() {
  const knoppen = new Map<string, (gebeurtenis: { completed(): void }) => Promise<void>>();
  const showAsTaskpane = jest.fn(async () => undefined);
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, knop: never) => knoppen.set(id, knop) },
      addin: { showAsTaskpane },
    },
  });
  return { knoppen, showAsTaskpane };
}

test("de knop roept het invoegen aan, met de weg naar het venster, en meldt zich af", async () => {
  const { knoppen, showAsTaskpane } = zetOffice();
  verbindLint({ tabelInvoegen: (toonVenster) => toonVenster() });
  const completed = jest.fn();
  await knoppen.get("tabelInvoegen")!({ completed });
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("ook na een fout meldt de knop zich af", async () => {
  const { knoppen } = zetOffice();
  verbindLint({ tabelInvoegen: () => Promise.reject(new Error("x")) });
  const completed = jest.fn();
  await expect(knoppen.get("tabelInvoegen")!({ completed })).rejects.toThrow("x");
  expect(completed).toHaveBeenCalledTimes(1);
});
