import type { Indexwijziging, Indexzicht } from "../../work/indexing";
import { type Bon } from "../../work/verkenning";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { eisGelijk, herstelInhoud, leesInhoud, zetInhoud, type Inhoud } from "../inhoud";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";
import { leesPlek, type Plek } from "./lezen";

interface Indexbon extends Bon {
  plek: Plek;
  vorige: readonly Inhoud[];
  /** De formules zoals Excel ze na het schrijven teruggaf. */
  geschreven: readonly unknown[][][];
}

/**
 * Zet de formules van een index, alle of geen: mislukt het halverwege, dan komt terug wat er stond.
 * @throws {WerkmapFout} `gewijzigd` als er intussen iets anders staat dan in `zicht`; `functiesOntbreken`
 */
export async function schrijfIndex(
  zicht: Indexzicht,
  wijzigingen: readonly Indexwijziging[],
  afbreken: AbortSignal,
): Promise<Bon> {
  let vorige: Inhoud[] | null = null;
  try {
    return await schrijfUit(async (context) => {
      const nu = await leesPlek(context, zicht);
      if (nu.belet) throw new WerkmapFout(nu.belet);
      eisGelijk(nu.afdruk, zicht.afdruk);
      const oud = (await leesInhoud(context, wijzigingen)).map(({ invoer, notaties }, i) => ({
        doel: wijzigingen[i]!.doel,
        invoer,
        notatie: notaties[0]![0]!,
      }));
      eisNietAfgebroken(afbreken);
      vorige = oud;
      await zetInhoud(
        context,
        wijzigingen.map(({ doel, wordt, notatie }) => ({ doel, invoer: [[wordt]], notatie })),
      );
      const geschreven = await leesInhoud(context, wijzigingen);
      if (geschreven.some(({ waarden }) => waarden[0]![0] === "#NAME?"))
        throw new WerkmapFout({ soort: "functiesOntbreken" });
      return {
        doel: nu.doel,
        plek: zicht,
        vorige: oud,
        geschreven: geschreven.map(({ formules }) => formules),
      } satisfies Indexbon;
    });
  } catch (fout) {
    if (vorige) await herstelInhoud(vorige, async () => undefined);
    throw alsWerkmapFout(fout);
  }
}

/** Zet terug wat er voor het indexeren stond. @throws {WerkmapFout} `gewijzigd` als een formule niet meer is zoals zij werd geschreven */
export async function maakIndexOngedaan(bon: Bon): Promise<void> {
  const { plek, vorige, geschreven } = bon as Indexbon;
  await schrijfUit(async (context) => {
    const { belet } = await leesPlek(context, plek);
    if (belet) throw new WerkmapFout(belet);
    const nu = await leesInhoud(context, vorige);
    eisGelijk(
      nu.map(({ formules }) => formules),
      geschreven,
    );
    await zetInhoud(context, vorige);
  });
}
