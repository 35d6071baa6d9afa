import { must } from "../../../sheet/must";

const TABEL = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Zip checksum over a next piece of bytes; start with -1, and the complement (`~`) is the outcome. */
export function crc32(state: number, bytes: Uint8Array): number {
  let crc = state;
  for (let i = 0; i < bytes.length; i++) crc = must(TABEL[(crc ^ must(bytes[i])) & 0xff]) ^ (crc >>> 8);
  return crc;
}
