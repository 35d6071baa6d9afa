import { bladnaam, rechthoekVan } from "../../formules/verwijzing";
import { pakkettenVan } from "../../formules/stukken";
import { tekensVan } from "../../formules/tekens";
import type { Verloop } from "../../formules/werkmap";
import type { Planinhoud, Planplek } from "../../controle/soorten";
import type { Rechthoek } from "../../invoegen/adres";
import { eisNietAfgebroken, WerkmapFout, type Doel } from "../../invoegen/werkmap";
import { bereikVan, doelVan, PLAATS, verborgenIn } from "../lezen";
import { voerUit } from "../uitvoering";

/** Excel op het web geeft in één antwoord niet meer dan 5 MB. */
const TE_GROOT = "ResponsePayloadSizeLimitExceeded";
const CELLEN_PER_STUK = 100_000;

/** Een gevonden plek met wat nodig is om haar te lezen. */
interface Vindplaats {
  plek: Planplek;
  /** null: nog niet gelezen. */
  waarden: unknown[][] | null;
  /** Of er op het blad rijen verborgen zijn. */
  verborgen: boolean;
}

/**
 * Leest een plan waar het nu ligt, in twee keer context.sync(); Excel.run komt daar zelf nog één keer bij.
 * @throws {WerkmapFout} `planWeg` als het er niet meer is
 */
export async function leesPlek(plek: Planplek, verloop: Verloop): Promise<Planinhoud> {
  eisNietAfgebroken(verloop.signaal);
  return naarStukken(
    () => voerUit((context) => leesPlekIn(context, plek)),
    () => leesInStukken(plek, verloop),
  );
}

/** Als {@link leesPlek}, binnen een lopende handeling. */
export async function leesPlekIn(context: Excel.RequestContext, plek: Planplek): Promise<Planinhoud> {
  return leesInhoud(context, await vindPlek(context, plek, true));
}

/** Leest wat geselecteerd is. @throws {WerkmapFout} `meerSelecties` of `selectieLeeg` */
export async function leesSelectie(verloop: Verloop): Promise<Planinhoud> {
  eisNietAfgebroken(verloop.signaal);
  try {
    return await naarStukken(
      () => voerUit((context) => leesGeselecteerd(context, true)),
      async () => {
        const { plek } = await voerUit((context) => leesGeselecteerd(context, false));
        return leesInStukken(plek, verloop);
      },
    );
  } catch (fout) {
    if (fout instanceof WerkmapFout && fout.belet.soort === "geenBereik")
      throw new WerkmapFout({ soort: "meerSelecties" }, fout.oorzaak);
    throw fout;
  }
}

/** Leest in één keer; alleen als Excel zo'n groot antwoord niet geeft, in stukken. */
async function naarStukken<T>(ineens: () => Promise<T>, inStukken: () => Promise<T>): Promise<T> {
  try {
    return await ineens();
  } catch (fout) {
    const teGroot =
      fout instanceof WerkmapFout && fout.belet.soort === "geweigerd" && fout.belet.code === TE_GROOT;
    if (!teGroot) throw fout;
    return inStukken();
  }
}

async function leesInhoud(context: Excel.RequestContext, gevonden: Vindplaats): Promise<Planinhoud> {
  const lees = vraagInhoud(context, gevonden);
  if (gevonden.verborgen || !gevonden.waarden) await context.sync();
  return lees();
}

/** Vraagt wat er nog te lezen is. @returns geeft de inhoud na context.sync() */
function vraagInhoud(
  context: Excel.RequestContext,
  { plek, waarden, verborgen }: Vindplaats,
): () => Planinhoud {
  const bereik = bereikVan(context, plek.doel);
  if (!waarden) bereik.load("values");
  const rijen = verborgen ? bereik.getRowProperties({ rowHidden: true }) : null;
  return () => ({ plek, raster: waarden ?? bereik.values, verborgen: verborgenIn(rijen) });
}

async function leesInStukken(gezocht: Planplek, verloop: Verloop): Promise<Planinhoud> {
  const { plek, verborgen } = await voerUit((context) => vindPlek(context, gezocht, false));
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

/** @param metWaarden of een tabel meteen gelezen wordt; van een bereik is dan pas bekend hoe groot het is */
function vindPlek(context: Excel.RequestContext, plek: Planplek, metWaarden: boolean): Promise<Vindplaats> {
  return plek.tabel === null ? vindBereik(context, plek) : vindTabel(context, plek.tabel, metWaarden);
}

async function vindTabel(
  context: Excel.RequestContext,
  naam: string,
  metWaarden: boolean,
): Promise<Vindplaats> {
  const tabel = context.workbook.tables.getItem(naam);
  tabel.load("name");
  tabel.worksheet.load("id,name");
  const bereik = tabel.getRange();
  bereik.load(`${PLAATS},rowHidden${metWaarden ? ",values" : ""}`);
  try {
    await context.sync();
  } catch (fout) {
    throw (fout as { code?: unknown }).code === "ItemNotFound"
      ? new WerkmapFout({ soort: "planWeg" }, fout)
      : fout;
  }
  return {
    plek: { doel: doelVan(bereik, tabel.worksheet), tabel: tabel.name, naam: null, totEinde: false },
    waarden: metWaarden ? bereik.values : null,
    verborgen: bereik.rowHidden !== false,
  };
}

async function vindBereik(context: Excel.RequestContext, plek: Planplek): Promise<Vindplaats> {
  const blad = context.workbook.worksheets.getItem(plek.doel.bladId);
  blad.load("id,name");
  const gebruikt = blad.getUsedRangeOrNullObject(true);
  gebruikt.load(`${PLAATS},rowHidden`);
  const naam = plek.naam === null ? null : context.workbook.names.getItemOrNullObject(plek.naam);
  naam?.load("formula");
  await context.sync();
  const nu = naam && !naam.isNullObject ? plaatsVanNaam(String(naam.formula)) : plek.doel;
  const rechthoek = nu && !gebruikt.isNullObject ? begrens(nu, gebruikt, plek.totEinde) : null;
  if (!rechthoek) throw new WerkmapFout({ soort: "planWeg" });
  const doel: Doel = { bladId: blad.id, blad: blad.name, ...rechthoek };
  return { plek: { ...plek, doel }, waarden: null, verborgen: gebruikt.rowHidden !== false };
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

/** @param metWaarden false: alleen waar het is */
async function leesGeselecteerd(context: Excel.RequestContext, metWaarden: boolean): Promise<Planinhoud> {
  const selectie = context.workbook.getSelectedRange();
  selectie.load(PLAATS);
  selectie.worksheet.load("id,name");
  const gevuld = selectie.getUsedRangeOrNullObject(true);
  gevuld.load(PLAATS);
  const heelBlad = selectie.worksheet.getUsedRangeOrNullObject(true);
  heelBlad.load(`${PLAATS},rowHidden`);
  const tabellen = selectie.getTables(false);
  tabellen.load("items/name");
  await context.sync();
  const verborgen = !heelBlad.isNullObject && heelBlad.rowHidden !== false;
  const blad = selectie.worksheet;
  // Eén cel is geen plan: dan telt het hele blad. Wie onder het laatste gegeven door selecteert, bedoelt ook wat daar nog komt.
  const losseCel = selectie.rowCount === 1 && selectie.columnCount === 1;
  const bereik = losseCel ? heelBlad : gevuld;
  const los = bereik.isNullObject
    ? null
    : vraagInhoud(context, {
        plek: {
          doel: doelVan(bereik, blad),
          tabel: null,
          naam: null,
          totEinde: losseCel || onderkant(selectie) > onderkant(heelBlad),
        },
        waarden: metWaarden ? null : [],
        verborgen: verborgen && metWaarden,
      });
  const tabel = tabellen.items.length === 1 ? vraagTabel(tabellen.items[0]!, metWaarden, verborgen) : null;
  if (los || tabel) await context.sync();
  const inTabel = tabel?.();
  if (inTabel && ligtIn(doelVan(selectie, blad), inTabel.plek.doel)) return inTabel;
  if (!los) throw new WerkmapFout({ soort: "selectieLeeg" });
  return los();
}

function vraagTabel(tabel: Excel.Table, metWaarden: boolean, verborgen: boolean): () => Planinhoud {
  const bereik = tabel.getRange();
  bereik.load(`${PLAATS}${metWaarden ? ",values" : ""}`);
  const rijen = metWaarden && verborgen ? bereik.getRowProperties({ rowHidden: true }) : null;
  tabel.worksheet.load("id,name");
  return () => ({
    plek: { doel: doelVan(bereik, tabel.worksheet), tabel: tabel.name, naam: null, totEinde: false },
    raster: metWaarden ? bereik.values : [],
    verborgen: verborgenIn(rijen),
  });
}

const onderkant = ({ rowIndex, rowCount }: Excel.Range) => rowIndex + rowCount;

function ligtIn(deel: Doel, geheel: Doel): boolean {
  return (
    deel.rij >= geheel.rij &&
    deel.kolom >= geheel.kolom &&
    deel.rij + deel.rijen <= geheel.rij + geheel.rijen &&
    deel.kolom + deel.kolommen <= geheel.kolom + geheel.kolommen
  );
}
