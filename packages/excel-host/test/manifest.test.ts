/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { readManifest } from "../src/ui/manifest";

test("the ribbon as the add-in's own manifest describes it", () => {
  const manifest = readManifest(readFileSync(path.join(__dirname, "../../../manifest.xml"), "utf8"));
  expect(manifest).toMatchObject({ page: "/addin/taskpane.html", namespace: "POK" });
  const [group] = manifest.groups;
  expect(group!.label).toBe("POK");
  expect(group!.buttons.map(({ label, action }) => [label, action.kind])).toEqual(
    expect.arrayContaining([
      ["POK-venster", "pane"],
      ["Tabel invoegen", "function"],
    ]),
  );
  expect(group!.buttons[0]!.icon).toBe("/addin/assets/icoon-32.png");
});

test("no manifest, no guess", () => {
  expect(() => readManifest("<kapot")).toThrow(/geen geldige XML/);
});
