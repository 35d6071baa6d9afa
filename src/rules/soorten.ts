import type { Planregel, Soort } from "../reading/plan/soorten";
import type { Kader } from "./kader";
import type { Telling } from "./telling";

/** De zwaarte van een bevinding, de zwaarste eerst. */
export const ERNSTEN = ["fout", "waarschuwing", "advies"] as const;
export type Ernst = (typeof ERNSTEN)[number];
export type Taal = "nl" | "en";
/** Een vaste tekst in beide talen. */
export type Tekst = Readonly<Record<Taal, string>>;

/** Wat een regel gevonden heeft; de zin wordt pas gemaakt als iemand haar leest. */
export interface Vondst<F> {
  /** De planregel waar het zit; null bij iets dat het hele plan betreft. */
  regel: Planregel | null;
  /** Weggelaten: de ernst van de toetsregel. */
  ernst?: Ernst;
  /** Bij een mededeling dat er niet getoetst kon worden: de codes van de regels die daardoor zwijgen, als het er meer zijn. */
  zwijgen?: readonly string[];
  feiten: F;
}

interface Regelkop<F> {
  readonly code: string;
  /** De zwaarste ernst die de regel kent. */
  readonly ernst: Ernst;
  /** Kort; de uitzonderingen staan in UITLEG. */
  readonly titel: Tekst;
  /** De plaats in brief, bijlage of voorschrift waar de regel op rust. */
  readonly bron: Tekst;
  /** `regel`: geldt al voor één planregel, dus ook in TOETS; `plan`: alleen over een heel plan. */
  readonly soort: "regel" | "plan";
  readonly bericht: Readonly<Record<Taal, (feiten: F) => string>>;
  /** Geen oordeel maar de mededeling dat er niet geoordeeld kon worden. */
  readonly nietGetoetst?: boolean;
}

/** In {@link Lijnregel.bij}: een planregel zonder bestaande actielijn. */
export const GEEN_ACTIELIJN = 0;

/** Een toetsregel die naar één planregel tegelijk kijkt. */
export interface Lijnregel<F> extends Regelkop<F> {
  readonly soort: "regel";
  /** Voor welke planregels de toets geldt; weggelaten: voor alle. */
  readonly bij?: { soort?: Soort; actielijnen?: readonly number[] };
  /** Eén bevinding per rij van het plan: de oorzaak staat in een cel die voor de hele rij geldt. */
  readonly perRij?: boolean;
  toets(regel: Planregel, kader: Kader): Vondst<F> | null;
}

/** Een toetsregel die naar de optelling van een plan kijkt; met soort `regel` is één planregel ook een plan. */
export interface Telregel<F> extends Regelkop<F> {
  toetsPlan(telling: Telling, kader: Kader): readonly Vondst<F>[];
}

/* Elke regel heeft haar eigen feiten; wie de catalogus doorloopt geeft ze alleen door. */
export type Toetsregel = Lijnregel<never> | Telregel<never>;

/** Legt vast dat feiten en zinnen van een regel bij elkaar horen; daarna hoeft niemand de feiten te kennen. */
export const lijnregel = <F>(regel: Lijnregel<F>): Lijnregel<never> => regel as unknown as Lijnregel<never>;
export const telregel = <F>(regel: Telregel<F>): Telregel<never> => regel as unknown as Telregel<never>;

export const isLijnregel = (regel: Toetsregel): regel is Lijnregel<never> => "toets" in regel;
export const isTelregel = (regel: Toetsregel): regel is Telregel<never> => "toetsPlan" in regel;

/** Eén bevinding bij een plan. */
export class Bevinding {
  readonly ernst: Ernst;
  readonly regel: Planregel | null;
  constructor(
    readonly toetsregel: Toetsregel,
    private readonly vondst: Vondst<never>,
  ) {
    this.ernst = vondst.ernst ?? toetsregel.ernst;
    this.regel = vondst.regel;
  }
  get code(): string {
    return this.toetsregel.code;
  }
  /** De bevinding zegt alleen dat er niet getoetst kon worden. */
  get nietGetoetst(): boolean {
    return this.toetsregel.nietGetoetst ?? false;
  }
  /** De codes van de regels die niet getoetst konden worden; leeg bij een oordeel. */
  get zwijgen(): readonly string[] {
    return this.nietGetoetst ? (this.vondst.zwijgen ?? [this.code]) : [];
  }

  /** De zin: actielijn, jaar, wat er staat, wat mag en wat te doen. */
  bericht(taal: Taal): string {
    return this.toetsregel.bericht[taal](this.vondst.feiten);
  }
}
