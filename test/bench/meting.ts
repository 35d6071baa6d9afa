/** Middelste waarde van een reeks metingen. */
export function mediaan(metingen: readonly number[]): number {
  const oplopend = [...metingen].sort((a, b) => a - b);
  return oplopend[Math.floor(oplopend.length / 2)]!;
}

/** Schrijft één uitkomst, met de grens waaraan zij wordt gehouden. */
export function meld(regel: string): void {
  process.stdout.write(`${regel}\n`);
}
