/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { GemeenteView } from "../../src/taskpane/gemeente/GemeenteView";
import { Importer } from "../../src/taskpane/gemeente/importing/importer";
import { Providers } from "../../src/taskpane/shell/App";
import { NO_SETTINGS } from "../../src/work/gemeente/settings";
import { FakeDossier } from "./fakeDossier";
import { languageChoice } from "./languageChoice";

async function open(workbook: FakeDossier) {
  const dossier = new Dossier(workbook);
  await dossier.refresh();
  const importer = new Importer(dossier);
  render(
    <Providers languageChoice={languageChoice("nl")} readColors={() => undefined}>
      <GemeenteView dossier={dossier} importer={importer} />
    </Providers>,
  );
  return dossier;
}

test("settings that cannot be read are named until they are saved again", async () => {
  const workbook = new FakeDossier();
  workbook.reading = { kind: "read", value: { ...NO_SETTINGS, gemeentecode: "GM0344" }, odd: [["share"]] };
  const dossier = await open(workbook);
  screen.getByText(/niet leesbaar en telt niet mee: het eigen aandeel\./);
  expect(dossier.read().gemeente!.name).toBe("Utrecht");
  await act(() => dossier.save({ share: 0.5 }));
  expect(screen.queryByText(/niet leesbaar/)).toBeNull();
});

test("settings of a newer add-in are not used, and a message says so", async () => {
  const workbook = new FakeDossier();
  workbook.reading = { kind: "newer", version: 2 };
  const dossier = await open(workbook);
  screen.getByText(/^Een nieuwere versie van deze invoegtoepassing heeft dit in de werkmap bewaard/);
  expect(dossier.read()).toMatchObject({ settings: NO_SETTINGS, odd: [] });
});
