import { isLeeg, normaliseer } from "../../../sheet/tekst";
import { celwaarde } from "../../../sheet/celwaarde";
import { isTotaal } from "../../table/rolnamen";
import { onthoud } from "../../../sheet/onthoud";
import type { Rol } from "../../table/soorten";
import type { Raster } from "../../../sheet/raster";
import type { Tabel } from "../tabel";
import { leesBedragcel } from "./bedragcel";
import type { Opbrengst } from "./opbrengst";
import { maakSleutellezer } from "./sleutel";

/** Maakt de lezer van één rij (index vanaf 0); wat per tekst is uitgezocht, wordt over de rijen heen onthouden. */
export function maakRijlezer(raster: Raster, tabel: Tabel, uit: Opbrengst): (index: number) => void {
  const { plaats, labels, bedragkolommen, correctie } = tabel;
  const overslaan = new Set(correctie.overslaan);
  const sleutels = maakSleutellezer(tabel, raster);
  const isTotaaltekst = onthoud((tekst: string) => isTotaal(normaliseer(tekst)));
  const kopteksten = onderste(tabel);
  const vorige: Partial<Record<Rol, unknown>> = {};

  const cel = (rij: readonly unknown[], rol: Exclude<Rol, "bedrag" | "geen">): unknown => {
    const kolom = plaats[rol];
    if (kolom === undefined) return undefined;
    const waarde = celwaarde(rij[kolom]);
    if (!correctie.doortrekken?.includes(rol)) return waarde;
    if (!isLeeg(waarde)) vorige[rol] = waarde;
    return vorige[rol] ?? null;
  };

  return (index) => {
    const rij = raster[index]!;
    const nummer = index + 1;
    const opzij = (lijst: "totaalrijen" | "overgeslagen") =>
      uit[lijst].push({ rij: nummer, tekst: labeltekst(rij, labels) });
    if (rij.every(isNiets)) return;
    if (overslaan.has(nummer) || isHerhaaldeKop(rij, kopteksten)) {
      opzij("overgeslagen");
      return;
    }
    if (labels.some((kolom) => typeof rij[kolom] === "string" && isTotaaltekst(rij[kolom]))) {
      opzij("totaalrijen");
      return;
    }
    const cellen = {
      gemeentecode: cel(rij, "gemeentecode"),
      gemeente: cel(rij, "gemeente"),
      actielijn: cel(rij, "actielijn"),
      jaar: cel(rij, "jaar"),
      kanaal: cel(rij, "kanaal"),
      editie: cel(rij, "editie"),
    };
    const gevuld = bedragkolommen.filter((kolom) => !isNiets(rij[kolom.index]));
    if (gevuld.length === 0 && !sleutels.isBedragregel(cellen, nummer)) {
      opzij("overgeslagen");
      return;
    }
    uit.leeg += bedragkolommen.length - gevuld.length;
    if (gevuld.length === 0) return;
    const sleutel = sleutels.lees(cellen, nummer);
    if ("afkeuring" in sleutel) uit.afgekeurd.push(sleutel.afkeuring);
    else
      for (const kolom of gevuld) leesBedragcel(rij[kolom.index], nummer, kolom, sleutel.waarde, tabel, uit);
  };
}

/** Een cel waarin niets of alleen een streepje staat. */
function isNiets(cel: unknown): boolean {
  return cel === null || cel === undefined || (typeof cel === "string" && /^\s*[-‐‑‒–—−]?\s*$/.test(cel));
}

function labeltekst(rij: readonly unknown[], labels: readonly number[]): string {
  const teksten = labels.map((kolom) => celwaarde(rij[kolom])).filter((waarde) => !isLeeg(waarde));
  return [...new Set(teksten.map(String))].join(" | ");
}

/** Per kolom de koptekst van de onderste kopregel. */
function onderste({ kop }: Tabel): readonly (string | undefined)[] {
  return (kop?.delen ?? []).map((delen) => delen?.tekst.split(" / ").pop());
}

/** De kop die op een volgende bladzijde terugkomt. */
function isHerhaaldeKop(rij: readonly unknown[], kopteksten: readonly (string | undefined)[]): boolean {
  let gelijk = 0;
  for (let k = 0; k < rij.length; k++) {
    if (isNiets(rij[k])) continue;
    if (kopteksten[k] !== String(celwaarde(rij[k])).trim()) return false;
    gelijk++;
  }
  return gelijk > 1;
}
