import { bereidOvername, verandertIets, type Ontbrekend } from "../../../work/gemeente/overname";
import type { Overnamebon } from "../../../work/gemeente/werkmap";
import type { Verloop } from "../../../sheet/verloop";
import type { DuBedrag } from "../../../knowledge/gemeenten/rollen";
import {
  adresVan,
  kiesBedragen,
  leesInStappen,
  voerUit,
  type Correctie,
  type IngelezenBedrag,
  type Leesresultaat,
} from "../../../reading/amounts";
import { leesTekst } from "../../../reading/files/tekst/leesTekst";
import { PokFout } from "../../../sheet/fouten";
import { beletVan } from "../../parts/beletVan";
import { vandaagHier } from "../../parts/vandaag";
import { stapsgewijs, Werker } from "../../parts/werker";
import type { Dossier } from "../dossier";
import type { Inleesstand, Invoer, Lezing, Werk } from "./stand";

const LEEG: Inleesstand = { lezing: null, voorstel: null, bezig: null, uitkomst: null };

/** Wat er gelezen wordt en hoe. */
type Leeswijze = Pick<Lezing, "invoer" | "blad" | "correctie" | "metVerborgen">;

/** Bij een groot bestand wordt alleen op deze bladen naar bedragen gezocht. */
const MEESTE_BLADEN = 25;

/** Het verloop van inlezen: kiezen, bevestigen wat er gelezen is, zien wat er verandert, overnemen. */
export class Inlezer extends Werker<Werk, Inleesstand> {
  private bon: Overnamebon | null = null;

  constructor(
    private readonly dossier: Dossier,
    private readonly vandaag: () => string = vandaagHier,
  ) {
    super(LEEG, { uitkomst: null });
  }

  async leesSelectie(): Promise<void> {
    await this.werk("lezen", async (verloop) => {
      const { blad, rij, kolom, raster, verborgenRijen } = await this.dossier.werkmap.leesSelectie();
      await this.open(verloop, {
        soort: "selectie",
        naam: "deze werkmap",
        bladen: [{ naam: blad, raster, verborgenRijen, rij, kolom }],
        opmerkingen: [],
      });
    });
  }

  async leesTekst(tekst: string): Promise<void> {
    await this.werk("lezen", async (verloop) => {
      const { raster, opmerkingen } = leesTekst(tekst);
      await this.open(verloop, {
        soort: "tekst",
        naam: "geplakte tekst",
        bladen: [{ naam: null, raster, verborgenRijen: [], rij: 0, kolom: 0 }],
        opmerkingen,
      });
    });
  }

  async leesBestand(naam: string, leesBytes: () => Promise<Uint8Array>): Promise<void> {
    await this.werk("bestand", async (verloop) => {
      const [{ leesBestand }, bytes] = await Promise.all([import("../../../reading/files"), leesBytes()]);
      const bestand = await leesBestand(naam, bytes, stapsgewijs(verloop));
      if (!bestand) return this.zet({ uitkomst: { soort: "afgebroken" } });
      this.zetBezig({ werk: "lezen" });
      await this.open(verloop, {
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
    await this.leesOpnieuw(() => ({ blad, correctie: {} }));
  }

  /** Leest opnieuw met wat de gebruiker beter weet. */
  async corrigeer(wijziging: Correctie): Promise<void> {
    await this.leesOpnieuw(({ correctie }) => ({ correctie: { ...correctie, ...wijziging } }));
  }

  /** @param kopregel rijnummer, of null om haar zelf te laten herkennen */
  async zetKopregel(kopregel: number | null): Promise<void> {
    await this.leesOpnieuw(({ correctie: { kopregel: _vorige, ...correctie } }) => ({
      correctie: kopregel === null ? correctie : { ...correctie, kopregel },
    }));
  }

  async telVerborgenMee(metVerborgen: boolean): Promise<void> {
    await this.leesOpnieuw(() => ({ metVerborgen }));
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
    await this.werk("vergelijken", async (verloop) => {
      const overname = this.bereid(lezing, ontbrekend);
      // Bij de eerste overname is er nog geen tabel waar een formule mee kan rekenen.
      const gebruik = this.dossier.lees().inhoud ? await this.dossier.werkmap.zoekGebruik(verloop) : [];
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
    await this.werk("lezen", (verloop) =>
      this.open(verloop, {
        soort: "meegeleverd",
        naam: "meegeleverd: DU-bedragen van de 25 centrumgemeenten",
        bladen: [{ naam: null, raster, verborgenRijen: [], rij: 0, kolom: 0 }],
        opmerkingen: [],
      }),
    );
    await this.vergelijk();
  }

  /** Sluit het inlezen; de werkmap blijft zoals zij is. */
  sluit(): void {
    this.breekAf();
    this.zet({ lezing: null, voorstel: null });
  }

  sluitUitkomst(): void {
    this.zet({ uitkomst: null });
  }

  private async open(verloop: Verloop, invoer: Invoer): Promise<void> {
    const wijze = { invoer, correctie: {}, metVerborgen: true };
    let beste = 0;
    let meeste = -1;
    for (const blad of invoer.bladen.slice(0, MEESTE_BLADEN).keys()) {
      if (invoer.bladen.length === 1) break;
      const resultaat = await this.leesBlad(verloop, { ...wijze, blad });
      if (!resultaat) return this.zet({ uitkomst: { soort: "afgebroken" } });
      if (resultaat.rijen.length > meeste) [beste, meeste] = [blad, resultaat.rijen.length];
    }
    await this.leesIn(verloop, { ...wijze, blad: beste });
  }

  private async leesOpnieuw(anders: (lezing: Lezing) => Partial<Leeswijze>): Promise<void> {
    const { lezing } = this.stand;
    if (!lezing) return;
    const { invoer, blad, correctie, metVerborgen } = lezing;
    const wijze = { invoer, blad, correctie, metVerborgen, ...anders(lezing) };
    await this.werk("lezen", (verloop) => this.leesIn(verloop, wijze));
  }

  private async leesIn(verloop: Verloop, wijze: Leeswijze): Promise<void> {
    const { invoer } = wijze;
    const resultaat = await this.leesBlad(verloop, wijze);
    if (!resultaat) return this.zet({ uitkomst: { soort: "afgebroken" } });
    const eerder = this.stand.lezing?.invoer === invoer ? this.stand.lezing : null;
    const gekozenEditie = resultaat.vragen.some(({ over }) => over === "editie")
      ? (resultaat.edities.find((naam) => naam === eerder?.gekozenEditie) ?? resultaat.edities.at(-1)!)
      : null;
    const editie = eerder?.editie ?? editieUit(invoer);
    this.zet({
      voorstel: null,
      lezing: this.metBedragen({ ...wijze, resultaat, gekozenEditie, editie }),
    });
  }

  private leesBlad(
    verloop: Verloop,
    { invoer, blad, correctie, metVerborgen }: Leeswijze,
  ): Promise<Leesresultaat | null> {
    const { raster, verborgenRijen, rij, kolom, naam } = invoer.bladen[blad]!;
    const overslaan = [...(correctie.overslaan ?? []), ...(metVerborgen ? [] : verborgenRijen)];
    const herkomst = { oorsprong: { rij, kolom }, ...(naam === null ? {} : { bladnaam: naam }) };
    return voerUit(leesInStappen(raster, { ...correctie, overslaan }, herkomst), stapsgewijs(verloop));
  }

  /** Vult aan welke bedragen voor de gemeente van de werkmap zijn; noemt de invoer geen gemeente, dan zijn dat alle. */
  private metBedragen(lezing: Omit<Lezing, "bedragen">): Lezing {
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

  protected meldFout(fout: unknown): void {
    this.zet({
      uitkomst:
        fout instanceof PokFout
          ? { soort: "onleesbaar", reden: fout.message }
          : { soort: "mislukt", belet: beletVan(fout) },
    });
  }
}

/** Een bestandsnaam die een publicatie noemt, is een voorstel voor de editie; een andere naam zegt daar niets over. */
function editieUit({ soort, naam }: Invoer): string {
  return soort === "bestand" && /circulaire|ledenbrief/i.test(naam) ? naam.replace(/\.\w+$/, "") : "";
}
