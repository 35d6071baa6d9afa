import type { Overgeslagen, Totaalrij, Tussenkop } from "../lezing";
import type { Fondsregel, Planregel, Soort } from "../soorten";
import type { Teken } from "../cel/woorden";

/** Een regel voordat de tekengewoonte van het hele plan bekend is: `bedrag` heeft nog het teken van de cel. */
export interface Ruweregel<R extends Planregel = Planregel> {
  regel: R;
  /** De soort die het plan zegt; null als het haar niet zegt. */
  gezegd: Soort | null;
  teken: Teken | null;
  /** Of de getallen van de hele rij samen negatief zijn. */
  negatieveRij: boolean;
}

/** Hoeveel bedragen positief en negatief zijn. */
export interface Tekentelling {
  plus: number;
  min: number;
}

/** Waar de uitkomst van de rijen in verzameld wordt. */
export interface Opbrengst {
  regels: Ruweregel[];
  gemeentefonds: Ruweregel<Fondsregel>[];
  totaalrijen: Totaalrij[];
  tussenkoppen: Tussenkop[];
  overgeslagen: Overgeslagen[];
  zonderPok: number;
  /** Tekens per gezegde soort, over alle rijen met bedragen; en van POK-regels zonder soort. */
  tekens: Record<Soort | "onbekend", Tekentelling>;
  /** Rijen met een bedrag en een lege cel in de kolom Actielijn. */
  zonderActielijn: number;
  /** Cellen die baten of lasten moesten zeggen maar dat niet doen. */
  soortOnleesbaar: { rij: number; kolom: number; gevonden: unknown }[];
  /** Rijen die over POK gaan maar geen actielijn noemen. */
  pokZonderActielijn: number[];
  gemeenten: Set<unknown>;
  verslagsoorten: Set<unknown>;
  /** Index van een tweede kop, waar het lezen is opgehouden. */
  tweedeKop: number | null;
}

export function nieuweOpbrengst(): Opbrengst {
  const geen = (): Tekentelling => ({ plus: 0, min: 0 });
  return {
    regels: [],
    gemeentefonds: [],
    totaalrijen: [],
    tussenkoppen: [],
    overgeslagen: [],
    zonderPok: 0,
    tekens: { baten: geen(), lasten: geen(), onbekend: geen() },
    zonderActielijn: 0,
    soortOnleesbaar: [],
    pokZonderActielijn: [],
    gemeenten: new Set(),
    verslagsoorten: new Set(),
    tweedeKop: null,
  };
}
