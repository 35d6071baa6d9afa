import { WerkmapFout } from "../../sheet/belet";
import { zoekDeel } from "../bewaren";
import { schrijfUit } from "../uitvoering";
import { werkGrafiekBij } from "./maken";
import { zetOpmaakTerug, type Bladopmaak } from "./opmaak";
import { zoekerVan, type Vakstand, type Werkmapstand } from "./stand";
import { draaiStructuurTerug, leesPlaatsen, vakbereik } from "./structuur";
import { heeftAndereGrafiek, type Werk } from "./werk";

/** Hoe de werkmap was, en wat er daarna gedaan is of half gedaan. */
export interface Herstelpunt {
  readonly stand: Werkmapstand;
  readonly werk: Werk;
  readonly opmaak: readonly Bladopmaak[];
}

/**
 * Zet terug hoe de werkmap was, hoever het schrijven ook kwam.
 * @throws {WerkmapFout} `halfGeschreven` als dat niet lukt
 */
export async function herstel({ stand, werk, opmaak }: Herstelpunt): Promise<void> {
  try {
    await schrijfUit(async (context) => {
      await verwijderNieuw(context, stand, werk);
      const nu = await leesPlaatsen(context, werk.huidig);
      draaiStructuurTerug(context, werk.bij, nu);
      await context.sync();
      await zetCellenTerug(context, werk.huidig);
      await zetOpmaakTerug(context, opmaak);
      await zetGrafiekTerug(context, werk);
      await zetDeelTerug(context, stand.xml);
    });
  } catch {
    const adres = werk.bij[0]?.blad ?? werk.nieuw[0]?.naam ?? "";
    throw new WerkmapFout({ soort: "halfGeschreven", adres });
  }
}

async function verwijderNieuw(
  context: Excel.RequestContext,
  stand: Werkmapstand,
  { nieuw, verlopen }: Werk,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const er = new Set(stand.bladen.map(({ naam }) => naam));
  const bladen = nieuw
    .filter(({ naam }) => !er.has(naam))
    .map(({ naam }) => worksheets.getItemOrNullObject(naam));
  bladen.forEach((blad) => blad.load("name"));
  const namen = nieuw
    .flatMap(({ vakken }) => vakken.filter(({ tabel }) => !tabel))
    .filter(({ werkmapnaam }) => !stand.namen.includes(werkmapnaam) || verlopen.includes(werkmapnaam))
    .map(({ werkmapnaam }) => names.getItemOrNullObject(werkmapnaam));
  namen.forEach((naam) => naam.load("name"));
  await context.sync();
  for (const naam of namen) if (!naam.isNullObject) naam.delete();
  for (const blad of bladen) if (!blad.isNullObject) blad.delete();
  await context.sync();
}

async function zetCellenTerug(context: Excel.RequestContext, standen: readonly Vakstand[]): Promise<void> {
  const nu = await leesPlaatsen(context, standen);
  for (const stand of standen) {
    if (JSON.stringify(nu.get(stand)!.formules) === JSON.stringify(stand.formules)) continue;
    const bereik = vakbereik(context, stand);
    bereik.numberFormat = stand.notaties as string[][];
    bereik.formulas = stand.invoer as string[][];
  }
  await context.sync();
}

/** Een grafiek schuift niet met elke ingevoegde rij mee: haar vorige jaren worden opnieuw aangewezen. */
async function zetGrafiekTerug(context: Excel.RequestContext, { bij, huidig }: Werk): Promise<void> {
  const blad = bij.find(heeftAndereGrafiek);
  const grafiek = blad?.ontwerp.grafiek;
  const stand = blad?.vakken.find(({ nieuw }) => nieuw.naam === grafiek?.vak)?.stand;
  if (!blad || !grafiek || !stand) return;
  const jaren = stand.assen.rijen.filter((sleutel) => /^\d/.test(sleutel));
  const vorige = { ...grafiek, rijen: [jaren[0]!, jaren[jaren.length - 1]!] as const };
  await werkGrafiekBij(context, blad.bladId, vorige, zoekerVan(huidig, blad.ontwerp.soort));
}

async function zetDeelTerug(context: Excel.RequestContext, xml: string | null): Promise<void> {
  const deel = zoekDeel(context, "geschreven");
  await context.sync();
  if (xml !== null) {
    if (deel.isNullObject) context.workbook.customXmlParts.add(xml);
    else deel.setXml(xml);
  } else if (!deel.isNullObject) deel.delete();
  await context.sync();
}
