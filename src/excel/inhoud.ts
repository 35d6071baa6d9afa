import { bundel, samengevoegd, uitsnede, type Bundel } from "../sheet/bundels";
import { volledigAdres } from "../sheet/adres";
import { WerkmapFout } from "../sheet/belet";
import { type Doel } from "../sheet/doel";
import { invoerVan, TERUG_TE_SCHRIJVEN } from "./invoer";
import { afdrukVan, bereikVan } from "./lezen";
import { schrijfUit } from "./uitvoering";

/** Wat er in een cel of bereik komt te staan. */
export interface Inhoud {
  doel: Doel;
  /** Zoals Range.formulas het aanneemt. */
  invoer: unknown[][];
  /** Getalnotatie voor het hele bereik; null laat haar zoals zij is. */
  notatie: string | null;
}

/** Wat er in een cel of bereik staat. */
export interface Gelezen {
  formules: unknown[][];
  waarden: unknown[][];
  /** Om terug te schrijven. */
  invoer: unknown[][];
  notaties: string[][];
}

/** Een formule in de eerste cel, de rest van het (overloop)bereik leeg. */
export function formuleinvoer({ rijen, kolommen }: Doel, formule: string): unknown[][] {
  return Array.from({ length: rijen }, (_, r) =>
    Array.from({ length: kolommen }, (_cel, k) => (r === 0 && k === 0 ? formule : "")),
  );
}

/** Leest cellen. @returns in dezelfde volgorde */
export async function leesInhoud<T extends { doel: Doel }>(
  context: Excel.RequestContext,
  cellen: readonly T[],
): Promise<Gelezen[]> {
  const gelezen = bundel(cellen, true).map(({ doel, leden }) => {
    const bereik = bereikVan(context, doel);
    bereik.load(TERUG_TE_SCHRIJVEN);
    return { doel, leden, bereik };
  });
  await context.sync();
  const per = new Map<T, Gelezen>();
  for (const { doel, leden, bereik } of gelezen) {
    const invoer = invoerVan(bereik);
    for (const lid of leden) {
      const deel = <C>(matrix: C[][]) => uitsnede(matrix, doel, lid.doel);
      per.set(lid, {
        formules: deel<unknown>(bereik.formulas),
        waarden: deel<unknown>(bereik.values),
        invoer: deel(invoer),
        notaties: deel<string>(bereik.numberFormat),
      });
    }
  }
  return cellen.map((cel) => per.get(cel)!);
}

/** Schrijft cellen, in zo weinig stukken als kan. */
export async function zetInhoud(context: Excel.RequestContext, inhouden: readonly Inhoud[]): Promise<void> {
  const stukken = await bundelZichtbaar(context, inhouden);
  context.application.suspendScreenUpdatingUntilNextSync();
  context.application.suspendApiCalculationUntilNextSync();
  for (const stuk of stukken) {
    const bereik = bereikVan(context, stuk.doel);
    const notaties = samengevoegd(stuk, ({ invoer, notatie }) => invoer.map((rij) => rij.map(() => notatie)));
    // Een lege plaats in de matrix laat de cel zoals zij is.
    if (notaties.flat().some((notatie) => notatie !== null)) bereik.numberFormat = notaties;
    bereik.formulas = samengevoegd(stuk, ({ invoer }) => invoer);
  }
  await context.sync();
}

/** In een gefilterde lijst slaat Excel bij een schrijfactie over meer rijen verborgen rijen soms over; daar gaat het per rij. */
async function bundelZichtbaar(
  context: Excel.RequestContext,
  inhouden: readonly Inhoud[],
): Promise<Bundel<Inhoud>[]> {
  const stukken = bundel(inhouden, true).map((stuk) => {
    const bereik = bereikVan(context, stuk.doel);
    bereik.load("rowHidden");
    return { stuk, bereik };
  });
  await context.sync();
  return stukken.flatMap(({ stuk, bereik }) =>
    bereik.rowHidden === false ? [stuk] : bundel(stuk.leden, false),
  );
}

/** Zet terug wat er stond nadat schrijven mislukte. @param verder herstelt wat er buiten de cellen is gewijzigd */
export async function herstelInhoud(
  inhouden: readonly Inhoud[],
  verder: (context: Excel.RequestContext) => Promise<void>,
): Promise<void> {
  try {
    await schrijfUit(async (context) => {
      await zetInhoud(context, inhouden);
      await verder(context);
    });
  } catch {
    const doel = inhouden[0]!.doel;
    throw new WerkmapFout({ soort: "halfGeschreven", adres: volledigAdres(doel.blad, doel) });
  }
}

/** @throws {WerkmapFout} `gewijzigd` als er iets anders staat dan verwacht */
export function eisGelijk(gevonden: unknown, verwacht: unknown): void {
  if (afdrukVan([[gevonden]]) !== afdrukVan([[verwacht]])) throw new WerkmapFout({ soort: "gewijzigd" });
}
