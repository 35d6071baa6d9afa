/**
 * Leest rijnummers zoals “12, 15-18”.
 * @param eerste en @param laatste de rijen die er zijn
 * @returns de nummers, oplopend; null als er iets anders staat of een rij er niet is
 */
export function leesRijnummers(tekst: string, eerste: number, laatste: number): number[] | null {
  const nummers = new Set<number>();
  for (const deel of tekst.split(/[,;]/).map((stuk) => stuk.trim())) {
    if (deel === "") continue;
    const gevonden = /^(\d+)(?:\s*[-–]\s*(\d+))?$/.exec(deel);
    if (!gevonden) return null;
    const van = Number(gevonden[1]);
    const tot = Number(gevonden[2] ?? gevonden[1]);
    if (van < eerste || tot > laatste || van > tot) return null;
    for (let nummer = van; nummer <= tot; nummer++) nummers.add(nummer);
  }
  return [...nummers].sort((a, b) => a - b);
}

/** Rijnummers in het kort, zoals “12, 15-18”. @param nummers oplopend */
export function toonRijnummers(nummers: readonly number[]): string {
  const reeksen: [number, number][] = [];
  for (const nummer of nummers) {
    const reeks = reeksen[reeksen.length - 1];
    if (reeks && reeks[1] === nummer - 1) reeks[1] = nummer;
    else reeksen.push([nummer, nummer]);
  }
  return reeksen.map(([van, tot]) => (van === tot ? String(van) : `${van}-${tot}`)).join(", ");
}
