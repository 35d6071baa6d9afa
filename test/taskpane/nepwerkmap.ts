import type { Blok } from "../../src/work/blok";
import { celadres } from "../../src/sheet/adres";
import { type Werkmap } from "../../src/work/insert/werkmap";
import { type Bon, type Verkenning } from "../../src/work/verkenning";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import { type Doel } from "../../src/sheet/doel";

/** Een werkmap in het geheugen: één blad, en knoppen om storingen na te doen. */
export class Nepwerkmap implements Werkmap {
  cellen = new Map<string, string | number>();
  selectie = { rij: 4, kolom: 0 };
  blad = "Begroting";
  belet: Belet | null = null;
  verkenFout: Belet | null = null;
  schrijfFout: Belet | null = null;
  /** Houdt het schrijven op tot deze belofte is ingelost. */
  poort: Promise<void> = Promise.resolve();
  geschreven: { doel: Doel; blok: Blok }[] = [];
  geselecteerd: Doel[] = [];
  private melders = new Set<() => void>();
  private vorige = new Map<Bon, Map<string, string | number>>();

  bijSelectie = (melden: () => void) => {
    this.melders.add(melden);
    return () => this.melders.delete(melden);
  };

  kies(rij: number, kolom: number): void {
    this.selectie = { rij, kolom };
    this.melders.forEach((melden) => melden());
  }

  verken = async (omvang: { rijen: number; kolommen: number }): Promise<Verkenning> => {
    if (this.verkenFout) throw new WerkmapFout(this.verkenFout);
    return this.kijk({ bladId: "b1", blad: this.blad, ...this.selectie, ...omvang });
  };

  schrijf = async (doel: Doel, blok: Blok, afdruk: string, afbreken: AbortSignal): Promise<Bon> => {
    await this.poort;
    if (afbreken.aborted) throw new WerkmapFout({ soort: "afgebroken" });
    if (this.schrijfFout) throw new WerkmapFout(this.schrijfFout);
    if (this.kijk(doel).afdruk !== afdruk) throw new WerkmapFout({ soort: "gewijzigd" });
    const bon = { doel };
    this.vorige.set(bon, new Map(this.cellen));
    blok.cellen.forEach((rij, r) =>
      rij.forEach(({ inhoud }, k) => {
        const adres = celadres(doel.rij + r, doel.kolom + k);
        if (inhoud === "") this.cellen.delete(adres);
        else this.cellen.set(adres, inhoud);
      }),
    );
    this.geschreven.push({ doel, blok });
    return bon;
  };

  zetTerug = async (bon: Bon): Promise<void> => {
    if (this.schrijfFout) throw new WerkmapFout(this.schrijfFout);
    this.cellen = this.vorige.get(bon)!;
  };

  selecteer = async (doel: Doel): Promise<void> => {
    this.geselecteerd.push(doel);
  };

  private kijk(doel: Doel): Verkenning {
    const adressen = Array.from({ length: doel.rijen * doel.kolommen }, (_, i) =>
      celadres(doel.rij + Math.floor(i / doel.kolommen), doel.kolom + (i % doel.kolommen)),
    );
    const gevuld = adressen
      .filter((adres) => this.cellen.has(adres))
      .map((adres) => ({ adres, inhoud: String(this.cellen.get(adres)) }));
    return {
      doel,
      belet: this.belet,
      gevuld: gevuld.length,
      voorbeelden: gevuld.slice(0, 3),
      afdruk: JSON.stringify(gevuld),
    };
  }
}
