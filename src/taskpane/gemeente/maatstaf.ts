import type { Controlegegevens } from "../../work/check";
import { editieKort } from "../../knowledge/notatie";
import { landelijk } from "../../knowledge/pok/bedragen";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossierstand } from "./dossier";
import type { Maatstaf } from "../check/stand";

/** De eigen bedragen van de werkmap; null als zij er geen heeft. */
const eigenTabel = ({ tabel }: Dossierstand) => (tabel && tabel.rijen.length > 0 ? tabel : null);

/** Waaraan een plan wordt getoetst: de eigen bedragen van de werkmap als zij die heeft, anders de landelijke tabel. */
export function gegevensVan(editie: Editie, stand: Dossierstand): Controlegegevens {
  const tabel = eigenTabel(stand);
  const { gemeente, instellingen } = stand;
  const vanTabel = tabel?.bedragen.gemeente ?? null;
  // Het antwoord over vernieuwingsgebieden gaat over de gekozen gemeente; bij bedragen van een andere is het niet bekend.
  const zelfde = vanTabel === null || vanTabel === gemeente?.naam;
  return {
    bedragen: tabel?.bedragen ?? landelijk(editie),
    gemeente: zelfde ? (gemeente?.code ?? vanTabel) : vanTabel,
    vernieuwingsgebied: zelfde ? instellingen.stedelijkVernieuwingsgebied : null,
    // Een aandeel naar inwoners is voor het gemeentefonds geen maat: alleen wat de gebruiker zelf opgeeft telt.
    aandeelGemeentefonds: zelfde ? instellingen.aandeel : null,
  };
}

/** Hoe dat heet voor wie het leest. */
export function maatstafVan(editie: Editie, stand: Dossierstand): Maatstaf {
  const tabel = eigenTabel(stand);
  if (!tabel) return { soort: "landelijk", editie: editieKort(editie.bron) };
  const edities = new Map<string, string>();
  for (const { editie: naam, ingevoerdOp } of tabel.rijen)
    if (ingevoerdOp >= (edities.get(naam) ?? "")) edities.set(naam, ingevoerdOp);
  return {
    soort: "eigen",
    gemeente: tabel.bedragen.gemeente ?? stand.gemeente?.naam ?? "",
    edities: [...edities].map(([naam, datum]) => ({ naam, datum })),
  };
}

/** De gemeente waarvan de rollen meetellen; null als zij niet bekend is. */
export const gemeenteVan = (stand: Dossierstand): string | null =>
  eigenTabel(stand)?.bedragen.gemeente ?? stand.gemeente?.naam ?? null;

/** Verandert alleen als een controle er anders van kan worden. */
export function kenmerkVan(stand: Dossierstand): string {
  const { gemeente, instellingen } = stand;
  const { stedelijkVernieuwingsgebied, aandeel } = instellingen;
  return JSON.stringify([gemeente?.code, stedelijkVernieuwingsgebied, aandeel, eigenTabel(stand)?.rijen]);
}
