import type { Bedragen } from "../knowledge/pok/bedragen";
import { huidigeEditie } from "../knowledge/pok/edities";
import type { EigenBedrag, EigenBedragen } from "../knowledge/pok/eigenBedragen";
import { KANALEN, type Eenheid, type Kanaal, type Status } from "../knowledge/pok/soorten";
import { rollenVan, type Gemeenterollen } from "./gemeente";

/** Wat er voor een actielijn in een jaar beschikbaar is. Bedragen in gehele euro's. */
export interface Plaats {
  readonly actielijn: number;
  readonly jaar: number;
  /** Alle kanalen samen; null als de eigen bedragen er geen rij voor hebben. */
  readonly beschikbaar: number | null;
  readonly perKanaal: Readonly<Record<Kanaal, number>>;
  /** Hoe de brief dit bedrag noemt. */
  readonly status: Status;
  /** Volgens de brief of de eigen bedragen is er geld; een circulaire mag van de brief afwijken. */
  readonly heeftGeld: boolean;
  /** Het geld loopt in de brief alleen via het rijk: geen bate van een gemeente. */
  readonly alleenRijk: boolean;
}

/** Waarmee getoetst wordt. */
export interface Toetsgegevens {
  /** De landelijke tabel of de eigen bedragen van een gemeente. */
  bedragen: Bedragen | EigenBedragen;
  /** Eenheid waarin het plan is opgesteld: verschillen van minder dan één eenheid zijn afronding. */
  eenheid?: Eenheid;
  /** Naam of CBS-code; weggelaten: die van de eigen bedragen. */
  gemeente?: string | null;
  /** Of de gemeente een stedelijk vernieuwingsgebied heeft; weggelaten: niet bekend. */
  vernieuwingsgebied?: boolean | null;
  /** Deel van de gemeente (0 tot en met 1) in een landelijk bedrag van het gemeentefonds; weggelaten: niet bekend. */
  aandeelGemeentefonds?: number | null;
}

export const JAREN = huidigeEditie.jaren;
export const EERSTE_JAAR = JAREN[0]!;
export const LAATSTE_JAAR = JAREN[JAREN.length - 1]!;
export const ACTIELIJNEN = huidigeEditie.actielijnen.length;

/** Alles wat de toetsregels moeten weten buiten het plan zelf; elk gegeven wordt één keer uitgezocht. */
export class Kader {
  readonly eenheid: Eenheid;
  /** De rijen eigen bedragen; null bij de landelijke tabel. */
  readonly eigenRijen: readonly EigenBedrag[] | null;
  readonly gemeente: Gemeenterollen | null;
  /** De gemeente zoals zij is opgegeven, ook als zij niet herkend is. */
  readonly opgegevenGemeente: string | null;
  /** Deel van de gemeente (0 tot en met 1) in een landelijk bedrag van het gemeentefonds; null als het niet bekend is. */
  readonly aandeel: number | null;
  private readonly bedragen: Bedragen;
  private readonly plaatsen: (Plaats | undefined)[] = [];

  constructor({
    bedragen,
    eenheid = 1,
    gemeente,
    vernieuwingsgebied = null,
    aandeelGemeentefonds = null,
  }: Toetsgegevens) {
    const eigen = "rijen" in bedragen ? bedragen : null;
    this.bedragen = bedragen;
    this.eenheid = eenheid;
    this.eigenRijen = eigen?.rijen ?? null;
    this.opgegevenGemeente = gemeente ?? eigen?.gemeente ?? null;
    this.gemeente = rollenVan(this.opgegevenGemeente, vernieuwingsgebied);
    this.aandeel = aandeelGemeentefonds;
  }

  /** De plaats van een actielijn en jaar; null waar de brief die niet kent. */
  plaats(actielijn: number | null, jaar: number | null): Plaats | null {
    if (actielijn === null || jaar === null || jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return null;
    const nummer = (actielijn - 1) * JAREN.length + jaar - EERSTE_JAAR;
    return (this.plaatsen[nummer] ??= this.zoekPlaats(actielijn, jaar));
  }

  /** De plaatsen van alle actielijnen in een jaar van de brief. */
  jaar(jaar: number): readonly Plaats[] {
    return Array.from({ length: ACTIELIJNEN }, (_, i) => this.plaats(i + 1, jaar)!);
  }

  /**
   * Tot hoeveel euro een bedrag mag gaan: wat beschikbaar is, of dat afgerond op de eenheid als het bedrag zelf daarop
   * is afgerond.
   */
  grens(beschikbaar: number, bedrag: number): number {
    if (bedrag % this.eenheid !== 0) return beschikbaar;
    return Math.max(beschikbaar, Math.round(beschikbaar / this.eenheid) * this.eenheid);
  }

  private zoekPlaats(actielijn: number, jaar: number): Plaats {
    const { gedrukt, status, perKanaal } = huidigeEditie.cel(actielijn, jaar);
    const gelezen = this.bedragen.lees(actielijn, jaar, null);
    const beschikbaar = gelezen === undefined ? null : (gelezen ?? 0);
    const kanaal = (naam: Kanaal) =>
      beschikbaar === null ? 0 : (this.bedragen.lees(actielijn, jaar, naam) ?? 0);
    return {
      actielijn,
      jaar,
      beschikbaar,
      perKanaal: Object.fromEntries(KANALEN.map((naam) => [naam, kanaal(naam)])) as Record<Kanaal, number>,
      status,
      heeftGeld: (gedrukt ?? 0) > 0 || (beschikbaar ?? 0) > 0,
      alleenRijk: (perKanaal.RIJK ?? 0) > 0 && perKanaal.RIJK === gedrukt,
    };
  }
}
