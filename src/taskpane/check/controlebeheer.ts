import {
  controleerInStappen,
  ijkVan,
  isZelfdeInhoud,
  maakRapport,
  omvangVan,
  raakt,
  verdeel,
  volgCorrectie,
  type Controlewerkmap,
  type Correctieijk,
  type Geheugen,
  type Merkwijze,
  type Planherinnering,
  type Planinhoud,
  type Planplek,
  type Plekkandidaat,
  type Taal,
  type Terzijde,
  type Zeef,
} from "../../work/check";
import type { Controlebevinding } from "../../work/check/bevinding";
import type { Verloop } from "../../work/check/werkmap";
import { BEDRAGENTABEL } from "../../knowledge/tabelnamen";
import { voerUit } from "../../reading/amounts";
import { bereikadres } from "../../sheet/adres";
import { WerkmapFout, type Belet } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import type { Plancorrectie } from "../../reading/plan";
import type { Editie } from "../../knowledge/pok/editie";
import { PokFout } from "../../sheet/fouten";
import { beletVan } from "../parts/beletVan";
import type { Dossier } from "../gemeente/dossier";
import { vandaagHier } from "../parts/vandaag";
import { stapsgewijs, Werker } from "../parts/werker";
import { gegevensVan, gemeenteVan, kenmerkVan, maatstafVan } from "../gemeente/maatstaf";
import type { Melding, Stand, Uitkomst, Werk } from "./stand";

/** Wachttijd na een wijziging, in milliseconden. */
const NA_WIJZIGING = 120;

/** Werk waarvoor het plan wordt gelezen, en de redenen die zeggen dat het er niet meer is. */
const LEEST_PLAN: readonly Werk[] = ["lezen", "controleren", "merken", "rapporteren"];
const WEG: readonly Belet["soort"][] = ["bladWeg", "planWeg"];

/** Meldingen waar niets meer aan te doen is. */
const AFGEROND: readonly Melding["soort"][] = ["gewist", "teruggehaald", "rapportWeg"];
const nu = () => new Date();

/** Wat er van een plan bekend is voor het gelezen wordt. */
interface Onthouden {
  correctie: Plancorrectie;
  ijk?: Correctieijk | undefined;
  terzijde: readonly Terzijde[];
}

/** Welk plan gecontroleerd wordt, hoe het begrepen is, wat er gevonden is en wat daarmee gebeurt. */
export class Controlebeheer extends Werker<Werk, Stand> {
  private wachtOpWijziging: ReturnType<typeof setTimeout> | undefined;
  /** Loopt zolang er zonder opdracht van de gebruiker wordt gecontroleerd. */
  private stil: Promise<unknown> | null = null;
  private lopend: Promise<unknown> = Promise.resolve();
  private correctiebeurt = 0;
  /** Tijdens ander werk is er iets gewijzigd: daarna opnieuw controleren. */
  private nogEens = false;
  private kenmerk = "";

  constructor(
    private readonly editie: Editie,
    private readonly werkmap: Controlewerkmap,
    private readonly dossier: Pick<Dossier, "lees" | "abonneer">,
    private readonly klok: () => Date = nu,
    private readonly vandaag: () => string = vandaagHier,
  ) {
    super(
      {
        geheugen: null,
        kandidaten: null,
        kiezen: true,
        plek: null,
        verborgen: [],
        correctie: {},
        ijk: undefined,
        aanwijzingenKwijt: 0,
        uitkomst: null,
        belemmering: null,
        terzijde: [],
        naam: "",
        zeef: { ernst: null, zoek: "" },
        live: true,
        verouderd: false,
        merken: { kleuren: 0, notities: 0, kolommen: [] },
        kolomOud: false,
        vraag: null,
        bezig: null,
        melding: null,
      },
      { vraag: null, melding: null },
    );
  }

  /** Controleert wat het laatst is gecontroleerd en volgt daarna het plan en de bedragen. @returns stopt het volgen */
  volg(): () => void {
    const stop = [
      this.werkmap.bijWijziging((wijziging) => {
        const { bladId, bladnaam, bladWeg } = wijziging;
        if (bladnaam !== undefined) return this.hernoem(bladId, bladnaam);
        if (bladWeg) this.vergeetRapportOp(bladId);
        if (!this.stand.plek || !raakt(this.stand.plek, wijziging)) return;
        // Een plan dat er niet meer is, mag ook zonder meekijken niet als uitkomst blijven staan.
        if (bladWeg) void this.kijkMee();
        else this.merkWijziging();
      }),
      this.dossier.abonneer(() => {
        if (this.stand.uitkomst && kenmerkVan(this.dossier.lees()) !== this.kenmerk) this.merkWijziging();
      }),
    ];
    void (this.stand.geheugen ? this.ververs() : this.begin());
    return () => {
      clearTimeout(this.wachtOpWijziging);
      stop.forEach((eindig) => eindig());
    };
  }

  /** Zoekt in de hele werkmap naar plannen. */
  async zoekPlannen(): Promise<void> {
    await this.werk("zoeken", (verloop) => this.zoek(verloop));
  }

  /** Laat een ander plan kiezen. */
  async kiesAnder(): Promise<void> {
    this.zet({ kiezen: true, vraag: null, melding: null });
    await this.zoekPlannen();
  }

  terugNaarPlan(): void {
    this.zet({ kiezen: false });
  }

  /** Controleert wat er op het blad geselecteerd is. */
  async kiesSelectie(): Promise<void> {
    await this.werk("lezen", async (verloop) => {
      const inhoud = await this.werkmap.leesSelectie(verloop);
      await this.open(inhoud, await this.zoekHerinnering(inhoud.plek), {}, verloop);
    });
  }

  async kiesKandidaat({ plek, correctie }: Plekkandidaat): Promise<void> {
    await this.werk("lezen", async (verloop) => {
      const inhoud = await this.werkmap.leesPlek(plek, verloop);
      await this.open(inhoud, await this.zoekHerinnering(inhoud.plek), correctie, verloop);
    });
  }

  async kiesHerinnering(herinnering: Planherinnering): Promise<void> {
    await this.werk("lezen", async (verloop) => {
      const inhoud = await this.werkmap.leesPlek(herinnering.plek, verloop);
      await this.open(inhoud, herinnering, {}, verloop);
    });
  }

  /** Controleert het plan opnieuw, zoals het nu op het blad staat. */
  async ververs(): Promise<void> {
    await this.werk("controleren", (verloop) => this.controleerOpnieuw(verloop));
  }

  /** Leest opnieuw met wat de gebruiker beter weet; undefined laat de herkenning weer beslissen. */
  async corrigeer(wijziging: { [K in keyof Plancorrectie]: Plancorrectie[K] | undefined }): Promise<void> {
    const samen = Object.entries({ ...this.stand.correctie, ...wijziging });
    await this.zetCorrectie(Object.fromEntries(samen.filter(([, waarde]) => waarde !== undefined)));
  }

  /** Laat alles weer aan de herkenning over. */
  async herstelHerkenning(): Promise<void> {
    await this.zetCorrectie({});
  }

  zeef(keuze: Partial<Zeef>): void {
    this.zet({ zeef: { ...this.stand.zeef, ...keuze } });
  }

  /** Zet het meekijken aan of uit; wie het aanzet, ziet meteen wat er intussen is gewijzigd. */
  async zetLive(live: boolean): Promise<void> {
    this.zet({ live });
    if (live && this.stand.verouderd) await this.ververs();
  }

  /** Legt een bevinding terzijde; de reden blijft in de werkmap. */
  async legTerzijde({ sleutel, code }: Controlebevinding, reden: string, naam: string): Promise<void> {
    const erbij = { sleutel, reden: reden.trim(), naam: naam.trim(), datum: this.vandaag() };
    this.zet({ naam: erbij.naam });
    await this.bewaarTerzijde([...this.stand.terzijde, erbij], { soort: "terzijdeGelegd", sleutel, code });
  }

  async haalTerug(sleutel: string): Promise<void> {
    await this.bewaarTerzijde(
      this.stand.terzijde.filter((opzij) => opzij.sleutel !== sleutel),
      { soort: "teruggehaald", sleutel },
    );
  }

  /** Verwijdert de redenen bij bevindingen die er niet meer zijn. */
  async vergeetVervallen(): Promise<void> {
    const weg = new Set(this.stand.uitkomst?.verdeling.vervallen);
    await this.bewaarTerzijde(
      this.stand.terzijde.filter((opzij) => !weg.has(opzij)),
      null,
    );
  }

  /** Zoekt uit wat er gemarkeerd zou worden, en vraagt of dat mag. */
  async vraagMerken(wijze: Merkwijze): Promise<void> {
    const uitkomst = await this.actueel();
    if (!uitkomst) return;
    // Liever meteen gezegd dat een kolom niet kan, dan na het antwoord op de vraag.
    const kan =
      wijze === "kleur" || this.stand.merken.kolommen.length > 0 || (await this.eisKolomplaats(uitkomst));
    if (!kan) return;
    const cellen =
      wijze === "kolom"
        ? uitkomst.controle.regels.filter(({ totaal }) => totaal === null).length
        : new Set(uitkomst.verdeling.open.map(({ adres }) => adres).filter(Boolean)).size;
    if (cellen === 0) this.zet({ melding: { soort: "nietsTeMerken" } });
    else this.zet({ vraag: { soort: "merken", wijze, cellen }, melding: null });
  }

  /** Maakt de kolommen Controle opnieuw, naar het plan zoals het nu is gelezen. */
  async vernieuwKolommen(taal: Taal): Promise<void> {
    await this.merk("kolom", taal);
  }

  async vraagWissen(): Promise<void> {
    await this.werk("lezen", async () => {
      const merken = await this.werkmap.leesMerken();
      this.zet({ merken, vraag: { soort: "wissen", merken } });
    });
  }

  async vraagRapport(): Promise<void> {
    if (await this.actueel()) this.zet({ vraag: { soort: "rapport" }, melding: null });
  }

  /** Antwoord op de vraag: nee. */
  laatZo(): void {
    this.zet({ vraag: null });
  }

  /** Antwoord op de vraag: ja. @param taal waarin notities en rapport komen @param bedragen hoe het rapport noemt waaraan is getoetst */
  async bevestig(taal: Taal, bedragen: string): Promise<void> {
    const { vraag } = this.stand;
    if (vraag?.soort === "merken") await this.merk(vraag.wijze, taal);
    else if (vraag?.soort === "wissen") await this.wisMerken();
    else if (vraag?.soort === "rapport") await this.maakRapport(taal, bedragen);
  }

  /** Maakt ongedaan wat de melding noemt. */
  async maakOngedaan(): Promise<void> {
    const { melding } = this.stand;
    if (melding?.soort === "gemerkt") await this.wisMerken();
    else if (melding?.soort === "terzijdeGelegd") await this.haalTerug(melding.sleutel);
    else if (melding?.soort === "rapportKlaar")
      await this.werk("terugzetten", async () => {
        await this.werkmap.verwijderRapport(melding.bon);
        this.zet({ melding: { soort: "rapportWeg" } });
      });
  }

  /** Selecteert een bereik op het blad; in een verborgen rij is de selectie niet te zien, en dat wordt gezegd. */
  async selecteer(doel: Doel): Promise<void> {
    const { plek, verborgen, melding } = this.stand;
    try {
      await this.werkmap.selecteer(doel);
      const inPlan = doel.rijen === 1 && doel.bladId === plek?.doel.bladId;
      if (inPlan && verborgen.includes(doel.rij - plek.doel.rij + 1))
        this.zet({ melding: { soort: "rijVerborgen", rij: doel.rij + 1 } });
      else if (melding?.soort === "rijVerborgen") this.zet({ melding: null });
    } catch (fout) {
      this.zet({ melding: { soort: "mislukt", belet: beletVan(fout) } });
    }
  }

  sluitMelding(): void {
    this.zet({ melding: null });
  }

  private async begin(): Promise<void> {
    await this.werk("lezen", async (verloop) => {
      const [geheugen, merken] = await Promise.all([this.werkmap.leesGeheugen(), this.werkmap.leesMerken()]);
      this.zet({ geheugen, merken });
      const laatste = geheugen.laatste === null ? null : geheugen.plannen[geheugen.laatste]!;
      if (laatste) {
        this.zet({ plek: laatste.plek, naam: naamVan(geheugen), kiezen: false });
        await this.controleer(await this.werkmap.leesPlek(laatste.plek, verloop), laatste, verloop);
      } else await this.zoek(verloop);
    });
  }

  private async zoek(verloop: Verloop): Promise<void> {
    this.zet({ kandidaten: null });
    const kandidaten = await this.werkmap.zoekPlannen(verloop);
    this.zet({ kandidaten, geheugen: await this.werkmap.leesGeheugen() });
  }

  /** Wat de werkmap over dit plan onthield, ook als het sindsdien is verschoven. */
  private async zoekHerinnering(plek: Planplek): Promise<Planherinnering | null> {
    const geheugen = await this.werkmap.leesGeheugen();
    this.zet({ geheugen });
    return geheugen.plannen.find((herinnering) => isZelfde(herinnering.plek, plek)) ?? null;
  }

  private async open(
    inhoud: Planinhoud,
    herinnering: Planherinnering | null,
    voorstel: Plancorrectie,
    verloop: Verloop,
  ): Promise<void> {
    const { plek } = this.stand;
    const ander = plek === null || !isZelfde(plek, inhoud.plek);
    this.zet({
      plek: inhoud.plek,
      kiezen: false,
      ...(ander && { uitkomst: null, zeef: { ernst: null, zoek: "" } }),
      aanwijzingenKwijt: 0,
    });
    const onthouden = herinnering ?? { correctie: voorstel, terzijde: [] };
    if (await this.controleer(inhoud, onthouden, verloop)) await this.onthoud();
  }

  /** Een verbetering gaat nooit verloren: zij geldt meteen, en komt er nog een, dan worden zij samen gelezen. */
  private async zetCorrectie(correctie: Plancorrectie): Promise<void> {
    this.zet({ correctie, ijk: undefined, aanwijzingenKwijt: 0 });
    const beurt = ++this.correctiebeurt;
    await this.lopend;
    if (beurt !== this.correctiebeurt) return;
    await this.werk("controleren", async (verloop) => {
      const { plek } = this.stand;
      if (!plek) return;
      const inhoud = await this.werkmap.leesPlek(plek, verloop);
      if (await this.controleer(inhoud, this.stand, verloop)) await this.onthoud();
    });
  }

  private async controleerOpnieuw(verloop: Verloop): Promise<void> {
    const { plek } = this.stand;
    if (plek) await this.controleer(await this.werkmap.leesPlek(plek, verloop), this.stand, verloop);
  }

  /** @returns of het bereik als plan te lezen was */
  private async controleer(inhoud: Planinhoud, onthouden: Onthouden, verloop: Verloop): Promise<boolean> {
    const { raster } = inhoud;
    const { terzijde } = onthouden;
    const { correctie, vervallen } = volgCorrectie(raster, onthouden.correctie, onthouden.ijk);
    this.zet({
      verborgen: inhoud.verborgen,
      correctie,
      terzijde,
      ijk: ijkVan(raster, correctie),
      aanwijzingenKwijt: this.stand.aanwijzingenKwijt + vervallen,
    });
    const dossier = this.dossier.lees();
    const kenmerk = kenmerkVan(dossier);
    const eerder = this.stand.uitkomst;
    try {
      const controle = await voerUit(
        controleerInStappen(inhoud, correctie, gegevensVan(this.editie, dossier)),
        stapsgewijs(verloop),
      );
      if (!controle) throw new WerkmapFout({ soort: "afgebroken" });
      this.kenmerk = kenmerk;
      this.zet({
        plek: controle.plek,
        verouderd: false,
        belemmering: null,
        uitkomst: {
          controle,
          verdeling: verdeel(controle.bevindingen, terzijde),
          maatstaf: maatstafVan(this.editie, dossier),
          gemeente: gemeenteVan(dossier),
          omvang: omvangVan(controle.lezing),
          tijd: this.klok(),
        },
      });
      await this.ruimMeldingOp(eerder !== null && !isZelfdeInhoud(eerder.controle.raster, raster));
      await this.kijkKolommen();
      return true;
    } catch (fout) {
      if (!(fout instanceof PokFout)) throw fout;
      this.zet({ uitkomst: null, verouderd: false, belemmering: { soort: "geenKop" } });
      return false;
    }
  }

  /** Een melding die niet meer waar is verdwijnt, en een die alleen zei dat iets gelukt is ook als het plan verder is gegaan. */
  private async ruimMeldingOp(gewijzigd: boolean): Promise<void> {
    const { melding } = this.stand;
    if (!melding) return;
    if (melding.soort === "gewist" || melding.soort === "gemerkt") await this.leesMerken();
    const blijft = klopt(melding, this.stand) && !(gewijzigd && AFGEROND.includes(melding.soort));
    if (!blijft && this.stand.melding === melding) this.zet({ melding: null });
  }

  /** Lukt het lezen niet, dan blijft wat er bekend was. */
  private async leesMerken(): Promise<void> {
    try {
      this.zet({ merken: await this.werkmap.leesMerken() });
    } catch {
      return;
    }
  }

  /** Het plan blijft wat het is; alleen heet zijn blad anders. */
  private hernoem(bladId: string, blad: string): void {
    const volg = <D extends Doel>(doel: D): D => (doel.bladId === bladId ? { ...doel, blad } : doel);
    const volgPlek = (plek: Planplek): Planplek => ({ ...plek, doel: volg(plek.doel) });
    const { plek, kandidaten, geheugen, melding } = this.stand;
    this.zet({
      kandidaten: kandidaten && kandidaten.map((een) => ({ ...een, plek: volgPlek(een.plek) })),
      geheugen: geheugen && {
        ...geheugen,
        plannen: geheugen.plannen.map((een) => ({ ...een, plek: volgPlek(een.plek) })),
      },
      ...(melding?.soort === "rapportKlaar" &&
        melding.bon.bladId === bladId && { melding: { ...melding, bon: { ...melding.bon, blad } } }),
    });
    if (plek) this.zetPlek(volgPlek(plek));
  }

  private vergeetRapportOp(bladId: string): void {
    const { melding } = this.stand;
    if (melding?.soort === "rapportKlaar" && melding.bon.bladId === bladId) this.zet({ melding: null });
  }

  /** Kijkt of de kolommen Controle het plan nog lezen zoals deze controle. Lukt dat niet, dan blijft wat er bekend was. */
  private async kijkKolommen(): Promise<void> {
    const { uitkomst, merken } = this.stand;
    if (merken.kolommen.length === 0 || !uitkomst) return this.zet({ kolomOud: false });
    try {
      this.zet({ kolomOud: !(await this.werkmap.passenKolommen(uitkomst.controle, bedragenVan(uitkomst))) });
    } catch {
      return;
    }
  }

  private async eisKolomplaats(uitkomst: Uitkomst): Promise<boolean> {
    const kan = await this.werk("merken", async () => {
      await this.werkmap.eisKolomplaats(uitkomst.controle, bedragenVan(uitkomst));
      return true;
    });
    return kan ?? false;
  }

  /** Lukt het onthouden niet, dan blijft de controle staan en wordt dat gezegd. */
  private async onthoud(): Promise<void> {
    const { plek, correctie, ijk, terzijde } = this.stand;
    try {
      this.zetPlek(await this.werkmap.onthoud({ plek: plek!, correctie, ...(ijk && { ijk }), terzijde }));
    } catch (fout) {
      this.zet({ melding: { soort: "nietOnthouden", belet: beletVan(fout) } });
    }
  }

  private zetPlek(plek: Planplek): void {
    const { uitkomst } = this.stand;
    this.zet({ plek, uitkomst: uitkomst && { ...uitkomst, controle: { ...uitkomst.controle, plek } } });
  }

  private async bewaarTerzijde(terzijde: readonly Terzijde[], melding: Melding | null): Promise<void> {
    await this.werk("onthouden", async () => {
      const { plek, correctie, ijk, uitkomst } = this.stand;
      if (!plek || !uitkomst) return;
      this.zetPlek(await this.werkmap.onthoud({ plek, correctie, ...(ijk && { ijk }), terzijde }));
      const verdeling = verdeel(uitkomst.controle.bevindingen, terzijde);
      this.zet({ terzijde, melding, uitkomst: { ...this.stand.uitkomst!, verdeling } });
    });
  }

  /** De uitkomst van het plan zoals het nu is; null als die er niet is. */
  private async actueel(): Promise<Uitkomst | null> {
    if (this.stand.verouderd) await this.ververs();
    await this.stil;
    return this.stand.verouderd ? null : this.stand.uitkomst;
  }

  private async merk(wijze: Merkwijze, taal: Taal): Promise<void> {
    await this.werk("merken", async (verloop) => {
      if (this.stand.verouderd) await this.controleerOpnieuw(verloop);
      const { uitkomst } = this.stand;
      if (!uitkomst) return;
      const { controle, verdeling } = uitkomst;
      const bon =
        wijze === "kleur"
          ? await this.werkmap.merkCellen(
              controle,
              new Set(verdeling.open.map(({ sleutel }) => sleutel)),
              verloop,
              taal,
            )
          : await this.werkmap.voegKolommenToe(controle, bedragenVan(uitkomst), verloop);
      this.zet({ melding: { soort: "gemerkt", bon }, merken: await this.werkmap.leesMerken() });
      await this.kijkKolommen();
      // Een tabel kan er kolommen bij hebben gekregen.
      this.nogEens ||= wijze === "kolom";
    });
  }

  private async wisMerken(): Promise<void> {
    await this.werk("wissen", async (verloop) => {
      const merken = await this.werkmap.wisMerken(verloop);
      this.zet({
        melding: { soort: "gewist", merken },
        merken: await this.werkmap.leesMerken(),
        kolomOud: false,
      });
      this.nogEens ||= merken.kolommen.length > 0;
    });
  }

  private async maakRapport(taal: Taal, bedragen: string): Promise<void> {
    await this.werk("rapporteren", async (verloop) => {
      await this.controleerOpnieuw(verloop);
      const { uitkomst, terzijde } = this.stand;
      if (!uitkomst) return;
      const { controle, tijd } = uitkomst;
      const rapport = maakRapport({
        controle,
        gegevens: gegevensVan(this.editie, this.dossier.lees()),
        bedragen,
        terzijde,
        tijd,
        taal,
      });
      const bon = await this.werkmap.schrijfRapport(rapport, verloop);
      this.zet({ melding: { soort: "rapportKlaar", bon } });
    });
  }

  /** Het plan of de bedragen zijn gewijzigd: straks opnieuw controleren, of zeggen dat de uitkomst oud is. */
  private merkWijziging(): void {
    clearTimeout(this.wachtOpWijziging);
    if (!this.stand.live) return this.zet({ verouderd: true });
    this.wachtOpWijziging = setTimeout(() => void this.kijkMee(), NA_WIJZIGING);
  }

  private async kijkMee(): Promise<void> {
    if (this.stand.bezig) {
      this.nogEens = true;
      return;
    }
    this.stil = this.voer("controleren", (verloop) => this.controleerOpnieuw(verloop));
    await this.stil;
    this.stil = null;
  }

  /** Voert een opdracht van de gebruiker uit; meekijken mag eerst klaar zijn. */
  protected override async werk<T>(werk: Werk, doe: (verloop: Verloop) => Promise<T>): Promise<T | null> {
    await this.stil;
    if (this.stand.bezig) return null;
    const lopend = super.werk(werk, doe);
    this.lopend = lopend;
    return lopend;
  }

  protected override async voer<T>(werk: Werk, doe: (verloop: Verloop) => Promise<T>): Promise<T | null> {
    const uitkomst = await super.voer(werk, doe);
    if (this.nogEens) {
      this.nogEens = false;
      this.merkWijziging();
    }
    return uitkomst;
  }

  protected meldFout(fout: unknown, werk: Werk): void {
    const belet = beletVan(fout);
    // Een uitkomst van een plan dat er niet meer is, is geen uitkomst.
    const kiestAnder = werk === "lezen" && this.stand.kiezen;
    if (LEEST_PLAN.includes(werk) && WEG.includes(belet.soort) && !kiestAnder)
      return this.zet({
        uitkomst: null,
        verouderd: false,
        vraag: null,
        belemmering: { soort: "belet", belet },
      });
    if (werk !== "controleren" && werk !== "lezen") return this.zet({ melding: { soort: "mislukt", belet } });
    // De vorige uitkomst blijft staan, maar is niet meer die van nu.
    this.zet(
      this.stand.kiezen
        ? { melding: { soort: "mislukt", belet } }
        : { belemmering: { soort: "belet", belet }, verouderd: this.stand.uitkomst !== null },
    );
  }
}

function isZelfde(a: Planplek, b: Planplek): boolean {
  if (a.tabel !== null || b.tabel !== null) return a.tabel === b.tabel;
  return a.doel.bladId === b.doel.bladId && bereikadres(a.doel) === bereikadres(b.doel);
}

/** Of een melding nog waar is na een controle. */
function klopt(melding: Melding, { uitkomst, merken, verborgen, plek }: Stand): boolean {
  const { open, terzijde } = uitkomst!.verdeling;
  switch (melding.soort) {
    case "terzijdeGelegd":
      return terzijde.some((een) => een.terzijde.sleutel === melding.sleutel);
    case "teruggehaald":
      return open.some(({ sleutel }) => sleutel === melding.sleutel);
    case "nietsTeMerken":
      return open.every(({ adres }) => adres === "");
    case "rijVerborgen":
      return verborgen.includes(melding.rij - plek!.doel.rij);
    case "gewist":
      return merken.kleuren + merken.notities + merken.kolommen.length === 0;
    case "gemerkt":
      return melding.bon.wijze === "kleur" ? merken.kleuren > 0 : merken.kolommen.length > 0;
    default:
      return true;
  }
}

/** De naam waaronder het laatst een bevinding terzijde is gelegd. */
function naamVan({ plannen }: Geheugen): string {
  const alle = plannen.flatMap(({ terzijde }) => terzijde);
  return alle.reduce((laatste, opzij) => (opzij.datum >= laatste.datum ? opzij : laatste), {
    naam: "",
    datum: "",
  }).naam;
}

/** Hoe de eigen bedragen in een formule heten; null bij de landelijke. */
const bedragenVan = ({ maatstaf }: Uitkomst): string | null =>
  maatstaf.soort === "eigen" ? BEDRAGENTABEL : null;
