import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({
    functionsJs: "",
    sheets: [
      { name: "Blad1", cells: { A1: "kop", A2: "1", A3: "2", A4: "3", B3: "=A3*10", C9: "ver weg" } },
      { name: "Ander", cells: { A1: "=Blad1!A3", A2: "=SUM(Blad1!A2:A4)", A3: "=SUM(Blad1!A:A)" } },
    ],
  });
});
afterEach(() => host.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);

test("ranges go along with rows and columns that come and go, over syncs and within one", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const cell = sheet.getRange("A3").load("address");
    const block = sheet.getRange("A2:B4").load("address");
    const column = sheet.getRange("A:A").load("address");
    await context.sync();
    const room = sheet.getRange("3:4").insert("Down").load("address");
    sheet.getRange("A:A").insert("Right");
    [cell, block, column].forEach((range) => range.load("address,values"));
    await context.sync();
    expect([cell.address, block.address, column.address, room.address]).toEqual([
      "Blad1!B5",
      "Blad1!B2:C6",
      "Blad1!B:B",
      "Blad1!3:4",
    ]);
    expect(cell.values).toEqual([[2]]);
    sheet.getRange("1:4").delete("Up");
    [cell, block].forEach((range) => range.load("address"));
    await context.sync();
    expect([cell.address, block.address]).toEqual(["Blad1!B1", "Blad1!B1:C2"]);
    cell.values = [[20]];
    await context.sync();
    expect(host.value("B1", "Blad1")).toBe(20);
  }));

test("part of a row moves: what lay below goes along", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const moved = sheet.getRange("A3").load("address");
    const stays = sheet.getRange("C9").load("address");
    sheet.getRange("A2:B2").insert("Down");
    [moved, stays].forEach((range) => range.load("address,values"));
    await context.sync();
    expect([moved.address, moved.values[0]![0], stays.address]).toEqual(["Blad1!A4", 2, "Blad1!C9"]);
  }));

test("a range whose cells are gone fails, and says so", async () => {
  const code = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const gone = sheet.getRange("A3").load("values");
    await context.sync();
    sheet.getRange("3:3").delete("Up");
    gone.load("values");
    await context.sync();
    return "no error";
  }).catch((error: { code: string }) => error.code);
  expect(code).toBe("InvalidReference");
});

test("writing beyond the edge of the grid moves nothing", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const tall = sheet.getRange("A1:A500").load("address");
    await context.sync();
    sheet.getRange("A800").values = [[1]];
    tall.load("address");
    await context.sync();
    expect(tall.address).toBe("Blad1!A1:A500");
  }));

test("formulas, on another sheet too, notes, names of one sheet and indents go along", () =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A3").format.indentLevel = 2;
    sheet.names.add("Hier", sheet.getRange("A3"));
    context.workbook.comments.add("Blad1!A3", "Nakijken");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    const other = context.workbook.worksheets.getItem("Ander").getRange("A1:A3").load("formulas,values");
    const name = sheet.names.getItem("Hier").load("formula");
    const place = context.workbook.comments.getItemByCell("Blad1!A5").getLocation().load("address");
    const format = sheet.getRange("A5").load("format/indentLevel");
    const own = sheet.getRange("B5").load("formulas");
    await context.sync();
    expect(other.formulas.flat()).toEqual(["=Blad1!A5", "=SUM(Blad1!A4:A6)", "=SUM(Blad1!A:A)"]);
    expect(other.values.flat()).toEqual([2, 6, 6]);
    expect([own.formulas[0]![0], name.formula]).toEqual(["=A5*10", "=Blad1!$A$5"]);
    expect([place.address, format.format.indentLevel]).toEqual(["Blad1!A5", 2]);
  }));

test("a user's undo of an insertion brings a range back to where it was", async () => {
  const range = await run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Blad1").getRange("A3").load("address");
    context.trackedObjects.add(cell);
    await context.sync();
    context.workbook.worksheets.getItem("Blad1").getRange("1:1").insert("Down");
    cell.load("address");
    await context.sync();
    expect(cell.address).toBe("Blad1!A4");
    return cell;
  });
  (host.model.dispatch as (type: string) => void)("REQUEST_UNDO");
  await host.Excel.run(range, async (context) => {
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Blad1!A3");
    context.trackedObjects.remove(range);
  });
});
