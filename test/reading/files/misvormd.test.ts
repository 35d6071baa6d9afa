import { leesBestand } from "../../../src/reading/files";
import { leesBedragen } from "../../../src/reading/amounts";
import { PokFout } from "../../../src/sheet/fouten";
import { alsUtf8 } from "./coderingen";
import { alsCsv, alsXlsx, alsZip, alsZipMetOmvang, onderdelen, relaties } from "./schrijvers";

type Bytes = Uint8Array | Promise<Uint8Array>;

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const ole = (onderdeel: string) =>
  Uint8Array.from([
    ...OLE,
    ...Array(600).fill(0),
    ...Buffer.from(onderdeel, "utf16le"),
    ...Array(64).fill(0),
  ]);
const binair = (begin: string) => new Uint8Array(Buffer.from(`${begin}\0\x01\x02 en verder`, "latin1"));
const cel = (xml: string) => alsZip(onderdelen(`<row r="1">${xml}</row>`));
const zonder = (pad: string) => {
  const alles = onderdelen('<row r="1"><c r="A1" t="s"><v>0</v></c></row>') as Record<string, string>;
  delete alles[pad];
  return alsZip(alles);
};

async function afgekapt(): Promise<Uint8Array> {
  const bytes = await alsXlsx([["Gemeente", "Actielijn"]]);
  return bytes.subarray(0, bytes.length / 2);
}

/** Verandert één byte in de ingepakte gegevens van het blad. */
async function omgevallen(): Promise<Uint8Array> {
  const bytes = await alsZip(onderdelen('<row r="1"><c r="A1"><v>52000</v></c></row>'));
  const blad = Buffer.from(bytes).indexOf("xl/worksheets/sheet1.xml") + "xl/worksheets/sheet1.xml".length;
  bytes[blad + 20]! ^= 0xff;
  return bytes;
}

/** Een zip waarvan één vlag zegt dat zij versleuteld is. */
async function versleuteld(): Promise<Uint8Array> {
  const bytes = Buffer.from(await alsZip({ "a.csv": "a;b" }));
  bytes[bytes.indexOf("PK\x01\x02") + 8]! |= 1;
  return new Uint8Array(bytes);
}

/** Een blad van een paar kilobyte dat als raster twee miljoen cellen zou beslaan. */
function uitgestrekt(): Bytes {
  const rijen = Array.from(
    { length: 123 },
    (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
  );
  return alsZip(onderdelen(rijen.join("")));
}

const HERSTEL = /open het in Excel en bewaar het opnieuw, of vraag het opnieuw op/;

/** Bestanden die niet te lezen zijn, met wat de zin in elk geval moet zeggen. */
const GEWEIGERD: readonly [naam: string, bytes: () => Bytes, zin: RegExp, raad?: RegExp][] = [
  ["leeg.xlsx", () => new Uint8Array(), /Het bestand is leeg; toegestaan is een Excel-werkmap.*\.csv/],
  ["wit.csv", () => alsUtf8(" \r\n\t\r\n "), /De tekst is leeg/],
  ["raadsstuk.pdf", () => binair("%PDF-1.7"), /is een PDF; neem de tabel over in Excel/],
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
    () => alsZip({ "xl/workbook.bin": "x" }),
    /binaire werkmap \(\.xlsb\); .*bewaar het als Excel-werkmap/,
  ],
  ["open.ods", () => alsZip({ "content.xml": "<x/>" }), /OpenDocument-bestand \(\.ods\)/],
  ["appel.numbers", () => alsZip({ "Index/Document.iwa": "x" }), /Numbers-bestand van Apple/],
  ["oude-appel.numbers", () => alsZip({ "Index.zip": "x" }), /Numbers-bestand van Apple/],
  ["brief.docx", () => alsZip({ "word/document.xml": "<x/>" }), /is een Word-document/],
  ["presentatie.pptx", () => alsZip({ "ppt/presentation.xml": "<x/>" }), /is een PowerPoint-presentatie/],
  [
    "bijlagen.zip",
    () => alsZip({ "bedragen.csv": "a;b" }),
    /een zip waarin geen Excel-werkmap zit; pak het eerst uit/,
  ],
  ["lege.zip", () => alsZip({}), /een zip waarin geen Excel-werkmap zit/],
  ["op-slot.zip", versleuteld, /ingepakt met een wachtwoord; pak het eerst uit/],
  ["bedragen.csv.gz", () => binair("\x1f\x8b\x08"), /ingepakt bestand \(\.gz\); pak het eerst uit/],
  ["bedragen.7z", () => binair("7z\xbc\xaf"), /ingepakt bestand \(\.7z\)/],
  ["foto.png", () => binair("\x89PNG"), /is een afbeelding/],
  ["brief.rtf", () => alsUtf8("{\\rtf1 bedragen}"), /Word-document \(\.rtf\)/],
  ["gegevens.dat", () => Uint8Array.of(1, 0, 0, 0, 7, 9, 0, 200), /tekens die in tekst niet voorkomen/],
  [
    "export.xls",
    () => alsUtf8("\r\n<html><table><tr><td>1</td></tr></table></html>"),
    /is een webpagina \(html\); open het in Excel/,
  ],
  ["export.xlsx", () => alsUtf8("\uFEFF<!DOCTYPE html><body>"), /is een webpagina \(html\)/],
  ["export.mht", () => alsUtf8("MIME-Version: 1.0\r\nContent-Type: text/html"), /is een webpagina \(mht\)/],
  [
    "2003.xml",
    () => alsUtf8('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    /XML-werkblad \(Excel 2003\)/,
  ],
  ["iets.xml", () => alsUtf8('<?xml version="1.0"?><a/>'), /is een XML-bestand/],
  [
    "hernoemd.xlsx",
    () =>
      alsCsv(
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
  ["velden.csv", () => alsUtf8(";".repeat(2_000_001)), /meer dan 2\.000\.000 velden; neem alleen de tabel/],

  ["afgekapt.xlsx", afgekapt, /is beschadigd: het is een zip.*afgebroken of door elkaar geraakt/, HERSTEL],
  [
    "omgevallen.xlsx",
    omgevallen,
    /is beschadigd: blad “Blad” (?:is niet uit te pakken|klopt niet met zijn controlegetal)/,
    HERSTEL,
  ],
  [
    "zonder-werkmap.xlsx",
    () => zonder("xl/workbook.xml"),
    /de inhoudsopgave van de werkmap ontbreekt/,
    HERSTEL,
  ],
  ["zonder-lijst.xlsx", () => zonder("xl/_rels/workbook.xml.rels"), /de lijst met onderdelen ontbreekt/],
  ["zonder-blad.xlsx", () => zonder("xl/worksheets/sheet1.xml"), /blad “Blad” ontbreekt/],
  ["zonder-teksten.xlsx", () => zonder("xl/sharedStrings.xml"), /de lijst met teksten ontbreekt/],
  ["zonder-stijlen.xlsx", () => zonder("xl/styles.xml"), /de lijst met stijlen ontbreekt/],
  [
    "nergens.xlsx",
    () => alsZip(onderdelen("", { "_rels/.rels": relaties(["core-properties", "a.xml"]) })),
    /het noemt geen werkmap/,
  ],
  [
    "los-blad.xlsx",
    () => alsZip(onderdelen("", { "xl/_rels/workbook.xml.rels": relaties() })),
    /blad “Blad” ontbreekt/,
  ],
  [
    "grafiek.xlsx",
    () => alsZip(onderdelen("", { "xl/_rels/workbook.xml.rels": relaties(["chartsheet", "c.xml"]) })),
    /een werkmap zonder werkbladen; toegestaan is/,
  ],
  [
    "half-blad.xlsx",
    () => alsZip(onderdelen("", { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row>" })),
    /blad “Blad” is geen geldige XML/,
    HERSTEL,
  ],
  [
    "scheef.xlsx",
    () => alsZip(onderdelen("", { "xl/workbook.xml": "<workbook></sheets>" })),
    /de inhoudsopgave van de werkmap is geen geldige XML/,
  ],
  [
    "los-teken.xlsx",
    () => alsZip(onderdelen("", { "xl/sharedStrings.xml": "<sst><si><t>a & b</t></si></sst>" })),
    /de lijst met teksten is geen geldige XML/,
  ],
  [
    "bytes.xlsx",
    () => alsZip({ ...onderdelen(""), "xl/styles.xml": Uint8Array.of(0x3c, 0x61, 0xff, 0xfe, 0x3e) }),
    /de lijst met stijlen is geen geldige XML/,
  ],
  [
    "tekstnummer.xlsx",
    () => cel('<c r="A1" t="s"><v>8</v></c>'),
    /blad “Blad” heeft in rij 1 een cel met “8” \(soort “s”\)/,
  ],
  ["kommagetal.xlsx", () => cel('<c r="A1"><v>1,5</v></c>'), /in rij 1 een cel met “1,5” \(soort “n”\)/],
  ["adres.xlsx", () => cel('<c r="1A"><v>1</v></c>'), /heeft in rij 1 een cel “1A”/],
  ["verre-kolom.xlsx", () => cel('<c r="XFE1"><v>1</v></c>'), /heeft in rij 1 een cel “XFE1”/],
  ["andere-rij.xlsx", () => cel('<c r="A2"><v>1</v></c>'), /heeft in rij 1 een cel “A2”/],
  ["rij-nul.xlsx", () => alsZip(onderdelen('<row r="0"/>')), /heeft een rij “0”/],
  ["verre-rij.xlsx", () => alsZip(onderdelen('<row r="1048577"/>')), /heeft een rij “1048577”/],
  [
    "samengevoegd.xlsx",
    () =>
      alsZip(
        onderdelen("", {
          "xl/worksheets/sheet1.xml":
            '<worksheet><sheetData/><mergeCells><mergeCell ref="A0:B"/></mergeCells></worksheet>',
        }),
      ),
    /heeft een samenvoeging “A0:B”/,
  ],
  [
    "uitgestrekt.xlsx",
    uitgestrekt,
    /is te groot: bij blad “Blad” zijn er meer dan 2\.000\.000 cellen; bewaar alleen de tabel/,
  ],
  [
    "bom.xlsx",
    () => alsZipMetOmvang("_rels/.rels", "<a/>", 201 * 1024 * 1024),
    /is te groot: uitgepakt is het meer dan 200 MB/,
  ],
  [
    "leugen.xlsx",
    () => alsZipMetOmvang("_rels/.rels", " ".repeat(1_000_000), 1_000),
    /de lijst met onderdelen is groter dan de inhoudsopgave zegt/,
  ],
  [
    "leeg-onderdeel.xlsx",
    () => alsZip(onderdelen("", { "xl/styles.xml": "" })),
    /de lijst met stijlen is geen geldige XML/,
  ],
];

const KOP = ["Gemeente", "Actielijn", "Jaar", "Kanaal", "Bedrag"];
const bedrag = (waarde: unknown) => [KOP, ["Utrecht", "AL4", 2026, "AU", waarde]];

/** Bestanden die te lezen zijn, maar waaruit geen bedrag mag worden overgenomen; met de zin die zegt waarom. */
const ZONDER_BEDRAGEN: readonly [naam: string, bytes: () => Bytes, zin: RegExp][] = [
  ["pm.xlsx", () => alsXlsx(bedrag("PM")), /^Cel E2: “PM” gevonden, een post zonder bedrag/],
  [
    "formule.xlsx",
    () => alsXlsx(bedrag({ formula: "SUM(A1:A2)" })),
    /^Cel E2: “=SUM\(A1:A2\)” gevonden, een formule zonder bewaarde uitkomst/,
  ],
  [
    "fout.xlsx",
    () => alsXlsx(bedrag({ error: "#N/A" })),
    /^Cel E2: “#N\/A” gevonden, een foutwaarde van Excel/,
  ],
  [
    "datum.xlsx",
    () => alsXlsx(bedrag(new Date(Date.UTC(2026, 0, 2)))),
    /^Cel E2: “2026-01-02” gevonden, een datum/,
  ],
  ["waar.xlsx", () => alsXlsx(bedrag(true)), /^Cel E2: WAAR gevonden, geen getal/],
  ["centen.xlsx", () => alsXlsx(bedrag(1234.56)), /^Cel E2: 1\.234,56 gevonden, geen hele euro's/],
  ["leeg-blad.xlsx", () => alsXlsx([]), /geen kolom met bedragen herkend/],
  ["alleen-titel.xlsx", () => alsXlsx([["Programmabegroting 2026"]]), /geen kolom met bedragen herkend/],
  [
    "eenheden.xlsx",
    () => alsXlsx([["x € 1.000"], ...bedrag(5), ["bedragen x € 1 mln"]]),
    /“x € 1.000” en “bedragen x € 1 mln” spreken elkaar tegen/,
  ],
  [
    "jaar.csv",
    () => alsCsv([KOP, ["Utrecht", "AL4", 2030, "AU", 5]], ";", "utf-8"),
    /^Cel C2 \(jaar\): “2030” gevonden/,
  ],
  [
    "gemeente.csv",
    () => alsCsv([KOP, ["Nergenshuizen", "AL4", 2026, "AU", 5]], ";", "utf-8 met BOM"),
    /^Cel A2: “Nergenshuizen” gevonden, geen gemeente/,
  ],
  ["komma.csv", () => alsCsv(bedrag("1,234"), ",", "utf-16 LE"), /kan een duizendtal zijn en ook een breuk/],
  [
    "procent.csv",
    () => alsCsv(bedrag("12 %"), "\t", "windows-1252"),
    /^Cel E2: “12 %” gevonden, een percentage/,
  ],
  [
    "formuletekst.csv",
    () => alsCsv(bedrag("=1+1"), ";", "utf-8"),
    /^Cel E2: “=1\+1” gevonden, de tekst van een formule/,
  ],
  [
    "spaties.txt",
    () => alsUtf8("Gemeente Actielijn Jaar Bedrag\r\nUtrecht AL4 2026 5\r\n"),
    /geen kolom met bedragen herkend/,
  ],
  ["aanhaling.csv", () => alsUtf8('Actielijn;2026\r\n"AL4;5\r\n'), /“"AL4” gevonden; toegestaan is/],
];

describe("misvormde bestanden", () => {
  test("er zijn er minstens 40, en elk weer anders", () => {
    const namen = [...GEWEIGERD, ...ZONDER_BEDRAGEN].map(([naam]) => naam);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen.length).toBeGreaterThanOrEqual(40);
  });

  test.each(GEWEIGERD)("%s wordt geweigerd met een duidelijke zin", async (naam, maak, zin, raad = zin) => {
    const fout = await leesBestand(naam, await maak()).then(
      () => "gelezen",
      (geworpen: unknown) => geworpen,
    );
    expect(fout).toBeInstanceOf(PokFout);
    const { message } = fout as PokFout;
    expect(message).toMatch(/^(?:Het bestand|De tekst) [^;]+; [^;]+\.$/);
    expect(message).toMatch(zin);
    expect(message).toMatch(raad);
  });

  test.each(ZONDER_BEDRAGEN)("%s geeft geen bedrag en een duidelijke zin", async (naam, maak, zin) => {
    const bestand = (await leesBestand(naam, await maak()))!;
    const gelezen = leesBedragen(bestand.bladen[0]!.raster);
    expect(gelezen.rijen).toEqual([]);
    const zinnen = [
      ...gelezen.afgekeurd.map(({ reden }) => reden),
      ...gelezen.vragen.map(({ tekst }) => tekst),
    ];
    expect(zinnen).toContainEqual(expect.stringMatching(zin));
  });
});
