import type { Kapotcel } from "../../work/formulas/werkmap";
import type { Verloop } from "../../sheet/verloop";
import { eisNietAfgebroken } from "../../sheet/belet";
import { waardeinvoer } from "../invoer";
import { bereikVan } from "../lezen";
import { alsWerkmapFout, schrijfUit } from "../uitvoering";
import { eisGelijk, herstelInhoud, type Inhoud } from "../inhoud";

/**
 * Herstelt kapotte formules, geheel of niet. Ook een goed geschreven formule opnieuw schrijven helpt: Excel zoekt de
 * functie dan opnieuw op.
 * @returns hoeveel er daarna nog #NAAM? geven
 * @throws {WerkmapFout} `gewijzigd` als een cel niet meer is zoals bij het bekijken
 */
export async function herstel(kapot: readonly Kapotcel[], { signaal }: Verloop): Promise<number> {
  let voor: Inhoud[] | null = null;
  try {
    return await schrijfUit(async (context) => {
      const bereiken = kapot.map(({ doel }) => bereikVan(context, doel));
      bereiken.forEach((bereik) => bereik.load("formulas,numberFormat"));
      await context.sync();
      bereiken.forEach(({ formulas }, i) => eisGelijk(formulas[0]![0], kapot[i]!.was));
      eisNietAfgebroken(signaal);
      voor = kapot.map((cel, i) => inhoudVan(cel, String(bereiken[i]!.numberFormat[0]![0])));
      context.application.suspendScreenUpdatingUntilNextSync();
      kapot.forEach((cel, i) => schrijf(cel, bereiken[i]!));
      bereiken.forEach((bereik) => bereik.load("values"));
      await context.sync();
      return bereiken.filter(({ values }) => values[0]![0] === "#NAME?").length;
    });
  } catch (fout) {
    if (voor) await herstelInhoud(voor, async () => undefined);
    throw alsWerkmapFout(fout);
  }
}

function inhoudVan({ doel, was, soort }: Kapotcel, notatie: string): Inhoud {
  return { doel, invoer: [[soort === "tekst" ? waardeinvoer(was, notatie) : was]], notatie };
}

function schrijf({ wordt, soort }: Kapotcel, bereik: Excel.Range): void {
  if (soort !== "tekst") {
    bereik.formulas = [[wordt]];
    return;
  }
  // In een cel met tekstnotatie zou ook de herstelde formule tekst blijven. De gebruiker typte haar in zijn eigen schrijfwijze.
  bereik.numberFormat = [["General"]];
  bereik.formulasLocal = [[wordt]];
}
