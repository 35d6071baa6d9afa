import JSZip from "jszip";
import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

let host: NodeHost;
beforeEach(async () => {
  host = await startNodeHost({ functionsJs: "" });
});
afterEach(() => host.close());

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => host.Excel.run(batch);

const found = (namespace: string): Promise<string | null> =>
  run(async (context) => {
    const part = context.workbook.customXmlParts
      .getByNamespace(namespace)
      .getOnlyItemOrNullObject()
      .load("id");
    await context.sync();
    if (part.isNullObject) return null;
    const xml = part.getXml();
    await context.sync();
    return xml.value;
  });

test.each([
  ["single quotes", "<pok xmlns='urn:x'>1</pok>"],
  ["a prefix", '<p:pok xmlns:q="urn:y" xmlns:p="urn:x"><q:a/></p:pok>'],
  ["a prolog", '<?xml version="1.0"?>\n<!-- <a xmlns="urn:z"> --><pok a="x > y" xmlns="urn:x"/>'],
])("a part is found by the namespace of its first element: %s", async (_name, xml) => {
  await run(async (context) => {
    context.workbook.customXmlParts.add(xml);
    context.workbook.customXmlParts.add('<ander><pok xmlns="urn:x"/></ander>');
    await context.sync();
  });
  expect(await found("urn:x")).toBe(xml);
  expect(await found("urn:y")).toBeNull();
});

test("two parts with one namespace are not a single one; what is no XML is refused", async () => {
  await run(async (context) => {
    context.workbook.customXmlParts.add('<a xmlns="urn:x"/>');
    context.workbook.customXmlParts.add('<b xmlns="urn:x"/>');
    await context.sync();
  });
  expect(await found("urn:x")).toBeNull();
  const refused = run(async (context) => {
    context.workbook.customXmlParts.add("<a><b></a>");
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("parts are changed, deleted, saved in the file, and there when it is opened", async () => {
  await run(async (context) => {
    const { customXmlParts } = context.workbook;
    const kept = customXmlParts.add("<pok xmlns='urn:blijft'>1</pok>");
    const gone = customXmlParts.add('<pok xmlns="urn:weg"/>');
    await context.sync();
    kept.setXml('<pok xmlns=\'urn:blijft\'>{"gemeente":"GM0363"}</pok>');
    gone.delete();
    await context.sync();
  });
  const bytes = await host.save();
  const zip = await JSZip.loadAsync(bytes);
  const parts = Object.keys(zip.files).filter((path) => /^customXml\/item\d+\.xml$/.test(path));
  expect(parts).toHaveLength(1);
  expect(await zip.file(parts[0]!)!.async("text")).toBe(
    '<pok xmlns=\'urn:blijft\'>{"gemeente":"GM0363"}</pok>',
  );
  expect(await zip.file("xl/_rels/workbook.xml.rels")!.async("text")).toContain("../customXml/item1.xml");
  await host.close();
  host = await startNodeHost({ functionsJs: "", xlsx: bytes });
  expect(await found("urn:blijft")).toContain("GM0363");
  expect(await found("urn:weg")).toBeNull();
});
