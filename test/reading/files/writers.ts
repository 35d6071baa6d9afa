import ExcelJS from "exceljs";
import JSZip from "jszip";
import { asUtf16, asUtf8, asWindows1252 } from "./encodings";

/** The ways a text file is saved in the test. */
export const ENCODINGS = {
  "utf-8": asUtf8,
  "utf-8 met BOM": (text: string) => asUtf8(`\uFEFF${text}`),
  "windows-1252": asWindows1252,
  "utf-16 LE": (text: string) => asUtf16(text, true, true),
  "utf-16 BE": (text: string) => asUtf16(text, false, true),
};

/** A text file; a field is in quotes where it must be, or everywhere. */
export function asCsv(
  raster: readonly (readonly unknown[])[],
  token: string,
  encoding: keyof typeof ENCODINGS,
  quoteAll = false,
): Uint8Array {
  const field = (value: unknown) => {
    const text = String(value ?? "");
    const mustQuote = quoteAll || text.includes(token) || /["\r\n]/.test(text);
    return mustQuote ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return ENCODINGS[encoding](`${raster.map((row) => row.map(field).join(token)).join("\r\n")}\r\n`);
}

/** A workbook as exceljs writes it. */
export async function asXlsx(...sheets: readonly (readonly (readonly unknown[])[])[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  sheets.forEach((raster, i) =>
    workbook.addWorksheet(`Blad ${i + 1}`).addRows(raster.map((row) => [...row])),
  );
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** A zip with these parts. */
export function asZip(parts: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [pad, content] of Object.entries(parts)) zip.file(pad, content);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function relationships(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const each = targets.map(([kind, target], i) => {
    return `<Relationship Id="rId${i + 1}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join("")}</Relationships>`;
}

/** The parts of a small workbook with one sheet; `data` is the XML within `<sheetData>`. */
export function parts(data: string, rest: Readonly<Record<string, string>> = {}) {
  return {
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns:r="${RELATIONSHIPS}"><workbookPr/><sheets><sheet name="Blad" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${data}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": "<sst><si><t>Utrecht</t></si></sst>",
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    ...rest,
  };
}

/** A zip with one part (after its folder), whose directory says that it is `size` bytes unpacked. */
export async function asZipWithSize(pad: string, content: string, size: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await asZip({ [pad]: content }));
  bytes.writeUInt32LE(size, bytes.lastIndexOf("PK\x01\x02") + 24);
  return new Uint8Array(bytes);
}
