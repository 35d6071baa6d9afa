import ExcelJS from "exceljs";
import JSZip from "jszip";
import { alsUtf16, alsUtf8, alsWindows1252 } from "./coderingen";

/** De manieren waarop een tekstbestand in de test bewaard wordt. */
export const CODERINGEN = {
  "utf-8": alsUtf8,
  "utf-8 met BOM": (tekst: string) => alsUtf8(`\uFEFF${tekst}`),
  "windows-1252": alsWindows1252,
  "utf-16 LE": (tekst: string) => alsUtf16(tekst, true, true),
  "utf-16 BE": (tekst: string) => alsUtf16(tekst, false, true),
};

/** Een tekstbestand; een veld staat tussen aanhalingstekens waar dat moet, of overal. */
export function alsCsv(
  raster: readonly (readonly unknown[])[],
  teken: string,
  codering: keyof typeof CODERINGEN,
  overalAanhaling = false,
): Uint8Array {
  const veld = (waarde: unknown) => {
    const tekst = String(waarde ?? "");
    const moet = overalAanhaling || tekst.includes(teken) || /["\r\n]/.test(tekst);
    return moet ? `"${tekst.replaceAll('"', '""')}"` : tekst;
  };
  return CODERINGEN[codering](`${raster.map((rij) => rij.map(veld).join(teken)).join("\r\n")}\r\n`);
}

/** Een werkmap zoals exceljs haar schrijft. */
export async function alsXlsx(...bladen: readonly (readonly (readonly unknown[])[])[]): Promise<Uint8Array> {
  const werkmap = new ExcelJS.Workbook();
  bladen.forEach((raster, i) => werkmap.addWorksheet(`Blad ${i + 1}`).addRows(raster.map((rij) => [...rij])));
  return new Uint8Array(await werkmap.xlsx.writeBuffer());
}

/** Een zip met deze onderdelen. */
export function alsZip(onderdelen: Readonly<Record<string, string | Uint8Array>>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [pad, inhoud] of Object.entries(onderdelen)) zip.file(pad, inhoud);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

const RELATIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

export function relaties(...doelen: readonly (readonly [soort: string, doel: string])[]): string {
  const elk = doelen.map(([soort, doel], i) => {
    return `<Relationship Id="rId${i + 1}" Type="${RELATIES}/${soort}" Target="${doel}"/>`;
  });
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elk.join("")}</Relationships>`;
}

/** De onderdelen van een kleine werkmap met één blad; `gegevens` is de XML binnen `<sheetData>`. */
export function onderdelen(gegevens: string, rest: Readonly<Record<string, string>> = {}) {
  return {
    "_rels/.rels": relaties(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook xmlns:r="${RELATIES}"><workbookPr/><sheets><sheet name="Blad" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relaties(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${gegevens}</sheetData></worksheet>`,
    "xl/sharedStrings.xml": "<sst><si><t>Utrecht</t></si></sst>",
    "xl/styles.xml": '<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>',
    ...rest,
  };
}

/** Een zip met één onderdeel (na zijn map), waarvan de inhoudsopgave zegt dat het uitgepakt `omvang` bytes is. */
export async function alsZipMetOmvang(pad: string, inhoud: string, omvang: number): Promise<Uint8Array> {
  const bytes = Buffer.from(await alsZip({ [pad]: inhoud }));
  bytes.writeUInt32LE(omvang, bytes.lastIndexOf("PK\x01\x02") + 24);
  return new Uint8Array(bytes);
}
