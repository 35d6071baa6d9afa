/** Een werkblad, of een tekstbestand als één blad. */
export interface Bestandsblad {
  naam: string;
  /**
   * De cellen zoals src/inlezen ze leest: getal, tekst, boolean, Date (UTC), null, Celfout of FormuleZonderUitkomst. Een
   * rij loopt tot en met haar laatste gevulde cel. Van samengevoegde cellen heeft alleen de cel linksboven een waarde.
   */
  raster: unknown[][];
  /** Rijnummers vanaf 1, oplopend; ook de rijen die een filter verbergt. */
  verborgenRijen: readonly number[];
  /** Of de tab van het blad te zien is. */
  zichtbaar: boolean;
}

/** Een gelezen bestand. */
export interface Bestand {
  naam: string;
  soort: "xlsx" | "tekst";
  /** De werkbladen op volgorde van hun tabs; een grafiekblad hoort daar niet bij. */
  bladen: readonly Bestandsblad[];
  opmerkingen: readonly string[];
}
