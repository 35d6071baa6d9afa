import type { Werkverloop } from "../../../sheet/voortgang";
import { Pakket } from "../pakket/pakket";
import type { Bestand, Bestandsblad } from "../soorten";
import { Bladopname, type Celteller } from "./blad";
import type { Omgeving } from "./celinhoud";
import { Afgebroken, Lezer } from "./lezer";
import { dekAf } from "./samenvoeging";
import { Stijlen } from "./stijlen";
import { gedeeldeTeksten } from "./teksten";
import { leesWerkmap, type Bladverwijzing } from "./werkmap";

/**
 * Leest een Excel-werkmap.
 * @returns null als het werk is afgebroken
 * @throws {PokFout} `ongeldig` als het geen .xlsx is, of een beschadigde of te grote
 */
export async function leesXlsx(
  naam: string,
  bytes: Uint8Array,
  verloop: Werkverloop,
): Promise<Bestand | null> {
  try {
    return await leesBladen(naam, new Lezer(await Pakket.open(bytes), verloop));
  } catch (fout) {
    if (fout instanceof Afgebroken) return null;
    throw fout;
  }
}

async function leesBladen(naam: string, lezer: Lezer): Promise<Bestand> {
  const werkmap = await leesWerkmap(lezer);
  const vooraf = [werkmap.teksten, werkmap.stijlen].filter((pad) => pad !== undefined);
  lezer.verwacht([...vooraf, ...werkmap.bladen.map(({ pad }) => pad)]);

  const teksten: string[] = [];
  const stijlen = new Stijlen();
  if (werkmap.teksten) await lezer.lees(werkmap.teksten, "de lijst met teksten", gedeeldeTeksten(teksten));
  if (werkmap.stijlen) await lezer.lees(werkmap.stijlen, "de lijst met stijlen", stijlen.ontvanger);

  const omgeving = { teksten, stijlen, vanaf1904: werkmap.vanaf1904 };
  const teller: Celteller = { cellen: 0 };
  const bladen: Bestandsblad[] = [];
  const opmerkingen: string[] = [];
  for (const verwijzing of werkmap.bladen) {
    bladen.push(await leesBlad(lezer, verwijzing, omgeving, teller, opmerkingen));
  }
  return { naam, soort: "xlsx", bladen, opmerkingen };
}

async function leesBlad(
  lezer: Lezer,
  { naam, pad, zichtbaar }: Bladverwijzing,
  omgeving: Omgeving,
  teller: Celteller,
  opmerkingen: string[],
): Promise<Bestandsblad> {
  const opname = new Bladopname(naam, omgeving, teller);
  await lezer.lees(pad, `blad “${naam}”`, opname.ontvanger);
  const { raster, samengevoegd, formulesZonderUitkomst } = opname;
  const bedekt = await lezer.doe(dekAf(raster, samengevoegd));
  if (formulesZonderUitkomst > 0) {
    opmerkingen.push(
      `Blad “${naam}”: ${formulesZonderUitkomst} × een formule zonder bewaarde uitkomst. Open het bestand in Excel en bewaar het opnieuw om de uitkomsten erin te zetten.`,
    );
  }
  if (bedekt > 0) {
    opmerkingen.push(
      `Blad “${naam}”: ${bedekt} × een waarde onder samengevoegde cellen, die in Excel niet te zien is; zij is niet gelezen.`,
    );
  }
  const verborgenRijen = opname.verborgenRijen.filter((rij) => rij <= raster.length).sort((a, b) => a - b);
  return { naam, raster, verborgenRijen, zichtbaar };
}
