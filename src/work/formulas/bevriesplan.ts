import { volledigAdres } from "../../sheet/adres";
import { meegenomenNotatie } from "./notatie";
import type { Bevriezing } from "./register";
import type { Formulecel } from "./werkmap";

/** Waarom een formule niet bevroren kan worden. */
export type Bevriesbelet = "fout" | "bladBeveiligd" | "tekstnotatie";

/** Wat er bevroren zou worden, om vooraf te tonen. */
export interface Bevriesplan {
  bevriezingen: readonly Bevriezing[];
  /** Aantal formules per blad, in volgorde van de werkmap. */
  perBlad: readonly { blad: string; aantal: number; verborgen: boolean }[];
  overgeslagen: readonly { adres: string; belet: Bevriesbelet }[];
}

/**
 * Werkt uit welke formules waarden worden.
 * @param blad alleen de formules van dit blad; null voor de hele werkmap
 * @param editie de editie die in het register komt te staan
 */
export function maakBevriesplan(
  cellen: readonly Formulecel[],
  blad: string | null,
  editie: (cel: Formulecel) => string,
): Bevriesplan {
  const bevriezingen: Bevriezing[] = [];
  const overgeslagen: Bevriesplan["overgeslagen"][number][] = [];
  const perBlad = new Map<string, Bevriesplan["perBlad"][number]>();
  for (const cel of cellen) {
    const { doel, verborgen } = cel;
    if (blad !== null && doel.blad !== blad) continue;
    const belet = beletVan(cel);
    if (belet) {
      overgeslagen.push({ adres: volledigAdres(doel.blad, doel), belet });
      continue;
    }
    bevriezingen.push(bevriezingVan(cel, editie(cel)));
    const aantal = (perBlad.get(doel.blad)?.aantal ?? 0) + 1;
    perBlad.set(doel.blad, { blad: doel.blad, aantal, verborgen });
  }
  return { bevriezingen, perBlad: [...perBlad.values()], overgeslagen };
}

function beletVan({ fout, beveiligd, notatie }: Formulecel): Bevriesbelet | null {
  // Een foutwaarde bewaren zou de fout vastleggen, ook als zij alleen komt doordat Excel nog rekent.
  if (fout) return "fout";
  if (beveiligd) return "bladBeveiligd";
  // In een cel met tekstnotatie wordt een getal tekst, en een formule later ook.
  return notatie === "@" ? "tekstnotatie" : null;
}

function bevriezingVan(
  { plek, formule, formuleLokaal, waarden, notatie, tekst }: Formulecel,
  editie: string,
): Bevriezing {
  const eenCel = plek.rijen * plek.kolommen === 1;
  return {
    doel: plek,
    formule,
    formuleLokaal,
    waarden,
    notatie: eenCel ? meegenomenNotatie(waarden[0]![0], notatie, tekst) : null,
    editie,
  };
}
