import { PokError } from "../../../sheet/errors";
import { must } from "../../../sheet/must";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The characters 0x80–0x9F of Windows-1252; five of them are unused. */
const HIGH_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Turns the bytes of a text file into text, without BOM. UTF-8 and UTF-16 (with or without BOM) are recognized; what is
 * no valid UTF-8 is Windows-1252, as Excel saves a .csv.
 * @throws {PokError} `invalid` if the file is no text
 */
export function readBytes(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const readResult = decode(bytes);
  if (readResult.text.includes("\0")) {
    throw new PokError(
      "invalid",
      "Het bestand bevat tekens die in tekst niet voorkomen; toegestaan is een tekstbestand, zoals .csv of .txt.",
    );
  }
  return readResult;
}

function decode(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const utf16 = recognizeUtf16(bytes);
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  const utf8 = decodeUtf8(bytes);
  return utf8 === null
    ? { text: decode1252(bytes), encoding: "windows-1252" }
    : { text: utf8, encoding: "utf-8" };
}

function recognizeUtf16(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return utf16WithoutBom(bytes);
}

/** In UTF-16 one of the two bytes of most characters is zero: the second (LE) or the first (BE). */
function utf16WithoutBom(bytes: Uint8Array): Encoding | null {
  const probe = bytes.subarray(0, 1_000);
  if (probe.length < 4) return null;
  const zeros = (rest: number) => probe.filter((byte, i) => byte === 0 && i % 2 === rest).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (odd > probe.length / 4 && even === 0) return "utf-16le";
  return even > probe.length / 4 && odd === 0 ? "utf-16be" : null;
}

/** Done here, because TextDecoder reads Windows-1252 as Latin-1 in some versions of Node: without a € sign. */
function decode1252(bytes: Uint8Array): string {
  const tokens = new Uint16Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    const byte = must(bytes[i]);
    tokens[i] = byte >= 0x80 && byte < 0xa0 ? HIGH_1252.charCodeAt(byte - 0x80) : byte;
  }
  return new TextDecoder("utf-16le").decode(tokens);
}

/** null if the bytes are no valid UTF-8. */
function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
