import type { Overname } from "../../work/gemeente/overname";
import { ARCHIEFTABEL, BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import {
  archiefcellen,
  ARCHIEFKOPPEN,
  NOTATIES,
  tabelcellen,
  TABELKOPPEN,
} from "../../knowledge/pok/bedragentabel";
import type { Overnamebon, Tabelinhoud } from "../../work/gemeente/werkmap";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { kopplaatsen } from "../../knowledge/pok/lezen/koppen";
import { waardeinvoer } from "../invoer";
import { afdrukVan } from "../lezen";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";
import { leesTabellen, type GelezenTabel } from "./lezen";

/** Bovenaan het blad: waar het voor dient. De tabel begint eronder. */
const UITLEG: Readonly<Record<string, readonly [opschrift: string, uitleg: string]>> = {
  [BEDRAGENTABEL]: [
    "POK-middelen: de bedragen die nu gelden",
    "Bedragen in euro's. POK-formules met het argument POK_Bedragen rekenen met deze tabel; wijzig haar bij voorkeur via POK-venster, Gemeente.",
  ],
  [ARCHIEFTABEL]: [
    "POK-middelen: vervangen bedragen",
    "Bedragen in euro's uit eerdere edities. Formules gebruiken deze tabel niet; zij dient om na te gaan wat er is gewijzigd.",
  ],
};
const KOPRIJ = 4;
const TABELSTIJL = "TableStyleLight9";

type Toestand = { huidig: GelezenTabel | null; archief: GelezenTabel | null };

interface Bon extends Overnamebon {
  voor: Toestand;
  /** Inhoud zoals Excel haar na het schrijven teruggaf. */
  na: string;
}

/**
 * Schrijft een overname in POK_Bedragen en haar archief, geheel of niet.
 * @throws {WerkmapFout} `gewijzigd` als de tabel niet meer is zoals verwacht; `bladBezet` als er al een blad met de naam is
 */
export async function neemOver(
  overname: Overname,
  verwacht: Tabelinhoud | null,
  afbreken: AbortSignal,
): Promise<Overnamebon> {
  let voor: Toestand | null = null;
  try {
    return await schrijfUit(async (context) => {
      const toestand = await leesTabellen(context);
      if (afdrukVan(toestand.huidig?.cellen ?? []) !== afdrukVan((verwacht?.cellen ?? []) as unknown[][]))
        throw new WerkmapFout({ soort: "gewijzigd" });
      await eisVrijeBladnamen(context, toestand, overname);
      eisNietAfgebroken(afbreken);
      voor = toestand;
      if (toestand.huidig) werkBij(context, toestand.huidig, overname);
      else maakTabel(context, BEDRAGENTABEL, TABELKOPPEN, overname.erbij.map(tabelcellen));
      voegToeAanArchief(context, toestand.archief, overname.gearchiveerd.map(archiefcellen));
      await context.sync();
      return {
        rijen: overname.vervangen.length + overname.erbij.length,
        voor,
        na: afdrukVanBeide(await leesTabellen(context)),
      } satisfies Bon;
    });
  } catch (fout) {
    if (voor) await herstel(voor);
    throw alsWerkmapFout(fout);
  }
}

/** Zet beide tabellen terug. @throws {WerkmapFout} `gewijzigd` als zij niet meer zijn zoals de overname ze achterliet */
export async function zetOvernameTerug(bon: Overnamebon): Promise<void> {
  const { voor, na } = bon as Bon;
  await schrijfUit(async (context) => {
    const nu = await leesTabellen(context);
    if (afdrukVanBeide(nu) !== na) throw new WerkmapFout({ soort: "gewijzigd" });
    zetTerug(context, nu, voor);
    await context.sync();
  });
}

async function herstel(voor: Toestand): Promise<void> {
  try {
    await schrijfUit(async (context) => {
      zetTerug(context, await leesTabellen(context), voor);
      await context.sync();
    });
  } catch {
    throw new WerkmapFout({ soort: "halfGeschreven", adres: BEDRAGENTABEL });
  }
}

function afdrukVanBeide({ huidig, archief }: Toestand): string {
  return afdrukVan([huidig?.cellen ?? null, archief?.cellen ?? null] as unknown[][]);
}

async function eisVrijeBladnamen(
  context: Excel.RequestContext,
  { huidig, archief }: Toestand,
  { gearchiveerd }: Overname,
): Promise<void> {
  const nodig = [
    ...(huidig ? [] : [BEDRAGENTABEL]),
    ...(archief || gearchiveerd.length === 0 ? [] : [ARCHIEFTABEL]),
  ];
  const bladen = nodig.map((naam) => context.workbook.worksheets.getItemOrNullObject(naam));
  bladen.forEach((blad) => blad.load("name"));
  await context.sync();
  const bezet = bladen.find((blad) => !blad.isNullObject);
  if (bezet) throw new WerkmapFout({ soort: "bladBezet", blad: bezet.name });
}

function maakTabel(
  context: Excel.RequestContext,
  naam: string,
  koppen: readonly string[],
  rijen: readonly (readonly (string | number)[])[],
): void {
  const blad = context.workbook.worksheets.add(naam);
  blad.showGridlines = false;
  const [opschrift, uitleg] = UITLEG[naam]!;
  const kop = blad.getRange("A1:A2");
  kop.values = [[opschrift], [uitleg]];
  blad.getRange("A1").format.font.bold = true;
  blad.getRange("A2").format.font.italic = true;
  const bereik = blad.getRangeByIndexes(KOPRIJ - 1, 0, rijen.length + 1, koppen.length);
  bereik.getRow(0).values = [[...koppen]];
  vul(blad.getRangeByIndexes(KOPRIJ, 0, rijen.length, koppen.length), rijen);
  const tabel = blad.tables.add(bereik, true);
  tabel.name = naam;
  tabel.style = TABELSTIJL;
  bereik.format.autofitColumns();
  blad.freezePanes.freezeRows(KOPRIJ);
}

function vul(bereik: Excel.Range, rijen: readonly (readonly (string | number)[])[]): void {
  bereik.numberFormat = rijen.map((rij) => rij.map((_, i) => NOTATIES[i]!));
  bereik.values = rijen.map((rij) => rij.map((waarde) => waardeinvoer(waarde)));
}

function werkBij(
  context: Excel.RequestContext,
  huidig: GelezenTabel,
  { vervangen, erbij, weg }: Overname,
): void {
  const tabel = context.workbook.tables.getItem(BEDRAGENTABEL);
  const plaats = kopplaatsen(huidig.cellen[0]!, TABELKOPPEN);
  const body = tabel.getDataBodyRange();
  for (const { rij, door } of vervangen) {
    const cellen = tabelcellen(door);
    // Rij 1 is de kop, dus rij 2 de eerste eronder. Cel voor cel: eigen kolommen van de gebruiker blijven staan.
    plaats.forEach((kolom, i) => {
      if (kolom >= 0) body.getCell(rij - 2, kolom).values = [[waardeinvoer(cellen[i]!)]];
    });
  }
  voegRijenToe(tabel, huidig.cellen[0]!, TABELKOPPEN, erbij.map(tabelcellen));
  // Na het toevoegen, want een tabel houdt altijd een rij; van onder naar boven, zodat de rijnummers blijven kloppen.
  for (const rij of [...weg].sort((a, b) => b - a)) tabel.rows.getItemAt(rij - 2).delete();
}

function voegToeAanArchief(
  context: Excel.RequestContext,
  archief: GelezenTabel | null,
  rijen: readonly (readonly (string | number)[])[],
): void {
  if (rijen.length === 0) return;
  if (!archief) maakTabel(context, ARCHIEFTABEL, ARCHIEFKOPPEN, rijen);
  else voegRijenToe(context.workbook.tables.getItem(ARCHIEFTABEL), archief.cellen[0]!, ARCHIEFKOPPEN, rijen);
}

function voegRijenToe(
  tabel: Excel.Table,
  kop: readonly unknown[],
  koppen: readonly string[],
  rijen: readonly (readonly (string | number)[])[],
): void {
  if (rijen.length === 0) return;
  const plaats = kopplaatsen(kop, koppen);
  tabel.rows.add(
    undefined,
    rijen.map((rij) =>
      kop.map((_, kolom) => {
        const i = plaats.indexOf(kolom);
        return i === -1 ? "" : waardeinvoer(rij[i]!);
      }),
    ),
  );
}

function zetTerug(context: Excel.RequestContext, nu: Toestand, voor: Toestand): void {
  zetTabelTerug(context, BEDRAGENTABEL, nu.huidig, voor.huidig);
  zetTabelTerug(context, ARCHIEFTABEL, nu.archief, voor.archief);
}

function zetTabelTerug(
  context: Excel.RequestContext,
  naam: string,
  nu: GelezenTabel | null,
  voor: GelezenTabel | null,
): void {
  if (!nu) return;
  if (!voor) {
    // Het blad is met de overname gemaakt.
    context.workbook.worksheets.getItem(nu.blad).delete();
    return;
  }
  const tabel = context.workbook.tables.getItem(naam);
  const verschil = nu.invoer.length - voor.invoer.length;
  for (let i = 0; i < verschil; i++) tabel.rows.getItemAt(nu.invoer.length - 1 - i).delete();
  if (verschil < 0) tabel.rows.add(undefined, voor.invoer.slice(verschil) as (string | number)[][]);
  tabel.getDataBodyRange().formulas = voor.invoer;
}
