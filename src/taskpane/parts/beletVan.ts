import { WerkmapFout, type Belet } from "../../sheet/belet";

/** De reden bij een mislukte bewerking op de werkmap. */
export function beletVan(fout: unknown): Belet {
  return fout instanceof WerkmapFout ? fout.belet : { soort: "geweigerd", code: "onbekend" };
}
