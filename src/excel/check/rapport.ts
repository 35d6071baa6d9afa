import type { Rapportblad } from "../../work/check/rapport";
import type { Rapportbon } from "../../work/check/soorten";
import { bundel } from "../../sheet/bundels";
import type { Verloop } from "../../sheet/verloop";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import type { Blokcel } from "../../work/blok";
import { waardeinvoer } from "../invoer";
import { afdrukVan, bereikVan, PLAATS } from "../lezen";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";

/** Breedte van een teken in punten, bij het standaardlettertype van Excel. */
const PUNTEN_PER_TEKEN = 5.25;

interface Bon extends Rapportbon {
  doel: Doel;
  /** Inhoud zoals Excel haar na het schrijven teruggaf. */
  afdruk: string;
}

/** Schrijft een rapport op een nieuw blad; bestaat de naam al, dan met een volgnummer. Mislukt het, dan is er geen blad bij. */
export async function schrijfRapport(rapport: Rapportblad, { signaal }: Verloop): Promise<Rapportbon> {
  let gemaakt: string | null = null;
  try {
    return await schrijfUit(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name");
      await context.sync();
      eisNietAfgebroken(signaal);
      gemaakt = vrijeNaam(
        rapport.bladnaam,
        worksheets.items.map(({ name }) => name),
      );
      const blad = worksheets.add(gemaakt);
      const bereik = zetInhoud(blad, rapport);
      blad.activate();
      blad.load("id");
      bereik.load("formulas");
      await context.sync();
      await zetAfdruk(context, blad, bereik, rapport);
      return {
        blad: gemaakt,
        bladId: blad.id,
        doel: { bladId: blad.id, blad: gemaakt, rij: 0, kolom: 0, ...omvang(rapport) },
        afdruk: afdrukVan(bereik.formulas),
      } satisfies Bon;
    });
  } catch (fout) {
    if (gemaakt !== null) await verwijder(gemaakt);
    throw alsWerkmapFout(fout);
  }
}

/** Verwijdert een geschreven rapport. @throws {WerkmapFout} `gewijzigd` als er intussen iets is veranderd of bijgeschreven */
export async function verwijderRapport(bon: Rapportbon): Promise<void> {
  const { bladId, doel, afdruk } = bon as Bon;
  await schrijfUit(async (context) => {
    const blad = context.workbook.worksheets.getItem(bladId);
    const gebruikt = blad.getUsedRange(true);
    gebruikt.load(PLAATS);
    const bereik = bereikVan(context, doel);
    bereik.load("formulas");
    await context.sync();
    const erbuiten =
      gebruikt.rowIndex + gebruikt.rowCount > doel.rijen ||
      gebruikt.columnIndex + gebruikt.columnCount > doel.kolommen;
    if (erbuiten || afdrukVan(bereik.formulas) !== afdruk) throw new WerkmapFout({ soort: "gewijzigd" });
    blad.delete();
    await context.sync();
  });
}

const omvang = ({ cellen, breedtes }: Rapportblad) => ({ rijen: cellen.length, kolommen: breedtes.length });

function vrijeNaam(naam: string, bezet: readonly string[]): string {
  const namen = new Set(bezet.map((ander) => ander.toLowerCase()));
  let vrij = naam;
  for (let nummer = 2; namen.has(vrij.toLowerCase()); nummer++) vrij = `${naam} (${nummer})`;
  return vrij;
}

function zetInhoud(blad: Excel.Worksheet, rapport: Rapportblad): Excel.Range {
  const { cellen, breedtes } = rapport;
  const bereik = blad.getRangeByIndexes(0, 0, cellen.length, breedtes.length);
  bereik.numberFormat = cellen.map((rij) => rij.map(({ notatie }) => notatie));
  bereik.values = cellen.map((rij) => rij.map(({ inhoud }) => waardeinvoer(inhoud)));
  for (const doel of plaatsenVan(cellen, ({ vet }) => vet)) bereikOp(blad, doel).format.font.bold = true;
  for (const doel of plaatsenVan(cellen, ({ cursief }) => cursief))
    bereikOp(blad, doel).format.font.italic = true;
  breedtes.forEach((breedte, i) => (bereik.getColumn(i).format.columnWidth = breedte * PUNTEN_PER_TEKEN));
  const teksten = bereik.getColumn(TEKSTKOLOMMEN.van).getResizedRange(0, TEKSTKOLOMMEN.aantal - 1);
  teksten.format.wrapText = true;
  bereik.format.verticalAlignment = "Top";
  bereik.format.autofitRows();
  blad.showGridlines = false;
  return bereik;
}

/** Aaneengesloten plaatsen van cellen met een bepaalde opmaak: zo min mogelijk opdrachten aan Excel. */
function plaatsenVan(cellen: Rapportblad["cellen"], hoort: (cel: Blokcel) => boolean): Doel[] {
  const gevonden = cellen.flatMap((rij, r) =>
    rij.flatMap((cel, k) =>
      cel.inhoud !== "" && hoort(cel)
        ? [{ doel: { bladId: "", blad: "", rij: r, kolom: k, rijen: 1, kolommen: 1 } }]
        : [],
    ),
  );
  return bundel(gevonden, true).map(({ doel }) => doel);
}

const bereikOp = (blad: Excel.Worksheet, { rij, kolom, rijen, kolommen }: Doel) =>
  blad.getRangeByIndexes(rij, kolom, rijen, kolommen);

/**
 * Liggend, één pagina breed, met de kop van de bevindingen en een paginakop op elke pagina. Een Excel zonder printer weigert
 * pagina-instellingen soms; het rapport staat er dan toch.
 */
async function zetAfdruk(
  context: Excel.RequestContext,
  { pageLayout }: Excel.Worksheet,
  bereik: Excel.Range,
  { paginakop, titelrij }: Rapportblad,
): Promise<void> {
  try {
    pageLayout.orientation = "Landscape";
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintArea(bereik);
    pageLayout.setPrintTitleRows(`$${titelrij}:$${titelrij}`);
    const { defaultForAllPages } = pageLayout.headersFooters;
    // Een & begint in een paginakop een code.
    defaultForAllPages.leftHeader = paginakop.replaceAll("&", "&&");
    defaultForAllPages.rightFooter = "&P / &N";
    await context.sync();
  } catch {
    return;
  }
}

/** Bevinding, bron en reden zijn langer dan hun kolom breed is. */
const TEKSTKOLOMMEN = { van: 3, aantal: 3 } as const;

async function verwijder(naam: string): Promise<void> {
  try {
    await schrijfUit(async (context) => {
      const blad = context.workbook.worksheets.getItemOrNullObject(naam);
      blad.load("name");
      await context.sync();
      if (!blad.isNullObject) blad.delete();
      await context.sync();
    });
  } catch {
    throw new WerkmapFout({ soort: "halfGeschreven", adres: naam });
  }
}
