import { heeftAanroep } from "../../work/formulas/aanroepen";
import { herstelde, isFormuletekst } from "../../work/formulas/herstel";
import { REGISTER, type Celwaarden } from "../../work/formulas/register";
import { ligtIn, pakkettenVan } from "../../sheet/stukken";
import type { Formulecel, Kapotcel, Scan } from "../../work/formulas/werkmap";
import type { Verloop } from "../../sheet/verloop";
import { eisNietAfgebroken } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { bereikVan, doelVan, PLAATS } from "../lezen";
import { voerUit } from "../uitvoering";

const MOGELIJK = /POK[._]/i;
const ONBEKEND = "#NAME?";

/** Een gebied van een blad, met wat er over dat blad bekend is. */
export interface Bladstand {
  gebied: Doel;
  beveiligd: boolean;
  verborgen: boolean;
}

/** Zoekt alle POK-formules op, in stukken, zodat Excel tussendoor kan antwoorden en de gebruiker kan annuleren. */
export async function scan({ voortgang, signaal }: Verloop): Promise<Scan> {
  const { bladen, actiefBlad } = await voerUit(leesBladen);
  const stand = new Map(bladen.map((blad) => [blad.gebied.bladId, blad]));
  const totaal = bladen.reduce((som, { gebied }) => som + gebied.rijen * gebied.kolommen, 0);
  const cellen: Formulecel[] = [];
  const kapot: Kapotcel[] = [];
  let gedaan = 0;
  for (const pakket of pakkettenVan(bladen.map(({ gebied }) => gebied))) {
    eisNietAfgebroken(signaal);
    const gevonden = await voerUit((context) => leesPakket(context, pakket, stand));
    cellen.push(...gevonden.cellen);
    kapot.push(...gevonden.kapot);
    gedaan += pakket.reduce((som, { rijen, kolommen }) => som + rijen * kolommen, 0);
    voortgang(gedaan, totaal);
  }
  return { cellen: zonderOverloop(cellen), kapot, actiefBlad };
}

/** Excel kan voor elke cel van een overloopbereik de formule geven; alleen de eerste cel heeft er een. */
export function zonderOverloop(cellen: readonly Formulecel[]): Formulecel[] {
  const bereiken = cellen.filter(({ plek }) => plek.rijen * plek.kolommen > 1);
  return cellen.filter((cel) => bereiken.every((ander) => ander === cel || !ligtIn(cel.doel, ander.plek)));
}

async function leesBladen(
  context: Excel.RequestContext,
): Promise<{ bladen: Bladstand[]; actiefBlad: string }> {
  const { worksheets, tables } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const actief = worksheets.getActiveWorksheet();
  actief.load("name");
  const register = tables.getItemOrNullObject(REGISTER);
  register.load("name");
  await context.sync();
  const registerblad = register.isNullObject ? null : register.worksheet;
  registerblad?.load("id");
  const gelezen = worksheets.items.map((blad) => {
    const gebruikt = blad.getUsedRangeOrNullObject(true);
    gebruikt.load(PLAATS);
    blad.protection.load("protected");
    return { blad, gebruikt };
  });
  await context.sync();
  const bladen = gelezen
    .filter(({ blad, gebruikt }) => !gebruikt.isNullObject && blad.id !== registerblad?.id)
    .map(({ blad, gebruikt }) => ({
      gebied: doelVan(gebruikt, blad),
      beveiligd: blad.protection.protected,
      verborgen: blad.visibility !== "Visible",
    }));
  return { bladen, actiefBlad: actief.name };
}

/** Een cel waarin iets van POK staat, met wat daarover nog gelezen wordt. */
interface Vondst {
  doel: Doel;
  formule: string;
  /** De rechthoek om alle vondsten van hetzelfde stuk. */
  om: Excel.Range;
  rij: number;
  kolom: number;
  overloop: Excel.Range | null;
  slot: Excel.FormatProtection | null;
  stand: Bladstand;
}

/** Leest de POK-formules in een pakket gebieden. @param stand per blad */
export async function leesPakket(
  context: Excel.RequestContext,
  pakket: readonly Doel[],
  stand: ReadonlyMap<string, Bladstand>,
): Promise<Pick<Scan, "cellen" | "kapot">> {
  const stukken = pakket.map((gebied) => {
    const bereik = bereikVan(context, gebied);
    bereik.load("formulas,hasSpill");
    return { gebied, bereik };
  });
  await context.sync();
  const vondsten = stukken.flatMap(({ gebied, bereik }) =>
    vondstenIn(context, gebied, bereik, stand.get(gebied.bladId)!),
  );
  if (vondsten.length === 0) return { cellen: [], kapot: [] };
  await context.sync();
  const gelezen = vondsten.map(leesVondst);
  return {
    cellen: gelezen.flatMap(({ cel }) => cel ?? []),
    kapot: gelezen.flatMap(({ kapot }) => kapot ?? []),
  };
}

function vondstenIn(
  context: Excel.RequestContext,
  gebied: Doel,
  { formulas, hasSpill }: Excel.Range,
  stand: Bladstand,
): Vondst[] {
  const plaatsen = formulas.flatMap((rij, r) =>
    rij.flatMap((formule: unknown, k) =>
      typeof formule === "string" && formule.includes("=") && MOGELIJK.test(formule)
        ? [{ r, k, formule }]
        : [],
    ),
  );
  if (plaatsen.length === 0) return [];
  const eersteRij = Math.min(...plaatsen.map(({ r }) => r));
  const eersteKolom = Math.min(...plaatsen.map(({ k }) => k));
  const om = bereikVan(context, {
    ...gebied,
    rij: gebied.rij + eersteRij,
    kolom: gebied.kolom + eersteKolom,
    rijen: Math.max(...plaatsen.map(({ r }) => r)) - eersteRij + 1,
    kolommen: Math.max(...plaatsen.map(({ k }) => k)) - eersteKolom + 1,
  });
  om.load("text,values,valueTypes,formulasLocal,numberFormat");
  return plaatsen.map(({ r, k, formule }) => {
    const doel: Doel = { ...gebied, rij: gebied.rij + r, kolom: gebied.kolom + k, rijen: 1, kolommen: 1 };
    const bereik = bereikVan(context, doel);
    const overloop = hasSpill === false ? null : bereik.getSpillingToRangeOrNullObject();
    overloop?.load("rowCount,columnCount,values,valueTypes");
    const slot = stand.beveiligd ? bereik.format.protection : null;
    slot?.load("locked");
    return { doel, formule, om, rij: r - eersteRij, kolom: k - eersteKolom, overloop, slot, stand };
  });
}

function leesVondst({ doel, formule, om, rij, kolom, overloop, slot, stand }: Vondst): {
  cel?: Formulecel;
  kapot?: Kapotcel;
} {
  const waarde: unknown = om.values[rij]![kolom];
  const beveiligd = slot !== null && slot.locked !== false;
  const formuleLokaal = String(om.formulasLocal[rij]![kolom]);
  const kapotcel = (wordt: string, lokaal: string, soort: Kapotcel["soort"]): Kapotcel => ({
    doel,
    was: formule,
    wordt,
    lokaal: { was: formuleLokaal, wordt: lokaal },
    soort,
    beveiligd,
  });
  // Tekst geeft als formule zichzelf; een formule geeft nooit haar eigen schrijfwijze als waarde.
  if (waarde === formule) {
    return isFormuletekst(formule) ? { kapot: kapotcel(formule.trim(), formule.trim(), "tekst") } : {};
  }
  const hersteld = herstelde(formule);
  // Herstellen raakt alleen functienamen, en die schrijft Excel in elke taal hetzelfde.
  if (hersteld) return { kapot: kapotcel(hersteld, herstelde(formuleLokaal) ?? hersteld, "naam") };
  if (!heeftAanroep(formule)) return {};
  const loopt = overloop !== null && !overloop.isNullObject;
  const soorten: unknown[] = loopt ? overloop.valueTypes.flat() : [om.valueTypes[rij]![kolom]];
  const cel: Formulecel = {
    doel,
    plek: loopt ? { ...doel, rijen: overloop.rowCount, kolommen: overloop.columnCount } : doel,
    formule,
    formuleLokaal,
    tekst: om.text[rij]![kolom]!,
    waarden: loopt ? (overloop.values as Celwaarden) : [[waarde as Celwaarden[number][number]]],
    notatie: String(om.numberFormat[rij]![kolom]),
    fout: soorten.includes("Error"),
    beveiligd,
    verborgen: stand.verborgen,
  };
  return waarde === ONBEKEND ? { cel, kapot: kapotcel(formule, formuleLokaal, "onbekend") } : { cel };
}
