import type { Bedragbron } from "../../knowledge/pok/bedragbron";
import type { Beschikbaar, Ontwerp, Scenario } from "./soorten";

/** Wat er geschreven moet worden: één scenario van een ontwerp, met wat er beschikbaar is. */
export interface Schrijfopdracht {
  readonly ontwerp: Ontwerp;
  readonly scenario: Scenario;
  readonly beschikbaar: Beschikbaar;
  /** Waaruit `beschikbaar` komt; bij een raming staan hier de aandelen. */
  readonly bron: Bedragbron;
  /** Of de gemeente een stedelijk vernieuwingsgebied heeft; null: niet bekend. Alleen bij een raming van belang. */
  readonly stedelijkVernieuwingsgebied: boolean | null;
  /** Datum van schrijven, jjjj-mm-dd. */
  readonly vandaag: string;
}

/** De bladen die een geschreven plan heeft, in deze volgorde. */
export const BLADSOORTEN = ["plan", "samenvatting", "baten", "raming"] as const;
export type Bladsoort = (typeof BLADSOORTEN)[number];

/** Wat er met een blad gaat gebeuren. Aantallen zijn cellen, behalve de rijen van de tabel. */
export interface Bladvoorbeeld {
  readonly soort: Bladsoort;
  /** Naam zoals het blad nu heet, of gaat heten als het er nog niet is. */
  readonly blad: string;
  readonly hoe: "nieuw" | "bijwerken" | "ongewijzigd";
  /** Bereik dat beschreven wordt, zonder bladnaam, zoals “A1:Q40”. */
  readonly adres: string;
  /** Cellen die een andere inhoud krijgen; bij een nieuw blad alle gevulde cellen. */
  readonly bijgewerkt: number;
  /** Cellen die de gebruiker op het blad heeft gewijzigd, en die zo blijven: hun adressen. */
  readonly behouden: readonly string[];
  /** Rijen van de plantabel die erbij komen of verdwijnen: hun Nr. */
  readonly rijenErbij: readonly string[];
  readonly rijenWeg: readonly string[];
  /** Rijen van activiteiten die niet meer in het ontwerp staan maar op het blad zijn gewijzigd, en daarom blijven. */
  readonly rijenBehouden: readonly string[];
  /** Rijen die de gebruiker uit de plantabel heeft verwijderd, en die weg blijven: hun Nr. */
  readonly rijenVerwijderd: readonly string[];
  /** Rijen die de gebruiker zelf aan de plantabel heeft toegevoegd, en die blijven. */
  readonly eigenRijen: number;
}

/** Wat er gaat gebeuren, bekeken zonder iets te schrijven; nodig om te schrijven. */
export interface Voorbereid {
  readonly opdracht: Schrijfopdracht;
  readonly bladen: readonly Bladvoorbeeld[];
}

/** Bewijs van een geschreven plan, nodig om het ongedaan te maken. */
export interface Schrijfbon {
  /** Naam van het blad met het plan. */
  readonly blad: string;
  readonly voorbereid: Voorbereid;
}

/** Een verschil tussen wat het laatst is geschreven en wat er nu in de plantabel staat. */
export type Planverschil =
  | {
      readonly soort: "bedrag";
      /** Nr van de activiteit. */
      readonly nr: string;
      readonly jaar: number;
      /** Gehele euro's, over alle rijen van de activiteit samen; null als er geen getal (meer) staat. */
      readonly was: number | null;
      readonly is: number | null;
      /** Wat er staat als dat geen getal is; "" als er niets staat. */
      readonly gevonden?: string;
      readonly adres: string;
    }
  | {
      readonly soort: "tekst";
      readonly nr: string;
      readonly veld:
        "actielijn" | "naam" | "doel" | "doelgroep" | "partners" | "indicator" | "taakveld" | "aard";
      readonly was: string;
      readonly is: string;
      readonly adres: string;
    }
  /** Een rij die de gebruiker aan de tabel heeft toegevoegd. */
  | { readonly soort: "rijErbij"; readonly rij: Eigenrij; readonly adres: string }
  /** Een activiteit waarvan alle rijen uit de tabel zijn verwijderd. */
  | { readonly soort: "rijWeg"; readonly nr: string };

/** Een door de gebruiker toegevoegde rij van de plantabel; wat niet te lezen is, is null of leeg. */
export interface Eigenrij {
  readonly actielijn: number | null;
  readonly naam: string;
  readonly doel: string;
  readonly doelgroep: string;
  readonly partners: string;
  readonly indicator: string;
  readonly taakveld: string | null;
  readonly aard: string;
  /** Gehele euro's; null waar iets anders dan een getal staat, en ontbrekend waar niets staat. */
  readonly bedragen: Readonly<Record<number, number | null>>;
}

/** Een plan dat eerder uit deze werkmap is geschreven. */
export interface Geschrevenplan {
  /** Id van het scenario. */
  readonly scenario: string;
  /** Naam van het blad met de plantabel, en van de tabel. */
  readonly blad: string;
  readonly tabel: string;
  /** Datum van schrijven, jjjj-mm-dd. */
  readonly geschrevenOp: string;
  /** Wat de gebruiker sindsdien in de tabel heeft gewijzigd. */
  readonly verschillen: readonly Planverschil[];
}

/** Wat het opstellen van een plan van een werkmap vraagt. Elke bewerking mislukt met een WerkmapFout. */
export interface Planwerkmap {
  /** Het bewaarde ontwerp, zoals bewaard; null als er geen is. */
  leesOntwerp(): Promise<unknown>;
  bewaarOntwerp(ontwerp: Ontwerp): Promise<void>;
  /** De plannen die nog in de werkmap staan. Een plan waarvan de tabel is verwijderd, hoort daar niet bij. */
  leesGeschreven(): Promise<readonly Geschrevenplan[]>;
  /** Bekijkt wat schrijven zou doen. @throws {WerkmapFout} ook als een blok niet past waar het moet groeien */
  bereidVoor(opdracht: Schrijfopdracht): Promise<Voorbereid>;
  /** Schrijft alles of niets. @throws {WerkmapFout} `gewijzigd` als er sinds het voorbereiden iets is veranderd */
  schrijf(voorbereid: Voorbereid, signaal: AbortSignal): Promise<Schrijfbon>;
  /** Zet terug wat er voor het schrijven stond. @throws {WerkmapFout} `gewijzigd` als er sindsdien iets is veranderd */
  maakOngedaan(bon: Schrijfbon): Promise<void>;
  /** Toont een blad van het geschreven plan. */
  toon(blad: string): Promise<void>;
}
