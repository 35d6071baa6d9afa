import type { Instellingen } from "../../src/work/gemeente/instellingen";
import type { Overname } from "../../src/work/gemeente/overname";
import {
  archiefcellen,
  ARCHIEFKOPPEN,
  tabelcellen,
  TABELKOPPEN,
} from "../../src/knowledge/pok/bedragentabel";
import type {
  Bedragenwerkmap,
  Cellen,
  Gebruik,
  Overnamebon,
  Selectiebereik,
  Tabelinhoud,
} from "../../src/work/gemeente/werkmap";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";

interface Momentopname extends Overnamebon {
  huidig: Cellen | null;
  archief: Cellen | null;
}

/** Een werkmap met eigen bedragen in het geheugen, die zich gedraagt zoals de interface belooft. */
export class NepDossier implements Bedragenwerkmap {
  instellingen: unknown = null;
  huidig: Cellen | null = null;
  archief: Cellen | null = null;
  gebruik: Gebruik[] = [];
  selectie: Selectiebereik | null = null;
  /** De eerstvolgende bewerking mislukt hiermee. */
  mislukt: Belet | null = null;
  getoond: number[] = [];
  gelezen = 0;
  private melders = new Set<(tabelId: string | null) => void>();

  async lees() {
    this.laatMislukken();
    this.gelezen++;
    return {
      instellingen: this.instellingen,
      huidig: inhoud("POK_Bedragen", this.huidig),
      archief: inhoud("POK_Archief", this.archief),
    };
  }

  async bewaar(instellingen: Instellingen) {
    this.laatMislukken();
    this.instellingen = instellingen;
  }

  bijWijziging(melden: (tabelId: string | null) => void) {
    this.melders.add(melden);
    return () => this.melders.delete(melden);
  }

  /** @param tabelId de naam van de tabel is haar id */
  meld(tabelId: string | null = null) {
    this.melders.forEach((melden) => melden(tabelId));
  }

  async leesSelectie() {
    this.laatMislukken();
    return this.selectie!;
  }

  async zoekGebruik() {
    return this.gebruik;
  }

  async neemOver(overname: Overname, verwacht: Tabelinhoud | null, afbreken: AbortSignal) {
    this.laatMislukken();
    if (afbreken.aborted) throw new WerkmapFout({ soort: "afgebroken" });
    if (JSON.stringify(verwacht?.cellen ?? null) !== JSON.stringify(this.huidig))
      throw new WerkmapFout({ soort: "gewijzigd" });
    const bon: Momentopname = {
      rijen: overname.vervangen.length + overname.erbij.length,
      huidig: this.huidig,
      archief: this.archief,
    };
    const rijen = [...(this.huidig ?? [TABELKOPPEN])];
    overname.vervangen.forEach(({ rij, door }) => (rijen[rij - 1] = tabelcellen(door)));
    this.huidig = [
      ...rijen.filter((_, i) => !overname.weg.includes(i + 1)),
      ...overname.erbij.map(tabelcellen),
    ];
    if (overname.gearchiveerd.length > 0)
      this.archief = [...(this.archief ?? [ARCHIEFKOPPEN]), ...overname.gearchiveerd.map(archiefcellen)];
    return bon;
  }

  async zetTerug(bon: Overnamebon) {
    this.laatMislukken();
    ({ huidig: this.huidig, archief: this.archief } = bon as Momentopname);
  }

  async toonRij(rij: number) {
    this.laatMislukken();
    this.getoond.push(rij);
  }

  private laatMislukken() {
    const belet = this.mislukt;
    this.mislukt = null;
    if (belet) throw new WerkmapFout(belet);
  }
}

const inhoud = (naam: string, cellen: Cellen | null): Tabelinhoud | null =>
  cellen && { id: naam, blad: naam, koprij: 4, cellen };
