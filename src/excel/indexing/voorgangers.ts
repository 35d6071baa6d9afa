import {
  doorwerking,
  gebiedenIn,
  indexeertAl,
  isFormule,
  rekentVerder,
  type Formulecel,
  type Herkomst,
} from "../../work/indexing";
import { celadres } from "../../sheet/adres";
import type { Doel } from "../../sheet/doel";
import { leesInhoud } from "../inhoud";
import { doelVan, PLAATS } from "../lezen";

/** Zo ver, en zo veel cellen, is het bekijken van een selectie nog vlot. */
const MEESTE_STAPPEN = 4;
const MEESTE_CELLEN = 10_000;

/**
 * Gaat na welke geselecteerde formules met POK.INDEXEER rekenen, ook via andere cellen en bladen. Wat een formule met een
 * naam, een tabeldeel of een andere werkmap doet, en wat verder weg ligt dan vier stappen of 10.000 cellen, is niet gevolgd.
 */
export async function leesHerkomst(
  context: Excel.RequestContext,
  selectie: readonly Formulecel[],
): Promise<Herkomst> {
  const cellen = [...selectie];
  const open = new Set(cellen.filter(({ formule }) => rekentVerder(formule)));
  const bladen = cellen.some((cel) => gebiedenIn(cel).length > 0) ? await gevuldeBladen(context) : new Map();
  const gezien = new Set(cellen.map(sleutel));
  let nieuw: readonly Formulecel[] = cellen;
  let ruimte = MEESTE_CELLEN;
  for (let stap = 0; nieuw.length > 0; stap++) {
    const teLezen: Doel[] = [];
    for (const cel of nieuw) {
      const kan = stap < MEESTE_STAPPEN ? ruimte - teLezen.length : 0;
      const { doelen, volledig } = ongezien(cel, bladen, gezien, kan);
      teLezen.push(...doelen);
      if (!volledig) open.add(cel);
    }
    ruimte -= teLezen.length;
    nieuw = teLezen.length > 0 ? await leesFormules(context, teLezen) : [];
    cellen.push(...nieuw);
    nieuw.filter(({ formule }) => rekentVerder(formule)).forEach((cel) => open.add(cel));
  }
  const adressen = (geraakt: ReadonlySet<Formulecel>) =>
    selectie.filter((cel) => geraakt.has(cel)).map(({ rij, kolom }) => celadres(rij, kolom));
  return {
    geindexeerd: adressen(doorwerking(cellen, ({ formule }) => indexeertAl(formule))),
    nietGevolgd: adressen(doorwerking(cellen, (cel) => open.has(cel))),
  };
}

/** Het gebruikte deel van elk blad, op naam in kleine letters: een hele kolom telt een miljoen cellen. */
async function gevuldeBladen(context: Excel.RequestContext): Promise<Map<string, Doel>> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const gevuld = worksheets.items.map((blad) => {
    const bereik = blad.getUsedRangeOrNullObject(true);
    bereik.load(PLAATS);
    return { blad, bereik };
  });
  await context.sync();
  return new Map(
    gevuld.flatMap(({ blad, bereik }) =>
      bereik.isNullObject ? [] : [[blad.name.toLowerCase(), doelVan(bereik, blad)] as const],
    ),
  );
}

/** De cellen die een formule noemt en die nog niet gelezen zijn; zij gelden daarna als gezien. @param meeste zoveel cellen passen er nog */
function ongezien(
  cel: Formulecel,
  bladen: ReadonlyMap<string, Doel>,
  gezien: Set<string>,
  meeste: number,
): { doelen: Doel[]; volledig: boolean } {
  const doelen: Doel[] = [];
  for (const { blad, gebied } of gebiedenIn(cel)) {
    const gevuld = bladen.get(blad.toLowerCase());
    if (!gevuld) continue;
    const eindrij = Math.min(gebied.rij + gebied.rijen, gevuld.rij + gevuld.rijen);
    const eindkolom = Math.min(gebied.kolom + gebied.kolommen, gevuld.kolom + gevuld.kolommen);
    for (let rij = Math.max(gebied.rij, gevuld.rij); rij < eindrij; rij++) {
      for (let kolom = Math.max(gebied.kolom, gevuld.kolom); kolom < eindkolom; kolom++) {
        const plek = sleutel({ blad, rij, kolom });
        if (gezien.has(plek)) continue;
        if (doelen.length >= meeste) return { doelen, volledig: false };
        gezien.add(plek);
        doelen.push({ ...gevuld, rij, kolom, rijen: 1, kolommen: 1 });
      }
    }
  }
  return { doelen, volledig: true };
}

async function leesFormules(context: Excel.RequestContext, doelen: readonly Doel[]): Promise<Formulecel[]> {
  const gelezen = await leesInhoud(
    context,
    doelen.map((doel) => ({ doel })),
  );
  return gelezen.flatMap(({ formules, waarden }, i) => {
    const formule = formules[0]![0];
    // Tekst die met “=” begint is haar eigen waarde.
    return isFormule(formule) && formule !== waarden[0]![0] ? [{ ...doelen[i]!, formule }] : [];
  });
}

const sleutel = ({ blad, rij, kolom }: Pick<Formulecel, "blad" | "rij" | "kolom">): string =>
  `${blad.toLowerCase()}!${rij},${kolom}`;
