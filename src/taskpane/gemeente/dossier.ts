import type { Aandelen } from "../../work/gemeente/aandelen";
import { GEEN_INSTELLINGEN, leesInstellingen, type Instellingen } from "../../work/gemeente/instellingen";
import type { Bedragentabel } from "../../knowledge/pok/bedragbron";
import { leesArchief, leesBedragentabel, type Archiefrij } from "../../knowledge/pok/bedragentabel";
import type { Bedragenwerkmap, Tabelinhoud, Werkmapdossier } from "../../work/gemeente/werkmap";
import { vindGemeenten, type Gemeente } from "../../knowledge/gemeenten/register";
import type { Belet } from "../../sheet/belet";
import { huidigeEditie } from "../../knowledge/pok/edities";
import { PokFout } from "../../sheet/fouten";
import { beletVan } from "../parts/beletVan";
import { Houder } from "../parts/houder";
import { volg } from "../parts/volg";

/** Wachttijd na een wijziging in de werkmap, in milliseconden: plakken meldt elke cel. */
const NA_WIJZIGING = 250;

/** Wat er over de gemeente van deze werkmap bekend is. */
export interface Dossierstand {
  /** Of de werkmap gelezen is. */
  gelezen: boolean;
  instellingen: Instellingen;
  gemeente: Gemeente | null;
  /** null als de tabel er niet is of niet te lezen is (zie `fouten`). */
  tabel: Bedragentabel | null;
  archief: readonly Archiefrij[];
  /** POK_Bedragen zoals zij in de werkmap staat, ook als zij niet te lezen is. */
  inhoud: Tabelinhoud | null;
  /** Zinnen over tabellen die niet te lezen zijn. */
  fouten: readonly string[];
  /** Aandeel in de inwoners; null zolang het niet bekend is. */
  aandelen: Aandelen | null;
  belet: Belet | null;
}

/** De gemeente, haar rollen en haar eigen bedragen, zoals de werkmap ze bewaart. */
export class Dossier extends Houder<Dossierstand> {
  private leesbeurt = 0;
  /** POK_Bedragen en haar archief, zoals zij het laatst zijn gelezen. */
  private tabellen: Pick<Werkmapdossier, "huidig" | "archief"> = { huidig: null, archief: null };
  private inwoners: typeof import("../../work/gemeente/aandelen") | null = null;

  constructor(readonly werkmap: Bedragenwerkmap) {
    super({
      gelezen: false,
      instellingen: GEEN_INSTELLINGEN,
      gemeente: null,
      tabel: null,
      archief: [],
      inhoud: null,
      fouten: [],
      aandelen: null,
      belet: null,
    });
  }

  /** Leest de werkmap en volgt wijzigingen. @returns stopt het volgen */
  volg(): () => void {
    return volg(
      (melden) => this.werkmap.bijWijziging((tabelId) => this.raakt(tabelId) && melden()),
      NA_WIJZIGING,
      () => this.ververs(),
    );
  }

  /** Leest opnieuw wat de werkmap bevat. */
  async ververs(): Promise<void> {
    const beurt = ++this.leesbeurt;
    try {
      const dossier = await this.werkmap.lees();
      if (beurt !== this.leesbeurt) return;
      this.tabellen = dossier;
      const stand = standVan(dossier);
      this.zet({ ...stand, aandelen: this.aandelenVan(stand.gemeente) });
      await this.leesInwoners();
    } catch (fout) {
      if (beurt === this.leesbeurt) this.zet({ gelezen: true, belet: beletVan(fout) });
    }
  }

  /** Bewaart andere instellingen in de werkmap; lukt dat niet, dan blijft gelden wat er stond. */
  async bewaar(wijziging: Partial<Instellingen>): Promise<void> {
    const vorige = this.stand.instellingen;
    const instellingen = { ...vorige, ...wijziging };
    this.leesbeurt++;
    this.zetInstellingen(instellingen, null);
    try {
      await this.werkmap.bewaar(instellingen);
      await this.leesInwoners();
    } catch (fout) {
      this.zetInstellingen(vorige, beletVan(fout));
    }
  }

  async toonRij(rij: number): Promise<void> {
    try {
      await this.werkmap.toonRij(rij);
    } catch (fout) {
      this.zet({ belet: beletVan(fout) });
    }
  }

  private zetInstellingen(instellingen: Instellingen, belet: Belet | null): void {
    const gemeente = gemeenteVan(instellingen);
    this.zet({ instellingen, gemeente, aandelen: this.aandelenVan(gemeente), belet });
  }

  /** Of een wijziging deze bedragen kan raken. Zolang er geen POK_Bedragen is, kan elke tabel zo zijn gaan heten. */
  private raakt(tabelId: string | null): boolean {
    const { huidig, archief } = this.tabellen;
    return tabelId === null || huidig === null || tabelId === huidig.id || tabelId === archief?.id;
  }

  private aandelenVan(gemeente: Gemeente | null): Aandelen | null {
    if (gemeente?.code === this.stand.gemeente?.code) return this.stand.aandelen;
    return gemeente && (this.inwoners?.aandelenNaarInwoners(gemeente.code, huidigeEditie.jaren) ?? null);
  }

  /** De inwonertallen zijn groot en komen pas als er een gemeente is. */
  private async leesInwoners(): Promise<void> {
    if (!this.stand.gemeente || this.inwoners) return;
    this.inwoners = await import("../../work/gemeente/aandelen");
    const { gemeente } = this.stand;
    if (gemeente)
      this.zet({ aandelen: this.inwoners.aandelenNaarInwoners(gemeente.code, huidigeEditie.jaren) });
  }
}

function standVan({
  instellingen: bewaard,
  huidig,
  archief,
}: Werkmapdossier): Omit<Dossierstand, "aandelen"> {
  const instellingen = leesInstellingen(bewaard);
  const fouten: string[] = [];
  const probeer = <T>(inhoud: Tabelinhoud | null, lees: (cellen: Tabelinhoud["cellen"]) => T): T | null => {
    if (!inhoud) return null;
    try {
      return lees(inhoud.cellen);
    } catch (fout) {
      if (!(fout instanceof PokFout)) throw fout;
      fouten.push(fout.message.replace(/^Argument (?=“POK_Bedragen)/, "Tabel "));
      return null;
    }
  };
  return {
    gelezen: true,
    instellingen,
    gemeente: gemeenteVan(instellingen),
    tabel: probeer(huidig, leesBedragentabel),
    archief: probeer(archief, leesArchief) ?? [],
    inhoud: huidig,
    fouten,
    belet: null,
  };
}

function gemeenteVan({ gemeentecode }: Instellingen): Gemeente | null {
  return gemeentecode === null ? null : (vindGemeenten(gemeentecode)[0] ?? null);
}
