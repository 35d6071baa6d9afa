import {
  KOPPEN,
  leesKoppen,
  leesRegister as ontleedRegister,
  ontdooid,
  REGISTER,
  registercellen,
  type Bevriezing,
  type Bevroren,
  type Celwaarde,
  type Kop,
} from "../../work/formulas/register";
import type { Bevrorencel, Register } from "../../work/formulas/werkmap";
import { celadres } from "../../sheet/adres";
import { WerkmapFout } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { invoerVan, TERUG_TE_SCHRIJVEN } from "../invoer";
import { bereikVan } from "../lezen";
import { leesInhoud } from "../inhoud";

/** Bovenaan het blad: waar het voor dient. De tabel begint eronder. */
const OPSCHRIFT = "Bevroren POK-formules";
const UITLEG =
  "Deze cellen bevatten waarden in plaats van formules. Ontdooien gaat via POK-venster, Formules; verwijder of wijzig hier dan geen rijen.";
const KOPRIJ = 4;
const TABELSTIJL = "TableStyleLight9";
const DATUMNOTATIE = "dd-mm-yyyy";
const HELE_BEDRAGEN = "#,##0";
/** Toont 440,5 als 440,5. De eerste decimaal staat er altijd: anders zette Excel achter een heel getal een losse komma. */
const ALLE_DECIMALEN = "#,##0.0#####";
/** Kolommen die na het bevriezen nog kunnen veranderen, ook van een heel getal in een gebroken getal. */
const LEVENDE_KOLOMMEN = ["Staat er nu", "Volgens formule nu", "Verschil"] as const;
/** Kolommen waarvan de inhoud zo lang kan zijn dat zij het blad onleesbaar breed maken; in punten. */
const FORMULEBREEDTE = 220;

/** De tabel zoals zij in de werkmap staat. */
export interface Registertabel {
  tabel: Excel.Table;
  blad: string;
  plaats: Record<Kop, number>;
  breedte: number;
  /** Plaats op het blad van de eerste cel onder de kop, vanaf 0. */
  rij: number;
  kolom: number;
  beveiligd: boolean;
  /** Inhoud van de rijen onder de kop zoals zij terug te schrijven is. */
  invoer: unknown[][];
  rijen: readonly Bevroren[];
}

/** @returns null als er geen register is; de ontbrekende koppen als het niet te lezen is */
export async function leesTabel(
  context: Excel.RequestContext,
): Promise<Registertabel | { mist: readonly Kop[] } | null> {
  const tabel = context.workbook.tables.getItemOrNullObject(REGISTER);
  tabel.load("name");
  await context.sync();
  if (tabel.isNullObject) return null;
  const kop = tabel.getHeaderRowRange();
  kop.load("values,rowIndex,columnIndex");
  const body = tabel.getDataBodyRange();
  body.load(TERUG_TE_SCHRIJVEN);
  tabel.worksheet.load("name");
  tabel.worksheet.protection.load("protected");
  await context.sync();
  const gelezen = leesKoppen(kop.values[0]!);
  if ("mist" in gelezen) return gelezen;
  return {
    tabel,
    blad: tabel.worksheet.name,
    plaats: gelezen.plaats,
    breedte: kop.values[0]!.length,
    rij: kop.rowIndex + 1,
    kolom: kop.columnIndex,
    beveiligd: tabel.worksheet.protection.protected,
    invoer: invoerVan(body),
    rijen: ontleedRegister(gelezen.plaats, body.formulas, body.values),
  };
}

/** Als leesTabel, maar een tabel die niet te gebruiken is houdt het werk tegen. @throws {WerkmapFout} */
export async function eisBruikbaar(context: Excel.RequestContext): Promise<Registertabel | null> {
  const tabel = await leesTabel(context);
  if (tabel && "mist" in tabel) throw new WerkmapFout({ soort: "bladBezet", blad: REGISTER });
  if (tabel?.beveiligd) throw new WerkmapFout({ soort: "bladBeveiligd", blad: tabel.blad });
  return tabel;
}

/** Zet bevriezingen onder aan het register; maakt het als het er nog niet is. Schrijft bij de volgende context.sync(). */
export function voegToe(
  context: Excel.RequestContext,
  register: Registertabel | null,
  bevriezingen: readonly Bevriezing[],
  vandaag: string,
  bladnamen: ReadonlyMap<string, ReadonlySet<string>>,
): void {
  const plaats = register?.plaats ?? vastePlaatsen;
  const rij = register ? register.rij + register.invoer.length : KOPRIJ;
  const kolom = register?.kolom ?? 0;
  const rijen = bevriezingen.map((bevriezing, i) =>
    registercellen(
      bevriezing,
      (kop) => celadres(rij + i, kolom + plaats[kop]),
      vandaag,
      bladnamen.get(bevriezing.doel.bladId) ?? new Set(),
    ),
  );
  if (!register) {
    maakRegister(context, rijen);
    zetNotaties(context.workbook.worksheets.getItem(REGISTER), rij, kolom, plaats, bevriezingen);
    return;
  }
  const breed = rijen.map((cellen) => {
    const leeg: Celwaarde[] = Array.from({ length: register.breedte }, () => "");
    KOPPEN.forEach((kop, i) => (leeg[plaats[kop]] = cellen[i]!));
    return leeg;
  });
  register.tabel.rows.add(undefined, breed);
  zetNotaties(register.tabel.worksheet, rij, kolom, plaats, bevriezingen);
}

/** Een heel bedrag dat vaststaat met punten per drie cijfers; wat nog kan veranderen met al zijn decimalen. */
function zetNotaties(
  blad: Excel.Worksheet,
  rij: number,
  kolom: number,
  plaats: Record<Kop, number>,
  bevriezingen: readonly Bevriezing[],
): void {
  const zet = (kop: Kop, notaties: string[]) => {
    blad.getRangeByIndexes(rij, kolom + plaats[kop], notaties.length, 1).numberFormat = notaties.map((n) => [
      n,
    ]);
  };
  const bedragen = bevriezingen.map(({ waarden }) =>
    waarden.flat().every((w) => typeof w !== "number" || Number.isInteger(w)) ? HELE_BEDRAGEN : "General",
  );
  zet("Waarde", bedragen);
  for (const kop of LEVENDE_KOLOMMEN)
    zet(
      kop,
      bevriezingen.map(() => ALLE_DECIMALEN),
    );
  zet(
    "Bevroren op",
    bevriezingen.map(() => DATUMNOTATIE),
  );
}

const vastePlaatsen = Object.fromEntries(KOPPEN.map((kop, i) => [kop, i])) as Record<Kop, number>;

function maakRegister(context: Excel.RequestContext, rijen: readonly (readonly unknown[])[]): void {
  const blad = context.workbook.worksheets.add(REGISTER);
  blad.showGridlines = false;
  blad.getRange("A1:A2").values = [[OPSCHRIFT], [UITLEG]];
  blad.getRange("A1").format.font.bold = true;
  blad.getRange("A2").format.font.italic = true;
  const bereik = blad.getRangeByIndexes(KOPRIJ - 1, 0, rijen.length + 1, KOPPEN.length);
  bereik.formulas = [[...KOPPEN], ...rijen.map((rij) => [...rij])];
  const tabel = blad.tables.add(bereik, true);
  tabel.name = REGISTER;
  tabel.style = TABELSTIJL;
  bereik.format.autofitColumns();
  for (const kop of ["Formule", "Formule (Engels)"] as const)
    bereik.getColumn(vastePlaatsen[kop]).format.columnWidth = FORMULEBREEDTE;
  blad.freezePanes.freezeRows(KOPRIJ);
}

/** Haalt rijen uit het register; blijft er geen over, dan gaat het blad weg. Schrijft bij de volgende context.sync(). */
export function verwijder({ tabel, invoer, blad }: Registertabel, rijen: readonly number[]): void {
  if (rijen.length === invoer.length) {
    // Een ander blad waar iemand de tabel naartoe verplaatste, is niet van de invoegtoepassing.
    if (blad === REGISTER) tabel.worksheet.delete();
    else tabel.delete();
    return;
  }
  // Van onder naar boven, zodat de plaatsen blijven kloppen.
  for (const rij of [...rijen].sort((a, b) => b - a)) tabel.rows.getItemAt(rij).delete();
}

/** Brengt het register terug in een eerdere stand; null is: er was geen register. */
export async function zetRegisterTerug(
  context: Excel.RequestContext,
  voor: Registertabel | null,
): Promise<void> {
  const nu = await leesTabel(context);
  if (nu && "mist" in nu) return;
  if (nu && (!voor || voor.invoer.length === 0)) {
    verwijder(
      nu,
      nu.invoer.map((_, i) => i),
    );
  } else if (voor && !nu) {
    maakRegister(
      context,
      voor.invoer.map((rij) => KOPPEN.map((kop) => rij[voor.plaats[kop]])),
    );
  } else if (voor && nu) {
    const teVeel = nu.invoer.length - voor.invoer.length;
    if (teVeel > 0)
      verwijder(
        nu,
        Array.from({ length: teVeel }, (_, i) => voor.invoer.length + i),
      );
    const bekend = Math.min(nu.invoer.length, voor.invoer.length);
    if (teVeel < 0) nu.tabel.rows.add(undefined, voor.invoer.slice(bekend) as Celwaarde[][]);
    if (bekend > 0)
      nu.tabel
        .getDataBodyRange()
        .getRow(0)
        .getResizedRange(bekend - 1, 0).formulas = voor.invoer.slice(0, bekend);
  }
  await context.sync();
}

/** Leest het register, met van elke rij wat er in de cel staat en of de formule terug kan. */
export async function leesRegister(context: Excel.RequestContext): Promise<Register> {
  const tabel = await leesTabel(context);
  if (tabel === null) return { soort: "geen" };
  if ("mist" in tabel) return { soort: "onleesbaar", mist: tabel.mist };
  return { soort: "gelezen", rijen: await leesCellen(context, tabel.rijen) };
}

/** Leest wat er nu in bevroren cellen staat. */
export async function leesCellen(
  context: Excel.RequestContext,
  rijen: readonly Bevroren[],
): Promise<Bevrorencel[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const opNaam = new Map(worksheets.items.map((blad) => [blad.name.toLowerCase(), blad]));
  const betrokken = new Set(rijen.flatMap(({ nu }) => opNaam.get(nu?.blad.toLowerCase() ?? "") ?? []));
  betrokken.forEach((blad) => blad.protection.load("protected"));
  const cellen = rijen.map((rij) => {
    const blad = opNaam.get(rij.nu?.blad.toLowerCase() ?? "");
    const doel: Doel | null = rij.nu && blad ? { ...rij.nu.plek, bladId: blad.id, blad: blad.name } : null;
    return { rij, blad, doel };
  });
  const aanwezig = cellen.flatMap(({ doel }) => (doel ? [{ doel }] : []));
  const inhoud = (await leesInhoud(context, aanwezig)).map(({ waarden }) => waarden as Celwaarde[][]);
  // Of een cel zelf op slot zit, telt alleen op een beveiligd blad.
  const sloten = cellen.map(({ blad, doel }) => {
    const slot = doel && blad?.protection.protected ? bereikVan(context, doel).format.protection : null;
    slot?.load("locked");
    return slot;
  });
  await context.sync();
  let volgende = 0;
  return cellen.map(({ rij, doel }, i) => {
    const slot = sloten[i];
    const waarden = doel ? inhoud[volgende++]! : null;
    const { formule, belet } = ontdooid(rij, waarden, slot ? slot.locked !== false : false);
    return { ...rij, doel, terug: formule, belet };
  });
}
