import { ARCHIEFTABEL, BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import type { Tabelinhoud, Werkmapdossier } from "../../work/gemeente/werkmap";
import { invoerVan, TERUG_TE_SCHRIJVEN } from "../invoer";
import { ontleedDeel, zoekDeel } from "../bewaren";

/** Een tabel met haar plaats en inhoud, of null als zij er niet is. */
export interface GelezenTabel extends Tabelinhoud {
  /** De rijen onder de kop, om ze te kunnen terugzetten. */
  invoer: unknown[][];
}

/** Leest beide tabellen. */
export async function leesTabellen(
  context: Excel.RequestContext,
): Promise<{ huidig: GelezenTabel | null; archief: GelezenTabel | null }> {
  const gezocht = zoekTabellen(context);
  await context.sync();
  const laad = gezocht.map(laadTabel);
  await context.sync();
  const [huidig, archief] = laad.map((lees) => lees());
  return { huidig: huidig!, archief: archief! };
}

/** Leest alles wat de werkmap over eigen bedragen bevat. */
export async function leesDossier(context: Excel.RequestContext): Promise<Werkmapdossier> {
  const deel = zoekDeel(context, "gemeente");
  const gezocht = zoekTabellen(context);
  await context.sync();
  const laad = gezocht.map(laadTabel);
  const xml = deel.isNullObject ? null : deel.getXml();
  if (xml || gezocht.some(({ isNullObject }) => !isNullObject)) await context.sync();
  const [huidig, archief] = laad.map((lees) => lees());
  return { instellingen: xml && ontleedDeel(xml.value), huidig: huidig!, archief: archief! };
}

function zoekTabellen(context: Excel.RequestContext): Excel.Table[] {
  return [BEDRAGENTABEL, ARCHIEFTABEL].map((naam) => {
    const tabel = context.workbook.tables.getItemOrNullObject(naam);
    tabel.load("id");
    return tabel;
  });
}

/** @returns geeft na context.sync() de inhoud */
function laadTabel(tabel: Excel.Table): () => GelezenTabel | null {
  if (tabel.isNullObject) return () => null;
  const bereik = tabel.getRange();
  bereik.load(`${TERUG_TE_SCHRIJVEN},rowIndex`);
  tabel.worksheet.load("name");
  return () => ({
    id: tabel.id,
    blad: tabel.worksheet.name,
    koprij: bereik.rowIndex + 1,
    cellen: bereik.values,
    invoer: invoerVan(bereik).slice(1),
  });
}
