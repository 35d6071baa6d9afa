import { DU_KOLOMMEN, VEILIGHEIDSREGIO, VROUWENOPVANG } from "./gegevens/rollen";
import { codeVan } from "./register";

const vrouwenopvang: ReadonlySet<string> = new Set(VROUWENOPVANG.map(codeVan));
const veiligheidsregio: ReadonlyMap<string, number> = new Map(
  VEILIGHEIDSREGIO.map(([nummer, bedrag]) => [codeVan(nummer), bedrag]),
);

/** Een gepubliceerd bedrag van de decentralisatie-uitkering van actielijn 7, in euro's. */
export interface DuBedrag {
  /** Kolomnaam in de circulairegegevens; zij dient als naam van de editie. */
  editie: string;
  circulaire: string;
  jaar: number;
  bedrag: number;
}

/** De codes van de 35 centrumgemeenten vrouwenopvang: de ontvangers van actielijn 6. */
export const centrumgemeentenVrouwenopvang: readonly string[] = [...vrouwenopvang];

/** De codes van de 25 centrumgemeenten van de veiligheidsregio's: de ontvangers van actielijn 7. */
export const centrumgemeentenVeiligheidsregio: readonly string[] = [...veiligheidsregio.keys()];

export function isCentrumgemeenteVrouwenopvang(code: string): boolean {
  return vrouwenopvang.has(code);
}

export function isCentrumgemeenteVeiligheidsregio(code: string): boolean {
  return veiligheidsregio.has(code);
}

/** De gepubliceerde bedragen van actielijn 7 voor een gemeente, de oudste editie eerst; leeg als zij er geen ontvangt. */
export function duActielijn7(code: string): readonly DuBedrag[] {
  const bedrag = veiligheidsregio.get(code);
  if (bedrag === undefined) return [];
  return DU_KOLOMMEN.map(({ kolom, circulaire, jaar }) => ({ editie: kolom, circulaire, jaar, bedrag }));
}
