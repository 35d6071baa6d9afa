import {
  INDEXREEKS,
  maakIndexplan,
  PRIJSPEILEN,
  type Indexopdracht,
  type Indexplan,
  type Indexwerkmap,
  type Indexzicht,
} from "../../work/indexing";
import type { Bon } from "../../work/verkenning";
import { beginstand, Plaatser } from "../insert/plaatser";
import type { Plaatsstand } from "../insert/stand";

export type Indexstand = Plaatsstand<Indexopdracht, Indexzicht>;

/** Het toepassen van een index op de geselecteerde bedragen. */
export class Indexeerder extends Plaatser<Indexopdracht, Indexzicht, Indexstand> {
  constructor(private readonly werkmap: Indexwerkmap) {
    super(
      werkmap,
      beginstand<Indexopdracht>({
        onderdeel: INDEXREEKS.rijen[0]!.code,
        editie: INDEXREEKS.edities[0]!,
        van: PRIJSPEILEN[1]!,
        naar: PRIJSPEILEN[2]!,
        plaats: "ernaast",
      }),
    );
  }

  /** Wat de huidige opdracht met de gelezen selectie doet; null als zij niet (voor deze plaats) is gelezen. */
  plan(): Indexplan | null {
    const { zicht, opdracht } = this.stand;
    return zicht.fase === "gezien" && zicht.verkenning.plaats === opdracht.plaats
      ? maakIndexplan(zicht.verkenning, opdracht)
      : null;
  }

  protected bekijk({ plaats }: Indexopdracht): Promise<Indexzicht> {
    return this.werkmap.bekijk(plaats);
  }

  protected schrijf(zicht: Indexzicht, signaal: AbortSignal): Promise<Bon> {
    return this.werkmap.schrijf(zicht, maakIndexplan(zicht, this.stand.opdracht).wijzigingen, signaal);
  }

  protected weigert({ van, naar }: Indexopdracht): boolean {
    return van === naar || this.plan()?.wijzigingen.length === 0;
  }

  protected zelfdePlaats(een: Indexopdracht, ander: Indexopdracht): boolean {
    return een.plaats === ander.plaats;
  }
}
