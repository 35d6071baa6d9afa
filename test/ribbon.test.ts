import { connectRibbon } from "../src/commands/ribbon";

function setOffice() {
  const buttons = new Map<string, (event: { completed(): void }) => Promise<void>>();
  const showAsTaskpane = jest.fn(async () => undefined);
  Object.assign(globalThis, {
    Office: {
      actions: { associate: (id: string, button: never) => buttons.set(id, button) },
      addin: { showAsTaskpane },
    },
  });
  return { buttons, showAsTaskpane };
}

test("the button inserts, can show the pane, and completes its event", async () => {
  const { buttons, showAsTaskpane } = setOffice();
  connectRibbon({ insertTable: (showPane) => showPane() });
  const completed = jest.fn();
  await buttons.get("tabelInvoegen")!({ completed });
  expect(showAsTaskpane).toHaveBeenCalledTimes(1);
  expect(completed).toHaveBeenCalledTimes(1);
});

test("the button completes its event after an error too", async () => {
  const { buttons } = setOffice();
  connectRibbon({ insertTable: () => Promise.reject(new Error("x")) });
  const completed = jest.fn();
  await expect(buttons.get("tabelInvoegen")!({ completed })).rejects.toThrow("x");
  expect(completed).toHaveBeenCalledTimes(1);
});
