import { bereikadres } from "../../invoegen/adres";
import { PLANVAKKEN } from "../../opstellen/blad/planvakken";
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
      pageLayout.zoom = { horizontalFitToPages: 1, ...(afdruk.eenPagina && { verticalFitToPages: 1 }) };
      pageLayout.setPrintArea(blad.getRangeByIndexes(0, 0, afdruk.laatsteRij + 1, afdruk.laatsteKolom + 1));
      if (afdruk.titelrij !== null)
        pageLayout.setPrintTitleRows(`$${afdruk.titelrij + 1}:$${afdruk.titelrij + 1}`);
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

/** Maakt het afdrukbereik van bestaande bladen zo groot dat het hele plan erin past; wat de gebruiker erbij nam, blijft. */
export async function verruimAfdruk(
  context: Excel.RequestContext,
  perBlad: readonly (readonly Vakstand[])[],
): Promise<void> {
  try {
    const gelezen = perBlad.map((vakken) => {
      const { pageLayout } = context.workbook.worksheets.getItem(vakken[0]!.bladId);
      const bereik = pageLayout.getPrintAreaOrNullObject();
      bereik.load("address");
      return { vakken, pageLayout, bereik };
    });
    await context.sync();
    // Zonder afdrukbereik drukt Excel alles af.
    const gekozen = gelezen.filter(({ bereik }) => !bereik.isNullObject);
    for (const { bereik } of gekozen)
      bereik.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    for (const { vakken, pageLayout, bereik } of gekozen) {
      // Een afdrukbereik uit meer delen heeft de gebruiker zelf gekozen.
      if (bereik.areas.items.length !== 1) continue;
      const gebied = omhullende([
        ...bereik.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          rij: rowIndex,
          kolom: columnIndex,
          rijen: rowCount,
          kolommen: columnCount,
        })),
        ...vakken.filter(({ vak }) => vak.naam !== PLANVAKKEN.controle).map(gebiedVan),
      ]);
      pageLayout.setPrintArea(bereikadres(gebied));
    }
    await context.sync();
  } catch {
    return;
  }
}
