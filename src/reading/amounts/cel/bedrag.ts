import type { Eenheid } from "../../../knowledge/pok/soorten";
import { toonGetal } from "../../grenzen";
import type { Getalnotatie } from "../../../sheet/getaltekst";
import { Celfout, FormuleZonderUitkomst } from "../../../sheet/celwaarde";
import { leesKern, ontleedGetaltekst, type Getaltekst } from "../../../sheet/getaltekst";

/**
 * Een gelezen bedragcel: een geheel bedrag in euro's, niets, een bedrag met centen (met het bedrag na afronden, een half
 * van nul af), of geen bedrag met wat er wel staat.
 */
export type Bedraglezing =
  | { soort: "bedrag"; bedrag: number }
  | { soort: "leeg" }
  | { soort: "centen"; afgerond: number; uitleg: string }
  | { soort: "fout"; uitleg: string };

/** Rekenwerk met een eenheid laat een heel bedrag soms een haar naast het gehele getal uitkomen. */
const REKENRUIS = 1e-6;
const LEEG: Bedraglezing = { soort: "leeg" };

/**
 * Leest een bedragcel in de eenheid van de tabel. Een bedrag wordt hier nooit stilzwijgend afgerond.
 * @param waarde de uitgepakte celwaarde
 * @param notatie hoe tekst met punt of komma te lezen is; null als dat niet vaststaat
 */
export function leesBedrag(
  waarde: unknown,
  eenheid: Eenheid,
  notatie: Getalnotatie | null,
  ontleed = ontleedGetaltekst,
): Bedraglezing {
  if (waarde === null || waarde === "") return LEEG;
  if (typeof waarde === "number") return inEuro(waarde, eenheid);
  if (typeof waarde === "string") return leesTekst(ontleed(waarde), eenheid, notatie);
  return fout(soortNaam(waarde));
}

function leesTekst(gelezen: Getaltekst, eenheid: Eenheid, notatie: Getalnotatie | null): Bedraglezing {
  if (gelezen.soort !== "getal") return gelezen;
  const { kern, vorm, negatief } = gelezen;
  if (notatie === null && vorm !== "kaal") return fout("waarin punt en komma op twee manieren te lezen zijn");
  const getal = leesKern(kern, notatie ?? "nl");
  if (getal === null) {
    return fout(`niet in de ${notatie === "en" ? "Engelse" : "Nederlandse"} notatie van deze tabel`);
  }
  return inEuro(negatief ? -getal : getal, eenheid);
}

function inEuro(getal: number, eenheid: Eenheid): Bedraglezing {
  const euro = getal * eenheid;
  if (Number.isSafeInteger(euro)) return { soort: "bedrag", bedrag: euro === 0 ? 0 : euro };
  const geheel = Math.round(euro);
  if (!Number.isSafeInteger(geheel)) return fout("een te groot of onbekend getal");
  const ruis = REKENRUIS + 2 * Number.EPSILON * Math.abs(geheel);
  if (Math.abs(euro - geheel) <= ruis) return { soort: "bedrag", bedrag: geheel === 0 ? 0 : geheel };
  const afgerond = Math.sign(euro) * Math.floor(Math.abs(euro) + 0.5 + ruis);
  const uitleg = `geen hele euro's${eenheid === 1 ? "" : ` (× ${toonGetal(eenheid)})`}`;
  return { soort: "centen", afgerond: afgerond === 0 ? 0 : afgerond, uitleg };
}

function fout(uitleg: string): Bedraglezing {
  return { soort: "fout", uitleg };
}

function soortNaam(waarde: unknown): string {
  if (waarde instanceof Date) return "een datum";
  if (waarde instanceof Celfout) return "een foutwaarde van Excel";
  if (waarde instanceof FormuleZonderUitkomst) return "een formule zonder bewaarde uitkomst";
  return "geen getal";
}
