import { PokFout } from "../../pok/fouten";

export type Codering = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

const HANDTEKENINGEN: readonly (readonly [bytes: readonly number[], naam: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], "een Excel-werkmap of zipbestand"],
  [[0xd0, 0xcf, 0x11, 0xe0], "een oud Excel-bestand (.xls)"],
  [[0x25, 0x50, 0x44, 0x46], "een PDF"],
];

/** De tekens 0x80–0x9F van Windows-1252; vijf ervan zijn ongebruikt. */
const HOOG_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Zet de bytes van een tekstbestand om in tekst, zonder BOM. Herkend worden UTF-8 en UTF-16 (met of zonder BOM); wat
 * geen geldige UTF-8 is, is Windows-1252, zoals Excel een .csv bewaart.
 * @throws {PokFout} `ongeldig` als het bestand geen tekst is
 */
export function leesBytes(bytes: Uint8Array): { tekst: string; codering: Codering } {
  const bekend = HANDTEKENINGEN.find(([begin]) => begin.every((byte, i) => bytes[i] === byte));
  if (bekend) throw geenTekst(`is ${bekend[1]}`);
  const codering = herkenCodering(bytes);
  const tekst = codering === "windows-1252" ? decodeer1252(bytes) : new TextDecoder(codering).decode(bytes);
  if (tekst.includes("\0")) throw geenTekst("bevat tekens die in tekst niet voorkomen");
  return { tekst, codering };
}

function geenTekst(wat: string): PokFout {
  return new PokFout("ongeldig", `Het bestand ${wat}; toegestaan is een tekstbestand, zoals .csv of .txt.`);
}

function herkenCodering(bytes: Uint8Array): Codering {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return zonderBom16(bytes) ?? (isUtf8(bytes) ? "utf-8" : "windows-1252");
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
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? HOOG_1252[byte - 0x80]! : String.fromCharCode(byte),
  ).join("");
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
