const MAX_BOVENKOPPEN = 2;

type Delen<Deel> = readonly (Deel | null)[];

/** Hoe de regels van een kop te lezen en samen te voegen zijn. */
interface Kopregels<Deel> {
  lees(cel: unknown): Deel | null;
  /** Of wat in een regel erboven staat bij een kop kan horen. */
  vultAan(gevuld: readonly Deel[]): boolean;
  isOnderkop(onder: Delen<Deel>, delen: Delen<Deel>): boolean;
  legErboven(boven: Delen<Deel>, delen: Delen<Deel>): Delen<Deel>;
}

/**
 * Vult een kopregel aan met hooguit twee regels erboven en één eronder.
 * @param basis rijindex van de kopregel, vanaf 0
 * @returns de eerste en laatste rijindex van de kop, en wat zij per kolom zegt
 */
export function breidUit<Deel extends { tekst: string }>(
  raster: readonly (readonly unknown[])[],
  basis: number,
  zoekEronder: boolean,
  { lees, vultAan, isOnderkop, legErboven }: Kopregels<Deel>,
): { van: number; tot: number; delen: Delen<Deel> } {
  const leesRij = (rij: number) => Array.from(raster[rij] ?? [], lees);
  let delen: Delen<Deel> = leesRij(basis);
  let [van, tot] = [basis, basis];
  for (let i = basis - 1; i >= 0 && basis - i <= MAX_BOVENKOPPEN; i--) {
    const boven = leesRij(i);
    const gevuld = boven.filter((deel) => deel !== null);
    if (!vultAan(gevuld) || isTitel(gevuld, boven, delen)) break;
    delen = legErboven(boven, delen);
    van = i;
  }
  const onder = leesRij(basis + 1);
  if (zoekEronder && isOnderkop(onder, delen)) {
    delen = legErboven(delen, onder);
    tot = basis + 1;
  }
  return { van, tot, delen };
}

/** Een titel is één tekst, vooraan; zij hoort niet bij de kop. */
function isTitel<Deel extends { tekst: string }>(
  gevuld: readonly Deel[],
  boven: Delen<Deel>,
  delen: Delen<Deel>,
): boolean {
  const eerste = (regel: Delen<Deel>) => regel.findIndex((deel) => deel !== null);
  return new Set(gevuld.map(({ tekst }) => tekst)).size < 2 && eerste(boven) <= eerste(delen);
}
