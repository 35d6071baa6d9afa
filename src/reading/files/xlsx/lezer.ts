import { voerUit, type Werkverloop, type Voortgang } from "../../../sheet/voortgang";
import { leesXml, type Ontvanger } from "../pakket/leesXml";
import type { Pakket } from "../pakket/pakket";

/** De gebruiker heeft het lezen afgebroken. */
export class Afgebroken extends Error {}

/** Leest onderdelen van een pakket, met één voortgang (in bytes) over alle onderdelen die verwacht worden. */
export class Lezer {
  private gedaan = 0;
  private totaal = 0;

  constructor(
    readonly pakket: Pakket,
    private readonly verloop: Werkverloop,
  ) {}

  /** Zegt van tevoren welke onderdelen er te lezen komen; wat daarvoor gelezen is, telt niet mee. */
  verwacht(paden: readonly string[]): void {
    this.totaal = paden.reduce((som, pad) => som + this.pakket.omvang(pad), 0);
  }

  /**
   * Leest één onderdeel.
   * @param wat hoe het onderdeel in een foutzin heet
   * @throws {Afgebroken}
   * @throws {PokFout} `ongeldig` als het ontbreekt, beschadigd of te groot is
   */
  async lees(pad: string, wat: string, ontvanger: Ontvanger): Promise<void> {
    const stukken = await this.pakket.lees(pad, wat, this.verloop.signaal);
    if (stukken === null) throw new Afgebroken();
    await this.doe(this.telMee(leesXml(stukken, wat, ontvanger)));
  }

  /**
   * Doet werk in stappen, met de beurt ertussen terug.
   * @throws {Afgebroken}
   */
  async doe<T>(stappen: Generator<unknown, T, void>): Promise<T> {
    const uitkomst = await voerUit(this.metStand(stappen), this.verloop);
    if (uitkomst === null) throw new Afgebroken();
    return uitkomst.waarde;
  }

  private *telMee(stappen: Iterable<number>): Generator<void, void, void> {
    const voordien = this.gedaan;
    for (const bytes of stappen) {
      if (this.totaal > 0) this.gedaan = voordien + bytes;
      yield;
    }
  }

  private *metStand<T>(stappen: Generator<unknown, T, void>): Generator<Voortgang, { waarde: T }, void> {
    for (;;) {
      const stap = stappen.next();
      if (stap.done) return { waarde: stap.value };
      yield { gedaan: this.gedaan, totaal: Math.max(this.totaal, 1) };
    }
  }
}
