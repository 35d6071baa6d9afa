import { voerUit, type Werkverloop } from "../../sheet/voortgang";
import { leesTekstInStappen } from "./tekst/leesTekst";
import { teGroot } from "./fouten";
import { herkenSoort } from "./herken";
import type { Bestand } from "./soorten";
import { leesXlsx } from "./xlsx";

export type { Bestand, Bestandsblad } from "./soorten";

const MEESTE_BYTES_TEKST = 50 * 1024 * 1024;
const ZONDER_VERLOOP: Werkverloop = { pauze: () => new Promise((door) => setTimeout(door)) };

/**
 * Leest een bestand met bedragen: een Excel-werkmap (.xlsx, .xlsm) of een tekstbestand met scheidingstekens. De inhoud
 * telt, niet de naam. Het werk gaat in stappen, met de beurt ertussen terug.
 * @returns null als het werk is afgebroken
 * @throws {PokFout} `ongeldig` met een zin die zegt wat het bestand is of wat eraan mankeert, en wat te doen is
 */
export async function leesBestand(
  naam: string,
  bytes: Uint8Array,
  verloop: Werkverloop = ZONDER_VERLOOP,
): Promise<Bestand | null> {
  return herkenSoort(naam, bytes) === "zip"
    ? leesXlsx(naam, bytes, verloop)
    : leesTekstbestand(naam, bytes, verloop);
}

async function leesTekstbestand(
  naam: string,
  bytes: Uint8Array,
  verloop: Werkverloop,
): Promise<Bestand | null> {
  if (bytes.length > MEESTE_BYTES_TEKST) throw teGroot("het is meer dan 50 MB");
  const gelezen = await voerUit(leesTekstInStappen(bytes), verloop);
  if (gelezen === null) return null;
  const { raster, opmerkingen } = gelezen;
  return {
    naam,
    soort: "tekst",
    bladen: [{ naam, raster, verborgenRijen: [], zichtbaar: true }],
    opmerkingen,
  };
}
