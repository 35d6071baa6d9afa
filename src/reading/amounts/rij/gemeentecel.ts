import { omschrijf, vindGemeenten, type Gemeente } from "../../../knowledge/gemeenten/register";
import { isLeeg } from "../../../sheet/tekst";
import { keurCelAf, keurRijAf } from "../../table/afkeuring";
import { onthoud } from "../../../sheet/onthoud";
import type { Tabel } from "../tabel";
import type { Uitkomst } from "./opbrengst";

const ROLLEN = ["gemeentecode", "gemeente"] as const;
const TOEGESTAAN = "een gemeentenaam of CBS-code";

/** De cellen van een rij die de gemeente noemen; undefined waar er geen kolom voor is. */
export type Gemeentecellen = Readonly<Record<(typeof ROLLEN)[number], unknown>>;

/** Maakt de lezer van de gemeente van een rij. Code en naam moeten, waar allebei gegeven, dezelfde gemeente noemen. */
export function maakGemeentelezer({ plaats, gemeente: standaard, oorsprong }: Tabel) {
  const vind = onthoud(vindGemeenten);
  return (cellen: Gemeentecellen, rij: number): Uitkomst<Gemeente | null> => {
    if (ROLLEN.every((rol) => cellen[rol] === undefined)) return { waarde: standaard };
    let keuze: readonly Gemeente[] = [];
    for (const rol of ROLLEN) {
      const waarde = cellen[rol];
      if (isLeeg(waarde)) continue;
      const weiger = (uitleg: string, toegestaan: string) => ({
        afkeuring: keurCelAf({ rij, kolom: plaats[rol]! + 1, oorsprong }, waarde, uitleg, toegestaan),
      });
      const gevonden = vind(waarde);
      if (gevonden.length === 0) return weiger("geen gemeente", TOEGESTAAN);
      const eerdere = keuze;
      keuze = eerdere.length === 0 ? gevonden : gevonden.filter((gemeente) => eerdere.includes(gemeente));
      if (keuze.length === 0) {
        return weiger(
          `terwijl de code die van ${omschrijf(eerdere[0]!)} is`,
          "een naam die bij de code hoort",
        );
      }
      if (keuze.length > 1)
        return weiger("een naam van meer dan één gemeente", keuze.map(omschrijf).join(" of "));
    }
    if (keuze[0]) return { waarde: keuze[0] };
    const reden = `de gemeente ontbreekt; toegestaan is ${TOEGESTAAN}. Laat bij samengevoegde cellen de gemeente doortrekken.`;
    return { afkeuring: keurRijAf(rij, oorsprong, null, reden) };
  };
}
