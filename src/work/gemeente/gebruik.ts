import { BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import type { Gebruik } from "./werkmap";
import { celadres } from "../../sheet/adres";
import type { Editie } from "../../knowledge/pok/editie";
import { aanroepenIn, type Aanroep } from "../formulas/aanroepen";
import { herkomstVan } from "../formulas/herkomst";
import { leesArgumenten } from "../formulas/lezers";
import type { Formulewerkmap } from "../formulas/werkmap";
import type { Verloop } from "../../sheet/verloop";

const NOEMT_TABEL = new RegExp(`^${BEDRAGENTABEL}(\\[|$)`, "i");
const rekentMetTabel = ({ argumenten }: Aanroep) => NOEMT_TABEL.test(argumenten.bedragen?.tekst ?? "");

/**
 * De cellen waarvan een POK-formule met POK_Bedragen rekent, en met welke bedragen daaruit, ook als de rij er nog niet is. Gebruikt een formule meer dan
 * één actielijn of jaar (TABEL, REEKS, TOTAAL), of is het argument niet te volgen, dan is dat null.
 */
export async function zoekGebruik(
  werkmap: Pick<Formulewerkmap, "scan" | "leesBereiken">,
  editie: Editie,
  verloop: Verloop,
): Promise<Gebruik[]> {
  const { cellen } = await werkmap.scan(verloop);
  const geraakt = cellen.filter(({ formule }) => aanroepenIn(formule).some(rekentMetTabel));
  const lezers = await leesArgumenten(werkmap, geraakt, false, verloop.signaal);
  return geraakt.flatMap((cel) =>
    aanroepenIn(cel.formule)
      .filter(rekentMetTabel)
      .flatMap((aanroep) => {
        const { actielijn, jaar, raadsel } = herkomstVan(editie, aanroep, lezers(cel));
        // Zonder rij geeft de formule een fout; komt de rij er, dan gebruikt zij haar. Een fout zonder plaats zegt niets.
        if (raadsel?.soort === "fout" && (!actielijn || jaar === null)) return [];
        const heleReeks = aanroep.functie === "REEKS" || aanroep.functie === "TABEL";
        return {
          blad: cel.doel.blad,
          adres: celadres(cel.doel.rij, cel.doel.kolom),
          actielijn: aanroep.functie === "TABEL" ? null : (actielijn?.nummer ?? null),
          jaar: heleReeks ? null : jaar,
        };
      }),
  );
}
