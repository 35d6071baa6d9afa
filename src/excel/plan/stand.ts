import { assenVan, type Assen, type Vakinhoud } from "../../work/plan/blad/assen";
import { leesBewaard, type Bewaardplan, type Bewaardvak } from "../../work/plan/blad/bewaard";
import type { Plaats, Plaatszoeker } from "../../work/plan/blad/verwijzing";
import { BLADSOORTEN, type Bladsoort } from "../../work/plan/werkmap";
import { ontleedDeel, zoekDeel } from "../bewaren";
import { invoerVan, TERUG_TE_SCHRIJVEN } from "../invoer";

/** Een geschreven vak zoals het nu in de werkmap staat. */
export interface Vakstand extends Vakinhoud {
  readonly soort: Bladsoort;
  readonly vak: Bewaardvak;
  readonly bladId: string;
  readonly blad: string;
  readonly assen: Assen;
  readonly waarden: readonly (readonly unknown[])[];
  /** Om terug te schrijven. */
  readonly invoer: readonly (readonly unknown[])[];
  readonly notaties: readonly (readonly unknown[])[];
}

/** Wat de werkmap van alle geschreven plannen bevat. */
export interface Werkmapstand {
  readonly bladen: readonly { id: string; naam: string }[];
  /** Namen van tabellen en gedefinieerde namen. */
  readonly namen: readonly string[];
  /** Zoals het deel bewaard is; null als het er niet is. */
  readonly xml: string | null;
  readonly plannen: readonly Planstand[];
}

/** Een geschreven plan met de vakken die er nog zijn. */
export interface Planstand {
  readonly plan: Bewaardplan;
  readonly vakken: readonly Vakstand[];
}

/** De kolommen waaraan een rij van een tabel te herkennen is. */
export const SLEUTELKOLOMMEN: Readonly<Record<Bladsoort, readonly string[]>> = {
  plan: ["Nr"],
  samenvatting: [],
  baten: ["Actielijn", "Kanaal"],
  raming: ["Actielijn", "Jaar", "Kanaal"],
};

/** Leest wat er van geschreven plannen in de werkmap staat. */
export async function leesStand(context: Excel.RequestContext): Promise<Werkmapstand> {
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  tables.load("items/name");
  const deel = zoekDeel(context, "geschreven");
  await context.sync();
  const xml = deel.isNullObject ? null : deel.getXml();
  await context.sync();
  const tabelnamen = new Set(tables.items.map(({ name }) => name));
  const bereiknamen = new Set(names.items.map(({ name }) => name));
  const bewaard = xml === null ? [] : leesBewaard(ontleedDeel(xml.value));
  const gezocht = bewaard.map((plan) => ({
    plan,
    vakken: plan.bladen.flatMap(({ soort, vakken }) =>
      vakken.flatMap((vak) => {
        const bron = zoekVak(context, vak, tabelnamen, bereiknamen);
        return bron ? [{ soort, vak, ...bron }] : [];
      }),
    ),
  }));
  await context.sync();
  const gevonden = gezocht.map(({ plan, vakken }) => ({
    plan,
    vakken: vakken.filter(({ bereik }) => !bereik.isNullObject),
  }));
  for (const { bereik } of gevonden.flatMap(({ vakken }) => vakken)) {
    bereik.load(`${TERUG_TE_SCHRIJVEN},rowIndex,columnIndex`);
    bereik.worksheet.load("id,name");
  }
  await context.sync();
  return {
    bladen: worksheets.items.map(({ id, name }) => ({ id, naam: name })),
    namen: [...tabelnamen, ...bereiknamen],
    xml: xml?.value ?? null,
    plannen: gevonden.map(({ plan, vakken }) => ({ plan, vakken: vakken.map(maakVakstand) })),
  };
}

interface Gezocht {
  soort: Bladsoort;
  vak: Bewaardvak;
  bereik: Excel.Range;
  tabel: Excel.Table | null;
}

function zoekVak(
  context: Excel.RequestContext,
  { tabel: isTabel, werkmapnaam }: Bewaardvak,
  tabelnamen: ReadonlySet<string>,
  bereiknamen: ReadonlySet<string>,
): Pick<Gezocht, "bereik" | "tabel"> | null {
  if (isTabel) {
    if (!tabelnamen.has(werkmapnaam)) return null;
    const tabel = context.workbook.tables.getItem(werkmapnaam);
    tabel.load("showTotals");
    return { bereik: tabel.getRange(), tabel };
  }
  if (!bereiknamen.has(werkmapnaam)) return null;
  // Een naam waarvan de cellen zijn verwijderd, wijst nergens meer naar.
  const bereik = context.workbook.names.getItem(werkmapnaam).getRangeOrNullObject();
  bereik.load("address");
  return { bereik, tabel: null };
}

function maakVakstand({ soort, vak, bereik, tabel }: Gezocht): Vakstand {
  const inhoud = {
    rij: bereik.rowIndex,
    kolom: bereik.columnIndex,
    formules: bereik.formulas,
    totaalrij: tabel?.showTotals ?? false,
  };
  return {
    soort,
    vak,
    ...inhoud,
    bladId: bereik.worksheet.id,
    blad: bereik.worksheet.name,
    assen: assenVan(vak, inhoud, SLEUTELKOLOMMEN[soort]),
    waarden: bereik.values,
    invoer: invoerVan(bereik),
    notaties: bereik.numberFormat,
  };
}

/** Zoekt cellen van een plan zoals zij nu staan. @param erbij zoekt wat er nog niet is */
export function zoekerVan(
  vakken: readonly Vakstand[],
  soort: Bladsoort,
  erbij: (soort: Bladsoort, vak: string, rij: string, kolom: string) => Plaats | null = () => null,
): Plaatszoeker {
  return (blad, naam, rij, kolom) => {
    const gezocht = blad === "" ? soort : BLADSOORTEN.find((een) => een === blad)!;
    const stand = vakken.find((een) => een.soort === gezocht && een.vak.naam === naam);
    if (!stand) return erbij(gezocht, naam, rij, kolom);
    const r = stand.assen.rijen.indexOf(rij);
    const k = stand.assen.kolommen.indexOf(kolom);
    return r === -1 || k === -1 ? null : { blad: stand.blad, rij: stand.rij + r, kolom: stand.kolom + k };
  };
}
