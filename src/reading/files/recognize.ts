import { readBytes } from "./text/encoding";
import { fileError } from "./errors";
import { must } from "../../sheet/must";

const AS_XLSX = "open het in Excel en bewaar het als .xlsx";
const PROBE = 1_000;

/** Start of files that are not text and are not read. */
const SIGNATURES: readonly (readonly [start: string, what: string, raad?: string])[] = [
  ["%PDF", "is een PDF", "neem de tabel over in Excel, of plak haar als tekst"],
  ["{\\rtf", "is een Word-document (.rtf)"],
  ["\x1f\x8b", "is een ingepakt bestand (.gz)", "pak het eerst uit"],
  ["7z\xbc\xaf", "is een ingepakt bestand (.7z)", "pak het eerst uit"],
  ["Rar!", "is een ingepakt bestand (.rar)", "pak het eerst uit"],
  ["\x89PNG", "is een afbeelding"],
  ["\xff\xd8\xff", "is een afbeelding"],
];

/** Start of text that is not a table with separators. */
const MARKUP_LANGUAGES: readonly (readonly [pattern: RegExp, what: string])[] = [
  [/^<(?:!doctype\s+html|html|head|body|table|meta|style|!--)/i, "is een webpagina (html)"],
  [/^mime-version:/i, "is een webpagina (mht)"],
  [/^<\?xml[^]*(?:Excel\.Sheet|office:spreadsheet)/, "is een XML-werkblad (Excel 2003)"],
  [/^<\?xml/, "is een XML-bestand"],
];

/**
 * What kind of file it is, by its content: the name only says what the user thinks it is.
 * @throws {PokError} `ongeldig` for any other kind than a zip (which an .xlsx is) or text
 */
export function recognizeKind(name: string, bytes: Uint8Array): "zip" | "text" {
  if (bytes.length === 0) throw fileError("is leeg");
  const start = Array.from(bytes.subarray(0, 8), (byte) => String.fromCharCode(byte)).join("");
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(start)) return "zip";
  if (start === "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") throw oldFile(bytes);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) throw fileError(known[1], known[2]);

  const text = readBytes(bytes.subarray(0, PROBE))
    .text.replace(/^\uFEFF/, "")
    .trimStart();
  const format = MARKUP_LANGUAGES.find(([pattern]) => pattern.test(text));
  if (format) throw fileError(format[1], AS_XLSX);
  const extension = /\.(?:xls[xmb]?|xlt[xm]|ods)$/i.exec(name)?.[0];
  if (extension) {
    throw fileError(
      `heet ${extension.toLowerCase()} en is gewone tekst`,
      "geef het de extensie .csv of .txt, of open het in Excel en bewaar het als .xlsx",
    );
  }
  return "text";
}

/** An OLE file: Excel encrypts a workbook with a password into one, and the old .xls is one. */
function oldFile(bytes: Uint8Array): Error {
  if (contains(bytes, "EncryptedPackage")) {
    return fileError(
      "is beveiligd met een wachtwoord",
      "open het in Excel, verwijder het wachtwoord en bewaar het opnieuw",
    );
  }
  if (contains(bytes, "Workbook") || contains(bytes, "Book")) {
    return fileError("is een oud Excel-bestand (.xls)", AS_XLSX);
  }
  return fileError("is een oud Office-bestand waarin geen werkmap zit");
}

/** Whether the text occurs anywhere as UTF-16, as in the directory of an OLE file. */
function contains(bytes: Uint8Array, text: string): boolean {
  const find = Array.from(text).flatMap((token) => [token.charCodeAt(0), 0]);
  for (let i = bytes.indexOf(must(find[0])); i !== -1; i = bytes.indexOf(must(find[0]), i + 1)) {
    if (find.every((byte, k) => bytes[i + k] === byte)) return true;
  }
  return false;
}
