import type { Blok } from "../../work/blok";
import type { Hoe, Wat } from "../../work/amounts/opdracht";
import type { Anker } from "../../work/insert/plaatsen";
import type { Werkmap } from "../../work/insert/werkmap";
import type { Bon, Verkenning } from "../../work/verkenning";
import { Plaatser } from "./plaatser";
import type { Plaatsstand } from "./stand";

/** Hoe een opdracht een blok wordt. */
export interface Blokmaker<O> {
  maak(opdracht: O, anker: Anker): Blok;
  /** Hangt niet van de plaats af. */
  omvang(opdracht: O): { rijen: number; kolommen: number };
  /** Of de opdracht niets heeft om in te voegen. */
  weigert(opdracht: O): boolean;
}

/** Elke opdracht om een blok in te voegen kiest zijn omvang, en formules of waarden. */
export interface Blokopdracht {
  wat: Wat;
  hoe: Hoe;
}

/** Voegt een blok in bij de selectie. */
export class Blokplaatser<O extends Blokopdracht, S extends Plaatsstand<O> = Plaatsstand<O>> extends Plaatser<
  O,
  Verkenning,
  S
> {
  constructor(
    private readonly werkmap: Werkmap,
    private readonly maker: Blokmaker<O>,
    stand: S,
  ) {
    super(werkmap, stand);
  }

  /** Het blok dat de huidige opdracht vanaf deze cel oplevert. */
  blok(anker: Anker): Blok {
    return this.maker.maak(this.stand.opdracht, anker);
  }

  weigert(opdracht: O): boolean {
    return this.maker.weigert(opdracht);
  }

  protected bekijk(opdracht: O): Promise<Verkenning> {
    return this.werkmap.verken(this.maker.omvang(opdracht));
  }

  protected schrijf({ doel, afdruk }: Verkenning, signaal: AbortSignal): Promise<Bon> {
    return this.werkmap.schrijf(doel, this.blok(doel), afdruk, signaal);
  }

  protected zelfdePlaats(een: O, ander: O): boolean {
    const [a, b] = [this.maker.omvang(een), this.maker.omvang(ander)];
    return a.rijen === b.rijen && a.kolommen === b.kolommen;
  }
}
