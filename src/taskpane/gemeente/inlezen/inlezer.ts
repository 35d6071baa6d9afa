import { bereidOvername, verandertIets, type Ontbrekend } from "../../../eigen/overname";
import type { Overnamebon } from "../../../eigen/werkmap";
import type { DuBedrag } from "../../../gemeenten/rollen";
import {
  adresVan,
  kiesBedragen,
  leesInStappen,
  leesTekst,
  voerUit,
  type Correctie,
  type IngelezenBedrag,
  type Leesresultaat,
} from "../../../inlezen";
import { PokFout } from "../../../pok/fouten";
import { beletVan } from "../../beletVan";
import { vandaagHier } from "../../invoegen/invoeger";
import { Houder } from "../../onderdelen/houder";
import type { Dossier } from "../dossier";
import type { Inleesstand, Invoer, Invoerblad, Lezing, Werk } from "./stand";

const LEEG: Inleesstand = { lezing: null, voorstel: null, bezig: null, uitkomst: null };

/** Geeft de browser de beurt, zodat voortgang zichtbaar wordt en een klik op Annuleren aankomt. */
const pauze = () => new Promise<void>((klaar) => setTimeout(klaar));

/** Bij een groot bestand wordt alleen op deze bladen naar bedragen gezocht. */
const MEESTE_BLADEN = 25;

/** Het verloop van inlezen: kiezen, bevestigen wat er gelezen is, zien wat er verandert, overnemen. */
export class Inlezer extends Houder<Inleesstand> {
  private afbreker = new AbortController();
  private bon: Overnamebon | null = null;

  constructor(
    private readonly dossier: Dossier,
    private readonly vandaag: () => string = vandaagHier,
  ) {
    super(LEEG);
  }

  async leesSelectie(): Promise<void> {
    await this.werk("lezen", async () => {
      const { blad, rij, kolom, raster, verborgenRijen } = await this.dossier.werkmap.leesSelectie();
      await this.open({
        soort: "selectie",
        naam: "deze werkmap",
        bladen: [{ naam: blad, raster, verborgenRijen, rij, kolom }],
        opmerkingen: [],
      });
    });
  }

  async leesTekst(tekst: string): Promise<void> {
    await this.werk("lezen", async () => {
      const { raster, opmerkingen } = leesTekst(tekst);
      await this.open({
        soort: "tekst",
        naam: "geplakte tekst",
        bladen: [{ naam: null, raster, verborgenRijen: [], rij: 0, kolom: 0 }],
        opmerkingen,
      });
    });
  }

  async leesBestand(naam: string, leesBytes: () => Promise<Uint8Array>): Promise<void> {
    await this.werk("bestand", async (verloop) => {
      const [{ leesBestand }, bytes] = await Promise.all([import("../../../bestanden"), leesBytes()]);
      const bestand = await leesBestand(naam, bytes, verloop);
      if (!bestand) return this.zet({ uitkomst: { soort: "afgebroken" } });
      await this.open({
        soort: "bestand",
        naam,
        bladen: bestand.bladen.map((blad) => ({
          naam: bestand.soort === "tekst" ? null : blad.naam,
          raster: blad.raster,
          verborgenRijen: blad.verborgenRijen,
          rij: 0,
          kolom: 0,
        })),
        opmerkingen: bestand.opmerkingen,
      });
    });
  }

  /** Leest een ander blad van hetzelfde bestand. */
  async kiesBlad(blad: number): Promise<void> {
    const { lezing } = this.stand;
    if (lezing) await this.werk("lezen", () => this.leesIn(lezing.invoer, blad, {}, lezing.metVerborgen));
  }

  /** Leest opnieuw met wat de gebruiker beter weet. */
  async corrigeer(wijziging: Correctie): Promise<void> {
    const { lezing } = this.stand;
    if (!lezing) return;
    const correctie = { ...lezing.correctie, ...wijziging };
    await this.werk("lezen", () => this.leesIn(lezing.invoer, lezing.blad, correctie, lezing.metVerborgen));
  }

  /** @param kopregel rijnummer, of null om haar zelf te laten herkennen */
  async zetKopregel(kopregel: number | null): Promise<void> {
    const { lezing } = this.stand;
    if (!lezing) return;
    const { kopregel: _vorige, ...correctie } = lezing.correctie;
    await this.werk("lezen", () =>
      this.leesIn(
        lezing.invoer,
        lezing.blad,
        kopregel === null ? correctie : { ...correctie, kopregel },
        lezing.metVerborgen,
      ),
    );
  }

  async telVerborgenMee(metVerborgen: boolean): Promise<void> {
    const { lezing } = this.stand;
    if (lezing)
      await this.werk("lezen", () => this.leesIn(lezing.invoer, lezing.blad, lezing.correctie, metVerborgen));
  }

  noemEditie(editie: string): void {
    const { lezing } = this.stand;
    if (lezing) this.zet({ lezing: { ...lezing, editie } });
  }

  kiesEditie(gekozenEditie: string): void {
    const { lezing } = this.stand;
    if (lezing) this.zet({ lezing: this.metBedragen({ ...lezing, gekozenEditie }) });
  }

  /** Zoekt uit wat er verandert en welke cellen dat raakt. */
  async vergelijk(ontbrekend: Ontbrekend = "laten staan"): Promise<void> {
    const { lezing } = this.stand;
    if (!lezing) return;
    await this.werk("vergelijken", async ({ signaal }) => {
      const overname = this.bereid(lezing, ontbrekend);
      // Bij de eerste overname is er nog geen tabel waar een formule mee kan rekenen.
      const gebruik = this.dossier.lees().inhoud
        ? await this.dossier.werkmap.zoekGebruik({
            signaal,
            voortgang: (gedaan, totaal) => this.zet({ bezig: { werk: "vergelijken", gedaan, totaal } }),
          })
        : [];
      this.zet({ voorstel: { overname, ontbrekend, gebruik } });
    });
  }

  /** Terug van de wijzigingen naar wat er gelezen is. */
  terug(): void {
    this.zet({ voorstel: null });
  }

  /** Schrijft het voorstel in de werkmap. */
  async neemOver(): Promise<void> {
    const { voorstel } = this.stand;
    if (!voorstel) return;
    const { overname } = voorstel;
    if (!verandertIets(overname)) return this.zet({ ...LEEG, uitkomst: { soort: "nietsVeranderd" } });
    await this.werk("schrijven", async ({ signaal }) => {
      this.bon = await this.dossier.werkmap.neemOver(overname, this.dossier.lees().inhoud, signaal);
      const { rijen: bedragen } = this.bon;
      const gearchiveerd = overname.gearchiveerd.length;
      this.zet({ ...LEEG, uitkomst: { soort: "overgenomen", bedragen, gearchiveerd } });
      await this.dossier.ververs();
    });
  }

  async maakOngedaan(): Promise<void> {
    const { bon } = this;
    if (!bon) return;
    await this.werk("schrijven", async () => {
      await this.dossier.werkmap.zetTerug(bon);
      this.bon = null;
      this.zet({ ...LEEG, uitkomst: { soort: "ongedaan" } });
      await this.dossier.ververs();
    });
  }

  /** Neemt de gepubliceerde bedragen van actielijn 7 als voorstel; van elk jaar de jongste circulaire. */
  async stelDuVoor(gepubliceerd: readonly DuBedrag[]): Promise<void> {
    const bedragen = new Map(gepubliceerd.map((bedrag) => [bedrag.jaar, bedrag])).values();
    const raster = [
      ["Actielijn", "Jaar", "Kanaal", "Bedrag", "Editie"],
      ...[...bedragen].map(({ jaar, bedrag, circulaire }) => [7, jaar, "DU", bedrag, circulaire]),
    ];
    await this.werk("lezen", () =>
      this.open({
        soort: "meegeleverd",
        naam: "meegeleverd: DU-bedragen van de 25 centrumgemeenten",
        bladen: [{ naam: null, raster, verborgenRijen: [], rij: 0, kolom: 0 }],
        opmerkingen: [],
      }),
    );
    await this.vergelijk();
  }

  /** Houdt lopend werk tegen; er wordt dan niets geschreven. */
  breekAf(): void {
    this.afbreker.abort();
  }

  /** Sluit het inlezen; de werkmap blijft zoals zij is. */
  sluit(): void {
    this.afbreker.abort();
    this.zet({ lezing: null, voorstel: null });
  }

  sluitUitkomst(): void {
    this.zet({ uitkomst: null });
  }

  private async open(invoer: Invoer): Promise<void> {
    let beste = 0;
    let meeste = -1;
    for (const [i, blad] of invoer.bladen.slice(0, MEESTE_BLADEN).entries()) {
      if (invoer.bladen.length === 1) break;
      const resultaat = await this.leesBlad(blad, {}, true);
      if (!resultaat) return this.zet({ uitkomst: { soort: "afgebroken" } });
      if (resultaat.rijen.length > meeste) [beste, meeste] = [i, resultaat.rijen.length];
    }
    await this.leesIn(invoer, beste, {}, true);
  }

  private async leesIn(
    invoer: Invoer,
    blad: number,
    correctie: Correctie,
    metVerborgen: boolean,
  ): Promise<void> {
    const resultaat = await this.leesBlad(invoer.bladen[blad]!, correctie, metVerborgen);
    if (!resultaat) return this.zet({ uitkomst: { soort: "afgebroken" } });
    const eerder = this.stand.lezing?.invoer === invoer ? this.stand.lezing : null;
    const gekozenEditie = resultaat.vragen.some(({ over }) => over === "editie")
      ? (resultaat.edities.find((naam) => naam === eerder?.gekozenEditie) ?? resultaat.edities.at(-1)!)
      : null;
    const editie = eerder?.editie ?? editieUit(invoer);
    this.zet({
      voorstel: null,
      lezing: this.metBedragen({
        invoer,
        blad,
        correctie,
        resultaat,
        metVerborgen,
        gekozenEditie,
        editie,
        bedragen: [],
      }),
    });
  }

  private leesBlad(
    { raster, verborgenRijen, rij, kolom, naam }: Invoerblad,
    correctie: Correctie,
    metVerborgen: boolean,
  ): Promise<Leesresultaat | null> {
    const overslaan = [...(correctie.overslaan ?? []), ...(metVerborgen ? [] : verborgenRijen)];
    const herkomst = { oorsprong: { rij, kolom }, ...(naam === null ? {} : { bladnaam: naam }) };
    return voerUit(leesInStappen(raster, { ...correctie, overslaan }, herkomst), this.verloop("lezen"));
  }

  /** Vult aan welke bedragen voor de gemeente van de werkmap zijn; noemt de invoer geen gemeente, dan zijn dat alle. */
  private metBedragen(lezing: Omit<Lezing, "bedragen"> & Partial<Pick<Lezing, "bedragen">>): Lezing {
    const { resultaat, gekozenEditie } = lezing;
    const code = this.dossier.lees().gemeente?.code;
    const bedragen = kiesBedragen(resultaat.rijen, {
      ...(resultaat.gemeenten.length > 0 && code !== undefined ? { gemeentecode: code } : {}),
      ...(gekozenEditie === null ? {} : { editie: gekozenEditie }),
    });
    return { ...lezing, bedragen };
  }

  private bereid({ invoer, blad, bedragen, editie }: Lezing, ontbrekend: Ontbrekend) {
    const { naam, rij, kolom } = invoer.bladen[blad]!;
    const celVan = (bedrag: IngelezenBedrag) =>
      invoer.soort === "meegeleverd"
        ? ""
        : naam === null
          ? `regel ${bedrag.rij}`
          : adresVan(rij + bedrag.rij, kolom + bedrag.kolom);
    return bereidOvername(
      this.dossier.lees().tabel?.rijen ?? [],
      bedragen,
      {
        gemeente: this.dossier.lees().gemeente!.naam,
        editie: editie.trim(),
        bron: naam === null ? invoer.naam : `${invoer.naam}, blad ${naam}`,
        vandaag: this.vandaag(),
        ontbrekend,
      },
      celVan,
    );
  }

  private verloop(werk: Werk) {
    return {
      pauze,
      signaal: this.afbreker.signal,
      voortgang: ({ gedaan, totaal }: { gedaan: number; totaal: number }) =>
        this.zet({ bezig: { werk, gedaan, totaal } }),
    };
  }

  private async werk(
    werk: Werk,
    doe: (verloop: ReturnType<Inlezer["verloop"]>) => Promise<void>,
  ): Promise<void> {
    if (this.stand.bezig) return;
    this.afbreker = new AbortController();
    this.zet({ bezig: { werk, gedaan: 0, totaal: 0 }, uitkomst: null });
    try {
      await doe(this.verloop(werk));
    } catch (fout) {
      this.zet({
        uitkomst:
          fout instanceof PokFout
            ? { soort: "onleesbaar", reden: fout.message }
            : { soort: "mislukt", belet: beletVan(fout) },
      });
    } finally {
      this.zet({ bezig: null });
    }
  }
}

/** Een bestandsnaam die een publicatie noemt, is een voorstel voor de editie; een andere naam zegt daar niets over. */
function editieUit({ soort, naam }: Invoer): string {
  return soort === "bestand" && /circulaire|ledenbrief/i.test(naam) ? naam.replace(/\.\w+$/, "") : "";
}
