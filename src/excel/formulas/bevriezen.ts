import { notitietekst } from "../../work/formulas/notitie";
import {
  kenmerkVan,
  REGISTER,
  type Bevriezing,
  type Celwaarde,
  type Celwaarden,
} from "../../work/formulas/register";
import type { Bevriesbon } from "../../work/formulas/werkmap";
import type { Verloop } from "../../sheet/verloop";
import { volledigAdres } from "../../sheet/adres";
import { eisNietAfgebroken, WerkmapFout } from "../../sheet/belet";
import { waardeinvoer } from "../invoer";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";
import { eisGelijk, formuleinvoer, herstelInhoud, leesInhoud, zetInhoud } from "../inhoud";
import { verwijderNotities, zetNotities } from "../notities";
import { eisBruikbaar, voegToe, zetRegisterTerug, type Registertabel } from "./register";

/**
 * Maakt waarden van formules en schrijft ze op in het register, geheel of niet. Het register komt eerst: houdt Excel er
 * halverwege mee op, dan is niets verloren.
 * @throws {WerkmapFout} `gewijzigd` als een cel niet meer is zoals bij het bekijken
 */
export async function bevries(
  bevriezingen: readonly Bevriezing[],
  vandaag: string,
  { signaal }: Verloop,
): Promise<Bevriesbon> {
  let voor: { register: Registertabel | null } | null = null;
  try {
    return await schrijfUit(async (context) => {
      await eisOngewijzigd(context, bevriezingen);
      const register = await eisBruikbaar(context);
      const bladnamen = await leesBladnamen(context, bevriezingen, register === null);
      eisNietAfgebroken(signaal);
      voor = { register };
      voegToe(context, register, bevriezingen, vandaag, bladnamen);
      await context.sync();
      eisNietAfgebroken(signaal);
      await zetInhoud(context, bevriezingen.map(bevroren));
      eisNietAfgebroken(signaal);
      const geschreven = await leesInhoud(context, bevriezingen);
      geschreven.forEach(({ waarden }, i) => eisWaarden(waarden as Celwaarde[][], bevriezingen[i]!));
      const notities = await zetNotities(
        context,
        bevriezingen.map((bevriezing) => ({
          doel: bevriezing.doel,
          tekst: notitietekst(bevriezing, vandaag),
        })),
      );
      await context.sync();
      return {
        aantal: bevriezingen.length,
        plekken: bevriezingen.map(({ doel }) => volledigAdres(doel.blad, doel)),
        notities,
      };
    });
  } catch (fout) {
    if (voor) await herstel(bevriezingen, (voor as { register: Registertabel | null }).register);
    throw alsWerkmapFout(fout);
  }
}

const bevroren = ({ doel, waarden, notatie }: Bevriezing) => ({
  doel,
  invoer: waarden.map((rij) => rij.map((waarde) => waardeinvoer(waarde))),
  notatie,
});

function herstel(bevriezingen: readonly Bevriezing[], register: Registertabel | null): Promise<void> {
  const inhouden = bevriezingen.map(({ doel, formule, notatie }) => ({
    doel,
    invoer: formuleinvoer(doel, formule),
    // Alleen een cel met de notatie General kreeg een andere.
    notatie: notatie === null ? null : "General",
  }));
  return herstelInhoud(inhouden, async (context) => {
    await verwijderNotities(
      context,
      bevriezingen.map(({ doel }) => doel),
    );
    await zetRegisterTerug(context, register);
  });
}

async function eisOngewijzigd(
  context: Excel.RequestContext,
  bevriezingen: readonly Bevriezing[],
): Promise<void> {
  const nu = await leesInhoud(context, bevriezingen);
  nu.forEach(({ formules, waarden }, i) => {
    eisGelijk(formules[0]![0], bevriezingen[i]!.formule);
    eisGelijk(kenmerkVan(waarden as Celwaarde[][]), kenmerkVan(bevriezingen[i]!.waarden));
  });
}

/** Wat Excel teruggeeft moet zijn wat is geschreven: een waarde die onderweg verandert, is niet bevroren. */
function eisWaarden(gelezen: Celwaarden, { waarden }: Bevriezing): void {
  if (kenmerkVan(gelezen) !== kenmerkVan(waarden))
    throw new WerkmapFout({ soort: "geweigerd", code: "AndereWaarde" });
}

/** De namen die alleen op een blad gelden, per blad. Ziet en passant of het blad voor het register vrij is. */
async function leesBladnamen(
  context: Excel.RequestContext,
  bevriezingen: readonly Bevriezing[],
  nieuw: boolean,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const bladIds = [...new Set(bevriezingen.map(({ doel }) => doel.bladId))];
  const namen = bladIds.map((id) => {
    const { names } = context.workbook.worksheets.getItem(id);
    names.load("items/name");
    return names;
  });
  const bezet = context.workbook.worksheets.getItemOrNullObject(REGISTER);
  bezet.load("name");
  await context.sync();
  if (nieuw && !bezet.isNullObject) throw new WerkmapFout({ soort: "bladBezet", blad: bezet.name });
  return new Map(
    bladIds.map((id, i) => [id, new Set(namen[i]!.items.map(({ name }) => name.toLowerCase()))]),
  );
}
