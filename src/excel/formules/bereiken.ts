import { tekensVan } from "../../formules/tekens";
import { bladnaam, isBuitenblad, rechthoekVan } from "../../formules/verwijzing";
import type { Celwaarde, Celwaarden } from "../../formules/register";
import type { Bereikinhoud, Bereikvraag } from "../../formules/werkmap";
import { bereikVan } from "../lezen";
import { voerUit } from "../uitvoering";

/** Tabelnaam (leeg: de eigen tabel), en bij “deze rij” de kolom; `Tabel[…]` anders dan deze rij geldt als de hele tabel. */
const STRUCTUUR = /^([^[]*)\[(?:@\[?|\[#This Row\],\s*\[)?(.*?)\]*$/i;
const DEZE_RIJ = /\[@|\[#This Row\]/i;

/** Leest de bereiken die argumenten noemen. @returns in dezelfde volgorde; null waar er niets te lezen is */
export async function leesBereiken(
  vragen: readonly Bereikvraag[],
): Promise<readonly (Bereikinhoud | null)[]> {
  if (vragen.length === 0) return [];
  return voerUit(async (context) => {
    // Dezelfde vraag komt in een tabel van formules telkens terug.
    const per = new Map<string, { zoek: Zoeker }>();
    const sleutels = vragen.map((vraag) => {
      const sleutel = sleutelVan(vraag);
      if (!per.has(sleutel)) per.set(sleutel, { zoek: zoekerVan(context, vraag) });
      return sleutel;
    });
    await context.sync();
    const gevonden = new Map([...per].map(([sleutel, { zoek }]) => [sleutel, zoek()]));
    await context.sync();
    const begrensd = new Map([...gevonden].map(([sleutel, vondst]) => [sleutel, vondst?.() ?? null]));
    await context.sync();
    const inhoud = new Map([...begrensd].map(([sleutel, vondst]) => [sleutel, vondst && inhoudVan(vondst)]));
    return sleutels.map((sleutel) => inhoud.get(sleutel) ?? null);
  });
}

/** Drie stappen, met context.sync() ertussen: bestaat het, waar ligt het, wat staat er. */
type Zoeker = () => (() => Vondst | null) | null;

interface Vondst {
  bereik: Excel.Range;
  kop: Excel.Range | null;
}

function sleutelVan({ vanuit, argument: { soort, tekst } }: Bereikvraag): string {
  const eigenRij = soort === "structuur" && DEZE_RIJ.test(tekst) ? `|${vanuit.rij}` : "";
  return `${vanuit.bladId}${eigenRij}|${tekst}`;
}

function zoekerVan(context: Excel.RequestContext, vraag: Bereikvraag): Zoeker {
  const { soort, tekst } = vraag.argument;
  if (soort === "verwijzing") return zoekVerwijzing(context, vraag);
  if (soort === "naam") return zoekNaam(context, tekst);
  return DEZE_RIJ.test(tekst) || tekst.startsWith("[")
    ? zoekInRij(context, vraag)
    : zoekNaam(context, STRUCTUUR.exec(tekst)?.[1] ?? tekst);
}

function zoekVerwijzing(context: Excel.RequestContext, { vanuit, argument }: Bereikvraag): Zoeker {
  const teken = tekensVan(argument.tekst)[0]!;
  const plek = rechthoekVan(teken);
  if (!plek || isBuitenblad(teken)) return () => null;
  const blad = context.workbook.worksheets.getItemOrNullObject(bladnaam(teken) || vanuit.bladId);
  blad.load("id");
  return () => {
    if (blad.isNullObject) return null;
    // Een hele kolom is een miljoen cellen; alleen wat in gebruik is telt.
    const gebruikt = blad.getUsedRangeOrNullObject(true);
    gebruikt.load("rowIndex,columnIndex,rowCount,columnCount");
    const doel = { bladId: blad.id, blad: "", ...plek };
    const eenCel = plek.rijen * plek.kolommen === 1;
    return () => {
      if (eenCel) return laad(bereikVan(context, doel), null);
      if (gebruikt.isNullObject) return null;
      const rijen = Math.min(plek.rijen, gebruikt.rowIndex + gebruikt.rowCount - plek.rij);
      const kolommen = Math.min(plek.kolommen, gebruikt.columnIndex + gebruikt.columnCount - plek.kolom);
      return rijen > 0 && kolommen > 0 ? laad(bereikVan(context, { ...doel, rijen, kolommen }), null) : null;
    };
  };
}

/** Een tabel, of anders een naam die een bereik is. */
function zoekNaam(context: Excel.RequestContext, naam: string): Zoeker {
  const tabel = context.workbook.tables.getItemOrNullObject(naam);
  const bereiknaam = context.workbook.names.getItemOrNullObject(naam);
  tabel.load("name");
  bereiknaam.load("name");
  return () => {
    if (!tabel.isNullObject) return () => laad(tabel.getDataBodyRange(), tabel.getHeaderRowRange());
    if (bereiknaam.isNullObject) return null;
    const bereik = bereiknaam.getRangeOrNullObject();
    bereik.load("address");
    return () => (bereik.isNullObject ? null : laad(bereik, null));
  };
}

/** De cel van een tabelkolom in de rij van de formule: `[@Jaar]` of `Tabel1[@Jaar]`. */
function zoekInRij(context: Excel.RequestContext, { vanuit, argument }: Bereikvraag): Zoeker {
  const [, naam, kolomnaam] = STRUCTUUR.exec(argument.tekst) ?? [];
  const eigen = naam ? null : bereikVan(context, vanuit).getTables(false);
  eigen?.load("items/name");
  const genoemd = naam ? context.workbook.tables.getItemOrNullObject(naam) : null;
  genoemd?.load("name");
  return () => {
    const tabel = genoemd ?? eigen?.items[0];
    if (!tabel || tabel.isNullObject || !kolomnaam) return null;
    const kolom = tabel.columns.getItemOrNullObject(kolomnaam.replace(/'(.)/g, "$1"));
    kolom.load("index");
    const rijen = tabel.getDataBodyRange();
    rijen.load("rowIndex,rowCount");
    return () => {
      const rij = vanuit.rij - rijen.rowIndex;
      if (kolom.isNullObject || rij < 0 || rij >= rijen.rowCount) return null;
      return laad(rijen.getCell(rij, kolom.index), null);
    };
  };
}

function laad(bereik: Excel.Range, kop: Excel.Range | null): Vondst {
  bereik.load("values,rowIndex,columnIndex,rowCount,columnCount");
  bereik.worksheet.load("id,name");
  kop?.load("values");
  return { bereik, kop };
}

function inhoudVan({ bereik, kop }: Vondst): Bereikinhoud {
  return {
    bladId: bereik.worksheet.id,
    blad: bereik.worksheet.name,
    rij: bereik.rowIndex,
    kolom: bereik.columnIndex,
    rijen: bereik.rowCount,
    kolommen: bereik.columnCount,
    waarden: bereik.values as Celwaarden,
    kop: kop ? (kop.values[0] as Celwaarde[]) : null,
  };
}
