import type { Blok } from "../invoegen/blok";
import type { Controle, Taal, Terzijde } from "./soorten";
import type { Controlegegevens } from "./soorten";

/** Wat er behalve de controle in een rapport komt. */
export interface Rapportgegevens {
  controle: Controle;
  gegevens: Controlegegevens;
  /** Hoe de bedragen heten waaraan is getoetst, zoals “Lbr. 21/083, 14 december 2021”. */
  bedragen: string;
  terzijde: readonly Terzijde[];
  /** Tijdstip van de controle. */
  tijd: Date;
  taal: Taal;
}

/** Een rapport, klaar om op een nieuw blad te schrijven. */
export interface Rapportblad extends Blok {
  /** Voorkeur voor de bladnaam; bestaat die al, dan met een volgnummer. */
  bladnaam: string;
  /** Regel boven elke afgedrukte pagina. */
  paginakop: string;
  /** Rijen, vanaf 1, die boven elke afgedrukte pagina terugkomen. */
  titelrijen: { van: number; tot: number };
}
