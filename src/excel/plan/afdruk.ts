import { bereikadres, kolomletters, type Rechthoek } from "../../sheet/adres";
import type { Overloop } from "../../work/plan/blad/soorten";
import type { NieuwBlad } from "./maken";
import type { Vakstand } from "./stand";
import { gebiedVan, omhullende } from "./werk";

/** Smalle marges, in punten: een plan is breed. */
const MARGE = 28;

/** Een Excel zonder printer weigert pagina-instellingen soms; de bladen staan er dan toch. */
export async function zetAfdruk(context: Excel.RequestContext, nieuwe: readonly NieuwBlad[]): Promise<void> {
  try {
    for (const { ontwerp, blad } of nieuwe) {
      const { afdruk, naam } = ontwerp;
      const { pageLayout } = blad;
      pageLayout.paperSize = "A4";
      pageLayout.leftMargin = MARGE;
      pageLayout.rightMargin = MARGE;
      pageLayout.orientation = afdruk.liggend ? "Landscape" : "Portrait";
      pageLayout.zoom = {
        horizontalFitToPages: afdruk.breed,
        ...(afdruk.eenPagina && { verticalFitToPages: 1 }),
      };
      pageLayout.setPrintArea(blad.getRangeByIndexes(0, 0, afdruk.laatsteRij + 1, afdruk.laatsteKolom + 1));
      if (afdruk.titelrij !== null)
        pageLayout.setPrintTitleRows(`$${afdruk.titelrij + 1}:$${afdruk.titelrij + 1}`);
      if (afdruk.titelkolom !== null)
        pageLayout.setPrintTitleColumns(`$A:$${kolomletters(afdruk.titelkolom)}`);
      const { defaultForAllPages } = pageLayout.headersFooters;
      // Een & begint in een paginavoet een code.
      defaultForAllPages.leftFooter = naam.replaceAll("&", "&&");
      defaultForAllPages.rightFooter = "&P / &N";
    }
    await context.sync();
  } catch {
    return;
  }
}

/**
 * Het afdrukbereik van elk blad; null zonder (dan drukt Excel alles af), en bij een uit meer delen, dat de gebruiker zelf heeft
 * gekozen. Een Excel zonder printer weigert pagina-instellingen soms: dan is geen bereik bekend.
 */
export async function leesAfdrukgebieden(
  context: Excel.RequestContext,
  bladIds: readonly string[],
): Promise<(Rechthoek | null)[]> {
  try {
    const bereiken = bladIds.map((bladId) => {
      const bereik = context.workbook.worksheets.getItem(bladId).pageLayout.getPrintAreaOrNullObject();
      bereik.load("address");
      return bereik;
    });
    await context.sync();
    const gekozen = bereiken.filter((bereik) => !bereik.isNullObject);
    for (const { areas } of gekozen)
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    return bereiken.map((bereik) => {
      const [deel, ...meer] = bereik.isNullObject ? [] : bereik.areas.items;
      if (!deel || meer.length > 0) return null;
      const { rowIndex, columnIndex, rowCount, columnCount } = deel;
      return { rij: rowIndex, kolom: columnIndex, rijen: rowCount, kolommen: columnCount };
    });
  } catch {
    return bladIds.map(() => null);
  }
}

/** De vakken van een bestaand blad na het schrijven, en waar een formule erop overloopt. */
export interface Gegroeid {
  readonly vakken: readonly Vakstand[];
  readonly overloop: Overloop | null;
}

/** Maakt het afdrukbereik van bestaande bladen zo groot dat het hele plan erin past; wat de gebruiker erbij nam, blijft. */
export async function verruimAfdruk(
  context: Excel.RequestContext,
  bladen: readonly Gegroeid[],
): Promise<void> {
  const gebieden = await leesAfdrukgebieden(
    context,
    bladen.map(({ vakken }) => vakken[0]!.bladId),
  );
  try {
    bladen.forEach(({ vakken, overloop }, i) => {
      const nu = gebieden[i];
      if (!nu) return;
      const gebied = omhullende([nu, ...vakken.flatMap((stand) => afTeDrukken(stand, overloop, nu))]);
      const { pageLayout } = context.workbook.worksheets.getItem(vakken[0]!.bladId);
      pageLayout.setPrintArea(bereikadres(gebied));
    });
    await context.sync();
  } catch {
    return;
  }
}

/** Een overloop die de gebruiker niet afdrukt, komt er niet vanzelf bij. */
function afTeDrukken(stand: Vakstand, overloop: Overloop | null, nu: Rechthoek): Rechthoek[] {
  const gebied = gebiedVan(stand);
  if (!overloop || stand.vak.naam !== overloop.vak) return [gebied];
  if (stand.kolom >= nu.kolom + nu.kolommen) return [];
  return [{ ...gebied, rijen: gebied.rijen - 1 + overloop.regels.length, kolommen: overloop.kolommen }];
}
