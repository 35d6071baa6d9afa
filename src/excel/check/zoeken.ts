import { zonderControlekolommen } from "../../work/check/kolommen";
import { zonderGebieden } from "../../sheet/raster";
import type { Plekkandidaat } from "../../work/check/soorten";
import { pakkettenVan } from "../../sheet/stukken";
import { eersteVerwijzing } from "../../sheet/verwijzing";
import type { Verloop } from "../../sheet/verloop";
import type { Rechthoek } from "../../sheet/adres";
import { eisNietAfgebroken } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { isPlanoverzicht } from "../../work/plan/blad/namen";
import { vindPlannen, type Planblad } from "../../reading/plan";
import { bereikVan, doelVan, PLAATS } from "../lezen";
import { voerUit } from "../uitvoering";

/** Bladen die deze invoegtoepassing zelf maakt, zoals POK_Bedragen en POK_Controle (2); het opgestelde plan is er wel een. */
const EIGEN_BLAD = /^POK_(?!Plan)/i;

interface Blad {
  doel: Doel;
  tabellen: { naam: string; doel: Doel }[];
  /** Wat boven een opgesteld plan is opgeteld: geen plan, al leest het zo. */
  overzichten: Rechthoek[];
}

/** Zoekt op alle zichtbare bladen naar plannen; leest in stukken, zodat het te volgen en te annuleren is. */
export async function zoekPlannen({ voortgang, signaal }: Verloop): Promise<readonly Plekkandidaat[]> {
  const bladen = await voerUit(leesBladen);
  const totaal = bladen.reduce((som, { doel }) => som + doel.rijen * doel.kolommen, 0);
  const rasters = new Map(bladen.map(({ doel }) => [doel.bladId, [] as unknown[][]]));
  let gedaan = 0;
  for (const pakket of pakkettenVan(bladen.map(({ doel }) => doel))) {
    eisNietAfgebroken(signaal);
    const waarden = await voerUit((context) => leesWaarden(context, pakket));
    pakket.forEach(({ bladId, rijen, kolommen }, i) => {
      for (const rij of waarden[i]!) rasters.get(bladId)!.push(rij);
      gedaan += rijen * kolommen;
    });
    voortgang(gedaan, totaal);
  }
  const gevonden = vindPlannen(
    bladen.map(({ doel, tabellen, overzichten }): Planblad => ({
      naam: doel.blad,
      gebied: doel,
      raster: zonderGebieden(zonderControlekolommen(rasters.get(doel.bladId)!), doel, overzichten),
      tabellen: tabellen.map(({ naam, doel: gebied }) => ({ naam, gebied })),
    })),
  );
  const perNaam = new Map(bladen.map(({ doel }) => [doel.blad, doel]));
  return gevonden.map(({ blad, tabel, gebied, regels, reden, correctie }) => {
    const geheel = perNaam.get(blad)!;
    return {
      plek: {
        doel: { ...geheel, ...rechthoek(gebied) },
        tabel,
        naam: null,
        totEinde: tabel === null && gebied.rij + gebied.rijen === geheel.rij + geheel.rijen,
      },
      regels,
      reden,
      correctie,
    };
  });
}

const rechthoek = ({ rij, kolom, rijen, kolommen }: Doel | Planblad["gebied"]) => ({
  rij,
  kolom,
  rijen,
  kolommen,
});

async function leesBladen(context: Excel.RequestContext): Promise<Blad[]> {
  const { worksheets, tables, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/name");
  names.load("items/name");
  await context.sync();
  const zichtbaar = worksheets.items.filter(
    ({ name, visibility }) => visibility === "Visible" && !EIGEN_BLAD.test(name),
  );
  const gebruikt = zichtbaar.map((blad) => {
    const bereik = blad.getUsedRangeOrNullObject(true);
    bereik.load(PLAATS);
    return { blad, bereik };
  });
  const tabellen = tables.items.map((tabel) => {
    const bereik = tabel.getRange();
    bereik.load(PLAATS);
    tabel.worksheet.load("id,name");
    return { tabel, bereik };
  });
  const overzichten = names.items
    .filter(({ name }) => isPlanoverzicht(name))
    .map((naam) => {
      const bereik = naam.getRangeOrNullObject();
      bereik.load("address");
      return bereik;
    });
  await context.sync();
  const gevonden = overzichten.flatMap((bereik) =>
    bereik.isNullObject ? [] : (eersteVerwijzing(bereik.address) ?? []),
  );
  return gebruikt
    .filter(({ bereik }) => !bereik.isNullObject)
    .map(({ blad, bereik }) => ({
      doel: doelVan(bereik, blad),
      tabellen: tabellen
        .filter(({ tabel }) => tabel.worksheet.id === blad.id)
        .map(({ tabel, bereik: gebied }) => ({ naam: tabel.name, doel: doelVan(gebied, blad) })),
      overzichten: gevonden.filter((een) => een.blad === blad.name).map(({ plek }) => plek),
    }));
}

async function leesWaarden(context: Excel.RequestContext, pakket: readonly Doel[]): Promise<unknown[][][]> {
  const bereiken = pakket.map((doel) => {
    const bereik = bereikVan(context, doel);
    bereik.load("values");
    return bereik;
  });
  await context.sync();
  return bereiken.map(({ values }) => values);
}
