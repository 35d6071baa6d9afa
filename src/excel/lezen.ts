import { bereikadres, celadres, pastOpBlad, volledigAdres } from "../sheet/adres";
import type { Verkenning } from "../work/verkenning";
import type { Belet } from "../sheet/belet";
import type { Doel } from "../sheet/doel";
import { invoerVan, TERUG_TE_SCHRIJVEN } from "./invoer";

const VOORBEELDEN = 3;
const LETTERTYPE = { format: { font: { bold: true, italic: true } } } as const;

/** De inhoud en opmaak die een blok kan overschrijven, klaar om terug te schrijven. */
export interface Opname {
  invoer: unknown[][];
  notaties: unknown[][];
  lettertypen: Excel.SettableCellProperties[][];
  /** Kolombreedte in punten, per kolom; null als de beveiliging het wijzigen ervan niet toestaat. */
  breedtes: number[] | null;
}

/** Een gelezen doelplaats. */
export interface Toestand {
  verkenning: Verkenning;
  opname: Opname;
}

/** Wat van een bereik te laden is voor {@link doelVan}. */
export const PLAATS = "rowIndex,columnIndex,rowCount,columnCount";

/** Waar een bereik ligt. */
export function doelVan(
  bereik: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">,
  blad: Pick<Excel.Worksheet, "id" | "name">,
): Doel {
  return {
    bladId: blad.id,
    blad: blad.name,
    rij: bereik.rowIndex,
    kolom: bereik.columnIndex,
    rijen: bereik.rowCount,
    kolommen: bereik.columnCount,
  };
}

/** Rijnummers binnen een bereik, vanaf 1, die verborgen zijn. @param rijen null als er geen verborgen zijn */
export function verborgenIn(rijen: OfficeExtension.ClientResult<Excel.RowProperties[]> | null): number[] {
  return (rijen?.value ?? []).flatMap(({ rowHidden }, i) => (rowHidden ? [i + 1] : []));
}

export function bereikVan(
  context: Excel.RequestContext,
  { bladId, rij, kolom, rijen, kolommen }: Doel,
): Excel.Range {
  return context.workbook.worksheets.getItem(bladId).getRangeByIndexes(rij, kolom, rijen, kolommen);
}

/** De opmaak van elke kolom van het doel, om breedtes te lezen en te zetten. */
export function kolomopmaken(context: Excel.RequestContext, doel: Doel): Excel.RangeFormat[] {
  const bereik = bereikVan(context, doel);
  return Array.from({ length: doel.kolommen }, (_, i) => bereik.getColumn(i).format);
}

/** Leest de doelplaats in één keer: wat er staat, en of er geschreven mag worden. */
export async function leesToestand(context: Excel.RequestContext, doel: Doel): Promise<Toestand> {
  const blad = context.workbook.worksheets.getItem(doel.bladId);
  blad.load("name,visibility");
  blad.protection.load("protected,options");
  const bereik = bereikVan(context, doel);
  bereik.load(`${TERUG_TE_SCHRIJVEN},text`);
  bereik.format.protection.load("locked");
  const belemmering = laadBelemmering(bereik);
  const lettertypen = bereik.getCellProperties(LETTERTYPE);
  const kolommen = kolomopmaken(context, doel);
  kolommen.forEach((kolom) => kolom.load("columnWidth"));
  await context.sync();

  const magKolommen = !blad.protection.protected || blad.protection.options.allowFormatColumns === true;
  const nu = { ...doel, blad: blad.name };
  const gevuld = gevuldeCellen(nu, bereik);
  return {
    verkenning: {
      doel: nu,
      belet: bladbelet(blad, bereik) ?? celbelet(nu, belemmering),
      gevuld: gevuld.length,
      voorbeelden: gevuld.slice(0, VOORBEELDEN),
      afdruk: afdrukVan(bereik.formulas),
    },
    opname: {
      invoer: invoerVan(bereik),
      notaties: bereik.numberFormat,
      lettertypen: lettertypen.value as Excel.SettableCellProperties[][],
      breedtes: magKolommen ? kolommen.map(({ columnWidth }) => columnWidth) : null,
    },
  };
}

/** Herkenningsteken van de inhoud van een bereik. */
export function afdrukVan(formulas: readonly (readonly unknown[])[]): string {
  return JSON.stringify(formulas);
}

/** Of een rechthoek op een blad past; anders de reden. */
export function beletBuitenBlad(doel: Doel): Belet | null {
  return pastOpBlad(doel) ? null : { soort: "buitenBlad", rijen: doel.rijen, kolommen: doel.kolommen };
}

/** Wat er in de cellen zelf in de weg kan staan, geladen met {@link laadBelemmering}. */
export interface Belemmering {
  bereik: Excel.Range;
  samengevoegd: Excel.RangeAreas;
  tabellen: Excel.TableScopedCollection;
}

/** Laadt wat {@link celbelet} nodig heeft; het antwoord komt met de volgende sync. */
export function laadBelemmering(bereik: Excel.Range): Belemmering {
  bereik.load("hasSpill,rowHidden,columnHidden");
  const samengevoegd = bereik.getMergedAreasOrNullObject();
  samengevoegd.load("address");
  const tabellen = bereik.getTables(false);
  tabellen.load("items/name");
  return { bereik, samengevoegd, tabellen };
}

function bladbelet(blad: Excel.Worksheet, bereik: Excel.Range): Belet | null {
  if (blad.visibility !== "Visible") return { soort: "bladVerborgen", blad: blad.name };
  if (blad.protection.protected) {
    if (bereik.format.protection.locked !== false) return { soort: "bladBeveiligd", blad: blad.name };
    if (blad.protection.options.allowFormatCells !== true)
      return { soort: "opmaakBeveiligd", blad: blad.name };
  }
  return null;
}

/** Waarom in cellen niet te schrijven is: samengevoegd, in een tabel, in een overloopbereik of verborgen; null als het kan. */
export function celbelet(doel: Doel, { bereik, samengevoegd, tabellen }: Belemmering): Belet | null {
  if (!samengevoegd.isNullObject) return { soort: "samengevoegd", adres: samengevoegd.address };
  if (tabellen.items[0]) return { soort: "inTabel", adres: tabellen.items[0].name };
  // null: een deel van de cellen hoort bij een overloopbereik.
  if (bereik.hasSpill !== false) return { soort: "matrix", adres: bereikadres(doel) };
  if (bereik.rowHidden !== false || bereik.columnHidden !== false) {
    return { soort: "verborgenCellen", adres: volledigAdres(doel.blad, doel) };
  }
  return null;
}

function gevuldeCellen(doel: Doel, { formulas, text }: Excel.Range): { adres: string; inhoud: string }[] {
  return formulas.flatMap((rij, r) =>
    rij.flatMap((formule, k) =>
      formule === ""
        ? []
        : [{ adres: celadres(doel.rij + r, doel.kolom + k), inhoud: text[r]![k] || String(formule) }],
    ),
  );
}
