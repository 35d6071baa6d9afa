const TABEL = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Controlegetal van zip over een volgend stuk bytes; begin met -1, en het omgekeerde (`~`) is de uitkomst. */
export function crc32(stand: number, bytes: Uint8Array): number {
  let crc = stand;
  for (let i = 0; i < bytes.length; i++) crc = TABEL[(crc ^ bytes[i]!) & 0xff]! ^ (crc >>> 8);
  return crc;
}
