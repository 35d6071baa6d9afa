import type { Getalnotatie } from "../../../sheet/getaltekst";
import { ontleedGetaltekst, type Vorm } from "../../../sheet/getaltekst";

/** De notatie van alle getallen in tekst samen; null als zij niet vaststaat, en dan waarom. */
export interface Notatiebesluit {
  notatie: Getalnotatie | null;
  reden: string;
}

/**
 * Bepaalt uit alle bedragteksten van een tabel samen hoe punt en komma te lezen zijn: een tabel heeft één notatie, en
 * “1,234” alleen zegt niet welke. “52.000” zonder tegenaanwijzing is Nederlands.
 */
export function bepaalNotatie(teksten: Iterable<string>, ontleed = ontleedGetaltekst): Notatiebesluit {
  const voorbeeld: Partial<Record<Vorm, string>> = {};
  for (const tekst of teksten) {
    const gelezen = ontleed(tekst);
    if (gelezen.soort === "getal") voorbeeld[gelezen.vorm] ??= tekst.trim();
  }
  const { nl, en, punt3, komma3 } = voorbeeld;
  if (nl && en) return onbeslist(`“${nl}” is Nederlands geschreven en “${en}” Engels`);
  if (nl) return { notatie: "nl", reden: `“${nl}” kan alleen Nederlands zijn` };
  if (en && punt3) return onbeslist(`“${en}” is Engels geschreven, en “${punt3}” kan dan ook een breuk zijn`);
  if (en) return { notatie: "en", reden: `“${en}” kan alleen Engels zijn` };
  if (komma3) return onbeslist(`“${komma3}” kan een duizendtal zijn en ook een breuk`);
  return { notatie: "nl", reden: "geen aanwijzing voor een andere notatie dan de Nederlandse" };
}

function onbeslist(reden: string): Notatiebesluit {
  return { notatie: null, reden };
}
