import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import type { Bladontwerp, Vak } from "../../work/plan/blad/soorten";
import type { Asstap } from "../../work/plan/blad/structuur";
import type { Schrijfbon, Schrijfopdracht, Voorbereid } from "../../work/plan/werkmap";
import { bewaarDeel, zoekDeel } from "../bewaren";
import { zetInhoud, type Inhoud } from "../inhoud";
import { alsWerkmapFout, schrijfUit, voerUit } from "../uitvoering";
import { herstel, type Herstelpunt } from "./herstel";
import { verruimAfdruk, zetAfdruk, type Gegroeid } from "./afdruk";
import { celinvoer, maakBladen, werkGrafiekBij, type NieuwBlad } from "./maken";
import { maakKolomOp, verhoogOverloop, zetRijhoogten } from "./stijlen";
import { leesOpmaak, type Bladopmaak } from "./opmaak";
import { leesStand, type Vakstand, type Werkmapstand } from "./stand";
import { eisLeegBuitenPlan, leesPlaatsen, naStructuur, zetStructuur } from "./structuur";
import { bereidWerk, heeftAndereGrafiek, voorbeelden, zoekerNa, type Werk } from "./werk";

interface Voorbereiding extends Voorbereid {
  /** Herkenningsteken van alles wat schrijven raakt. */
  readonly afdruk: string;
}

export interface Bon extends Schrijfbon {
  readonly herstelpunt: Herstelpunt;
  /** Zoals `afdruk`, na het schrijven. */
  readonly na: string;
}

/** Zie Planwerkmap.bereidVoor. */
export async function bereidVoor(opdracht: Schrijfopdracht): Promise<Voorbereid> {
  return voerUit(async (context) => {
    const stand = await leesStand(context);
    const werk = bereidWerk(stand, opdracht);
    await eisLeegBuitenPlan(context, werk.bij);
    return { opdracht, bladen: voorbeelden(werk), afdruk: afdrukVan(stand) } satisfies Voorbereiding;
  });
}

/** Zie Planwerkmap.schrijf. */
export async function schrijf(voorbereid: Voorbereid, signaal: AbortSignal): Promise<Schrijfbon> {
  const { opdracht, afdruk } = voorbereid as Voorbereiding;
  let herstelpunt: Herstelpunt | null = null;
  try {
    return await schrijfUit(async (context) => {
      const stand = await leesStand(context);
      if (afdrukVan(stand) !== afdruk) throw new WerkmapFout({ soort: "gewijzigd" });
      const werk = bereidWerk(stand, opdracht);
      await eisLeegBuitenPlan(context, werk.bij);
      const deel = zoekDeel(context, "geschreven");
      await context.sync();
      eisNietAfgebroken(signaal);
      const opmaak = await leesOpmaak(context, werk.bij);
      herstelpunt = { stand, werk, opmaak };
      const vakken = await pasStructuurAan(context, werk);
      eisNietAfgebroken(signaal);
      const nieuw = maakNieuw(context, werk, vakken);
      await werkBij(context, werk, vakken);
      eisNietAfgebroken(signaal);
      bewaarDeel(context, "geschreven", deel, { plannen: werk.plannen });
      await context.sync();
      await zetAfdruk(context, nieuw);
      const na = await leesStand(context);
      await verruimAfdruk(context, gegroeid(na, werk, opmaak));
      eisFuncties(na, opdracht);
      eisNietAfgebroken(signaal);
      return { blad: planblad(na, opdracht), voorbereid, herstelpunt, na: afdrukVan(na) } satisfies Bon;
    });
  } catch (fout) {
    if (herstelpunt) await herstel(herstelpunt);
    throw alsWerkmapFout(fout);
  }
}

/** Zie Planwerkmap.maakOngedaan. */
export async function maakOngedaan(bon: Schrijfbon): Promise<void> {
  const { herstelpunt, na } = bon as Bon;
  await voerUit(async (context) => {
    const stand = await leesStand(context);
    if (afdrukVan(stand) !== na) throw new WerkmapFout({ soort: "gewijzigd" });
    await eisNietsBijgeschreven(context, herstelpunt.werk.nieuw);
  });
  await herstel(herstelpunt);
}

/** Alles wat schrijven leest: bladen, namen, wat bewaard is, en de inhoud van elk geschreven vak. */
function afdrukVan({ bladen, namen, xml, plannen }: Werkmapstand): string {
  const vakken = plannen.flatMap(({ vakken: standen }) =>
    standen.map(({ bladId, rij, kolom, formules }) => [bladId, rij, kolom, formules]),
  );
  return JSON.stringify([bladen, namen, xml, vakken]);
}

async function pasStructuurAan(context: Excel.RequestContext, { bij, huidig }: Werk): Promise<Vakstand[]> {
  zetStructuur(context, bij);
  await context.sync();
  const plaatsen = await leesPlaatsen(context, huidig);
  const verschoven = naStructuur(bij, plaatsen);
  return huidig.map((stand) => verschoven.get(stand) ?? { ...stand, ...plaatsen.get(stand)! });
}

function maakNieuw(
  context: Excel.RequestContext,
  { nieuw, verlopen }: Werk,
  vakken: readonly Vakstand[],
): NieuwBlad[] {
  for (const naam of verlopen) context.workbook.names.getItem(naam).delete();
  const gemaakt = maakBladen(context, nieuw, zoekerNa(nieuw, vakken));
  gemaakt.find(({ ontwerp }) => ontwerp.soort === "plan")?.blad.activate();
  return gemaakt;
}

async function werkBij(
  context: Excel.RequestContext,
  { nieuw, bij }: Werk,
  vakken: readonly Vakstand[],
): Promise<void> {
  const zoeker = zoekerNa(nieuw, vakken);
  const [vast, formules]: [Inhoud[], Inhoud[]] = [[], []];
  for (const { ontwerp, bladId, blad, vakken: werk } of bij) {
    const zoek = zoeker(ontwerp.soort);
    for (const { nieuw: vak, samen } of werk)
      for (const { rij, kolom } of samen.schrijf) {
        const plaats = zoek("", vak.naam, rij, kolom);
        const cel = vak.rijen.find(({ sleutel }) => sleutel === rij)!.cellen[vak.kolommen.indexOf(kolom)]!;
        if (!plaats) continue;
        const doel: Doel = { bladId, blad, rij: plaats.rij, kolom: plaats.kolom, rijen: 1, kolommen: 1 };
        (cel.formule ? formules : vast).push({
          doel,
          invoer: [[celinvoer(cel, zoek)]],
          notatie: cel.notatie,
        });
      }
  }
  for (const { ontwerp, bladId, vakken: werk } of bij) {
    const [blad, zoek] = [context.workbook.worksheets.getItem(bladId), zoeker(ontwerp.soort)];
    const wijzigt = (vak: Vak, rij: string) =>
      werk.some(({ nieuw: een, samen }) => een === vak && samen.schrijf.some((cel) => cel.rij === rij));
    zetRijhoogten(blad, ontwerp, wijzigt, zoek);
    for (const { nieuw: vak, samen } of werk)
      for (const kolom of samen.kolommenErbij) maakKolomOp(blad, ontwerp, vak, kolom, zoek);
  }
  const metOverloop = bij.find(({ ontwerp }) => ontwerp.overloop);
  if (metOverloop) {
    const { ontwerp, bladId } = metOverloop;
    await verhoogOverloop(
      context,
      context.workbook.worksheets.getItem(bladId),
      ontwerp,
      zoeker(ontwerp.soort),
    );
  }
  // Formules wijzen naar kolomkoppen: die moeten er eerst zijn.
  if (vast.length > 0) await zetInhoud(context, vast);
  if (formules.length > 0) await zetInhoud(context, formules);
  const metGrafiek = bij.find(heeftAndereGrafiek);
  if (metGrafiek)
    await werkGrafiekBij(
      context,
      metGrafiek.bladId,
      metGrafiek.ontwerp.grafiek!,
      zoeker(metGrafiek.ontwerp.soort),
    );
}

/** @throws {WerkmapFout} `functiesOntbreken` als Excel de functies van de invoegtoepassing niet kent */
function eisFuncties({ plannen }: Werkmapstand, { scenario }: Schrijfopdracht): void {
  const vakken = plannen.find(({ plan }) => plan.scenario === scenario.id)?.vakken ?? [];
  if (vakken.some(({ waarden }) => waarden.some((rij) => rij.includes("#NAME?"))))
    throw new WerkmapFout({ soort: "functiesOntbreken" });
}

/**
 * De bestaande bladen waar rijen of kolommen bij kwamen, of waar een overloop langer kan zijn geworden; alleen waarvan het
 * afdrukbereik bekend is, zodat het terug te zetten is.
 */
function gegroeid({ plannen }: Werkmapstand, { bij }: Werk, opmaak: readonly Bladopmaak[]): Gegroeid[] {
  const isErbij = ({ soort }: Asstap) => soort === "erbij";
  const heeftAfdruk = new Set(opmaak.flatMap(({ bladId, afdruk }) => (afdruk ? [bladId] : [])));
  return bij
    .filter(({ bladId }) => heeftAfdruk.has(bladId))
    .filter(
      ({ ontwerp, vakken }) =>
        ontwerp.overloop ||
        vakken.some(({ rijstappen, kolomstappen }) => [...rijstappen, ...kolomstappen].some(isErbij)),
    )
    .map(({ bladId, ontwerp }) => ({
      vakken: plannen.flatMap(({ vakken }) => vakken.filter((stand) => stand.bladId === bladId)),
      overloop: ontwerp.overloop,
    }));
}

const planblad = ({ plannen }: Werkmapstand, { scenario }: Schrijfopdracht): string =>
  plannen
    .find(({ plan }) => plan.scenario === scenario.id)!
    .vakken.find(({ soort, vak }) => soort === "plan" && vak.tabel)!.blad;

/** Op een gemaakt blad mag buiten het plan niets staan; rechts van de tabel staat wat CONTROLE vindt. */
async function eisNietsBijgeschreven(
  context: Excel.RequestContext,
  nieuw: readonly Bladontwerp[],
): Promise<void> {
  const gelezen = nieuw.map((ontwerp) => {
    const gebruikt = context.workbook.worksheets.getItem(ontwerp.naam).getUsedRange(true);
    gebruikt.load("rowIndex,columnIndex,formulas");
    return { ontwerp, gebruikt };
  });
  await context.sync();
  const hoort = ({ vakken }: Bladontwerp, rij: number, kolom: number) =>
    vakken.some((vak) => {
      const loopt = vak.naam === "controle" ? LOOPT_DOOR : 0;
      return (
        rij >= vak.rij &&
        kolom >= vak.kolom &&
        rij < vak.rij + vak.rijen.length + loopt &&
        kolom < vak.kolom + vak.kolommen.length + loopt
      );
    });
  for (const { ontwerp, gebruikt } of gelezen)
    gebruikt.formulas.forEach((cellen, r) =>
      cellen.forEach((cel: unknown, k: number) => {
        if (cel !== "" && !hoort(ontwerp, gebruikt.rowIndex + r, gebruikt.columnIndex + k))
          throw new WerkmapFout({ soort: "gewijzigd" });
      }),
    );
}

/** Zo ver kan een overloopbereik op een blad lopen. */
const LOOPT_DOOR = 100_000;
