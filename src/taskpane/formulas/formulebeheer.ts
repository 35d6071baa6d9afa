import { maakBevriesplan } from "../../work/formulas/bevriesplan";
import { editiesVan, type Editiegebruik } from "../../work/formulas/edities";
import { fondsherkomstVan } from "../../work/formulas/fondsherkomst";
import { herkomstVan } from "../../work/formulas/herkomst";
import { aanroepenIn } from "../../work/formulas/aanroepen";
import { leesArgumenten } from "../../work/formulas/lezers";
import { maakLijst, wijzigingen, type Toon } from "../../work/formulas/lijst";
import { verwijzingenIn } from "../../work/formulas/verwezen";
import type { Bevrorencel, Formulecel, Formulewerkmap, Scan } from "../../work/formulas/werkmap";
import type { Verloop } from "../../sheet/verloop";
import { volledigAdres } from "../../sheet/adres";
import { eisNietAfgebroken } from "../../sheet/belet";
import { type Doel } from "../../sheet/doel";
import type { Editie } from "../../knowledge/pok/editie";
import { beletVan } from "../parts/beletVan";
import { vandaagHier } from "../parts/vandaag";
import { volg } from "../parts/volg";
import { Werker } from "../parts/werker";
import type { Deel, Melding, Omvang, Stand, Vraag, Werk } from "./stand";

/** Wachttijden in milliseconden. */
const NA_SELECTIE = 150;
const TUSSENPOOS = 500;
/** Zo vaak wordt na het herberekenen gekeken of de functies klaar zijn. */
const KEREN = 20;
const REKENT = /^#(?:BUSY|BEZIG)!/i;

/** Hoe een editie in het register komt te staan. */
export function editietekst({ namen, raming, onbekend }: Editiegebruik): string {
  const delen = [...namen, ...(onbekend ? ["niet te bepalen"] : [])];
  const tekst = delen.join(", ") || "–";
  return raming ? `raming (${tekst})` : tekst;
}

/** Het verloop van alles wat met de POK-formules in de werkmap gebeurt: opzoeken, nagaan, bevriezen, ontdooien, herstellen. */
export class Formulebeheer extends Werker<Werk, Stand> {
  private kijker = new AbortController();
  /** Telt de wijzigingen van de werkmap, zodat ook een wijziging tijdens het zoeken niet verloren gaat. */
  private wijzigingen = 0;

  constructor(
    private readonly editie: Editie,
    private readonly werkmap: Formulewerkmap,
    private readonly vandaag: () => string = vandaagHier,
    private readonly nu: () => Date = () => new Date(),
  ) {
    super(
      {
        deel: "herkomst",
        herkomst: { fase: "kijken" },
        lijst: null,
        toon: "alles",
        zoek: "",
        omvang: "blad",
        register: null,
        vraag: null,
        bezig: null,
        melding: null,
      },
      { vraag: null, melding: null },
    );
  }

  /** Laat de herkomst de selectie in de werkmap volgen. @returns stopt het volgen */
  volgSelectie(): () => void {
    return volg(
      (melden) => this.werkmap.bijSelectie(melden),
      NA_SELECTIE,
      () => this.kijk(),
    );
  }

  /** Zoekt weer op wat er te zien is, en houdt bij of de werkmap daarna wijzigt. @returns stopt het bijhouden */
  volgWerkmap(): () => void {
    if (this.stand.deel !== "herkomst") void this.ververs();
    return this.werkmap.bijWijziging(() => {
      this.wijzigingen += 1;
      this.verouder("gewijzigd");
    });
  }

  /** Wisselt van deel, en zoekt op wat daar te zien moet zijn. */
  async kiesDeel(deel: Deel): Promise<void> {
    // De uitkomst van lopend werk is nog niet te zien geweest.
    this.zet({ deel, vraag: null, ...(this.stand.bezig ? {} : { melding: null }) });
    await (deel === "herkomst" ? this.kijk() : this.ververs());
  }

  filter(keuze: { toon?: Toon; zoek?: string }): void {
    this.zet(keuze);
  }

  kiesOmvang(omvang: Omvang): void {
    this.zet({ omvang, vraag: null });
  }

  /** Zoekt uit waar de geselecteerde cel haar bedrag vandaan heeft. */
  async kijk(): Promise<void> {
    if (this.stand.deel !== "herkomst") return;
    this.kijker.abort();
    this.kijker = new AbortController();
    const { signal } = this.kijker;
    try {
      const selectie = await this.werkmap.leesSelectie();
      const formule = { doel: selectie.overloop ?? selectie.doel, formule: selectie.formule };
      const lezer = await leesArgumenten(this.werkmap, [formule], false, signal);
      const cel = {
        rij: selectie.doel.rij - formule.doel.rij,
        kolom: selectie.doel.kolom - formule.doel.kolom,
      };
      const herkomsten = aanroepenIn(selectie.formule).map(
        (aanroep) =>
          fondsherkomstVan(aanroep, lezer(formule)) ?? herkomstVan(this.editie, aanroep, lezer(formule), cel),
      );
      const gewoon = selectie.formule !== "" && herkomsten.length === 0;
      const vragen = verwijzingenIn(selectie.formule).map((argument) => ({ vanuit: formule.doel, argument }));
      const verwezen = gewoon ? await this.werkmap.zoekVerwezen(vragen, signal) : null;
      if (!signal.aborted) this.zet({ herkomst: { fase: "gezien", selectie, herkomsten, verwezen } });
    } catch (fout) {
      if (!signal.aborted) this.zet({ herkomst: { fase: "belet", belet: beletVan(fout) } });
    }
  }

  /** Zoekt alle formules opnieuw op, en leest het register. */
  async ververs(): Promise<void> {
    const gezocht = await this.werk("zoeken", async (verloop) => {
      await this.zoek(verloop);
      this.zet({ register: await this.werkmap.leesRegister() });
      return true;
    });
    if (!gezocht) this.verouder("nietBijgewerkt");
  }

  /** Zoekt op wat er bevroren zou worden, en vraagt of dat mag. */
  async vraagBevriezen(): Promise<void> {
    await this.werk("zoeken", async (verloop) => {
      const { scan, editie } = await this.zoek(verloop);
      const blad = this.stand.omvang === "blad" ? scan.actiefBlad : null;
      const plan = maakBevriesplan(scan.cellen, blad, (cel) => editietekst(editie(cel)));
      if (plan.bevriezingen.length === 0 && plan.overgeslagen.length === 0)
        this.zet({ melding: { soort: "nietsTeBevriezen" } });
      else this.zet({ vraag: { soort: "bevriezen", plan } });
    });
  }

  /** Zoekt op wat er ontdooid zou worden, en vraagt of dat mag. @param plek alleen deze bevroren cel */
  async vraagOntdooien(plek: string | null = null): Promise<void> {
    await this.werk("zoeken", async (verloop) => {
      const actief = this.stand.omvang === "blad" && plek === null ? await this.actiefBlad() : null;
      const rijen = await this.leesRijen(verloop);
      if (!rijen) return;
      const gekozen = rijen.filter(
        ({ was, doel, nu }) =>
          (plek === null || was === plek) && (actief === null || (doel?.blad ?? nu?.blad) === actief),
      );
      if (gekozen.length === 0) this.zet({ melding: { soort: "nietsTeOntdooien" } });
      else this.zet({ vraag: { soort: "ontdooien", rijen: gekozen, ookGewijzigd: false } });
    });
  }

  vraagHerstellen(): void {
    const kapot = this.stand.lijst?.kapot ?? [];
    if (kapot.length > 0) this.zet({ vraag: { soort: "herstellen", kapot, ookTekst: false }, melding: null });
  }

  /** Past de vraag aan: ook gewijzigde cellen overschrijven, ook tekst herstellen. */
  stelBij(keuze: { ookGewijzigd?: boolean; ookTekst?: boolean }): void {
    const { vraag } = this.stand;
    if (vraag) this.zet({ vraag: { ...vraag, ...keuze } as Vraag });
  }

  /** Antwoord op de vraag: nee. */
  laatZo(): void {
    this.zet({ vraag: null });
  }

  /** Antwoord op de vraag: ja. */
  async bevestig(): Promise<void> {
    const { vraag } = this.stand;
    if (vraag?.soort === "bevriezen") await this.bevries(vraag);
    else if (vraag?.soort === "ontdooien") await this.ontdooi(vraag.rijen, vraag.ookGewijzigd);
    else if (vraag?.soort === "herstellen") await this.herstel(vraag);
  }

  /** Maakt het laatste bevriezen ongedaan. */
  async maakOngedaan(): Promise<void> {
    const { melding } = this.stand;
    if (melding?.soort !== "bevroren") return;
    const plekken = new Set(melding.bon.plekken);
    const rijen = await this.werk("ontdooien", (verloop) => this.leesRijen(verloop));
    if (rijen)
      await this.ontdooi(
        rijen.filter(({ doel }) => doel && plekken.has(adresVan(doel))),
        false,
      );
  }

  /** Laat Excel alles herberekenen en zegt wat er veranderde. */
  async herbereken(): Promise<void> {
    await this.werk("herberekenen", async (verloop) => {
      const voor = await this.werkmap.scan(verloop);
      await this.werkmap.herreken(verloop);
      const { scan } = await this.zoekTotKlaar(verloop, KEREN);
      this.zet({
        melding: {
          soort: "herberekend",
          aantal: scan.cellen.length,
          gewijzigd: wijzigingen(voor.cellen, scan.cellen),
          rekent: scan.cellen.filter(isBezig).length,
        },
      });
    });
  }

  async selecteer(doel: Doel): Promise<void> {
    try {
      await this.werkmap.selecteer(doel);
    } catch (fout) {
      this.meldFout(fout);
    }
  }

  sluitMelding(): void {
    this.zet({ melding: null });
  }

  private async bevries({ plan }: Extract<Vraag, { soort: "bevriezen" }>): Promise<void> {
    await this.werk("bevriezen", async (verloop) => {
      const bon = await this.werkmap.bevries(plan.bevriezingen, this.vandaag(), verloop);
      await this.werkBij(verloop, { soort: "bevroren", bon });
    });
  }

  private async ontdooi(rijen: readonly Bevrorencel[], ookGewijzigd: boolean): Promise<void> {
    await this.werk("ontdooien", async (verloop) => {
      const gekozen = rijen.filter(({ belet }) => belet === null || (ookGewijzigd && belet === "gewijzigd"));
      const aantal = await this.werkmap.ontdooi(gekozen, verloop);
      await this.werkBij(verloop, { soort: "ontdooid", aantal, over: rijen.length - aantal });
    });
  }

  private async herstel({ kapot, ookTekst }: Extract<Vraag, { soort: "herstellen" }>): Promise<void> {
    await this.werk("herstellen", async (verloop) => {
      const gekozen = kapot.filter(({ soort, beveiligd }) => !beveiligd && (ookTekst || soort !== "tekst"));
      const over = await this.werkmap.herstel(gekozen, verloop);
      await this.werkBij(verloop, { soort: "hersteld", aantal: gekozen.length, over });
    });
  }

  /** Na een gelukte wijziging: wat er te zien is klopt weer. Lukt dat niet, dan wordt er later opnieuw gezocht. */
  private async werkBij(verloop: Verloop, melding: Melding): Promise<void> {
    this.zet({ melding });
    try {
      await this.zoek(verloop);
      this.zet({ register: await this.werkmap.leesRegister() });
    } catch {
      this.zet({ lijst: null, register: null });
    }
    await this.kijk();
  }

  private async zoek(verloop: Verloop): Promise<{ scan: Scan; editie: (cel: Formulecel) => Editiegebruik }> {
    const stand = this.wijzigingen;
    const om = tijdstip(this.nu());
    const scan = await this.werkmap.scan(verloop);
    const lezer = await leesArgumenten(this.werkmap, scan.cellen, true, verloop.signaal);
    const editie = (cel: Formulecel) => editiesVan(this.editie, cel.formule, lezer(cel));
    const regels = maakLijst(scan.cellen, scan.kapot, editie);
    const verouderd = stand === this.wijzigingen ? null : "gewijzigd";
    this.zet({ lijst: { regels, kapot: scan.kapot, om, verouderd } });
    return { scan, editie };
  }

  /** Functies rekenen na het herberekenen door; tot zij klaar zijn staat er #BEZIG!. */
  private async zoekTotKlaar(verloop: Verloop, keren: number): ReturnType<Formulebeheer["zoek"]> {
    const gevonden = await this.zoek(verloop);
    if (keren === 0 || !gevonden.scan.cellen.some(isBezig)) return gevonden;
    await new Promise((klaar) => setTimeout(klaar, TUSSENPOOS));
    return this.zoekTotKlaar(verloop, keren - 1);
  }

  private verouder(verouderd: "gewijzigd" | "nietBijgewerkt"): void {
    const { lijst } = this.stand;
    if (lijst) this.zet({ lijst: { ...lijst, verouderd } });
  }

  private async actiefBlad(): Promise<string> {
    return (await this.werkmap.leesSelectie()).doel.blad;
  }

  private async leesRijen({ signaal }: Verloop): Promise<readonly Bevrorencel[] | null> {
    const register = await this.werkmap.leesRegister();
    eisNietAfgebroken(signaal);
    this.zet({ register });
    if (register.soort === "gelezen") return register.rijen;
    this.zet({
      melding:
        register.soort === "geen" ? { soort: "geenRegister" } : { soort: "onleesbaar", mist: register.mist },
    });
    return null;
  }

  protected meldFout(fout: unknown): void {
    this.zet({ melding: { soort: "mislukt", belet: beletVan(fout) } });
  }
}

const tijdstip = (nu: Date) =>
  `${String(nu.getHours()).padStart(2, "0")}:${String(nu.getMinutes()).padStart(2, "0")}`;
const adresVan = (doel: Doel) => volledigAdres(doel.blad, doel);
const isBezig = ({ tekst }: Formulecel) => REKENT.test(tekst);
