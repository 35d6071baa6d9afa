import type { Verloop } from "../../sheet/verloop";
import { Houder } from "./houder";

/** Zo lang duurt werk voor het te zien is, te annuleren is, en uitleg vraagt; in milliseconden. */
const DUREN = { zichtbaar: 400, lang: 1_000, heelLang: 20_000 } as const;

/** Lopend werk, hoe ver het is en hoe lang het al duurt. */
export interface Bezigheid<Werk extends string> {
  werk: Werk;
  gedaan: number;
  totaal: number;
  zichtbaar: boolean;
  lang: boolean;
  heelLang: boolean;
  /** Of de gebruiker het heeft tegengehouden. */
  breektAf: boolean;
}

interface Werkstand<Werk extends string> {
  bezig: Bezigheid<Werk> | null;
}

/** Een houder die één werk tegelijk doet: met voortgang, af te breken, en een fout komt in de stand. */
export abstract class Werker<Werk extends string, Stand extends Werkstand<Werk>> extends Houder<Stand> {
  private afbreker = new AbortController();

  /** @param opgeruimd wat uit de stand verdwijnt zodra de gebruiker nieuw werk begint */
  protected constructor(
    stand: Stand,
    private readonly opgeruimd: Partial<Stand>,
  ) {
    super(stand);
  }

  /** Houdt lopend werk tegen; er verandert dan niets. */
  breekAf(): void {
    if (this.stand.bezig?.breektAf) return;
    this.afbreker.abort();
    this.zetBezig({ breektAf: true });
  }

  protected abstract meldFout(fout: unknown, werk: Werk): void;

  /** Doet werk in opdracht van de gebruiker. @returns null als er al werk loopt, of als het is mislukt */
  protected async werk<T>(werk: Werk, doe: (verloop: Verloop) => Promise<T>): Promise<T | null> {
    if (this.stand.bezig) return null;
    this.zet(this.opgeruimd);
    return this.voer(werk, doe);
  }

  /** Doet werk; het meldvak blijft zoals het is. @returns null als het is mislukt */
  protected async voer<T>(werk: Werk, doe: (verloop: Verloop) => Promise<T>): Promise<T | null> {
    this.afbreker = new AbortController();
    const begin = { werk, gedaan: 0, totaal: 0, zichtbaar: false, lang: false, heelLang: false };
    this.zet({ bezig: { ...begin, breektAf: false } } as Partial<Stand>);
    const wekkers = Object.entries(DUREN).map(([duur, na]) =>
      setTimeout(() => this.zetBezig({ [duur]: true }), na),
    );
    try {
      return await doe({
        signaal: this.afbreker.signal,
        voortgang: (gedaan, totaal) => this.zetBezig({ gedaan, totaal }),
      });
    } catch (fout) {
      this.meldFout(fout, werk);
      return null;
    } finally {
      wekkers.forEach(clearTimeout);
      this.zet({ bezig: null } as Partial<Stand>);
    }
  }

  protected zetBezig(wijziging: Partial<Bezigheid<Werk>>): void {
    const { bezig } = this.stand;
    if (bezig) this.zet({ bezig: { ...bezig, ...wijziging } } as Partial<Stand>);
  }
}

/** Hoe stapsgewijs werk zijn voortgang meldt, en tussendoor de browser de beurt geeft om te tekenen en te luisteren. */
export const stapsgewijs = ({ signaal, voortgang }: Verloop) => ({
  signaal,
  voortgang: ({ gedaan, totaal }: { gedaan: number; totaal: number }) => voortgang(gedaan, totaal),
  pauze: () => new Promise<void>((klaar) => setTimeout(klaar)),
});
