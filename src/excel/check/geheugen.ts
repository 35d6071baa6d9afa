import { leesBewaard, type Bewaardgeheugen, type Bewaardplan } from "../../work/check/geheugen";
import { LEEG_GEHEUGEN, type Geheugen, type Planherinnering, type Planplek } from "../../work/check/soorten";
import { doeladres, type Doel } from "../../sheet/doel";
import { bewaarDeel, ontleedDeel, zoekDeel } from "../bewaren";
import { bereikVan, doelVan, PLAATS } from "../lezen";
import { schrijfUit, voerUit } from "../uitvoering";
import { plaatsVanNaam } from "./lezen";

const DEEL = "controle";
/** Een onthouden plan krijgt een naam in de werkmap: die schuift mee met wat er erboven en ernaast gebeurt. */
const PLANNAAM = "POK_Plan_";

interface Gelezen {
  deel: Excel.CustomXmlPart;
  bewaard: Bewaardgeheugen;
  /** Waar elk onthouden plan nu ligt; null als het er niet meer is. */
  plekken: (Planplek | null)[];
  /** Alle namen in de werkmap, in kleine letters. */
  namen: ReadonlySet<string>;
}

/** Wat de werkmap over haar plannen onthoudt. */
export function leesGeheugen(): Promise<Geheugen> {
  return voerUit(async (context) => {
    const { bewaard, plekken } = await lees(context);
    if (bewaard.plannen.length === 0) return LEEG_GEHEUGEN;
    const over = bewaard.plannen.flatMap((plan, i) => (plekken[i] ? [{ plan, plek: plekken[i], i }] : []));
    const laatste = over.findIndex(({ i }) => i === bewaard.laatste);
    return {
      plannen: over.map(({ plan: { correctie, ijk, terzijde }, plek }) => ({
        plek,
        correctie,
        ...(ijk ? { ijk } : {}),
        terzijde,
      })),
      laatste: laatste === -1 ? null : laatste,
      verdwenen: bewaard.plannen.flatMap(({ adres }, i) => (plekken[i] ? [] : [adres])),
    };
  });
}

/** Onthoudt een plan als het laatst gecontroleerde. @returns de plek, die voortaan meeschuift */
export function onthoud({ plek, correctie, ijk, terzijde }: Planherinnering): Promise<Planplek> {
  return schrijfUit(async (context) => {
    const { deel, bewaard, plekken, namen } = await lees(context);
    const plaats = plekken.findIndex((ander) => ander && isZelfde(ander, plek));
    const eerder = bewaard.plannen[plaats];
    const naam = plek.tabel === null ? (eerder?.naam ?? vrijeNaam(namen)) : null;
    const plan: Bewaardplan = {
      tabel: plek.tabel,
      naam,
      adres: doeladres(plek.doel),
      totEinde: plek.totEinde,
      correctie,
      ijk: ijk ?? null,
      terzijde,
    };
    if (naam !== null && !eerder) context.workbook.names.add(naam, bereikVan(context, plek.doel));
    const plannen = eerder
      ? bewaard.plannen.map((ander) => (ander === eerder ? plan : ander))
      : [...bewaard.plannen, plan];
    const laatste = eerder ? plaats : plannen.length - 1;
    bewaarDeel(context, DEEL, deel, { plannen, laatste } satisfies Bewaardgeheugen);
    await context.sync();
    return { ...plek, naam };
  });
}

/** Vergeet alles wat over een plan is onthouden. */
export function vergeet(plek: Planplek): Promise<void> {
  return schrijfUit(async (context) => {
    const { deel, bewaard, plekken } = await lees(context);
    const plaats = plekken.findIndex((ander) => ander && isZelfde(ander, plek));
    const weg = bewaard.plannen[plaats];
    if (!weg) return;
    if (weg.naam !== null) context.workbook.names.getItem(weg.naam).delete();
    const laatste = bewaard.laatste === null ? null : (bewaard.plannen[bewaard.laatste] ?? null);
    const plannen = bewaard.plannen.filter((plan) => plan !== weg);
    const nu = plannen.findIndex((plan) => plan === laatste);
    bewaarDeel(context, DEEL, deel, { plannen, laatste: nu === -1 ? null : nu } satisfies Bewaardgeheugen);
    await context.sync();
  });
}

/** Dezelfde tabel, dezelfde naam, of een bereik dat op dezelfde cel begint. */
function isZelfde(een: Planplek, ander: Planplek): boolean {
  if (een.tabel !== null || ander.tabel !== null) return een.tabel === ander.tabel;
  if (een.naam !== null && ander.naam !== null) return een.naam === ander.naam;
  return (
    een.doel.bladId === ander.doel.bladId &&
    een.doel.rij === ander.doel.rij &&
    een.doel.kolom === ander.doel.kolom
  );
}

function vrijeNaam(namen: ReadonlySet<string>): string {
  let nummer = 1;
  while (namen.has(`${PLANNAAM}${nummer}`.toLowerCase())) nummer++;
  return `${PLANNAAM}${nummer}`;
}

async function lees(context: Excel.RequestContext): Promise<Gelezen> {
  const deel = zoekDeel(context, DEEL);
  const { worksheets, names, tables } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  tables.load("items/name");
  await context.sync();
  const xml = deel.isNullObject ? null : deel.getXml();
  const tabellen = new Map(
    tables.items.map((tabel) => {
      const bereik = tabel.getRange();
      bereik.load(PLAATS);
      tabel.worksheet.load("id,name");
      return [tabel.name, { tabel, bereik }] as const;
    }),
  );
  await context.sync();
  const bewaard = leesBewaard(xml && ontleedDeel(xml.value));
  const formules = new Map(names.items.map(({ name, formula }) => [name, String(formula)]));
  const bladen = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), { id, name }]));
  const plekVan = ({ tabel, naam, totEinde }: Bewaardplan): Planplek | null => {
    if (tabel !== null) {
      const gevonden = tabellen.get(tabel);
      const doel = gevonden && doelVan(gevonden.bereik, gevonden.tabel.worksheet);
      return doel ? { doel, tabel, naam: null, totEinde: false } : null;
    }
    const plaats = plaatsVanNaam(formules.get(naam!) ?? "");
    const blad = plaats && bladen.get(plaats.blad.toLowerCase());
    if (!blad) return null;
    const { rij, kolom, rijen, kolommen } = plaats;
    const doel: Doel = { bladId: blad.id, blad: blad.name, rij, kolom, rijen, kolommen };
    return { doel, tabel: null, naam, totEinde };
  };
  return {
    deel,
    bewaard,
    plekken: bewaard.plannen.map(plekVan),
    namen: new Set(names.items.map(({ name }) => name.toLowerCase())),
  };
}
