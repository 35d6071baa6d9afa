import { bladnaam, rechthoekVan } from "../../formules/verwijzing";
import { pakkettenVan } from "../../formules/stukken";
import { tekensVan } from "../../formules/tekens";
import type { Verloop } from "../../formules/werkmap";
import type { Planinhoud, Planplek } from "../../controle/soorten";
import type { Rechthoek } from "../../invoegen/adres";
import { WerkmapFout, type Doel } from "../../invoegen/werkmap";
import { eisNietAfgebroken } from "../formules/inhoud";
import { bereikVan } from "../lezen";
import { voerUit } from "../uitvoering";

const PLAATS = "rowIndex,columnIndex,rowCount,columnCount";
/** Excel op het web geeft in één antwoord niet meer dan 5 MB. */
const TE_GROOT = "ResponsePayloadSizeLimitExceeded";
const CELLEN_PER_STUK = 100_000;

/** Een gevonden plek met wat nodig is om haar te lezen; `verborgen` false: er is geen rij verborgen. */
interface Vindplaats {
  plek: Planplek;
  /** null: nog niet gelezen. */
  waarden: unknown[][] | null;
  verborgen: boolean;
}

/** Leest een plan waar het nu ligt. @throws {WerkmapFout} `planWeg` als het er niet meer is */
export function leesPlek(plek: Planplek, verloop: Verloop): Promise<Planinhoud> {
  return leesGevonden((context) => vindPlek(context, plek), verloop);
}

/** Als {@link leesPlek}, binnen een lopende handeling. */
export async function leesPlekIn(context: Excel.RequestContext, plek: Planplek): Promise<Planinhoud> {
  return leesInhoud(context, await vindPlek(context, plek));
}

/** Leest wat geselecteerd is. @throws {WerkmapFout} `meerSelecties` of `selectieLeeg` */
export async function leesSelectie(verloop: Verloop): Promise<Planinhoud> {
  try {
    return await leesGevonden(vindSelectie, verloop);
  } catch (fout) {
    if (fout instanceof WerkmapFout && fout.belet.soort === "geenBereik")
      throw new WerkmapFout({ soort: "meerSelecties" }, fout.oorzaak);
    throw fout;
  }
}

type Zoeker = (context: Excel.RequestContext) => Promise<Vindplaats>;

/** Zoekt en leest in ten hoogste drie keer heen en weer; alleen als Excel zo'n groot antwoord niet geeft, in stukken. */
async function leesGevonden(zoek: Zoeker, verloop: Verloop): Promise<Planinhoud> {
  eisNietAfgebroken(verloop.signaal);
  let gevonden: Vindplaats | null = null;
  try {
    return await voerUit(async (context) => {
      gevonden = await zoek(context);
      return leesInhoud(context, gevonden);
    });
  } catch (fout) {
    if (!(fout instanceof WerkmapFout) || fout.belet.soort !== "geweigerd" || fout.belet.code !== TE_GROOT)
      throw fout;
    return leesInStukken(gevonden ?? (await voerUit((context) => zoek(context))), verloop);
  }
}

async function leesInhoud(
  context: Excel.RequestContext,
  { plek, waarden, verborgen }: Vindplaats,
): Promise<Planinhoud> {
  if (waarden && !verborgen) return { plek, raster: waarden, verborgen: [] };
  const bereik = bereikVan(context, plek.doel);
  if (!waarden) bereik.load("values");
  const rijen = verborgen ? bereik.getRowProperties({ rowHidden: true }) : null;
  await context.sync();
  return { plek, raster: waarden ?? bereik.values, verborgen: verborgenIn(rijen) };
}

function verborgenIn(rijen: OfficeExtension.ClientResult<Excel.RowProperties[]> | null): number[] {
  return (rijen?.value ?? []).flatMap(({ rowHidden }, i) => (rowHidden ? [i + 1] : []));
}

async function leesInStukken({ plek, verborgen }: Vindplaats, verloop: Verloop): Promise<Planinhoud> {
  const raster: unknown[][] = [];
  const verborgenRijen: number[] = [];
  for (const [stuk] of pakkettenVan([plek.doel], CELLEN_PER_STUK)) {
    eisNietAfgebroken(verloop.signaal);
    const begin = raster.length;
    const deel = await voerUit((context) =>
      leesInhoud(context, { plek: { ...plek, doel: stuk! }, waarden: null, verborgen }),
    );
    for (const rij of deel.raster) raster.push([...rij]);
    for (const rij of deel.verborgen) verborgenRijen.push(rij + begin);
    verloop.voortgang(raster.length * plek.doel.kolommen, plek.doel.rijen * plek.doel.kolommen);
  }
  return { plek, raster, verborgen: verborgenRijen };
}

function vindPlek(context: Excel.RequestContext, plek: Planplek): Promise<Vindplaats> {
  return plek.tabel === null ? vindBereik(context, plek) : vindTabel(context, plek.tabel);
}

async function vindTabel(context: Excel.RequestContext, naam: string): Promise<Vindplaats> {
  const tabel = context.workbook.tables.getItemOrNullObject(naam);
  tabel.load("name");
  await context.sync();
  if (tabel.isNullObject) throw new WerkmapFout({ soort: "planWeg" });
  const bereik = tabel.getRange();
  bereik.load(`${PLAATS},values,rowHidden`);
  tabel.worksheet.load("id,name");
  await context.sync();
  return {
    plek: { doel: doelVan(bereik, tabel.worksheet), tabel: tabel.name, naam: null, totEinde: false },
    waarden: bereik.values,
    verborgen: bereik.rowHidden !== false,
  };
}

async function vindBereik(context: Excel.RequestContext, plek: Planplek): Promise<Vindplaats> {
  const blad = context.workbook.worksheets.getItem(plek.doel.bladId);
  blad.load("id,name");
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load(PLAATS);
  const naam = plek.naam === null ? null : context.workbook.names.getItemOrNullObject(plek.naam);
  naam?.load("formula");
  await context.sync();
  const nu = naam && !naam.isNullObject ? plaatsVanNaam(String(naam.formula)) : plek.doel;
  const rechthoek = nu && !gebruikt.isNullObject ? begrens(nu, gebruikt, plek.totEinde) : null;
  if (!rechthoek) throw new WerkmapFout({ soort: "planWeg" });
  const doel: Doel = { bladId: blad.id, blad: blad.name, ...rechthoek };
  const bereik = bereikVan(context, doel);
  bereik.load("values,rowHidden");
  await context.sync();
  return { plek: { ...plek, doel }, waarden: bereik.values, verborgen: bereik.rowHidden !== false };
}

/** Het deel van een plan waar iets staat. Boven en links verandert niets, zodat rijen en kolommen hun nummer houden. */
function begrens(plan: Rechthoek, gebruikt: Excel.Range, totEinde: boolean): Rechthoek | null {
  const onder = gebruikt.rowIndex + gebruikt.rowCount;
  const rechts = gebruikt.columnIndex + gebruikt.columnCount;
  const rijen = (totEinde ? onder : Math.min(onder, plan.rij + plan.rijen)) - plan.rij;
  const kolommen = Math.min(rechts, plan.kolom + plan.kolommen) - plan.kolom;
  return rijen > 0 && kolommen > 0 ? { rij: plan.rij, kolom: plan.kolom, rijen, kolommen } : null;
}

/** Waar een naam naar verwijst, zoals “=Begroting!$A$4:$F$20”; null als die plaats er niet meer is. */
export function plaatsVanNaam(formule: string): (Rechthoek & { blad: string }) | null {
  const [teken, ...rest] = tekensVan(formule.replace(/^=/, ""));
  const rechthoek = teken && rest.length === 0 ? rechthoekVan(teken) : null;
  return rechthoek && { ...rechthoek, blad: bladnaam(teken!) };
}

async function vindSelectie(context: Excel.RequestContext): Promise<Vindplaats> {
  const selectie = context.workbook.getSelectedRange();
  selectie.load(PLAATS);
  selectie.worksheet.load("id,name");
  const gevuld = selectie.getUsedRangeOrNullObject(true);
  gevuld.load(`${PLAATS},rowHidden`);
  const heelBlad = selectie.worksheet.getUsedRangeOrNullObject(true);
  heelBlad.load(`${PLAATS},rowHidden`);
  const tabellen = selectie.getTables(false);
  tabellen.load("items/name");
  await context.sync();
  const tabel = await tabelOm(context, selectie, tabellen.items);
  if (tabel) return tabel;
  // Eén cel is geen plan: dan telt het hele blad. Wie onder het laatste gegeven door selecteert, bedoelt ook wat daar nog komt.
  const losseCel = selectie.rowCount === 1 && selectie.columnCount === 1;
  const bereik = losseCel ? heelBlad : gevuld;
  if (bereik.isNullObject) throw new WerkmapFout({ soort: "selectieLeeg" });
  return {
    plek: {
      doel: doelVan(bereik, selectie.worksheet),
      tabel: null,
      naam: null,
      totEinde: losseCel || selectie.rowIndex + selectie.rowCount > heelBlad.rowIndex + heelBlad.rowCount,
    },
    waarden: null,
    verborgen: bereik.rowHidden !== false,
  };
}

/** De tabel waar de hele selectie in ligt; null als zij erbuiten valt. */
async function tabelOm(
  context: Excel.RequestContext,
  selectie: Excel.Range,
  tabellen: readonly Excel.Table[],
): Promise<Vindplaats | null> {
  const [tabel, tweede] = tabellen;
  if (!tabel || tweede) return null;
  const bereik = tabel.getRange();
  bereik.load(`${PLAATS},rowHidden`);
  await context.sync();
  const past =
    selectie.rowIndex >= bereik.rowIndex &&
    selectie.columnIndex >= bereik.columnIndex &&
    selectie.rowIndex + selectie.rowCount <= bereik.rowIndex + bereik.rowCount &&
    selectie.columnIndex + selectie.columnCount <= bereik.columnIndex + bereik.columnCount;
  if (!past) return null;
  return {
    plek: { doel: doelVan(bereik, selectie.worksheet), tabel: tabel.name, naam: null, totEinde: false },
    waarden: null,
    verborgen: bereik.rowHidden !== false,
  };
}

export function doelVan(bereik: Excel.Range, blad: Pick<Excel.Worksheet, "id" | "name">): Doel {
  return {
    bladId: blad.id,
    blad: blad.name,
    rij: bereik.rowIndex,
    kolom: bereik.columnIndex,
    rijen: bereik.rowCount,
    kolommen: bereik.columnCount,
  };
}
