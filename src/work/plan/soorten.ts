import type { Bedragen } from "../../knowledge/pok/bedragen";
import type { EigenBedragen } from "../../knowledge/pok/eigenBedragen";
import type { Aard, Actielijn, Eenheid, Kanaal } from "../../knowledge/pok/soorten";

/** De stappen van het opstellen, in volgorde. */
export const STAPPEN = ["uitgangspunten", "beschikbaar", "plan", "controle", "schrijven"] as const;
export type Stap = (typeof STAPPEN)[number];

/** Waaruit blijkt wat er beschikbaar is: eigen bedragen, een raming, of de landelijke tabel. */
export const BRONSOORTEN = ["eigen", "raming", "landelijk"] as const;
export type Bronsoort = (typeof BRONSOORTEN)[number];

/** Nummer van een van de vier doelen die de brief noemt; zie DOELEN. */
export type Doelnummer = 1 | 2 | 3 | 4;

/** Bedragen in gehele euro's per jaar; een jaar dat ontbreekt is nog niet ingevuld, en telt als 0. */
export type Jaarbedragen = Readonly<Record<number, number>>;

/** Eén activiteit van een plan, op één actielijn. */
export interface Activiteit {
  /** Blijft gelijk zolang de activiteit bestaat, zoals “4.2”: tweede activiteit op actielijn 4. Ook de sleutel op het blad. */
  readonly nr: string;
  readonly actielijn: number;
  readonly naam: string;
  readonly doel: Doelnummer | null;
  readonly doelgroep: string;
  readonly partners: string;
  readonly indicator: string;
  /** Taakveldcode van de lasten, als tekst; null: nog niet gekozen. In latere jaren geldt haar opvolger, zie taakveldIn. */
  readonly taakveld: string | null;
  /** Welke opvolger geldt waar `taakveld` er meer dan één heeft; null: nog niet gekozen, of niet nodig. */
  readonly opvolger: string | null;
  /** null: nog niet gekozen; dan geldt die van de actielijn. */
  readonly aard: Aard | null;
  /** Lasten. */
  readonly bedragen: Jaarbedragen;
}

/** Eén versie van het plan, om met een andere te vergelijken. */
export interface Scenario {
  readonly id: string;
  readonly naam: string;
  readonly activiteiten: readonly Activiteit[];
  /** Alleen bij een behoedzaam scenario: welk deel van de voorlopige bedragen meetelde toen het werd gemaakt, 0 tot en met 1. */
  readonly deelVoorlopig?: number;
}

/** Een plan in wording, zoals de werkmap het bewaart. */
export interface Ontwerp {
  readonly stap: Stap;
  /** Eerste en laatste jaar van het plan, binnen 2021–2027. */
  readonly van: number;
  readonly tot: number;
  readonly eenheid: Eenheid;
  /** null: de beste die er is (eigen, anders raming, anders landelijk). */
  readonly bron: Bronsoort | null;
  /** Ten minste één. */
  readonly scenarios: readonly Scenario[];
  /** Het scenario waaraan gewerkt wordt. */
  readonly actief: string;
  /** Of ook de baten per taakveld 0.7 op een blad komen. */
  readonly metBaten: boolean;
}

/** Hoe zeker geld is. `rijk`: loopt via het rijk; `anderen`: gaat naar andere gemeenten; `geen`: er is (dan) geen geld. */
export type Zekerheid = "vast" | "voorlopig" | "open" | "rijk" | "anderen" | "geen";

/** Een deel van wat er voor een actielijn in een jaar is, via één kanaal. */
export interface Kanaaldeel {
  readonly kanaal: Kanaal;
  /** Gehele euro's; null waar de bron er geen noemt, zoals bij een raming of in eigen bedragen van geld buiten het gemeentefonds. */
  readonly bedrag: number | null;
  readonly zekerheid: Zekerheid;
}

/** Wat er voor een actielijn in een jaar is. Bedragen in gehele euro's. */
export interface Beschikbaarcel {
  readonly actielijn: number;
  readonly jaar: number;
  /** Wat de gemeente kan inzetten: AU en DU. Geld via het rijk, en geld waarvan de weg nog open is, hoort daar niet bij. */
  readonly inzetbaar: number;
  readonly delen: readonly Kanaaldeel[];
  /** De zekerheid van het inzetbare deel, of waarom er niets in te zetten is. */
  readonly zekerheid: Zekerheid;
  /** Kanalen waarlangs de gemeente volgens de brief geld kan ontvangen, en waarvoor haar eigen bedragen geen rij hebben. */
  readonly zonderRij: readonly Kanaal[];
  /** Dit is het laatste jaar met inzetbaar geld, terwijl de actielijn daarna ophoudt (en niet alleen omdat de brief tot 2027 loopt). */
  readonly eindigt: boolean;
  /** Volledige bronvermelding van de cel, met wat er vreemd aan is; bij een raming ook waarop zij rust. */
  readonly bron: string;
}

/** Alles wat er in de jaren van een plan beschikbaar is. */
export interface Beschikbaar {
  readonly bron: Bronsoort;
  /** null bij de landelijke tabel. */
  readonly gemeente: string | null;
  /** Hoe de bedragen heten, zoals “eigen bedragen van Enschede (septembercirculaire 2022)”. */
  readonly naam: string;
  readonly jaren: readonly number[];
  readonly actielijnen: readonly Actielijn[];
  /** Waaraan de regels toetsen, en wat POK-functies als “bedragen” krijgen. */
  readonly bedragen: Bedragen | EigenBedragen;
  cel(actielijn: number, jaar: number): Beschikbaarcel;
}
