import type { Bladcel, Bladontwerp, Grafiek, Vak } from "../../work/plan/blad/soorten";
import { vulIn, type Plaats, type Plaatszoeker } from "../../work/plan/blad/verwijzing";
import { waardeinvoer } from "../invoer";
import { maakBladOp, maakTabelOp, maakVakOp } from "./stijlen";

const TABELSTIJL = "TableStyleLight9";
/** Tussen de jaren van de grafiek, in procenten van een kolom. */
const TUSSENRUIMTE = 60;

/** Een nieuw blad met zijn naam en ontwerp. */
export interface NieuwBlad {
  ontwerp: Bladontwerp;
  blad: Excel.Worksheet;
}

/** De inhoud van een cel zoals Range.formulas haar aanneemt. */
export function celinvoer({ inhoud, formule, notatie }: Bladcel, zoek: Plaatszoeker): unknown {
  return formule ? (vulIn(String(inhoud), zoek) ?? "") : waardeinvoer(inhoud, notatie);
}

/** Maakt bladen; schrijft bij de volgende context.sync(). Formules komen pas als alle tabellen er zijn. */
export function maakBladen(
  context: Excel.RequestContext,
  ontwerpen: readonly Bladontwerp[],
  zoek: (soort: Bladontwerp["soort"]) => Plaatszoeker,
): NieuwBlad[] {
  context.application.suspendScreenUpdatingUntilNextSync();
  const nieuwe = ontwerpen.map((ontwerp) => ({
    ontwerp,
    blad: context.workbook.worksheets.add(ontwerp.naam),
  }));
  for (const { ontwerp, blad } of nieuwe) {
    for (const vak of ontwerp.vakken) zetVak(context, blad, vak);
    maakBladOp(blad, ontwerp);
  }
  for (const { ontwerp, blad } of nieuwe) {
    for (const vak of ontwerp.vakken) {
      zetFormules(blad, vak, zoek(ontwerp.soort));
      if (vak.tabel) maakTabelOp(blad.tables.getItem(vak.werkmapnaam), vak);
    }
    maakGrafiek(blad, ontwerp, zoek(ontwerp.soort));
  }
  return nieuwe;
}

/** Waar de vakken op een nieuw blad staan. */
export function plaatsOpNieuw({
  naam,
  vakken,
}: Bladontwerp): (vak: string, rij: string, kolom: string) => Plaats | null {
  const perNaam = new Map(vakken.map((vak) => [vak.naam, vak]));
  return (naamVak, rij, kolom) => {
    const vak = perNaam.get(naamVak);
    const r = vak?.rijen.findIndex(({ sleutel }) => sleutel === rij) ?? -1;
    const k = vak?.kolommen.indexOf(kolom) ?? -1;
    return vak && r !== -1 && k !== -1 ? { blad: naam, rij: vak.rij + r, kolom: vak.kolom + k } : null;
  };
}

const heeftTotaal = ({ tabel }: Vak): boolean => tabel?.totaalrij === true;

function zetVak(context: Excel.RequestContext, blad: Excel.Worksheet, vak: Vak): void {
  const rijen = heeftTotaal(vak) ? vak.rijen.slice(0, -1) : vak.rijen;
  const gewoon = blad.getRangeByIndexes(vak.rij, vak.kolom, rijen.length, vak.kolommen.length);
  const perCel = <T>(van: (cel: Bladcel) => T, leeg: T) =>
    rijen.map(({ cellen }) => vak.kolommen.map((_, k) => (cellen[k] ? van(cellen[k]) : leeg)));
  gewoon.numberFormat = perCel(({ notatie }) => notatie, "General");
  gewoon.values = perCel<unknown>(
    (cel) => (cel.formule ? "" : waardeinvoer(cel.inhoud, cel.notatie)),
    "",
  ) as string[][];
  if (vak.tabel === null) {
    context.workbook.names.add(vak.werkmapnaam, gewoon);
    maakVakOp(blad, vak);
    return;
  }
  // Een tabel heeft altijd ten minste één rij.
  const bereik = blad.getRangeByIndexes(vak.rij, vak.kolom, Math.max(rijen.length, 2), vak.kolommen.length);
  const tabel = blad.tables.add(bereik, true);
  tabel.name = vak.werkmapnaam;
  tabel.style = TABELSTIJL;
  bereik.format.verticalAlignment = "Top";
  bereik.format.wrapText = true;
  if (heeftTotaal(vak)) tabel.showTotals = true;
  const { keuzes } = vak.tabel;
  if (keuzes)
    tabel.columns.getItem(keuzes.kolom).getDataBodyRange().dataValidation.rule = {
      list: { inCellDropDown: true, source: keuzes.uit.join(",") },
    };
}

function zetFormules(blad: Excel.Worksheet, vak: Vak, zoek: Plaatszoeker): void {
  const isTotaal = (r: number) => heeftTotaal(vak) && r === vak.rijen.length - 1;
  vak.rijen.forEach(({ cellen }, r) => {
    if (isTotaal(r)) {
      const totaal = blad.tables.getItem(vak.werkmapnaam).getTotalRowRange();
      totaal.numberFormat = [vak.kolommen.map((_, k) => cellen[k]?.notatie ?? "General")];
      // Excel vult een nieuwe totaalrij zelf deels in.
      totaal.formulas = [
        vak.kolommen.map((_, k) => (cellen[k] ? celinvoer(cellen[k], zoek) : "")) as string[],
      ];
      return;
    }
    const eerste = cellen.findIndex((cel) => cel?.formule);
    if (eerste === -1) return;
    let laatste = cellen.length - 1;
    while (!cellen[laatste]?.formule) laatste--;
    const stuk = cellen.slice(eerste, laatste + 1).map((cel) => (cel ? celinvoer(cel, zoek) : ""));
    blad.getRangeByIndexes(vak.rij + r, vak.kolom + eerste, 1, stuk.length).formulas = [stuk as string[]];
  });
}

function maakGrafiek(blad: Excel.Worksheet, { grafiek }: Bladontwerp, zoek: Plaatszoeker): void {
  if (!grafiek) return;
  const chart = blad.charts.add("ColumnClustered", bronVan(blad, grafiek, zoek), "Columns");
  chart.name = grafiek.naam;
  chart.title.text = grafiek.titel;
  chart.legend.position = "Bottom";
  // De bedragen staan bij de kolommen: dan zijn as en rasterlijnen niet nodig, als de kolommen maar bij nul beginnen.
  const { valueAxis } = chart.axes;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  zetReeksen(blad, chart, grafiek, zoek);
  const { rij, kolom, rijen, kolommen } = grafiek.plaats;
  chart.setPosition(
    blad.getRangeByIndexes(rij, kolom, 1, 1),
    blad.getRangeByIndexes(rij + rijen - 1, kolom + kolommen - 1, 1, 1),
  );
}

/** Geeft een bestaande grafiek haar nieuwe jaren. Een grafiek die de gebruiker heeft verwijderd, blijft weg. */
export async function werkGrafiekBij(
  context: Excel.RequestContext,
  bladId: string,
  grafiek: Grafiek,
  zoek: Plaatszoeker,
): Promise<void> {
  const blad = context.workbook.worksheets.getItem(bladId);
  const chart = blad.charts.getItemOrNullObject(grafiek.naam);
  chart.load("name");
  await context.sync();
  if (chart.isNullObject) return;
  chart.setData(bronVan(blad, grafiek, zoek), "Columns");
  zetReeksen(blad, chart, grafiek, zoek);
  await context.sync();
}

/** De bedragen met de kopregel erbij: daaruit komen de namen van de reeksen. */
function bronVan(blad: Excel.Worksheet, { vak, rijen, reeksen }: Grafiek, zoek: Plaatszoeker): Excel.Range {
  const kop = zoek("", vak, "kop", reeksen[0]!.kolom)!;
  const eind = zoek("", vak, rijen[1], reeksen[reeksen.length - 1]!.kolom)!;
  return blad.getRangeByIndexes(kop.rij, kop.kolom, eind.rij - kop.rij + 1, eind.kolom - kop.kolom + 1);
}

function zetReeksen(
  blad: Excel.Worksheet,
  chart: Excel.Chart,
  { vak, rijen, labels, reeksen, notatie }: Grafiek,
  zoek: Plaatszoeker,
): void {
  const [van, tot] = rijen.map((rij) => zoek("", vak, rij, labels)!) as [Plaats, Plaats];
  reeksen.forEach(({ kleur }, i) => {
    const reeks = chart.series.getItemAt(i);
    reeks.setXAxisValues(blad.getRangeByIndexes(van.rij, van.kolom, tot.rij - van.rij + 1, 1));
    reeks.format.fill.setSolidColor(kleur);
    reeks.hasDataLabels = true;
    reeks.dataLabels.numberFormat = notatie;
    reeks.gapWidth = TUSSENRUIMTE;
  });
}
