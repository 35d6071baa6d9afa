import type { Bevrorencel } from "../../work/formulas/werkmap";
import type { Verloop } from "../../sheet/verloop";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";
import {
  eisGelijk,
  formuleinvoer,
  herstelInhoud,
  leesInhoud,
  zetInhoud,
  type Gelezen,
  type Inhoud,
} from "../inhoud";
import { verwijderNotities } from "../notities";
import { eisBruikbaar, leesCellen, verwijder, zetRegisterTerug, type Registertabel } from "./register";

type Terugzetbaar = Bevrorencel & { doel: Doel; terug: string };

/**
 * Maakt van bevroren cellen weer formules en haalt ze uit het register, geheel of niet.
 * @param rijen uit het register gelezen; rijen die niet terug kunnen, blijven zoals zij zijn
 * @returns hoeveel formules er terug zijn
 * @throws {WerkmapFout} `gewijzigd` als het register of een cel niet meer is zoals bij het bekijken; `functiesOntbreken`
 */
export async function ontdooi(rijen: readonly Bevrorencel[], { signaal }: Verloop): Promise<number> {
  const terug = rijen.filter((rij): rij is Terugzetbaar => rij.doel !== null && rij.terug !== null);
  if (terug.length === 0) return 0;
  let voor: { inhouden: Inhoud[]; register: Registertabel } | null = null;
  try {
    return await schrijfUit(async (context) => {
      const register = await eisBruikbaar(context);
      if (!register) throw new WerkmapFout({ soort: "gewijzigd" });
      await eisOngewijzigd(context, register, terug);
      const inhouden = (await leesInhoud(context, terug)).map((nu, i) => terugInhoud(terug[i]!.doel, nu));
      eisNietAfgebroken(signaal);
      voor = { inhouden, register };
      await zetInhoud(
        context,
        terug.map((rij, i) => formuleinhoud(rij, inhouden[i]!)),
      );
      eisNietAfgebroken(signaal);
      const geschreven = await leesInhoud(context, terug);
      if (geschreven.some(({ waarden }) => waarden[0]![0] === "#NAME?"))
        throw new WerkmapFout({ soort: "functiesOntbreken" });
      await verwijderNotities(
        context,
        terug.map(({ doel }) => doel),
      );
      verwijder(
        register,
        terug.map(({ rij }) => rij),
      );
      await context.sync();
      return terug.length;
    });
  } catch (fout) {
    if (voor) await herstel(voor);
    throw alsWerkmapFout(fout);
  }
}

const herstel = ({ inhouden, register }: { inhouden: Inhoud[]; register: Registertabel }) =>
  herstelInhoud(inhouden, (context) => zetRegisterTerug(context, register));

/** De formule; de notatie die bij het bevriezen werd gezet gaat weer weg, tenzij iemand haar daarna veranderde. */
function formuleinhoud({ doel, terug, notatie }: Terugzetbaar, nu: Inhoud): Inhoud {
  const gezet = notatie !== null && nu.notatie === notatie;
  return { doel, invoer: formuleinvoer(doel, terug), notatie: gezet ? "General" : null };
}

async function eisOngewijzigd(
  context: Excel.RequestContext,
  register: Registertabel,
  terug: readonly Terugzetbaar[],
): Promise<void> {
  const nu = new Map(register.rijen.map((rij) => [rij.rij, rij]));
  const zelfde = terug.map(({ rij }) => nu.get(rij)).filter((rij) => rij !== undefined);
  const cellen = await leesCellen(context, zelfde);
  const kern = ({ doel, terug: formule, kenmerk, belet }: Bevrorencel) => [doel, formule, kenmerk, belet];
  eisGelijk(cellen.map(kern), terug.map(kern));
}

/** Wat er nu in een cel staat, om terug te kunnen zetten. */
function terugInhoud(doel: Doel, { invoer, notaties }: Gelezen): Inhoud {
  return {
    doel,
    invoer,
    // Alleen van één cel wordt de notatie gewijzigd, en hoeft zij terug.
    notatie: doel.rijen * doel.kolommen === 1 ? notaties[0]![0]! : null,
  };
}
