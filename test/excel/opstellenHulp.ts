import { excelPlanwerkmap as werkmap } from "../../src/excel/plan/werkmap";
import type { Schrijfbon, Schrijfopdracht } from "../../src/work/plan/werkmap";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";

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

/** Zo veel rijen van elk blad kan bijwerken een andere hoogte geven. */
const OPGEMETEN = 60;

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
      const afdruk = blad.pageLayout.getPrintAreaOrNullObject();
      afdruk.load("address");
      const hoogten = blad
        .getRangeByIndexes(0, 0, OPGEMETEN, 1)
        .getRowProperties({ format: { rowHeight: true } });
      return { blad, gebruikt, afdruk, hoogten };
    });
    const bereiken = tables.items.map((tabel) => {
      const bereik = tabel.getRange();
      bereik.load("address,rowIndex,rowCount");
      bereik.worksheet.load("name");
      return bereik;
    });
    await context.sync();
    // Onder een tabel past het rooster een rij zelf aan wat CONTROLE laat overlopen aan.
    const rijenVan = (naam: string) =>
      Math.max(
        0,
        ...bereiken
          .filter(({ worksheet }) => worksheet.name === naam)
          .map(({ rowIndex, rowCount }) => rowIndex + rowCount),
      ) || OPGEMETEN;
    return {
      bladen: bladen.map(({ blad, gebruikt, afdruk, hoogten }) => ({
        naam: blad.name,
        afdruk: afdruk.isNullObject ? null : afdruk.address,
        hoogten: hoogten.value.slice(0, rijenVan(blad.name)).map(({ format }) => format!.rowHeight),
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

/**
 * Laat het rooster geen formules meer uitrekenen. Wat na een breuk terug moet staan is inhoud, geen uitkomst, en rekenen na
 * elke opdracht is de helft van de tijd.
 */
export function zonderRekenen({ model }: NodeHost): void {
  const { handlers } = model as unknown as {
    handlers: { constructor: { name: string }; finalize(): void }[];
  };
  const rekenaar = handlers.find(({ constructor: { name } }) => name === "EvaluationPlugin")!;
  rekenaar.finalize = () => undefined;
}

/** Vrije rijen die een ingekort blad onder zijn inhoud houdt: ruim genoeg voor wat CONTROLE laat overlopen. */
const RUIMTE = 12;

/** Haalt de lege rijen onderaan elk blad weg: het rooster verplaatst ze anders bij elke rij die in een tabel schuift. */
export function kortRasterIn({ document }: NodeHost): void {
  const { getters } = document;
  for (const sheetId of getters.getSheetIds()) {
    const gebruikt = document.usedZone(sheetId, true);
    const eerste = (gebruikt?.bottom ?? 0) + RUIMTE;
    const elements = Array.from({ length: getters.getNumberRows(sheetId) - eerste }, (_, i) => eerste + i);
    if (elements.length > 0)
      document.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId,
        sheetName: getters.getSheetName(sheetId),
        dimension: "ROW",
        elements,
      });
  }
}

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
