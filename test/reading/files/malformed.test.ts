import { readFile } from "../../../src/reading/files";
import { readAmounts } from "../../../src/reading/amounts";
import { PokError } from "../../../src/sheet/errors";
import { asUtf8 } from "./encodings";
import { asCsv, asXlsx, asZip, asZipWithSize, parts, relationships } from "./writers";

type Bytes = Uint8Array | Promise<Uint8Array>;

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ole = (component: string) =>
  Uint8Array.from([
    ...OLE,
    ...Array(600).fill(0),
    ...Buffer.from(component, "utf16le"),
    ...Array(64).fill(0),
  ]);
const binary = (start: string) => new Uint8Array(Buffer.from(`${start}\0\x01\x02 en verder`, "latin1"));
const cell = (xml: string) => asZip(parts(`<row r="1">${xml}</row>`));
const without = (pad: string) => {
  const everything = parts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') as Record<string, string>;
  delete everything[pad];
  return asZip(everything);
};

async function truncated(): Promise<Uint8Array> {
  const bytes = await asXlsx([["Gemeente", "Actielijn"]]);
  return bytes.subarray(0, bytes.length / 2);
}

/** Changes one byte in the packed data of the sheet. */
async function flipped(): Promise<Uint8Array> {
  const bytes = await asZip(parts('<row r="1"><c r="A1"><v>52000</v></c></row>'));
  const sheet = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length;
  bytes[sheet + 20]! ^= 0xff;
  return bytes;
}

/** A zip of which one flag says that it is encrypted. */
async function encrypted(): Promise<Uint8Array> {
  const bytes = Buffer.from(await asZip({ "a.csv": "a;b" }));
  bytes[bytes.indexOf("PK\x01\x02") + 8]! |= 1;
  return new Uint8Array(bytes);
}

/** A sheet of a few kilobytes that as a raster would span two million cells. */
function sprawling(): Bytes {
  const rows = Array.from(
    { length: 123 },
    (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
  );
  return asZip(parts(rows.join("")));
}

const REPAIR = /open het in Excel en bewaar het opnieuw, of vraag het opnieuw op/;

/** Files that cannot be read, with what the sentence must say in any case. */
const REFUSED: readonly [name: string, bytes: () => Bytes, sentence: RegExp, raad?: RegExp][] = [
  ["leeg.xlsx", () => new Uint8Array(), /Het bestand is leeg; toegestaan is een Excel-werkmap.*\.csv/],
  ["wit.csv", () => asUtf8(" \r\n\t\r\n "), /De tekst is leeg/],
  ["raadsstuk.pdf", () => binary("%PDF-1.7"), /is een PDF; neem de tabel over in Excel/],
  [
    "begroting.xls",
    () => ole("Workbook"),
    /oud Excel-bestand \(\.xls\); open het in Excel en bewaar het als \.xlsx/,
  ],
  ["oud95.xls", () => ole("Book"), /oud Excel-bestand \(\.xls\)/],
  ["geheim.xlsx", () => ole("EncryptedPackage"), /beveiligd met een wachtwoord.*verwijder het wachtwoord/],
  ["brief.doc", () => ole("WordDocument"), /oud Office-bestand waarin geen werkmap zit/],
  [
    "binair.xlsb",
    () => asZip({ "xl/workbook.bin": "x" }),
    /binaire werkmap \(\.xlsb\); .*bewaar het als Excel-werkmap/,
  ],
  ["open.ods", () => asZip({ "content.xml": "<x/>" }), /OpenDocument-bestand \(\.ods\)/],
  ["appel.numbers", () => asZip({ "Index/Document.iwa": "x" }), /Numbers-bestand van Apple/],
  ["oude-appel.numbers", () => asZip({ "Index.zip": "x" }), /Numbers-bestand van Apple/],
  ["brief.docx", () => asZip({ "word/document.xml": "<x/>" }), /is een Word-document/],
  ["presentatie.pptx", () => asZip({ "ppt/presentation.xml": "<x/>" }), /is een PowerPoint-presentatie/],
  [
    "bijlagen.zip",
    () => asZip({ "bedragen.csv": "a;b" }),
    /een zip waarin geen Excel-werkmap zit; pak het eerst uit/,
  ],
  ["lege.zip", () => asZip({}), /een zip waarin geen Excel-werkmap zit/],
  ["op-slot.zip", encrypted, /ingepakt met een wachtwoord; pak het eerst uit/],
  ["bedragen.csv.gz", () => binary("\x1f\x8b\x08"), /ingepakt bestand \(\.gz\); pak het eerst uit/],
  ["bedragen.7z", () => binary("7z\xbc\xaf"), /ingepakt bestand \(\.7z\)/],
  ["foto.png", () => binary("\x89PNG"), /is een afbeelding/],
  ["brief.rtf", () => asUtf8("{\\rtf1 bedragen}"), /Word-document \(\.rtf\)/],
  ["gegevens.dat", () => Uint8Array.of(1, 0, 0, 0, 7, 9, 0, 200), /tekens die in tekst niet voorkomen/],
  [
    "export.xls",
    () => asUtf8("\r\n<html><table><tr><td>1</td></tr></table></html>"),
    /is een webpagina \(html\); open het in Excel/,
  ],
  ["export.xlsx", () => asUtf8("\uFEFF<!DOCTYPE html><body>"), /is een webpagina \(html\)/],
  ["export.mht", () => asUtf8("MIME-Version: 1.0\r\nContent-Type: text/html"), /is een webpagina \(mht\)/],
  [
    "2003.xml",
    () => asUtf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    /XML-werkblad \(Excel 2003\)/,
  ],
  ["iets.xml", () => asUtf8('<?xml version="1.0"?><a/>'), /is een XML-bestand/],
  [
    "hernoemd.xlsx",
    () =>
      asCsv(
        [
          ["Actielijn", 2026],
          ["AL4", 5],
        ],
        ";",
        "windows-1252",
      ),
    /heet \.xlsx en is gewone tekst; geef het de extensie \.csv of \.txt/,
  ],
  ["lang.csv", () => new Uint8Array(50 * 1024 * 1024 + 1).fill(0x61), /is te groot: het is meer dan 50 MB/],
  ["velden.csv", () => asUtf8(";".repeat(2_000_001)), /meer dan 2\.000\.000 velden; neem alleen de tabel/],

  ["afgekapt.xlsx", truncated, /is beschadigd: het is een zip.*afgebroken of door elkaar geraakt/, REPAIR],
  [
    "omgevallen.xlsx",
    flipped,
    /is beschadigd: blad “Blad” (?:is niet uit te pakken|klopt niet met zijn controlegetal)/,
    REPAIR,
  ],
  [
    "zonder-werkmap.xlsx",
    () => without("xl/workbook.xml"),
    /de inhoudsopgave van de werkmap ontbreekt/,
    REPAIR,
  ],
  ["zonder-lijst.xlsx", () => without("xl/_rels/workbook.xml.rels"), /de lijst met onderdelen ontbreekt/],
  ["zonder-blad.xlsx", () => without("xl/worksheets/sheet1.xml"), /blad “Blad” ontbreekt/],
  ["zonder-teksten.xlsx", () => without("xl/sharedStrings.xml"), /de lijst met teksten ontbreekt/],
  [
    "nergens.xlsx",
    () => asZip(parts("", { "_rels/.rels": relationships(["core-properties", "a.xml"]) })),
    /het noemt geen werkmap/,
  ],
  [
    "los-blad.xlsx",
    () => asZip(parts("", { "xl/_rels/workbook.xml.rels": relationships() })),
    /blad “Blad” ontbreekt/,
  ],
  [
    "grafiek.xlsx",
    () => asZip(parts("", { "xl/_rels/workbook.xml.rels": relationships(["chartsheet", "c.xml"]) })),
    /een werkmap zonder werkbladen; toegestaan is/,
  ],
  [
    "half-blad.xlsx",
    () => asZip(parts("", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" })),
    /blad “Blad” is geen geldige XML/,
    REPAIR,
  ],
  [
    "scheef.xlsx",
    () => asZip(parts("", { "xl/workbook.xml": "<workbook></sheets>" })),
    /de inhoudsopgave van de werkmap is geen geldige XML/,
  ],
  [
    "los-teken.xlsx",
    () => asZip(parts("", { "xl/sharedStrings.xml": "<sst><si><t>a & b</t></si></sst>" })),
    /de lijst met teksten is geen geldige XML/,
  ],
  [
    "bytes.xlsx",
    () => asZip({ ...parts(""), "xl/styles.xml": Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0x3e) }),
    /de lijst met stijlen is geen geldige XML/,
  ],
  [
    "tekstnummer.xlsx",
    () => cell('<c r="A1" t="s"><v>8</v></c>'),
    /blad “Blad” heeft in rij 1 een cel met “8” \(soort “s”\)/,
  ],
  ["kommagetal.xlsx", () => cell('<c r="A1"><v>1,5</v></c>'), /in rij 1 een cel met “1,5” \(soort “n”\)/],
  ["adres.xlsx", () => cell('<c r="1A"><v>1</v></c>'), /heeft in rij 1 een cel “1A”/],
  ["verre-kolom.xlsx", () => cell('<c r="XFE1"><v>1</v></c>'), /heeft in rij 1 een cel “XFE1”/],
  ["andere-rij.xlsx", () => cell('<c r="A2"><v>1</v></c>'), /heeft in rij 1 een cel “A2”/],
  ["rij-nul.xlsx", () => asZip(parts('<row r="0"/>')), /heeft een rij “0”/],
  ["verre-rij.xlsx", () => asZip(parts('<row r="1048577"/>')), /heeft een rij “1048577”/],
  [
    "samengevoegd.xlsx",
    () =>
      asZip(
        parts("", {
          "xl/worksheets/sheet1.xml":
            '<worksheet><sheetData/><mergeCells><mergeCell ref="A0:B"/></mergeCells></worksheet>',
        }),
      ),
    /heeft een samenvoeging “A0:B”/,
  ],
  [
    "uitgestrekt.xlsx",
    sprawling,
    /is te groot: bij blad “Blad” zijn er meer dan 2\.000\.000 cellen; bewaar alleen de tabel/,
  ],
  [
    "bom.xlsx",
    () => asZipWithSize("_rels/.rels", "<a/>", 201 * 1024 * 1024),
    /is te groot: uitgepakt is het meer dan 200 MB/,
  ],
  [
    "leugen.xlsx",
    () => asZipWithSize("_rels/.rels", " ".repeat(1_000_000), 1_000),
    /de lijst met onderdelen is groter dan de inhoudsopgave zegt/,
  ],
  [
    "leeg-onderdeel.xlsx",
    () => asZip(parts("", { "xl/styles.xml": "" })),
    /de lijst met stijlen is geen geldige XML/,
  ],
];

const HEADER = ["Gemeente", "Actielijn", "Jaar", "Kanaal", "Bedrag"];
const amount = (value: unknown) => [HEADER, ["Utrecht", "AL4", 2026, "AU", value]];

/** Files that can be read but from which no amount may be adopted; with the sentence that says why. */
const WITHOUT_AMOUNTS: readonly [name: string, bytes: () => Bytes, sentence: RegExp][] = [
  ["pm.xlsx", () => asXlsx(amount("PM")), /^Cel E2: “PM” gevonden, een post zonder bedrag/],
  [
    "formule.xlsx",
    () => asXlsx(amount({ formula: "SUM(A1:A2)" })),
    /^Cel E2: “=SUM\(A1:A2\)” gevonden, een formule zonder bewaarde uitkomst/,
  ],
  [
    "fout.xlsx",
    () => asXlsx(amount({ error: "#N/A" })),
    /^Cel E2: “#N\/A” gevonden, een foutwaarde van Excel/,
  ],
  [
    "datum.xlsx",
    () => asXlsx(amount(new Date(Date.UTC(2026, 0, 2)))),
    /^Cel E2: “2026-01-02” gevonden, een datum/,
  ],
  ["waar.xlsx", () => asXlsx(amount(true)), /^Cel E2: WAAR gevonden, geen getal/],
  ["centen.xlsx", () => asXlsx(amount(1234.56)), /^Cel E2: 1\.234,56 gevonden, geen hele euro's/],
  ["leeg-blad.xlsx", () => asXlsx([]), /geen kolom met bedragen herkend/],
  ["alleen-titel.xlsx", () => asXlsx([["Programmabegroting 2026"]]), /geen kolom met bedragen herkend/],
  [
    "eenheden.xlsx",
    () => asXlsx([["x € 1.000"], ...amount(5), ["bedragen x € 1 mln"]]),
    /“x € 1.000” en “bedragen x € 1 mln” spreken elkaar tegen/,
  ],
  [
    "jaar.csv",
    () => asCsv([HEADER, ["Utrecht", "AL4", 2030, "AU", 5]], ";", "utf-8"),
    /^Cel C2 \(jaar\): “2030” gevonden/,
  ],
  [
    "gemeente.csv",
    () => asCsv([HEADER, ["Nergenshuizen", "AL4", 2026, "AU", 5]], ";", "utf-8 met BOM"),
    /^Cel A2: “Nergenshuizen” gevonden, geen gemeente/,
  ],
  ["komma.csv", () => asCsv(amount("1,234"), ",", "utf-16 LE"), /kan een duizendtal zijn en ook een breuk/],
  [
    "procent.csv",
    () => asCsv(amount("12 %"), "\t", "windows-1252"),
    /^Cel E2: “12 %” gevonden, een percentage/,
  ],
  [
    "formuletekst.csv",
    () => asCsv(amount("=1+1"), ";", "utf-8"),
    /^Cel E2: “=1\+1” gevonden, de tekst van een formule/,
  ],
  [
    "spaties.txt",
    () => asUtf8("Gemeente Actielijn Jaar Bedrag\r\nUtrecht AL4 2026 5\r\n"),
    /geen kolom met bedragen herkend/,
  ],
  ["aanhaling.csv", () => asUtf8('Actielijn;2026\r\n"AL4;5\r\n'), /“"AL4” gevonden; toegestaan is/],
];

describe("malformed files", () => {
  test("there are at least 40, each different", () => {
    const nameList = [...REFUSED, ...WITHOUT_AMOUNTS].map(([name]) => name);
    expect(new Set(nameList).size).toBe(nameList.length);
    expect(nameList.length).toBeGreaterThanOrEqual(40);
  });

  test.each(REFUSED)("%s is refused with a clear sentence", async (name, make, sentence, raad = sentence) => {
    const error = await readFile(name, await make()).then(
      () => "gelezen",
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(PokError);
    const { message } = error as PokError;
    expect(message).toMatch(/^(?:Het bestand|De tekst) [^;]+; [^;]+\.$/);
    expect(message).toMatch(sentence);
    expect(message).toMatch(raad);
  });

  test.each(WITHOUT_AMOUNTS)("%s gives no amount and a clear sentence", async (name, make, sentence) => {
    const file = (await readFile(name, await make()))!;
    const readResult = readAmounts(file.sheets[0]!.raster);
    expect(readResult.rows).toEqual([]);
    const sentences = [
      ...readResult.rejected.map(({ reason }) => reason),
      ...readResult.questions.map(({ text }) => text.nl),
    ];
    expect(sentences).toContainEqual(expect.stringMatching(sentence));
  });
});
