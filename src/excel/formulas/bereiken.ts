import { tekensVan } from "../../sheet/tekens";
import { bladnaam, isBuitenblad, rechthoekVan } from "../../sheet/verwijzing";
import type { Celwaarde, Celwaarden } from "../../work/formulas/register";
import type { Bereikinhoud, Bereikvraag } from "../../work/formulas/werkmap";
import { bereikVan, doelVan, PLAATS } from "../lezen";
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
    const vondsten = await vindBereiken(context, vragen);
    const verschillend = new Set(vondsten.flatMap((vondst) => vondst ?? []));
    verschillend.forEach(({ bereik }) => {
      bereik.load(`values,${PLAATS}`);
      bereik.worksheet.load("id,name");
    });
    await context.sync();
    const inhoud = new Map([...verschillend].map((vondst) => [vondst, inhoudVan(vondst)]));
    return vondsten.map((vondst) => (vondst ? inhoud.get(vondst)! : null));
  });
}

/** Zoekt op waar argumenten liggen; dezelfde vraag geeft dezelfde vondst. Wat daarna geladen is, leest de volgende context.sync(). */
export async function vindBereiken(
  context: Excel.RequestContext,
  vragen: readonly Bereikvraag[],
): Promise<(Vondst | null)[]> {
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
  return sleutels.map((sleutel) => begrensd.get(sleutel) ?? null);
}

/** Twee stappen, met context.sync() ertussen: bestaat het, en waar ligt het. */
type Zoeker = () => (() => Vondst | null) | null;

/** Waar een argument ligt. De kopregel van een tabel is al geladen. */
export interface Vondst {
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
    gebruikt.load(PLAATS);
    const doel = { bladId: blad.id, blad: "", ...plek };
    const eenCel = plek.rijen * plek.kolommen === 1;
    return () => {
      if (eenCel) return vondst(bereikVan(context, doel), null);
      if (gebruikt.isNullObject) return null;
      const rijen = Math.min(plek.rijen, gebruikt.rowIndex + gebruikt.rowCount - plek.rij);
      const kolommen = Math.min(plek.kolommen, gebruikt.columnIndex + gebruikt.columnCount - plek.kolom);
      return rijen > 0 && kolommen > 0
        ? vondst(bereikVan(context, { ...doel, rijen, kolommen }), null)
        : null;
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
    if (!tabel.isNullObject) return () => vondst(tabel.getDataBodyRange(), tabel.getHeaderRowRange());
    if (bereiknaam.isNullObject) return null;
    const bereik = bereiknaam.getRangeOrNullObject();
    bereik.load("address");
    return () => (bereik.isNullObject ? null : vondst(bereik, null));
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
      return vondst(rijen.getCell(rij, kolom.index), null);
    };
  };
}

function vondst(bereik: Excel.Range, kop: Excel.Range | null): Vondst {
  kop?.load("values");
  return { bereik, kop };
}

function inhoudVan({ bereik, kop }: Vondst): Bereikinhoud {
  return {
    ...doelVan(bereik, bereik.worksheet),
    waarden: bereik.values as Celwaarden,
    kop: kop ? (kop.values[0] as Celwaarde[]) : null,
  };
}
