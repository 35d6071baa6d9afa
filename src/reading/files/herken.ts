import { leesBytes } from "./tekst/codering";
import { bestandsfout } from "./fouten";

const ALS_XLSX = "open het in Excel en bewaar het als .xlsx";
const PROEF = 1_000;

/** Begin van bestanden die geen tekst zijn en niet gelezen worden. */
const HANDTEKENINGEN: readonly (readonly [begin: string, wat: string, raad?: string])[] = [
  ["%PDF", "is een PDF", "neem de tabel over in Excel, of plak haar als tekst"],
  ["{\\rtf", "is een Word-document (.rtf)"],
  ["\x1f\x8b", "is een ingepakt bestand (.gz)", "pak het eerst uit"],
  ["7z\xbc\xaf", "is een ingepakt bestand (.7z)", "pak het eerst uit"],
  ["Rar!", "is een ingepakt bestand (.rar)", "pak het eerst uit"],
  ["\x89PNG", "is een afbeelding"],
  ["\xff\xd8\xff", "is een afbeelding"],
];

/** Begin van tekst die geen tabel met scheidingstekens is. */
const OPMAAKTALEN: readonly (readonly [patroon: RegExp, wat: string])[] = [
  [/^<(?:!doctype\s+html|html|head|body|table|meta|style|!--)/i, "is een webpagina (html)"],
  [/^mime-version:/i, "is een webpagina (mht)"],
  [/^<\?xml[^]*(?:Excel\.Sheet|office:spreadsheet)/, "is een XML-werkblad (Excel 2003)"],
  [/^<\?xml/, "is een XML-bestand"],
];

/**
 * Wat voor bestand het is, naar zijn inhoud: de naam zegt alleen wat de gebruiker denkt dat het is.
 * @throws {PokFout} `ongeldig` bij elke andere soort dan een zip (waar een .xlsx uit bestaat) of tekst
 */
export function herkenSoort(naam: string, bytes: Uint8Array): "zip" | "tekst" {
  if (bytes.length === 0) throw bestandsfout("is leeg");
  const begin = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(begin)) return "zip";
  if (begin === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") throw oudBestand(bytes);
  const bekend = HANDTEKENINGEN.find(([handtekening]) => begin.startsWith(handtekening));
  if (bekend) throw bestandsfout(bekend[1], bekend[2]);

  const tekst = leesBytes(bytes.subarray(0, PROEF))
    .tekst.replace(/^\uFEFF/, "")
    .trimStart();
  const opmaak = OPMAAKTALEN.find(([patroon]) => patroon.test(tekst));
  if (opmaak) throw bestandsfout(opmaak[1], ALS_XLSX);
  const extensie = /\.(?:xls[xmb]?|xlt[xm]|ods)$/i.exec(naam)?.[0];
  if (extensie) {
    throw bestandsfout(
      `heet ${extensie.toLowerCase()} en is gewone tekst`,
      "geef het de extensie .csv of .txt, of open het in Excel en bewaar het als .xlsx",
    );
  }
  return "tekst";
}

/** Een OLE-bestand: Excel versleutelt een werkmap met wachtwoord daarin, en de oude .xls is er een. */
function oudBestand(bytes: Uint8Array): Error {
  if (bevat(bytes, "EncryptedPackage")) {
    return bestandsfout(
      "is beveiligd met een wachtwoord",
      "open het in Excel, verwijder het wachtwoord en bewaar het opnieuw",
    );
  }
  if (bevat(bytes, "Workbook") || bevat(bytes, "Book")) {
    return bestandsfout("is een oud Excel-bestand (.xls)", ALS_XLSX);
  }
  return bestandsfout("is een oud Office-bestand waarin geen werkmap zit");
}

/** Of de tekst ergens als UTF-16 staat, zoals in de inhoudsopgave van een OLE-bestand. */
function bevat(bytes: Uint8Array, tekst: string): boolean {
  const zoek = Array.from(tekst).flatMap((teken) => [teken.charCodeAt(0), 0]);
  for (let i = bytes.indexOf(zoek[0]!); i !== -1; i = bytes.indexOf(zoek[0]!, i + 1)) {
    if (zoek.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}
