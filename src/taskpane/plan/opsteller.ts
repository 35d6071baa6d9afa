import {
  controleerInStappen,
  type Controlewerkmap,
  type Planinhoud,
  type Plekkandidaat,
} from "../../work/check";
import type { Verloop } from "../../work/check/werkmap";
import { voerUit } from "../../reading/amounts";
import { WerkmapFout } from "../../sheet/belet";
import {
  actiefScenario,
  behoedzaamScenario,
  hernoemScenario,
  jarenZonderVast,
  leesOntwerp,
  metActiviteiten,
  nieuweActiviteit,
  nieuwOntwerp,
  verwijderScenario,
  voegScenarioToe,
  voorstel,
  wijzigActiviteit,
  type Activiteit,
  type Jaarbedragen,
  type Ontwerp,
  type Stap,
} from "../../work/plan";
import { neemBladOver } from "../../work/plan/overneming";
import type { Planverschil, Planwerkmap, Schrijfopdracht } from "../../work/plan/werkmap";
import type { Plancorrectie } from "../../reading/plan";
import type { Editie } from "../../knowledge/pok/editie";
import { PokFout } from "../../sheet/fouten";
import { beletVan } from "../parts/beletVan";
import { gegevensVan } from "../gemeente/maatstaf";
import type { Dossier } from "../gemeente/dossier";
import { vandaagHier } from "../parts/vandaag";
import { stapsgewijs, Werker } from "../parts/werker";
import { beeldVan, type Planbeeld } from "./beeld";
import { Bewaarder } from "./bewaarder";
import { GEEN_GESCHIEDENIS, neemTerug, onthoud } from "./geschiedenis";
import { stelOvernameVoor } from "./overnemen";
import type { Melding, Stand, Veld, Werk } from "./stand";

/** Plannen vinden en lezen, zoals de controle dat doet. */
export type Planlezer = Pick<Controlewerkmap, "zoekPlannen" | "leesSelectie" | "leesPlek">;

/** Wat er van een activiteit te wijzigen is. */
export type Wijziging = Partial<Omit<Activiteit, "nr" | "actielijn">>;

/** Een plan in wording: stappen, activiteiten, scenario's, en het schrijven ervan. Elke wijziging blijft in de werkmap. */
export class Opsteller extends Werker<Werk, Stand> {
  private readonly bewaarder: Bewaarder<Ontwerp>;

  constructor(
    private readonly editie: Editie,
    private readonly werkmap: Planwerkmap,
    private readonly plannen: Planlezer,
    private readonly dossier: Pick<Dossier, "lees" | "abonneer">,
    private readonly vandaag: () => string = vandaagHier,
  ) {
    super(
      {
        fase: "lezen",
        ontwerp: null,
        geschiedenis: GEEN_GESCHIEDENIS,
        kandidaten: null,
        voorstel: null,
        open: null,
        veld: null,
        vergelijkt: false,
        schrijven: null,
        bewaarfout: null,
        vraag: null,
        bezig: null,
        melding: null,
      },
      { vraag: null, melding: null },
    );
    this.bewaarder = new Bewaarder(
      (ontwerp) => this.werkmap.bewaarOntwerp(ontwerp),
      (fout) => {
        const bewaarfout = fout === null ? null : beletVan(fout);
        if (bewaarfout !== this.stand.bewaarfout) this.zet({ bewaarfout });
      },
    );
  }

  /** Leest wat er bewaard is en volgt de bedragen. @returns stopt het volgen, en bewaart wat nog wacht */
  volg(): () => void {
    if (this.stand.fase === "lezen") void this.begin();
    // Een voorbeeld van het schrijven klopt niet meer als de bedragen wijzigen.
    const stop = this.dossier.abonneer(() => {
      if (this.stand.schrijven) this.zet({ schrijven: null });
    });
    return () => {
      stop();
      void this.bewaarder.nu();
    };
  }

  /** Bewaart wat er nog wacht, meteen. */
  readonly bewaarNu = (): Promise<void> => this.bewaarder.nu();

  /** Leest opnieuw na een mislukte eerste lezing. */
  async begin(): Promise<void> {
    await this.werk("lezen", async (verloop) => {
      const ontwerp = leesOntwerp(await this.werkmap.leesOntwerp());
      if (ontwerp) this.zet({ ontwerp, fase: "stappen", melding: { soort: "hervat" } });
      else await this.zoek(verloop);
    });
  }

  nieuwPlan(): void {
    this.begint(nieuwOntwerp(this.jaar()));
  }

  /** Zoekt in de werkmap naar plannen om van uit te gaan. */
  async zoekPlannen(): Promise<void> {
    this.zet({ fase: "start", kandidaten: null });
    await this.werk("zoeken", async (verloop) => {
      this.zet({ kandidaten: await this.zoekKandidaten(verloop) });
    });
  }

  async leesKandidaat({ plek, correctie }: Plekkandidaat): Promise<void> {
    await this.leesPlan((verloop) => this.plannen.leesPlek(plek, verloop), correctie);
  }

  async leesSelectie(): Promise<void> {
    await this.leesPlan((verloop) => this.plannen.leesSelectie(verloop), {});
  }

  /** Neemt het voorgestelde plan over. */
  neemOver(): void {
    const { voorstel: gelezen, ontwerp } = this.stand;
    if (!gelezen) return;
    this.zet({ voorstel: null });
    if (ontwerp) {
      this.zet({ fase: "stappen" });
      this.neem({ ...gelezen.ontwerp, stap: "plan" });
    } else this.begint(gelezen.ontwerp);
  }

  /** Terug zonder over te nemen: naar de keuze, of naar het ontwerp dat er al was. */
  terug(): void {
    const { fase, ontwerp } = this.stand;
    this.zet({
      voorstel: null,
      melding: null,
      fase: fase === "overnemen" || !ontwerp ? "start" : "stappen",
    });
  }

  kiesStap(stap: Stap): void {
    const { ontwerp, melding } = this.stand;
    if (!ontwerp || ontwerp.stap === stap) return;
    this.zet({
      ontwerp: { ...ontwerp, stap },
      geschiedenis: { ...this.stand.geschiedenis, aan: null },
      vraag: null,
      melding: melding?.soort === "geschreven" ? melding : null,
    });
    this.bewaarder.straks(this.stand.ontwerp!);
  }

  /** Wijzigt de uitgangspunten, of of er ook baten komen. */
  kies(keuze: Partial<Pick<Ontwerp, "van" | "tot" | "eenheid" | "bron" | "metBaten">>): void {
    const { ontwerp } = this.stand;
    if (ontwerp) this.neem({ ...ontwerp, ...keuze });
  }

  /** Eén activiteit voor elke actielijn met geld die er nog geen heeft. */
  maakVoorstel(): void {
    const nu = this.activiteiten();
    const nieuw = voorstel(nu, this.beeld().beschikbaar);
    this.neemActiviteiten(nieuw);
    this.zet({ melding: { soort: "voorgesteld", aantal: nieuw.length - nu.length } });
  }

  /** Voegt een lege activiteit toe en opent haar. */
  voegToe(actielijn: number): void {
    const nu = this.activiteiten();
    const nieuw = nieuweActiviteit(nu, actielijn);
    this.neemActiviteiten([...nu, nieuw]);
    this.zet({ open: nieuw.nr, veld: "naam", melding: null });
  }

  /** Wijzigt een activiteit. Wie in één veld doortypt, neemt dat in één keer terug. */
  wijzig(nr: string, wijziging: Wijziging): void {
    this.neemActiviteiten(
      wijzigActiviteit(this.activiteiten(), nr, wijziging),
      `${nr} ${Object.keys(wijziging).join()}`,
    );
  }

  /** Zet het bedrag van een jaar. @param euro undefined: niet ingevuld */
  zetBedrag(nr: string, jaar: number, euro: number | undefined): void {
    const activiteit = this.activiteiten().find((een) => een.nr === nr);
    if (!activiteit || activiteit.bedragen[jaar] === euro) return;
    const { [jaar]: _, ...anders } = activiteit.bedragen;
    const bedragen = euro === undefined ? anders : { ...anders, [jaar]: euro };
    this.neemActiviteiten(wijzigActiviteit(this.activiteiten(), nr, { bedragen }), `${nr} ${jaar}`);
  }

  /** Zet alle bedragen van een activiteit, zoals een rekenhulp ze maakt. */
  zetBedragen(nr: string, bedragen: Jaarbedragen): void {
    this.neemActiviteiten(wijzigActiviteit(this.activiteiten(), nr, { bedragen }));
  }

  verwijder({ nr, naam }: Activiteit): void {
    this.neemActiviteiten(this.activiteiten().filter((een) => een.nr !== nr));
    this.zet({ open: null, melding: { soort: "activiteitWeg", naam: naam || nr } });
  }

  /** Opent een activiteit in de stap Plan. @param veld dat de focus krijgt */
  open(nr: string | null, veld: Veld | null = null): void {
    this.kiesStap("plan");
    this.zet({ open: nr, veld });
  }

  /** Neemt de laatste wijziging van het ontwerp terug. */
  maakOngedaan(): void {
    const { ontwerp, geschiedenis } = this.stand;
    const terug = ontwerp && neemTerug(geschiedenis, ontwerp);
    if (!terug) return;
    this.zet({ ...terug, schrijven: null, vraag: null, melding: null });
    this.bewaarder.straks(terug.ontwerp);
  }

  kiesScenario(id: string): void {
    const { ontwerp } = this.stand;
    if (!ontwerp) return;
    this.zet({ ontwerp: { ...ontwerp, actief: id }, open: null, schrijven: null, melding: null });
    this.bewaarder.straks(this.stand.ontwerp!);
  }

  kopieerScenario(): void {
    const { ontwerp } = this.stand;
    if (!ontwerp) return;
    this.neem(voegScenarioToe(ontwerp, actiefScenario(ontwerp)));
  }

  /** Vraagt hoeveel er van voorlopige bedragen mag meetellen. */
  vraagBehoedzaam(): void {
    this.vraag({ soort: "behoedzaam", zonderVast: jarenZonderVast(this.beeld().beschikbaar) });
  }

  /** Zet er een voorzichtig scenario naast, en laat beide vergelijken. @param deelVoorlopig welk deel van voorlopige bedragen meetelt, 0 tot en met 1 */
  maakBehoedzaam(deelVoorlopig: number): void {
    const { ontwerp } = this.stand;
    if (!ontwerp) return;
    const scenario = behoedzaamScenario(this.activiteiten(), this.beeld().beschikbaar, deelVoorlopig);
    this.neem(voegScenarioToe(ontwerp, scenario));
    this.vergelijk(true);
  }

  /** @returns of de naam is overgenomen; een lege naam, of die van een ander, niet */
  hernoem(id: string, naam: string): boolean {
    const { ontwerp } = this.stand;
    if (!ontwerp) return false;
    const nieuw = hernoemScenario(ontwerp, id, naam);
    if (nieuw === ontwerp) return false;
    this.neem(nieuw);
    return true;
  }

  verwijderScenario(id: string, naam: string): void {
    const { ontwerp } = this.stand;
    if (!ontwerp) return;
    this.neem(verwijderScenario(ontwerp, id));
    this.zet({ vraag: null, open: null, melding: { soort: "scenarioWeg", naam } });
  }

  /** Zet bij de controle de scenario's naast elkaar. */
  vergelijk(vergelijkt: boolean): void {
    this.kiesStap("controle");
    this.zet({ vergelijkt, vraag: null });
  }

  vraag(vraag: Stand["vraag"]): void {
    this.zet({ vraag, melding: null });
  }

  /** Begint opnieuw: het ontwerp gaat weg, de bladen in de werkmap blijven. */
  async beginOpnieuw(): Promise<void> {
    this.zet({ ontwerp: null, geschiedenis: GEEN_GESCHIEDENIS, schrijven: null, open: null, vraag: null });
    await this.zoekPlannen();
  }

  /** Bekijkt wat schrijven zou doen; wijzigde de gebruiker iets op het blad, dan vraagt het eerst wat geldt. */
  async bereidVoor(): Promise<void> {
    await this.werk("voorbereiden", async () => {
      const { id } = actiefScenario(this.stand.ontwerp!);
      const plannen = await this.werkmap.leesGeschreven();
      const geschreven = plannen.find(({ scenario }) => scenario === id);
      if (geschreven && geschreven.verschillen.length > 0)
        this.zet({ schrijven: { fase: "verschillen", geschreven } });
      else await this.maakVoorbeeld([]);
    });
  }

  /** Neemt over wat de gebruiker op het blad wijzigde, en bekijkt dan wat schrijven zou doen. */
  async neemBladOver(): Promise<void> {
    const { schrijven } = this.stand;
    if (schrijven?.fase !== "verschillen") return;
    const { verschillen } = schrijven.geschreven;
    const { activiteiten, nietOvergenomen } = neemBladOver(this.activiteiten(), verschillen);
    const aantal = verschillen.length - nietOvergenomen.length;
    await this.werk("voorbereiden", async () => {
      this.neemActiviteiten(activiteiten);
      await this.maakVoorbeeld(nietOvergenomen);
      this.zet({ melding: { soort: "bladOvergenomen", aantal } });
    });
  }

  /** Laat het plan zoals het is; wat op het blad is gewijzigd, blijft daar ook zo. */
  async laatPlanGelden(): Promise<void> {
    const { schrijven } = this.stand;
    if (schrijven?.fase !== "verschillen") return;
    await this.werk("voorbereiden", () => this.maakVoorbeeld(schrijven.geschreven.verschillen));
  }

  /** Schrijft wat het voorbeeld toont. */
  async schrijf(): Promise<void> {
    const { schrijven } = this.stand;
    if (schrijven?.fase !== "voorbeeld") return;
    await this.werk("schrijven", async ({ signaal }) => {
      await this.bewaarder.nu();
      const bon = await this.werkmap.schrijf(schrijven.voorbereid, signaal);
      this.zet({ schrijven: null, melding: { soort: "geschreven", bon } });
    });
  }

  /** Zet terug wat er voor het schrijven stond. */
  async zetTerug(): Promise<void> {
    const { melding } = this.stand;
    if (melding?.soort !== "geschreven") return;
    await this.werk("terugzetten", async () => {
      await this.werkmap.maakOngedaan(melding.bon);
      this.zet({ melding: { soort: "teruggezet" } });
    });
  }

  /** Toont een geschreven blad; de melding met de andere bladen blijft staan. */
  async toon(blad: string): Promise<void> {
    if (!this.stand.bezig) await this.voer("tonen", () => this.werkmap.toon(blad));
  }

  sluitMelding(): void {
    this.zet({ melding: null });
  }

  protected meldFout(fout: unknown): void {
    const melding: Melding =
      fout instanceof PokFout
        ? { soort: "nietTeLezen", zin: fout.message }
        : { soort: "mislukt", belet: beletVan(fout) };
    this.zet({ melding });
  }

  /** Wat er voor het ontwerp te verdelen is. */
  private beeld(): Planbeeld {
    return beeldVan(this.editie, this.dossier.lees(), this.stand.ontwerp!);
  }

  private activiteiten(): readonly Activiteit[] {
    return actiefScenario(this.stand.ontwerp!).activiteiten;
  }

  private jaar(): number {
    return Number(this.vandaag().slice(0, 4));
  }

  private begint(ontwerp: Ontwerp): void {
    this.zet({ ontwerp, fase: "stappen", geschiedenis: GEEN_GESCHIEDENIS, melding: null });
    this.bewaarder.straks(ontwerp);
  }

  /** Zonder plannen in de werkmap valt er niets te kiezen: dan begint een nieuw plan. */
  private async zoek(verloop: Verloop): Promise<void> {
    this.zet({ fase: "start" });
    const kandidaten = await this.zoekKandidaten(verloop);
    this.zet({ kandidaten });
    if (kandidaten.length === 0) this.nieuwPlan();
  }

  /** Een bereik zonder planregels is misschien te controleren, maar er valt niets van over te nemen. */
  private async zoekKandidaten(verloop: Verloop): Promise<readonly Plekkandidaat[]> {
    return (await this.plannen.zoekPlannen(verloop)).filter(({ regels }) => regels > 0);
  }

  private async leesPlan(
    lees: (verloop: Verloop) => Promise<Planinhoud>,
    correctie: Plancorrectie,
  ): Promise<void> {
    await this.werk("overnemen", async (verloop) => {
      const stappen = controleerInStappen(
        await lees(verloop),
        correctie,
        gegevensVan(this.editie, this.dossier.lees()),
      );
      const controle = await voerUit(stappen, stapsgewijs(verloop));
      if (!controle) throw new WerkmapFout({ soort: "afgebroken" });
      const gelezen = stelOvernameVoor(controle, this.stand.ontwerp, this.jaar());
      this.zet({ voorstel: gelezen, fase: "overnemen" });
    });
  }

  private async maakVoorbeeld(nietOvergenomen: readonly Planverschil[]): Promise<void> {
    const ontwerp = this.stand.ontwerp!;
    const { bron, beschikbaar, vernieuwingsgebied } = this.beeld();
    const opdracht: Schrijfopdracht = {
      ontwerp,
      scenario: actiefScenario(ontwerp),
      beschikbaar,
      bron,
      stedelijkVernieuwingsgebied: vernieuwingsgebied,
      vandaag: this.vandaag(),
    };
    const voorbereid = await this.werkmap.bereidVoor(opdracht);
    // Wijzigde het ontwerp intussen, dan hoort dit voorbeeld er niet meer bij.
    if (this.stand.ontwerp === ontwerp)
      this.zet({ schrijven: { fase: "voorbeeld", voorbereid, nietOvergenomen } });
  }

  private neemActiviteiten(activiteiten: readonly Activiteit[], aan: string | null = null): void {
    this.neem(metActiviteiten(this.stand.ontwerp!, activiteiten), aan);
  }

  /** Maakt een ander ontwerp het geldende. @param aan zie onthoud */
  private neem(ontwerp: Ontwerp, aan: string | null = null): void {
    const { ontwerp: vorig, geschiedenis, melding } = this.stand;
    this.zet({
      ontwerp,
      geschiedenis: vorig ? onthoud(geschiedenis, vorig, aan) : geschiedenis,
      schrijven: null,
      melding: melding?.soort === "geschreven" ? melding : null,
    });
    this.bewaarder.straks(ontwerp);
  }
}
