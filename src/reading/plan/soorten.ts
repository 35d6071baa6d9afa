import type { Post } from "../../knowledge/gemeentefonds/herken";
import type { Aard, Kanaal } from "../../knowledge/pok/soorten";

export type Soort = "baten" | "lasten";

/**
 * Eén bedrag van een plan, met de cel waaruit het komt. Wat niet te lezen is, is null; wat er stond staat in `gevonden`.
 * Rijen en kolommen tellen vanaf 1, binnen het gelezen bereik.
 */
export interface Planregel {
  rij: number;
  /** Kolom van de bedragcel. */
  kolom: number;
  /** null: geen (bestaande) actielijn. */
  actielijn: number | null;
  /** Ook een jaar buiten 2021–2027; null als er geen jaartal staat. */
  jaar: number | null;
  /** Gehele euro's, positief waar het plan een bate of last bedoelt; null als er geen getal staat. */
  bedrag: number | null;
  soort: Soort;
  /** null: het plan zegt het niet. */
  aard: Aard | null;
  kanaal: Kanaal | null;
  /** Taakveldcode als tekst, zoals “0.10”; null: het plan zegt het niet. */
  taakveld: string | null;
  omschrijving: string;
  /** Een totaalrij die als gewone regel is geteld: herkend aan haar opschrift of doordat zij de som is; anders null. */
  totaal: "opschrift" | "som" | null;
  gevonden: Gevonden;
}

/** Een bedrag dat niet over een actielijn gaat maar over ander geld dat de ledenbrief Rijksbegroting 2022 noemt. */
export interface Fondsregel extends Planregel {
  actielijn: null;
  /** Alle teksten van de rij: ook een toelichting of een kolom Editie zegt iets over de post. */
  omschrijving: string;
  post: Post;
}

/** De celinhoud waaruit een regel is gelezen; undefined waar het plan er geen kolom voor heeft. */
export interface Gevonden {
  actielijn?: unknown;
  jaar?: unknown;
  bedrag?: unknown;
  soort?: unknown;
  aard?: unknown;
  kanaal?: unknown;
  taakveld?: unknown;
  /** De teksten die samen de omschrijving zijn, elk uit een eigen cel. */
  omschrijving?: readonly string[] | undefined;
}
