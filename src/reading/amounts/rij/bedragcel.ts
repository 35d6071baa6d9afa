import { huidigeEditie } from "../../../knowledge/pok/edities";
import { KANALEN, type Kanaal } from "../../../knowledge/pok/soorten";
import { keurBedragAf } from "../../table/afkeuring";
import { leesBedrag } from "../cel/bedrag";
import { celwaarde } from "../../../sheet/celwaarde";
import type { Correctie, IngelezenBedrag } from "../../table/soorten";
import type { Bedragkolom, Tabel } from "../tabel";
import type { Opbrengst } from "./opbrengst";
import type { Sleutel } from "./sleutel";

const BEDRAG = "een bedrag in cijfers, of leeg of “-” waar er geen is";
const HEEL = "een bedrag in hele euro's";

/** Leest één bedragcel van een rij waarvan de sleutel bekend is. */
export function leesBedragcel(
  cel: unknown,
  rij: number,
  { index, vast, eenheid }: Bedragkolom,
  sleutel: Sleutel,
  tabel: Tabel,
  uit: Opbrengst,
): void {
  const kolom = index + 1;
  const plek = { rij, kolom, oorsprong: tabel.oorsprong };
  const waarde = celwaarde(cel);
  const gelezen = leesBedrag(waarde, eenheid, tabel.notatie, tabel.ontleed);
  if (gelezen.soort === "leeg") {
    uit.leeg++;
    return;
  }
  if (gelezen.soort === "fout") {
    uit.afgekeurd.push(keurBedragAf(plek, waarde, gelezen.uitleg, BEDRAG));
    return;
  }
  if (gelezen.soort === "centen" && !tabel.correctie.afronden) {
    uit.nietHeel++;
    uit.afgekeurd.push(keurBedragAf(plek, waarde, gelezen.uitleg, HEEL));
    return;
  }
  const actielijn = (vast.actielijn ?? sleutel.actielijn)!;
  const jaar = (vast.jaar ?? sleutel.jaar)!;
  const bestand = vast.kanaal ?? sleutel.kanaal;
  const kanaal = bestand
    ? { kanaal: bestand, uit: "bestand" as const }
    : zoekKanaal(actielijn, jaar, tabel.correctie);
  if (kanaal === null) {
    uit.zonderKanaal.set(`${actielijn}|${jaar}`, { actielijn, jaar });
    const uitleg = `zonder kanaal: voor actielijn ${actielijn} in ${jaar} volgt het niet uit de landelijke editie`;
    const toegestaan = `een bedrag waarvan het kanaal (${KANALEN.join(", ")}) in het bestand staat of is opgegeven`;
    uit.afgekeurd.push(keurBedragAf(plek, waarde, uitleg, toegestaan));
    return;
  }
  const ingelezen: IngelezenBedrag = {
    actielijn,
    jaar,
    kanaal: kanaal.kanaal,
    bedrag: gelezen.soort === "centen" ? gelezen.afgerond : gelezen.bedrag,
    gemeente: sleutel.gemeente?.naam ?? null,
    gemeentecode: sleutel.gemeente?.code ?? null,
    editie: vast.editie ?? sleutel.editie,
    rij,
    kolom,
    kanaalUit: kanaal.uit,
  };
  uit.rijen.push(ingelezen);
  if (gelezen.soort === "centen") uit.afgerond.push(ingelezen);
}

/** Het opgegeven kanaal, of het enige dat de landelijke editie in die cel heeft. */
function zoekKanaal(
  actielijn: number,
  jaar: number,
  { kanalen, kanaal }: Correctie,
): { kanaal: Kanaal; uit: IngelezenBedrag["kanaalUit"] } | null {
  const opgegeven = kanalen?.find((k) => k.actielijn === actielijn && k.jaar === jaar)?.kanaal ?? kanaal;
  if (opgegeven) return { kanaal: opgegeven, uit: "opgegeven" };
  const { perKanaal } = huidigeEditie.cel(actielijn, jaar);
  const [enige, ander] = KANALEN.filter((k) => perKanaal[k]);
  return enige && !ander ? { kanaal: enige, uit: "landelijke editie" } : null;
}
