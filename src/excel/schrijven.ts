import { volledigAdres } from "../sheet/adres";
import type { Blok } from "../work/blok";
import { type Bon } from "../work/verkenning";
import { eisNietAfgebroken, WerkmapFout } from "../sheet/belet";
import { type Doel } from "../sheet/doel";
import { afdrukVan, bereikVan, kolomopmaken, leesToestand, type Opname, type Toestand } from "./lezen";
import { alsWerkmapFout, schrijfUit } from "./uitvoering";

/** Breedte van een teken en van de celrand in punten, bij het standaardlettertype van Excel. */
const PUNTEN_PER_TEKEN = 5.25;
const PUNTEN_RAND = 3.75;

interface Schrijfbon extends Bon {
  vorige: Opname;
  /** Inhoud zoals Excel haar na het schrijven teruggaf. */
  afdruk: string;
}

/**
 * Schrijft een blok geheel of niet: mislukt het halverwege, dan komt terug wat er stond.
 * @throws {WerkmapFout} `gewijzigd` als er intussen iets anders staat dan `afdruk`
 */
export async function schrijfBlok(
  doel: Doel,
  blok: Blok,
  afdruk: string,
  afbreken: AbortSignal,
): Promise<Bon> {
  let vorige: Opname | null = null;
  try {
    return await schrijfUit(async (context) => {
      const toestand = await leesToestand(context, doel);
      eisOngewijzigd(toestand, afdruk);
      eisNietAfgebroken(afbreken);
      vorige = toestand.opname;
      const bereik = zetBlok(context, toestand, blok);
      bereik.load("formulas,values");
      await context.sync();
      if (bereik.values.some((rij) => rij.includes("#NAME?")))
        throw new WerkmapFout({ soort: "functiesOntbreken" });
      return {
        doel: toestand.verkenning.doel,
        vorige,
        afdruk: afdrukVan(bereik.formulas),
      } satisfies Schrijfbon;
    });
  } catch (fout) {
    if (vorige) await herstel(doel, vorige);
    throw alsWerkmapFout(fout);
  }
}

/** Zet terug wat er voor het schrijven stond. @throws {WerkmapFout} `gewijzigd` als het blok niet meer is zoals het werd geschreven */
export async function maakOngedaan(bon: Bon): Promise<void> {
  const { doel, vorige, afdruk } = bon as Schrijfbon;
  await schrijfUit(async (context) => {
    const toestand = await leesToestand(context, doel);
    eisOngewijzigd(toestand, afdruk);
    zetOpname(context, doel, vorige);
    await context.sync();
  });
}

function eisOngewijzigd({ verkenning }: Toestand, afdruk: string): void {
  if (verkenning.belet) throw new WerkmapFout(verkenning.belet);
  if (verkenning.afdruk !== afdruk) throw new WerkmapFout({ soort: "gewijzigd" });
}

function zetBlok(
  context: Excel.RequestContext,
  { verkenning, opname: { breedtes } }: Toestand,
  blok: Blok,
): Excel.Range {
  const { doel } = verkenning;
  const bereik = bereikVan(context, doel);
  context.application.suspendScreenUpdatingUntilNextSync();
  // De notatie gaat voor: in een cel met tekstnotatie zou een formule als tekst blijven staan.
  bereik.numberFormat = blok.cellen.map((rij) => rij.map(({ notatie }) => notatie));
  bereik.formulas = blok.cellen.map((rij) => rij.map(({ inhoud }) => inhoud));
  bereik.setCellProperties(
    blok.cellen.map((rij) =>
      rij.map(({ vet, cursief }) => ({ format: { font: { bold: vet, italic: cursief } } })),
    ),
  );
  if (breedtes) {
    kolomopmaken(context, doel).forEach((kolom, i) => {
      const nodig = blok.breedtes[i]! * PUNTEN_PER_TEKEN + PUNTEN_RAND;
      if (breedtes[i]! < nodig) kolom.columnWidth = nodig;
    });
  }
  return bereik;
}

function zetOpname(context: Excel.RequestContext, doel: Doel, opname: Opname): void {
  const bereik = bereikVan(context, doel);
  context.application.suspendScreenUpdatingUntilNextSync();
  bereik.numberFormat = opname.notaties;
  bereik.formulas = opname.invoer;
  bereik.setCellProperties(opname.lettertypen);
  const { breedtes } = opname;
  if (breedtes) kolomopmaken(context, doel).forEach((kolom, i) => (kolom.columnWidth = breedtes[i]!));
}

async function herstel(doel: Doel, opname: Opname): Promise<void> {
  try {
    await schrijfUit(async (context) => {
      zetOpname(context, doel, opname);
      await context.sync();
    });
  } catch {
    throw new WerkmapFout({ soort: "halfGeschreven", adres: volledigAdres(doel.blad, doel) });
  }
}
