import { excelCheckWorkbook as workbook } from "../../src/excel/check/workbook";
import { startNodeHost, type NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { withNotes, type Note } from "./withNotes";
import { block, runCheck, picture, LONG, progress } from "./checkHelper";

let host: NodeHost;
afterEach(async () => {
  jest.restoreAllMocks();
  await host.close();
});

test("every marked cell gets one note; a cell that already has a note keeps that one", async () => {
  host = await startNodeHost({ cells: block(LONG) });
  const notes: Note[] = [{ address: () => "A4", content: "van de gebruiker" }];
  withNotes(notes);
  const before = await picture(host, "Blad1");
  const check = await runCheck(host, "A1:E6");
  const all = new Set(check.findings.map(({ key }) => key));
  expect(await workbook.markCells(check, all, progress(), "nl")).toMatchObject({ count: 3, notes: 2 });
  expect(notes.map(({ address }) => address())).toEqual(["A4", "B5", "D6"]);
  expect(notes[1]!.content).toMatch(/^POK-controle\nfout POK-02: €\u00a05\.000 baten in 2030/);
  expect(await workbook.readMarks()).toMatchObject({ colors: 3, notes: 2 });

  await workbook.markCells(check, all, progress(), "en");
  expect(notes).toHaveLength(3);
  expect(notes[2]!.content).toContain("To remove marks");

  // A note that the user added something to stays.
  notes[1]!.content += "\nbesproken met Jansen";
  expect(await workbook.clearMarks(progress())).toMatchObject({ colors: 3, notes: 1 });
  expect(notes.map(({ content }) => content.split("\n").pop())).toEqual([
    "van de gebruiker",
    "besproken met Jansen",
  ]);
  expect(await picture(host, "Blad1")).toEqual(before);
});
