import { leesBedrag } from "../../invoegen/maakBlok";
import { bedragTekst } from "../../invoegen/notatie";
import type { Editie } from "../../pok/editie";
import type { Eenheid, Kanaal, Status } from "../../pok/soorten";

/** Hoe één bedrag in de tabel staat. */
export interface Celbeeld {
  /** null is de totaalrij. */
  actielijn: number | null;
  jaar: number;
  /** Bedrag in de gekozen eenheid, of “–”. */
  tekst: string;
  leeg: boolean;
  /** null bij een totaal, en waar het gekozen kanaal dat jaar niets draagt. */
  status: Status | null;
  nietViaKanaal: boolean;
  opmerkingen: readonly string[];
}

/** Het beeld van een cel of een jaartotaal, gefilterd op kanaal. */
export function celbeeld(
  editie: Editie,
  actielijn: number | null,
  jaar: number,
  kanaal: Kanaal | null,
  eenheid: Eenheid,
): Celbeeld {
  const euro = leesBedrag(editie, actielijn, jaar, kanaal);
  const basis = { actielijn, jaar, tekst: bedragTekst(euro, eenheid), leeg: euro === null };
  if (actielijn === null) {
    return {
      ...basis,
      status: null,
      nietViaKanaal: false,
      opmerkingen: kanaal === null ? editie.opmerkingenBijTotaal(jaar) : [],
    };
  }
  const cel = editie.cel(actielijn, jaar);
  const nietViaKanaal = kanaal !== null && Boolean(cel.gedrukt) && !cel.perKanaal[kanaal];
  return { ...basis, status: nietViaKanaal ? null : cel.status, nietViaKanaal, opmerkingen: cel.opmerkingen };
}
