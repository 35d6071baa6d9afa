import type { Indexcel, Indexopdracht, Indexzicht, Plaats } from "../../../src/work/indexing";

export const OPDRACHT: Indexopdracht = {
  onderdeel: "totaal",
  editie: "mev",
  van: 2022,
  naar: 2025,
  plaats: "zelf",
};

/** Een cel zoals Excel haar geeft; een formule krijgt haar waarde mee. */
export function cel(
  rij: number,
  kolom: number,
  inhoud: string | number | boolean,
  { waarde = inhoud, notatie = "#,##0", soort }: { waarde?: unknown; notatie?: string; soort?: string } = {},
): Indexcel {
  const soorten: Record<string, string> = { number: "Double", boolean: "Boolean", string: "String" };
  return {
    rij,
    kolom,
    formule: inhoud,
    lokaal: String(inhoud),
    waarde,
    soort: soort ?? (inhoud === "" ? "Empty" : soorten[typeof waarde]!),
    notatie,
    tekst: String(waarde),
  };
}

/** Een selectie van één kolom vanaf B5. */
export function zicht(cellen: readonly Indexcel[], plaats: Plaats = "zelf"): Indexzicht {
  const bron = { bladId: "b1", blad: "Begroting", rij: 4, kolom: 1, rijen: cellen.length, kolommen: 1 };
  const verschuiving = plaats === "zelf" ? 0 : 1;
  return {
    plaats,
    bron,
    doel: { ...bron, kolom: bron.kolom + verschuiving },
    belet: null,
    gevuld: 0,
    voorbeelden: [],
    afdruk: "",
    cellen,
    herkomst: { geindexeerd: [], nietGevolgd: [] },
    verschuiving,
    decimaalteken: ",",
  };
}
