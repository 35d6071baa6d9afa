import { readAmountsTable } from "../../src/knowledge/pok/amountsTable";
import { duActielijn7 } from "../../src/knowledge/gemeenten/roles";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { Importer } from "../../src/taskpane/gemeente/importing/importer";
import { FakeDossier } from "./fakeDossier";

const MEI = "Actielijn\t2025\t2026\n2\t100\t200\n4\t1.000\tPM\nTotaal\t1100\t200\n";
const SEPTEMBER = "Actielijn\t2025\t2026\n2\t100\t250\n4\t1.000\t900\n";
const text = (content: string) => new TextEncoder().encode(content);

let workbook: FakeDossier;
let dossier: Dossier;
let importer: Importer;

beforeEach(async () => {
  workbook = new FakeDossier();
  workbook.settings = { gemeentecode: "GM0344", urbanRenewalArea: true, share: null };
  dossier = new Dossier(workbook);
  importer = new Importer(dossier, () => "2026-11-22");
  await dossier.refresh();
});

const inForce = () =>
  readAmountsTable(workbook.current!).rows.map(({ actielijn, year, amount, editie }) => [
    actielijn,
    year,
    amount,
    editie,
  ]);

async function adopt(content: string, editie: string) {
  await importer.readText(content);
  importer.nameEditie(editie);
  await importer.compare();
  await importer.adopt();
}

test("pasted text is read, shown and adopted; what cannot be read is named and does not become 0", async () => {
  await importer.readText(MEI);
  const { reading } = importer.read();
  expect(reading!.amounts.map(({ amount }) => amount)).toEqual([100, 200, 1_000]);
  expect(reading!.result.rejected.map(({ reason }) => reason)).toEqual([expect.stringContaining("“PM”")]);
  expect(reading!.result.totalRows).toHaveLength(1);
  expect(workbook.current).toBeNull();
  importer.nameEditie("meicirculaire 2026");
  await importer.compare();
  expect(workbook.current).toBeNull();
  await importer.adopt();
  expect(importer.read()).toMatchObject({
    reading: null,
    proposal: null,
    busy: null,
    outcome: { kind: "adopted", amounts: 3, archived: 0 },
  });
  expect(inForce()).toEqual([
    [2, 2025, 100, "meicirculaire 2026"],
    [2, 2026, 200, "meicirculaire 2026"],
    [4, 2025, 1_000, "meicirculaire 2026"],
  ]);
  expect(dossier.read().table!.rows[0]!.source).toBe("geplakte tekst, regel 2");
});

test("a later editie shows what changes and which cells use it, and can be reverted", async () => {
  await adopt(MEI, "mei");
  const before = workbook.current;
  workbook.usage = [{ sheet: "Begroting", address: "C4", actielijn: 2, year: 2026 }];
  await importer.readText(SEPTEMBER);
  importer.nameEditie("september");
  await importer.compare();
  const { proposal } = importer.read();
  expect(
    proposal!.adoption.changes.map(({ kind, old, fresh, difference }) => [kind, old, fresh, difference]),
  ).toEqual([
    ["equal", 100, 100, 0],
    ["changed", 200, 250, 50],
    ["equal", 1_000, 1_000, 0],
    ["fresh", null, 900, 900],
  ]);
  expect(proposal!.usage).toEqual(workbook.usage);
  await importer.adopt();
  expect(inForce()).toContainEqual([2, 2026, 250, "september"]);
  expect(workbook.archive).toHaveLength(4);
  await importer.undo();
  expect(workbook.current).toEqual(before);
  expect(workbook.archive).toBeNull();
  expect(importer.read().outcome).toEqual({ kind: "undone" });
});

test("a file with all gemeenten gives only the amounts of the chosen gemeente", async () => {
  const csv = "Gemeente;Actielijn;2026\nAmsterdam;4;10\nUtrecht;4;20\nNederland;4;30\n";
  await importer.readFile("circulaire mei 2026.csv", async () => text(csv));
  const { reading } = importer.read();
  expect(reading!.amounts.map(({ amount }) => amount)).toEqual([20]);
  expect(reading!.result.gemeenten).toHaveLength(2);
  expect(reading!.editie).toBe("circulaire mei 2026");
});

test("there is nothing to adopt if the chosen gemeente is not in the input", async () => {
  await importer.readText("Gemeente;Actielijn;2026\nAmsterdam;4;10\n");
  expect(importer.read().reading!.amounts).toEqual([]);
});

test("the last of several edities for the same place applies until the user chooses another", async () => {
  await importer.readText("Actielijn;Jaar;Bedrag;Editie\n4;2026;10;mei\n4;2026;20;september\n");
  expect(importer.read().reading).toMatchObject({ chosenEditie: "september", amounts: [{ amount: 20 }] });
  importer.chooseEditie("mei");
  expect(importer.read().reading!.amounts).toMatchObject([{ amount: 10, editie: "mei" }]);
});

test("a correction reads again, and keeps the editie that was filled in", async () => {
  await importer.readText(MEI);
  importer.nameEditie("mei");
  await importer.correct({ unit: 1_000 });
  expect(importer.read().reading).toMatchObject({ editie: "mei", correction: { unit: 1_000 } });
  expect(importer.read().reading!.amounts[0]!.amount).toBe(100_000);
  await importer.setHeaderRow(2);
  expect(importer.read().reading!.correction).toEqual({ unit: 1_000, headerRow: 2 });
  await importer.setHeaderRow(null);
  expect(importer.read().reading!.correction).toEqual({ unit: 1_000 });
});

test("hidden rows are included until the user says otherwise; the source names sheet and cell", async () => {
  workbook.selection = {
    address: "Circulaire!B3:D5",
    sheet: "Circulaire",
    row: 2,
    column: 1,
    raster: [
      ["Actielijn", "Jaar", "Bedrag"],
      [4, 2025, 10],
      [4, 2026, 20],
    ],
    hiddenRows: [2],
  };
  await importer.readSelection();
  expect(importer.read().reading!.amounts).toHaveLength(2);
  await importer.countHidden(false);
  expect(importer.read().reading!.amounts.map(({ year }) => year)).toEqual([2026]);
  importer.nameEditie("mei");
  await importer.compare();
  await importer.adopt();
  expect(dossier.read().table!.rows[0]!.source).toBe("deze werkmap, blad Circulaire, D5");
});

test.each([
  ["lege tekst", "  \n", "leeg"],
  ["een plaatje", "PK\u0003\u0004", ""],
])("unreadable input (%s) gives a sentence and changes nothing", async (_name, content, word) => {
  await importer.readFile("bedragen.csv", async () => text(content));
  const { outcome, reading } = importer.read();
  expect(outcome).toMatchObject({ kind: "unreadable", reason: expect.stringContaining(word) });
  expect(reading).toBeNull();
  expect(workbook.current).toBeNull();
});

test("a file that can no longer be read is not reported as a refusal of Excel", async () => {
  const gone = new Error("NotReadableError");
  await importer.readFile("bedragen.csv", () => Promise.reject(gone));
  expect(importer.read().outcome).toEqual({
    kind: "unreadable",
    reason:
      "Het bestand kan niet worden gelezen; kijk of het er nog staat en of een ander programma het vasthoudt.",
  });
});

test("cancelling during a large file leaves everything as it was", async () => {
  const rows = Array.from({ length: 60_000 }, (_, i) => `Utrecht;${(i % 8) + 1};2026;${i}`);
  const reading = importer.readFile("groot.csv", async () =>
    text(["Gemeente;Actielijn;Jaar;Bedrag", ...rows].join("\n")),
  );
  await new Promise<void>((done) => {
    const stop = importer.subscribe(() => {
      const { busy } = importer.read();
      if (!busy || busy.processed === 0) return;
      stop();
      importer.cancel();
      done();
    });
  });
  await reading;
  expect(importer.read()).toMatchObject({ busy: null, reading: null, outcome: { kind: "cancelled" } });
});

test("the published amounts of actielijn 7 come from the latest circulaire for each year", async () => {
  const [first] = duActielijn7("GM0344");
  await importer.proposeDu(duActielijn7("GM0344"));
  await importer.adopt();
  expect(inForce()).toEqual([
    [7, 2024, first!.amount, "meicirculaire 2024"],
    [7, 2025, first!.amount, "septembercirculaire 2024"],
  ]);
  expect(dossier.read().table!.rows[0]!.source).toBe("meegeleverd: DU-bedragen van de 25 centrumgemeenten");
});

test("says why Excel refuses, and nothing has changed", async () => {
  await importer.readText(MEI);
  importer.nameEditie("mei");
  await importer.compare();
  workbook.failed = { kind: "noAccess" };
  await importer.adopt();
  expect(importer.read()).toMatchObject({
    outcome: { kind: "failed", obstacle: { kind: "noAccess" } },
    busy: null,
  });
  expect(importer.read().proposal).not.toBeNull();
  expect(workbook.current).toBeNull();
});

describe("the dossier", () => {
  test("knows gemeente, shares and table, and follows changes in the workbook", async () => {
    expect(dossier.read()).toMatchObject({
      isRead: true,
      gemeente: { name: "Utrecht" },
      table: null,
      settings: { urbanRenewalArea: true },
    });
    expect(dossier.read().shares!.byYear[2026]).toBeCloseTo(378_121 / 18_130_208, 10);
    await adopt(MEI, "mei");
    const stop = dossier.follow();
    workbook.current = workbook.current!.slice(0, 2);
    workbook.report();
    await new Promise((done) => setTimeout(done, 400));
    expect(dossier.read().table!.rows).toHaveLength(1);
    stop();
  });

  test("does not read again after a change in another table", async () => {
    await adopt(MEI, "mei");
    const stop = dossier.follow();
    await new Promise((done) => setTimeout(done));
    const { readCount } = workbook;
    workbook.report("Begroting");
    await new Promise((done) => setTimeout(done, 400));
    expect(workbook.readCount).toBe(readCount);
    workbook.report("POK_Bedragen");
    await new Promise((done) => setTimeout(done, 400));
    expect(workbook.readCount).toBe(readCount + 1);
    stop();
  });

  test("never shows the shares of another gemeente, and calculates them only when the gemeente changes", async () => {
    const { shares } = dossier.read();
    const seen: unknown[] = [];
    dossier.subscribe(() => {
      const { gemeente, shares: now } = dossier.read();
      seen.push([gemeente!.name, now === shares]);
    });
    await dossier.refresh();
    await dossier.save({ gemeentecode: "GM0518" });
    expect(seen).toEqual([
      ["Utrecht", true],
      ["'s-Gravenhage", false],
    ]);
    expect(dossier.read().shares!.byYear[2026]).toBeGreaterThan(shares!.byYear[2026]!);
  });

  test("gives a sentence about a table that was spoiled by hand, and loses nothing", async () => {
    await adopt(MEI, "mei");
    workbook.current = [...workbook.current!, [4, 2026, "AU", "PM", "Utrecht", "mei", "", ""]];
    await dossier.refresh();
    expect(dossier.read().errors).toEqual([expect.stringMatching(/POK_Bedragen, rij 5, kolom Bedrag/)]);
    expect(dossier.read().content!.cells).toHaveLength(5);
  });

  test("keeps the previous choice if saving fails", async () => {
    workbook.failed = { kind: "noAccess" };
    await dossier.save({ gemeentecode: "GM0518" });
    expect(dossier.read()).toMatchObject({ gemeente: { name: "Utrecht" }, obstacle: { kind: "noAccess" } });
  });
});
