import type { Plancorrectie, Raster } from "../../reading/plan";
import { isLeeg } from "../../sheet/tekst";
import type { Correctieijk, Terzijde } from "./soorten";

/** Wat er van een plan in de werkmap staat. Bladen en tabellen op naam: een id geldt maar zolang de werkmap open is. */
export interface Bewaardplan {
  /** Naam van de Excel-tabel, of anders van het bereik. */
  tabel: string | null;
  naam: string | null;
  /** Voor als de plaats er niet meer is. */
  adres: string;
  totEinde: boolean;
  correctie: Plancorrectie;
  ijk: Correctieijk | null;
  terzijde: readonly Terzijde[];
}

export interface Bewaardgeheugen {
  plannen: readonly Bewaardplan[];
  laatste: number | null;
}

const object = (waarde: unknown): Record<string, unknown> =>
  typeof waarde === "object" && waarde !== null && !Array.isArray(waarde)
    ? (waarde as Record<string, unknown>)
    : {};
const lijst = (waarde: unknown): readonly unknown[] => (Array.isArray(waarde) ? waarde : []);
const tekst = (waarde: unknown): string | null => (typeof waarde === "string" ? waarde : null);

/** Leest wat bewaard is; wat er niet in staat of niet klopt, geldt als niet onthouden. */
export function leesBewaard(bewaard: unknown): Bewaardgeheugen {
  const { plannen, laatste } = object(bewaard);
  const gelezen = lijst(plannen).map(leesPlan);
  const nummer = typeof laatste === "number" && gelezen[laatste] ? laatste : null;
  return {
    plannen: gelezen.filter((plan) => plan !== null),
    laatste: nummer === null ? null : gelezen.slice(0, nummer).filter((plan) => plan !== null).length,
  };
}

function leesPlan(bewaard: unknown): Bewaardplan | null {
  const { tabel, naam, adres, totEinde, correctie, ijk, terzijde } = object(bewaard);
  if (tekst(tabel) === null && tekst(naam) === null) return null;
  return {
    tabel: tekst(tabel),
    naam: tekst(naam),
    adres: tekst(adres) ?? "",
    totEinde: totEinde === true,
    correctie: object(correctie) as Plancorrectie,
    ijk: ijk ? { rijen: {}, kolommen: {}, ...object(ijk) } : null,
    terzijde: lijst(terzijde).flatMap((opzij) => {
      const { sleutel, reden, naam: wie, datum } = object(opzij);
      return typeof sleutel === "string"
        ? [{ sleutel, reden: tekst(reden) ?? "", naam: tekst(wie) ?? "", datum: tekst(datum) ?? "" }]
        : [];
    }),
  };
}

/** Legt vast wat er staat in de rijen en kolommen die een correctie noemt. */
export function ijkVan(raster: Raster, { kopregel, kolommen, overslaan }: Plancorrectie): Correctieijk {
  const rijen = [...(kopregel ? [kopregel] : []), ...(overslaan ?? [])];
  return {
    rijen: Object.fromEntries(rijen.map((rij) => [rij, rijtekst(raster, rij)])),
    kolommen: Object.fromEntries(
      Object.keys(kolommen ?? {}).map((kolom) => [kolom, kolomtekst(raster, kopregel, Number(kolom))]),
    ),
  };
}

/**
 * Past een onthouden correctie aan het plan aan zoals het nu is: rijen en kolommen die zijn verschoven, worden aan hun tekst
 * herkend. Wat niet meer (of niet eenduidig) te vinden is, vervalt; liever opnieuw gevraagd dan een andere rij overgeslagen.
 * @returns de correctie, en hoeveel aanwijzingen zijn vervallen
 */
export function volgCorrectie(
  raster: Raster,
  correctie: Plancorrectie,
  ijk: Correctieijk | undefined | null,
): { correctie: Plancorrectie; vervallen: number } {
  if (!ijk) return { correctie, vervallen: 0 };
  let vervallen = 0;
  const zoek = (
    nummer: number,
    verwacht: string | undefined,
    tekstVan: (nummer: number) => string,
    tot: number,
  ) => {
    if (verwacht === undefined || tekstVan(nummer) === verwacht) return nummer;
    const gevonden: number[] = [];
    for (let i = 1; i <= tot; i++) if (tekstVan(i) === verwacht) gevonden.push(i);
    if (gevonden.length === 1 && verwacht !== "") return gevonden[0]!;
    vervallen++;
    return null;
  };
  const rij = (nummer: number) => zoek(nummer, ijk.rijen[nummer], (r) => rijtekst(raster, r), raster.length);
  const { kopregel: oudeKop, kolommen, overslaan, ...rest } = correctie;
  const kopregel = oudeKop ? rij(oudeKop) : oudeKop;
  const breedte = raster.reduce((meeste, { length }) => Math.max(meeste, length), 0);
  const nieuweKolommen = Object.entries(kolommen ?? {}).flatMap(([kolom, rol]) => {
    const nu = zoek(
      Number(kolom),
      ijk.kolommen[Number(kolom)],
      (k) => kolomtekst(raster, kopregel, k),
      breedte,
    );
    return nu === null ? [] : [[nu, rol] as const];
  });
  return {
    correctie: {
      ...rest,
      // null betekent: er is geen kop; een kop die niet terug te vinden is, wordt opnieuw gezocht.
      ...(kopregel === undefined || (kopregel === null && oudeKop !== null) ? {} : { kopregel }),
      ...(kolommen ? { kolommen: Object.fromEntries(nieuweKolommen) } : {}),
      ...(overslaan ? { overslaan: overslaan.map(rij).filter((nummer) => nummer !== null) } : {}),
    },
    vervallen,
  };
}

function rijtekst(raster: Raster, rij: number): string {
  return (raster[rij - 1] ?? []).filter((cel) => typeof cel === "string" && !isLeeg(cel)).join(" / ");
}

/** De teksten boven in een kolom: haar kop, op welke rij die ook staat. */
function kolomtekst(raster: Raster, kopregel: number | null | undefined, kolom: number): string {
  if (kopregel) return String(raster[kopregel - 1]?.[kolom - 1] ?? "").trim();
  const eerste = raster.find((rij) => typeof rij[kolom - 1] === "string" && !isLeeg(rij[kolom - 1]));
  return String(eerste?.[kolom - 1] ?? "").trim();
}
