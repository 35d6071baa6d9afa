import type JSZip from "jszip";
import type { WorkbookDocument } from "../document";
import { writeSettings } from "./settingsPart";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const WORKBOOK_RELATIONS = "xl/_rels/workbook.xml.rels";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const SETTINGS_ID = "{6B0E7A54-2E0B-4B35-9C0B-0A3B5D8C2F10}";

/** exceljs writes no custom XML parts: they are added to the file it made. */
export async function addXmlParts(zip: JSZip, doc: WorkbookDocument): Promise<void> {
  const parts = [...doc.xmlParts];
  if (doc.settings.size > 0) parts.push([SETTINGS_ID, writeSettings(doc.settings)]);
  if (parts.length === 0) return;
  let relations = "";
  let types = "";
  parts.forEach(([id, xml], i) => {
    const number = i + 1;
    zip.file(`customXml/item${number}.xml`, xml);
    zip.file(
      `customXml/itemProps${number}.xml`,
      `${HEAD}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
    );
    zip.file(
      `customXml/_rels/item${number}.xml.rels`,
      `${HEAD}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
    );
    relations += `<Relationship Id="rIdXml${number}" Type="${RELATIONS}/customXml" Target="../customXml/item${number}.xml"/>`;
    types += `<Override PartName="/customXml/itemProps${number}.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`;
  });
  await patch(zip, WORKBOOK_RELATIONS, "</Relationships>", relations);
  await patch(zip, "[Content_Types].xml", "</Types>", types);
}

async function patch(zip: JSZip, path: string, before: string, added: string): Promise<void> {
  const text = (await zip.file(path)?.async("text")) ?? "";
  zip.file(path, text.replace(before, added + before));
}
