const HIGH_1252: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, "–": 0x96, "—": 0x97 };

/** Windows-1252 as Excel saves a .csv, for the characters that occur in these tests. */
export function asWindows1252(text: string): Uint8Array {
  return Uint8Array.from([...text], (token) => {
    const byte = HIGH_1252[token] ?? token.charCodeAt(0);
    if (byte > 0xff) throw new Error(`“${token}” staat niet in de tabel van deze test`);
    return byte;
  });
}

export function asUtf16(text: string, littleEndian: boolean, bom: boolean): Uint8Array {
  const units = [...(bom ? "\uFEFF" : ""), ...text].map((token) => token.charCodeAt(0));
  return Uint8Array.from(units.flatMap((e) => (littleEndian ? [e & 255, e >> 8] : [e >> 8, e & 255])));
}

export function asUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
