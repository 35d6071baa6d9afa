import { bereikadres, type Rechthoek } from "../../sheet/adres";
import { leesAfdrukgebieden } from "./afdruk";
import { gebiedVan, omhullende, type Bladwerk } from "./werk";

/** De opmaak van een bestaand blad die bijwerken verandert, zoals zij ervoor was. */
export interface Bladopmaak {
  readonly bladId: string;
  /** Hoogte van elke rij vanaf de eerste, in punten. */
  readonly hoogten: readonly number[];
  /** Het afdrukbereik; null als het niet wijzigt. */
  readonly afdruk: Rechthoek | null;
}

/** Leest de opmaak van de bladen die worden bijgewerkt. */
export async function leesOpmaak(
  context: Excel.RequestContext,
  bladen: readonly Bladwerk[],
): Promise<readonly Bladopmaak[]> {
  const gelezen = bladen.map(({ bladId, vakken, ontwerp }) => {
    const { rijen } = omhullende([
      { rij: 0, kolom: 0, rijen: 1, kolommen: 1 },
      ...vakken.map(({ stand }) => {
        const gebied = gebiedVan(stand);
        const loopt = stand.vak.naam === ontwerp.overloop?.vak ? ontwerp.overloop.regels.length : 0;
        return { ...gebied, rijen: gebied.rijen + loopt };
      }),
    ]);
    return { bladId, hoogten: vraagHoogten(context, bladId, rijen) };
  });
  await context.sync();
  const afdrukken = await leesAfdrukgebieden(
    context,
    bladen.map(({ bladId }) => bladId),
  );
  return gelezen.map(({ bladId, hoogten }, i) => ({
    bladId,
    hoogten: hoogten.value.map(({ format }) => format!.rowHeight!),
    afdruk: afdrukken[i]!,
  }));
}

const vraagHoogten = ({ workbook }: Excel.RequestContext, bladId: string, rijen: number) =>
  workbook.worksheets
    .getItem(bladId)
    .getRangeByIndexes(0, 0, rijen, 1)
    .getRowProperties({ format: { rowHeight: true } });

/** Zet rijhoogten en afdrukbereik terug, als rijen en kolommen weer staan waar zij stonden. */
export async function zetOpmaakTerug(
  context: Excel.RequestContext,
  bladen: readonly Bladopmaak[],
): Promise<void> {
  const nu = bladen.map(({ bladId, hoogten }) => vraagHoogten(context, bladId, hoogten.length));
  await context.sync();
  bladen.forEach(({ bladId, hoogten }, i) => {
    const blad = context.workbook.worksheets.getItem(bladId);
    hoogten.forEach((hoogte, rij) => {
      if (nu[i]!.value[rij]!.format!.rowHeight !== hoogte)
        blad.getRangeByIndexes(rij, 0, 1, 1).format.rowHeight = hoogte;
    });
  });
  await context.sync();
  try {
    for (const { bladId, afdruk } of bladen)
      if (afdruk) context.workbook.worksheets.getItem(bladId).pageLayout.setPrintArea(bereikadres(afdruk));
    await context.sync();
  } catch {
    return;
  }
}
