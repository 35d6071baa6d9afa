import { bladnaam, rechthoekVan } from "../../sheet/verwijzing";
import { pakkettenVan } from "../../sheet/stukken";
import { tekensVan } from "../../sheet/tekens";
import type { Verloop } from "../../sheet/verloop";
import type { Planinhoud, Planplek } from "../../work/check/soorten";
import type { Rechthoek } from "../../sheet/adres";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import type { Samenvoeging } from "../../reading/plan";
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

/** Wat er behalve de waarden te lezen is. */
interface Vraag {
  /** Een bereik met meer dan 512 samenvoegingen geeft Excel niet; dan wordt het zonder gelezen. */
  samengevoegd: boolean;
}
const ALLES: Vraag = { samengevoegd: true };
const ZONDER: Vraag = { samengevoegd: false };

/**
 * Leest een plan waar het nu ligt, in twee keer context.sync(); Excel.run komt daar zelf nog één keer bij.
 * @throws {WerkmapFout} `planWeg` als het er niet meer is
 */
export async function leesPlek(plek: Planplek, verloop: Verloop): Promise<Planinhoud> {
  eisNietAfgebroken(verloop.signaal);
  return naarStukken(
    (vraag) => voerUit(async (context) => leesInhoud(context, await vindPlek(context, plek, true), vraag)),
    (vraag) => leesInStukken(plek, verloop, vraag),
  );
}

/** Als {@link leesPlek}, binnen een lopende handeling; samenvoegingen blijven buiten beschouwing. */
export async function leesPlekIn(context: Excel.RequestContext, plek: Planplek): Promise<Planinhoud> {
  return leesInhoud(context, await vindPlek(context, plek, true), ZONDER);
}

/** Leest wat geselecteerd is. @throws {WerkmapFout} `meerSelecties` of `selectieLeeg` */
export async function leesSelectie(verloop: Verloop): Promise<Planinhoud> {
  eisNietAfgebroken(verloop.signaal);
  try {
    return await naarStukken(
      (vraag) => voerUit((context) => leesGeselecteerd(context, true, vraag)),
      async (vraag) => {
        const { plek } = await voerUit((context) => leesGeselecteerd(context, false, ZONDER));
        return leesInStukken(plek, verloop, vraag);
      },
    );
  } catch (fout) {
    if (fout instanceof WerkmapFout && fout.belet.soort === "geenBereik")
      throw new WerkmapFout({ soort: "meerSelecties" }, fout.oorzaak);
    throw fout;
  }
}

type Lezer<T> = (vraag: Vraag) => Promise<T>;

/** Leest in één keer; alleen als Excel zo'n groot antwoord niet geeft, in stukken. */
async function naarStukken<T>(ineens: Lezer<T>, inStukken: Lezer<T>): Promise<T> {
  try {
    return await nogEensZonder(ineens);
  } catch (fout) {
    if (geweigerd(fout) !== TE_GROOT) throw fout;
    return nogEensZonder(inStukken);
  }
}

/** Weigert Excel, dan kunnen het de samenvoegingen zijn: het plan zelf is misschien wel te lezen. */
async function nogEensZonder<T>(lees: Lezer<T>): Promise<T> {
  try {
    return await lees(ALLES);
  } catch (fout) {
    const code = geweigerd(fout);
    if (code === null || code === TE_GROOT) throw fout;
    return lees(ZONDER);
  }
}

/** De code waarmee Excel weigerde; null bij een andere reden. */
const geweigerd = (fout: unknown): string | null =>
  fout instanceof WerkmapFout && fout.belet.soort === "geweigerd" ? fout.belet.code : null;

async function leesInhoud(
  context: Excel.RequestContext,
  gevonden: Vindplaats,
  vraag: Vraag,
): Promise<Planinhoud> {
  const lees = vraagInhoud(context, gevonden, vraag);
  if (gevonden.verborgen || !gevonden.waarden) await context.sync();
  return lees();
}

/** Vraagt wat er nog te lezen is. @returns geeft de inhoud na context.sync() */
function vraagInhoud(
  context: Excel.RequestContext,
  { plek, waarden, verborgen }: Vindplaats,
  vraag: Vraag,
): () => Planinhoud {
  const bereik = bereikVan(context, plek.doel);
  if (!waarden) bereik.load("values");
  const rijen = verborgen ? bereik.getRowProperties({ rowHidden: true }) : null;
  // In een Excel-tabel kan niets samengevoegd zijn.
  const samen = vraag.samengevoegd && plek.tabel === null ? bereik.getMergedAreasOrNullObject() : null;
  samen?.load("address");
  return () => ({
    plek,
    raster: waarden ?? bereik.values,
    verborgen: verborgenIn(rijen),
    samengevoegd: samen && !samen.isNullObject ? samengevoegdIn(samen.address, plek.doel) : [],
  });
}

/** De cellen uit een adres als “Blad1!A3:A4, Blad1!C5:D6” die over meer rijen gaan. */
function samengevoegdIn(adres: string, doel: Doel): Samenvoeging[] {
  return tekensVan(adres).flatMap((teken) => {
    const gebied = rechthoekVan(teken);
    if (!gebied || gebied.rij < doel.rij || gebied.rijen < 2) return [];
    return [{ rij: gebied.rij - doel.rij + 1, kolom: gebied.kolom - doel.kolom + 1, rijen: gebied.rijen }];
  });
}

async function leesInStukken(gezocht: Planplek, verloop: Verloop, vraag: Vraag): Promise<Planinhoud> {
  const { plek, verborgen } = await voerUit((context) => vindPlek(context, gezocht, false));
  const raster: unknown[][] = [];
  const verborgenRijen: number[] = [];
  const samengevoegd: Samenvoeging[] = [];
  for (const [stuk] of pakkettenVan([plek.doel], CELLEN_PER_STUK)) {
    eisNietAfgebroken(verloop.signaal);
    const begin = raster.length;
    const deel = await voerUit((context) =>
      leesInhoud(context, { plek: { ...plek, doel: stuk! }, waarden: null, verborgen }, vraag),
    );
    for (const rij of deel.raster) raster.push([...rij]);
    for (const rij of deel.verborgen) verborgenRijen.push(rij + begin);
    for (const samen of deel.samengevoegd) samengevoegd.push({ ...samen, rij: samen.rij + begin });
    verloop.voortgang(raster.length * plek.doel.kolommen, plek.doel.rijen * plek.doel.kolommen);
  }
  return { plek, raster, verborgen: verborgenRijen, samengevoegd };
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
async function leesGeselecteerd(
  context: Excel.RequestContext,
  metWaarden: boolean,
  vraag: Vraag,
): Promise<Planinhoud> {
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
  const bereik = losseCel && !ligtErbuiten(selectie, heelBlad) ? heelBlad : gevuld;
  const los = bereik.isNullObject
    ? null
    : vraagInhoud(
        context,
        {
          plek: {
            doel: doelVan(bereik, blad),
            tabel: null,
            naam: null,
            totEinde: losseCel || onderkant(selectie) > onderkant(heelBlad),
          },
          waarden: metWaarden ? null : [],
          verborgen: verborgen && metWaarden,
        },
        vraag,
      );
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
    samengevoegd: [],
  });
}

/** Een cel rechts van of onder alles wat op het blad staat; linksboven staat de cursor ook als niemand iets koos. */
const ligtErbuiten = (cel: Excel.Range, heelBlad: Excel.Range): boolean =>
  heelBlad.isNullObject ||
  cel.rowIndex >= onderkant(heelBlad) ||
  cel.columnIndex >= heelBlad.columnIndex + heelBlad.columnCount;

const onderkant = ({ rowIndex, rowCount }: Excel.Range) => rowIndex + rowCount;

function ligtIn(deel: Doel, geheel: Doel): boolean {
  return (
    deel.rij >= geheel.rij &&
    deel.kolom >= geheel.kolom &&
    deel.rij + deel.rijen <= geheel.rij + geheel.rijen &&
    deel.kolom + deel.kolommen <= geheel.kolom + geheel.kolommen
  );
}
