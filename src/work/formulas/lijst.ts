import { volledigAdres } from "../../sheet/adres";
import { normaliseer } from "../../sheet/tekst";
import type { Editiegebruik } from "./edities";
import type { Formulecel, Kapotcel } from "./werkmap";

/** Een POK-formule in de lijst. */
export interface Lijstregel {
  cel: Formulecel;
  adres: string;
  editie: Editiegebruik;
  /** Waarmee zij hersteld kan worden; null als er niets te herstellen is. */
  kapot: Kapotcel | null;
}

/** Welke regels de lijst toont. */
export const TOON = ["alles", "fouten", "eigen", "raming"] as const;
export type Toon = (typeof TOON)[number];

/** De regels van de lijst: fouten eerst, daarbinnen in de volgorde van de werkmap. */
export function maakLijst(
  cellen: readonly Formulecel[],
  kapot: readonly Kapotcel[],
  editie: (cel: Formulecel) => Editiegebruik,
): Lijstregel[] {
  const kapotOp = new Map(kapot.map((cel) => [volledigAdres(cel.doel.blad, cel.doel), cel]));
  const regels = cellen.map((cel) => {
    const adres = volledigAdres(cel.doel.blad, cel.doel);
    return { cel, adres, editie: editie(cel), kapot: kapotOp.get(adres) ?? null };
  });
  return [...regels.filter(({ cel }) => cel.fout), ...regels.filter(({ cel }) => !cel.fout)];
}

/**
 * De regels waarin een zoektekst voorkomt: in adres, formule, waarde of editie.
 * @param landelijk namen van landelijke edities; elke andere is van eigen bedragen
 */
export function filterLijst(
  regels: readonly Lijstregel[],
  toon: Toon,
  landelijk: ReadonlySet<string>,
  zoek: string,
): Lijstregel[] {
  const tekst = normaliseer(zoek);
  return regels.filter(
    (regel) =>
      past(regel, toon, landelijk) &&
      [regel.adres, regel.cel.formuleLokaal, regel.cel.tekst, ...regel.editie.namen].some((veld) =>
        normaliseer(veld).includes(tekst),
      ),
  );
}

function past({ cel, editie }: Lijstregel, toon: Toon, landelijk: ReadonlySet<string>): boolean {
  if (toon === "fouten") return cel.fout;
  if (toon === "raming") return editie.raming;
  return toon === "alles" || editie.onbekend || editie.namen.some((naam) => !landelijk.has(naam));
}

/** Een formule waarvan de uitkomst bij het herberekenen is veranderd. */
export interface Wijziging {
  cel: Formulecel;
  adres: string;
  was: string;
  wordt: string;
}

/** Wat er tussen twee keer opzoeken is veranderd. */
export function wijzigingen(voor: readonly Formulecel[], na: readonly Formulecel[]): Wijziging[] {
  const vorige = new Map(voor.map((cel) => [volledigAdres(cel.doel.blad, cel.doel), cel]));
  return na.flatMap((cel) => {
    const adres = volledigAdres(cel.doel.blad, cel.doel);
    const oud = vorige.get(adres);
    return oud && JSON.stringify(oud.waarden) !== JSON.stringify(cel.waarden)
      ? [{ cel, adres, was: oud.tekst, wordt: cel.tekst }]
      : [];
  });
}
