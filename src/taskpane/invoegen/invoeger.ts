import type { Bedragbron } from "../../eigen/soorten";
import type { Verloop } from "../../formules/werkmap";
import { blokomvang, maakBlok } from "../../invoegen/maakBlok";
import { bronVan, LANDELIJK, type Opdracht } from "../../invoegen/opdracht";
import { weigering } from "../../invoegen/weigering";
import { doeladres, type Bon, type Doel, type Verkenning, type Werkmap } from "../../invoegen/werkmap";
import type { Editie } from "../../pok/editie";
import { beletVan } from "../beletVan";
import { vandaagHier } from "../onderdelen/vandaag";
import { volg } from "../onderdelen/volg";
import { Werker } from "../onderdelen/werker";
import type { Stand, Werk } from "./stand";

/** Wachttijd na een andere selectie, in milliseconden. */
const NA_SELECTIE = 150;

/**
 * Het verloop van invoegen: voorbeeld, vraag, schrijven, ongedaan maken.
 * Het lint en het taakvenster delen één Invoeger, zodat er één weg naar de werkmap is.
 */
export class Invoeger extends Werker<Werk, Stand> {
  private kijkbeurt = 0;

  constructor(
    private readonly editie: Editie,
    private readonly werkmap: Werkmap,
    private readonly vandaag: () => string = vandaagHier,
  ) {
    super(
      {
        opdracht: {
          wat: "tabel",
          hoe: "formules",
          actielijn: editie.actielijnen[0]!.nummer,
          jaar: editie.jaren[0]!,
          kanaal: null,
          eenheid: 1_000,
          bron: LANDELIJK,
        },
        bronnen: [LANDELIJK],
        vervallenBron: null,
        zicht: { fase: "kijken" },
        vraag: false,
        bezig: null,
        melding: null,
      },
      { vraag: false },
    );
  }

  /** Laat het voorbeeld de selectie in de werkmap volgen. @returns stopt het volgen */
  volgSelectie(): () => void {
    return volg(
      (melden) => this.werkmap.bijSelectie(melden),
      NA_SELECTIE,
      () => this.kijk(),
    );
  }

  /** Wijzigt de opdracht; verandert de omvang van het blok, dan volgt een nieuw voorbeeld. */
  kies(keuze: Partial<Opdracht>): void {
    this.neem({ ...this.stand.opdracht, ...keuze });
    if (keuze.bron) this.sluitVervallenBron();
  }

  /** De bronnen waaruit te kiezen valt. De gekozen soort blijft gekozen; is zij er niet meer, dan geldt de landelijke bron. */
  zetBronnen(bronnen: readonly Bedragbron[]): void {
    const { opdracht, vervallenBron } = this.stand;
    const vorige = bronVan(opdracht);
    const vind = (gezocht: Bedragbron | null) => bronnen.find(({ soort }) => soort === gezocht?.soort);
    this.zet({ bronnen, vervallenBron: vind(vervallenBron) ? null : vervallenBron });
    if (vorige.soort === "landelijk") return;
    const bron = vind(vorige);
    if (!bron) this.zet({ vervallenBron: vorige });
    this.neem({ ...opdracht, bron: bron ?? LANDELIJK });
  }

  sluitVervallenBron(): void {
    this.zet({ vervallenBron: null });
  }

  /** Bekijkt opnieuw wat er op de doelplaats staat. */
  async kijk(): Promise<void> {
    const beurt = ++this.kijkbeurt;
    try {
      const verkenning = await this.werkmap.verken(blokomvang(this.editie, this.stand.opdracht));
      if (beurt === this.kijkbeurt) this.toonVerkenning(verkenning);
    } catch (fout) {
      if (beurt === this.kijkbeurt)
        this.zet({ zicht: { fase: "belet", belet: beletVan(fout) }, vraag: false });
    }
  }

  /** Voegt in; staat er al iets, dan wordt eerst gevraagd. */
  async voegIn(): Promise<void> {
    if (this.stand.bezig || weigering(this.editie, this.stand.opdracht)) return;
    // De keuze kan zijn gewijzigd terwijl het nieuwe voorbeeld nog onderweg is.
    if (!this.doelPast()) await this.kijk();
    const { zicht } = this.stand;
    if (zicht.fase !== "gezien" || zicht.verkenning.belet) return;
    if (zicht.verkenning.gevuld > 0) this.zet({ vraag: true, melding: null });
    else await this.schrijf(zicht.verkenning);
  }

  /** Antwoord op de vraag: overschrijven. */
  async overschrijf(): Promise<void> {
    const { zicht, vraag } = this.stand;
    if (vraag && zicht.fase === "gezien") await this.schrijf(zicht.verkenning);
  }

  /** Antwoord op de vraag: laten staan wat er staat. */
  laatStaan(): void {
    this.zet({ vraag: false });
  }

  /**
   * De knop “Tabel invoegen” in het lint: voegt meteen in waar dat vrij staat.
   * @param toonVenster opent het taakvenster waar er iets te vragen of te melden is
   */
  async tabelInvoegen(toonVenster: () => Promise<void>): Promise<void> {
    this.zet({ opdracht: { ...this.stand.opdracht, wat: "tabel" }, vraag: false, melding: null });
    await this.kijk();
    await this.voegIn();
    if (this.stand.melding?.soort !== "ingevoegd") await toonVenster();
  }

  /** Zet terug wat er voor het laatste invoegen stond. */
  async maakOngedaan(): Promise<void> {
    const { melding } = this.stand;
    if (melding?.soort !== "ingevoegd") return;
    const { bon } = melding;
    await this.werk("terugzetten", async () => {
      await this.werkmap.zetTerug(bon);
      this.zet({ melding: { soort: "teruggezet", doel: bon.doel } });
    });
  }

  async selecteer(doel: Doel): Promise<void> {
    await this.werk("selecteren", () => this.werkmap.selecteer(doel));
  }

  sluitMelding(): void {
    this.zet({ melding: null });
  }

  private async schrijf({ doel, afdruk }: Verkenning): Promise<void> {
    const blok = maakBlok(this.editie, this.stand.opdracht, doel, this.vandaag());
    await this.werk("invoegen", async ({ signaal }) => {
      const bon: Bon = await this.werkmap.schrijf(doel, blok, afdruk, signaal);
      this.zet({ melding: { soort: "ingevoegd", bon } });
    });
  }

  protected meldFout(fout: unknown): void {
    this.zet({ melding: { soort: "mislukt", belet: beletVan(fout) } });
  }

  protected override async voer<T>(werk: Werk, doe: (verloop: Verloop) => Promise<T>): Promise<T | null> {
    const uitkomst = await super.voer(werk, doe);
    await this.kijk();
    return uitkomst;
  }

  private neem(opdracht: Opdracht): void {
    const oud = blokomvang(this.editie, this.stand.opdracht);
    const nieuw = blokomvang(this.editie, opdracht);
    this.zet({ opdracht, vraag: false });
    if (nieuw.rijen !== oud.rijen || nieuw.kolommen !== oud.kolommen) void this.kijk();
  }

  /** Of het blok nog zo groot is als het doel dat is bekeken. */
  private doelPast(): boolean {
    const { zicht, opdracht } = this.stand;
    if (zicht.fase !== "gezien") return true;
    const { rijen, kolommen } = blokomvang(this.editie, opdracht);
    const { doel } = zicht.verkenning;
    return doel.rijen === rijen && doel.kolommen === kolommen;
  }

  private toonVerkenning(verkenning: Verkenning): void {
    const { zicht, vraag } = this.stand;
    const vorige = zicht.fase === "gezien" ? zicht.verkenning : null;
    // De vraag ging over wat er toen stond; bij een ander doel of andere inhoud vervalt zij.
    const zelfde =
      vorige?.afdruk === verkenning.afdruk && doeladres(vorige.doel) === doeladres(verkenning.doel);
    this.zet({ zicht: { fase: "gezien", verkenning }, vraag: vraag && zelfde });
  }
}
