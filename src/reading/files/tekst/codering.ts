import { PokFout } from "../../../sheet/fouten";

export type Codering = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** De tekens 0x80–0x9F van Windows-1252; vijf ervan zijn ongebruikt. */
const HOOG_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Zet de bytes van een tekstbestand om in tekst, zonder BOM. Herkend worden UTF-8 en UTF-16 (met of zonder BOM); wat
 * geen geldige UTF-8 is, is Windows-1252, zoals Excel een .csv bewaart.
 * @throws {PokFout} `ongeldig` als het bestand geen tekst is
 */
export function leesBytes(bytes: Uint8Array): { tekst: string; codering: Codering } {
  const gelezen = decodeer(bytes);
  if (gelezen.tekst.includes("\0")) {
    throw new PokFout(
      "ongeldig",
      "Het bestand bevat tekens die in tekst niet voorkomen; toegestaan is een tekstbestand, zoals .csv of .txt.",
    );
  }
  return gelezen;
}

function decodeer(bytes: Uint8Array): { tekst: string; codering: Codering } {
  const utf16 = herkenUtf16(bytes);
  if (utf16) return { tekst: new TextDecoder(utf16).decode(bytes), codering: utf16 };
  const utf8 = decodeerUtf8(bytes);
  return utf8 === null
    ? { tekst: decodeer1252(bytes), codering: "windows-1252" }
    : { tekst: utf8, codering: "utf-8" };
}

function herkenUtf16(bytes: Uint8Array): Codering | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return zonderBom16(bytes);
}

/** In UTF-16 is van de meeste tekens één van de twee bytes nul: de tweede (LE) of de eerste (BE). */
function zonderBom16(bytes: Uint8Array): Codering | null {
  const proef = bytes.subarray(0, 1_000);
  if (proef.length < 4) return null;
  const nullen = [0, 0];
  proef.forEach((byte, i) => {
    if (byte === 0) nullen[i % 2]!++;
  });
  const [even, oneven] = nullen as [number, number];
  if (oneven > proef.length / 4 && even === 0) return "utf-16le";
  return even > proef.length / 4 && oneven === 0 ? "utf-16be" : null;
}

/** Zelf, want TextDecoder leest Windows-1252 in sommige versies van Node als Latin-1: zonder €-teken. */
function decodeer1252(bytes: Uint8Array): string {
  const tekens = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    tekens[i] = byte >= 0x80 && byte < 0xa0 ? HOOG_1252.charCodeAt(byte - 0x80) : byte;
  }
  return new TextDecoder("utf-16le").decode(tekens);
}

/** null als de bytes geen geldige UTF-8 zijn. */
function decodeerUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
