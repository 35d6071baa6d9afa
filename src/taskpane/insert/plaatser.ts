import type { Verloop } from "../../sheet/verloop";
import { type Werkmap } from "../../work/insert/werkmap";
import { type Bon, type Verkenning } from "../../work/verkenning";
import { doeladres, type Doel } from "../../sheet/doel";
import { beletVan } from "../parts/beletVan";
import { volg } from "../parts/volg";
import { Werker } from "../parts/werker";
import type { Plaatsstand, Werk } from "./stand";

/** Wachttijd na een andere selectie, in milliseconden. */
const NA_SELECTIE = 150;

/** Wat elke plaatser van een werkmap vraagt. */
export type Plaatswerkmap = Pick<Werkmap, "bijSelectie" | "zetTerug" | "selecteer">;

/** Wat de onderdelen van het venster van een plaatser vragen. */
export type Plaatsbediening = Pick<
  Plaatser<unknown, Verkenning, Plaatsstand<unknown>>,
  "kijk" | "voegIn" | "overschrijf" | "laatStaan" | "maakOngedaan" | "selecteer" | "sluitMelding" | "breekAf"
>;

/** De stand waarmee een plaatser begint. */
export const beginstand = <O>(opdracht: O) => ({
  opdracht,
  zicht: { fase: "kijken" as const },
  vraag: false,
  bezig: null,
  melding: null,
});

/** Het verloop van schrijven bij de selectie: voorbeeld, vraag, schrijven, ongedaan maken. */
export abstract class Plaatser<O, V extends Verkenning, S extends Plaatsstand<O, V>> extends Werker<Werk, S> {
  private kijkbeurt = 0;
  /** Waarvoor de plaats is bekeken. */
  private bekeken: O | null = null;

  protected constructor(
    private readonly plaatswerkmap: Plaatswerkmap,
    stand: S,
  ) {
    super(stand, { vraag: false } as Partial<S>);
  }

  /** Bekijkt de plaats waar de opdracht terechtkomt. */
  protected abstract bekijk(opdracht: O): Promise<V>;
  protected abstract schrijf(verkenning: V, signaal: AbortSignal): Promise<Bon>;
  /** Of de opdracht niets oplevert, of nu niet kan. */
  protected abstract weigert(opdracht: O): boolean;
  /** Of een plaats die voor de ene opdracht is bekeken ook voor de andere geldt. */
  protected abstract zelfdePlaats(een: O, ander: O): boolean;

  /** Laat het voorbeeld de selectie in de werkmap volgen. @returns stopt het volgen */
  volgSelectie(): () => void {
    return volg(
      (melden) => this.plaatswerkmap.bijSelectie(melden),
      NA_SELECTIE,
      () => this.kijk(),
    );
  }

  /** Wijzigt de opdracht; verandert daarmee de plaats, dan volgt een nieuw voorbeeld. */
  kies(keuze: Partial<O>): void {
    this.neem({ ...this.stand.opdracht, ...keuze });
  }

  /** Bekijkt opnieuw wat er op de doelplaats staat. */
  async kijk(): Promise<void> {
    const beurt = ++this.kijkbeurt;
    const { opdracht } = this.stand;
    try {
      const verkenning = await this.bekijk(opdracht);
      if (beurt === this.kijkbeurt) this.toonVerkenning(verkenning, opdracht);
    } catch (fout) {
      if (beurt === this.kijkbeurt)
        this.stel({ zicht: { fase: "belet", belet: beletVan(fout) }, vraag: false });
    }
  }

  /** Schrijft; staat er al iets, dan wordt eerst gevraagd. */
  async voegIn(): Promise<void> {
    if (this.stand.bezig || this.weigert(this.stand.opdracht)) return;
    // De keuze kan zijn gewijzigd terwijl het nieuwe voorbeeld nog onderweg is.
    if (!this.doelPast()) await this.kijk();
    const { zicht } = this.stand;
    if (zicht.fase !== "gezien" || zicht.verkenning.belet) return;
    if (zicht.verkenning.gevuld > 0) this.stel({ vraag: true, melding: null });
    else await this.plaats(zicht.verkenning);
  }

  /** Antwoord op de vraag: overschrijven. */
  async overschrijf(): Promise<void> {
    const { zicht, vraag } = this.stand;
    if (vraag && zicht.fase === "gezien") await this.plaats(zicht.verkenning);
  }

  /** Antwoord op de vraag: laten staan wat er staat. */
  laatStaan(): void {
    this.stel({ vraag: false });
  }

  /** Zet terug wat er voor de laatste keer schrijven stond. */
  async maakOngedaan(): Promise<void> {
    const { melding } = this.stand;
    if (melding?.soort !== "ingevoegd") return;
    const { bon } = melding;
    await this.werk("terugzetten", async () => {
      await this.plaatswerkmap.zetTerug(bon);
      this.stel({ melding: { soort: "teruggezet", doel: bon.doel } });
    });
  }

  async selecteer(doel: Doel): Promise<void> {
    await this.werk("selecteren", () => this.plaatswerkmap.selecteer(doel));
  }

  sluitMelding(): void {
    this.stel({ melding: null });
  }

  protected meldFout(fout: unknown): void {
    this.stel({ melding: { soort: "mislukt", belet: beletVan(fout) } });
  }

  protected override async voer<T>(werk: Werk, doe: (verloop: Verloop) => Promise<T>): Promise<T | null> {
    const uitkomst = await super.voer(werk, doe);
    await this.kijk();
    return uitkomst;
  }

  protected neem(opdracht: O): void {
    const zelfde = this.zelfdePlaats(this.stand.opdracht, opdracht);
    this.stel({ opdracht, vraag: false });
    if (!zelfde) void this.kijk();
  }

  protected stel(wijziging: Partial<Plaatsstand<O, V>>): void {
    this.zet(wijziging as Partial<S>);
  }

  private async plaats(verkenning: V): Promise<void> {
    await this.werk("invoegen", async ({ signaal }) => {
      const bon = await this.schrijf(verkenning, signaal);
      this.stel({ melding: { soort: "ingevoegd", bon } });
    });
  }

  /** Of de opdracht nog op de plaats komt die is bekeken. */
  private doelPast(): boolean {
    const { zicht, opdracht } = this.stand;
    return zicht.fase !== "gezien" || this.bekeken === null || this.zelfdePlaats(this.bekeken, opdracht);
  }

  private toonVerkenning(verkenning: V, opdracht: O): void {
    const { zicht, vraag } = this.stand;
    const vorige = zicht.fase === "gezien" ? zicht.verkenning : null;
    // De vraag ging over wat er toen stond; bij een ander doel of andere inhoud vervalt zij.
    const zelfde =
      vorige?.afdruk === verkenning.afdruk && doeladres(vorige.doel) === doeladres(verkenning.doel);
    this.bekeken = opdracht;
    this.stel({ zicht: { fase: "gezien", verkenning }, vraag: vraag && zelfde });
  }
}
