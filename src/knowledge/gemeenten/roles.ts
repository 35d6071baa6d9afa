import { DU_COLUMNS, VEILIGHEIDSREGIO, VROUWENOPVANG } from "./data/roles";
import { codeOf } from "./register";

const vrouwenopvang: ReadonlySet<string> = new Set(VROUWENOPVANG.map(codeOf));
const veiligheidsregio: ReadonlyMap<string, number> = new Map(
  VEILIGHEIDSREGIO.map(([number, amount]) => [codeOf(number), amount]),
);

/** A published amount of the decentralisatie-uitkering of actielijn 7, in euros. */
export interface DuAmount {
  /** Column name in the circulaire data, used as the name of the editie. */
  editie: string;
  circulaire: string;
  year: number;
  amount: number;
}

/** The codes of the 35 centrumgemeenten vrouwenopvang: the recipients of actielijn 6. */
export const centrumgemeentenVrouwenopvang: readonly string[] = [...vrouwenopvang];

/** The codes of the 25 centrumgemeenten of the veiligheidsregio's: the recipients of actielijn 7. */
export const centrumgemeentenVeiligheidsregio: readonly string[] = [...veiligheidsregio.keys()];

export function isCentrumgemeenteVrouwenopvang(code: string): boolean {
  return vrouwenopvang.has(code);
}

export function isCentrumgemeenteVeiligheidsregio(code: string): boolean {
  return veiligheidsregio.has(code);
}

/** The published amounts of actielijn 7 for a gemeente, the oldest editie first; empty if it receives none. */
export function duActielijn7(code: string): readonly DuAmount[] {
  const amount = veiligheidsregio.get(code);
  if (amount === undefined) return [];
  return DU_COLUMNS.map(({ column, circulaire, year }) => ({ editie: column, circulaire, year, amount }));
}
