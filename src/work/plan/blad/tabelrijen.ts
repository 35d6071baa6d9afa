import { code, getal, rij, tekst } from "./cellen";
import { kolomtotaal } from "./formules";
import { TOTAAL } from "./planvakken";
import type { Vakrij } from "./soorten";

/** De kop van een tabel: tekst, ook waar zij een jaartal is. */
export const koprij = (kolommen: readonly string[]): Vakrij =>
  rij("kop", ...kolommen.map((kop) => code(kop)));

/** De totaalrij van een tabel. @param opgeteld de kolommen met bedragen; de eerste kolom zegt wat de rij is */
export const totaalrij = (
  tabel: string,
  kolommen: readonly string[],
  opgeteld: readonly string[],
  notatie: string,
): Vakrij =>
  rij(
    "totaal",
    tekst(TOTAAL),
    ...kolommen
      .slice(1)
      .map((kolom) => (opgeteld.includes(kolom) ? getal(kolomtotaal(tabel, kolom), notatie) : null)),
  );
