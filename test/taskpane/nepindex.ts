import type { Indexwerkmap, Indexwijziging, Indexzicht, Plaats } from "../../src/work/indexing";
import { type Bon } from "../../src/work/verkenning";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import { type Doel } from "../../src/sheet/doel";
import { cel, zicht } from "../work/indexing/hulp";

/** Een selectie van bedragen in het geheugen, en knoppen om storingen na te doen. */
export class Nepindex implements Indexwerkmap {
  cellen = [cel(4, 1, 1000), cel(5, 1, "Wijkteams"), cel(6, 1, "=A1*2", { waarde: 500 })];
  belet: Belet | null = null;
  fout: Belet | null = null;
  herkomst: Indexzicht["herkomst"] = { geindexeerd: [], nietGevolgd: [] };
  bezet: Indexzicht["voorbeelden"] = [];
  geschreven: (readonly Indexwijziging[])[] = [];
  teruggezet: Bon[] = [];
  bekeken: Plaats[] = [];

  bijSelectie = () => () => undefined;

  bekijk = async (plaats: Plaats): Promise<Indexzicht> => {
    this.bekeken.push(plaats);
    if (this.fout) throw new WerkmapFout(this.fout);
    const bezet = plaats === "ernaast" ? this.bezet : [];
    const { belet, herkomst } = this;
    return { ...zicht(this.cellen, plaats), belet, herkomst, gevuld: bezet.length, voorbeelden: bezet };
  };

  schrijf = async ({ doel }: Indexzicht, wijzigingen: readonly Indexwijziging[]): Promise<Bon> => {
    this.geschreven.push(wijzigingen);
    return { doel };
  };

  zetTerug = async (bon: Bon): Promise<void> => {
    this.teruggezet.push(bon);
  };

  selecteer = async (_doel: Doel): Promise<void> => undefined;
}
