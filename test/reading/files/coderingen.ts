const HOOG_1252: Readonly<Record<string, number>> = { "€": 0x80, "’": 0x92, "–": 0x96, "—": 0x97 };

/** Windows-1252 zoals Excel een .csv bewaart, voor de tekens die in deze tests voorkomen. */
export function alsWindows1252(tekst: string): Uint8Array {
  return Uint8Array.from([...tekst], (teken) => {
    const byte = HOOG_1252[teken] ?? teken.charCodeAt(0);
    if (byte > 0xff) throw new Error(`“${teken}” staat niet in de tabel van deze test`);
    return byte;
  });
}

export function alsUtf16(tekst: string, kleinEerst: boolean, bom: boolean): Uint8Array {
  const eenheden = [...(bom ? "\uFEFF" : ""), ...tekst].map((teken) => teken.charCodeAt(0));
  return Uint8Array.from(eenheden.flatMap((e) => (kleinEerst ? [e & 255, e >> 8] : [e >> 8, e & 255])));
}

export function alsUtf8(tekst: string): Uint8Array {
  return new TextEncoder().encode(tekst);
}
