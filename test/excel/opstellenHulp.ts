import { excelPlanwerkmap as werkmap } from "../../src/excel/opstellen/werkmap";
import type { Schrijfbon, Schrijfopdracht } from "../../src/opstellen/werkmap";
import type { NodeHost } from "../harness/nodeHost";

/** Met de functies van de echte invoegtoepassing rekent het rooster enkele seconden. */
export const RUIM = 120_000;
export const nietAfbreken = new AbortController().signal;

export async function schrijf(host: NodeHost, gegeven: Schrijfopdracht): Promise<Schrijfbon> {
  const bon = await werkmap.schrijf(await werkmap.bereidVoor(gegeven), nietAfbreken);
  await host.waitForFunctions();
  return bon;
}

export const waarden = (host: NodeHost, naam: string, isTabel = true): Promise<unknown[][]> =>
  host.Excel.run(async (context) => {
    const bereik = isTabel
      ? context.workbook.tables.getItem(naam).getRange()
      : context.workbook.names.getItem(naam).getRange();
    bereik.load("values");
    await context.sync();
    return bereik.values as unknown[][];
  });

/** Alles wat een mislukte of ongedaan gemaakte schrijfactie niet mag achterlaten. */
export const momentopname = (host: NodeHost) =>
  host.Excel.run(async (context) => {
    const { worksheets, names, tables, customXmlParts } = context.workbook;
    worksheets.load("items/name");
    names.load("items/name,items/formula");
    tables.load("items/name,items/showTotals");
    const deel = customXmlParts
      .getByNamespace("urn:pok-invoegtoepassing:geschreven:1")
      .getOnlyItemOrNullObject();
    deel.load("id");
    await context.sync();
    const xml = deel.isNullObject ? null : deel.getXml();
    const bladen = worksheets.items.map((blad) => {
      const gebruikt = blad.getUsedRangeOrNullObject(true);
      gebruikt.load("address,formulas,numberFormat");
      blad.charts.load("items/name");
      return { blad, gebruikt };
    });
    const bereiken = tables.items.map((tabel) => {
      const bereik = tabel.getRange();
      bereik.load("address");
      return bereik;
    });
    await context.sync();
    return {
      bladen: bladen.map(({ blad, gebruikt }) => ({
        naam: blad.name,
        grafieken: blad.charts.items.map(({ name }) => name),
        inhoud: gebruikt.isNullObject ? null : zonderOverloop(gebruikt),
      })),
      namen: names.items.map(({ name, formula }) => [name, formula]).sort(),
      tabellen: tables.items
        .map(({ name, showTotals }, i) => [name, showTotals, bereiken[i]!.address])
        .sort(),
      xml: xml?.value ?? null,
    };
  });

/** De gevulde cellen; wat CONTROLE laat overlopen is uitkomst, geen inhoud. */
function zonderOverloop({ address, formulas, numberFormat }: Excel.Range) {
  const controle = formulas.findIndex((rij) => rij.some((cel) => String(cel).startsWith("=POK.CONTROLE")));
  const kolom =
    controle === -1 ? -1 : formulas[controle]!.findIndex((cel) => String(cel).startsWith("=POK.CONTROLE"));
  return {
    begin: address.split(":")[0],
    cellen: formulas.flatMap((rij, r) =>
      rij.flatMap((cel, k) => {
        const loopt = controle !== -1 && r >= controle && k >= kolom && !(r === controle && k === kolom);
        return cel === "" || loopt ? [] : [[r, k, cel, numberFormat[r]![k]]];
      }),
    ),
  };
}

/** Laat het zoveelste naar Excel sturen mislukken, nadat alles van die keer is gedaan: wat er dan staat, is wat er terug moet. */
export function breekBij(host: NodeHost, keer: number): { gebroken(): boolean; herstel(): void } {
  const prototype = Object.getPrototypeOf(new host.Excel.RequestContext()) as Excel.RequestContext;
  const basis = Object.getPrototypeOf(prototype) as Excel.RequestContext;
  const drager = Object.prototype.hasOwnProperty.call(prototype, "sync") ? prototype : basis;
  const echt = drager.sync;
  let teller = 0;
  drager.sync = function (this: Excel.RequestContext, ...argumenten) {
    if (++teller === keer) this.workbook.worksheets.getItem("bestaat niet").activate();
    return echt.apply(this, argumenten) as never;
  };
  return { gebroken: () => teller >= keer, herstel: () => void (drager.sync = echt) };
}

/** Laat Excel midden in een reeks opdrachten ophouden, zodra een opdracht voor het eerst is gegeven. */
export function breekNa<T extends object>(voorbeeld: T, naam: keyof T & string): () => void {
  let drager = voorbeeld;
  while (!Object.prototype.hasOwnProperty.call(drager, naam)) drager = Object.getPrototypeOf(drager) as T;
  const echt = drager[naam] as (...argumenten: unknown[]) => unknown;
  let gebroken = false;
  Object.assign(drager, {
    [naam](this: { context: Excel.RequestContext }, ...argumenten: unknown[]) {
      const uitkomst = echt.apply(this, argumenten);
      if (!gebroken) this.context.workbook.worksheets.getItem("bestaat niet").activate();
      gebroken = true;
      return uitkomst;
    },
  });
  return () => void Object.assign(drager, { [naam]: echt });
}
