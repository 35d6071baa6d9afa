import type { Aandelen } from "../../eigen/aandelen";
import { GEEN_INSTELLINGEN, leesInstellingen, type Instellingen } from "../../eigen/instellingen";
import type { Bedragentabel } from "../../eigen/soorten";
import { leesArchief, leesBedragentabel, type Archiefrij } from "../../eigen/tabel";
import type { Bedragenwerkmap, Tabelinhoud, Werkmapdossier } from "../../eigen/werkmap";
import { vindGemeenten, type Gemeente } from "../../gemeenten/register";
import type { Belet } from "../../invoegen/werkmap";
import { huidigeEditie } from "../../pok/edities";
import { PokFout } from "../../pok/fouten";
import { beletVan } from "../beletVan";
import { Houder } from "../onderdelen/houder";
import { volg } from "../onderdelen/volg";

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
      (melden) => this.werkmap.bijWijziging(melden),
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
      this.zet(standVan(dossier));
      await this.leesAandelen();
    } catch (fout) {
      if (beurt === this.leesbeurt) this.zet({ gelezen: true, belet: beletVan(fout) });
    }
  }

  /** Bewaart andere instellingen in de werkmap; lukt dat niet, dan blijft gelden wat er stond. */
  async bewaar(wijziging: Partial<Instellingen>): Promise<void> {
    const vorige = this.stand.instellingen;
    const instellingen = { ...vorige, ...wijziging };
    this.leesbeurt++;
    this.zet({ instellingen, gemeente: gemeenteVan(instellingen), belet: null });
    try {
      await this.werkmap.bewaar(instellingen);
      await this.leesAandelen();
    } catch (fout) {
      this.zet({ instellingen: vorige, gemeente: gemeenteVan(vorige), belet: beletVan(fout) });
    }
  }

  /** De inwonertallen zijn groot en komen pas als er een gemeente is. */
  private async leesAandelen(): Promise<void> {
    const { gemeente } = this.stand;
    if (!gemeente) return this.zet({ aandelen: null });
    const { aandelenNaarInwoners } = await import("../../eigen/aandelen");
    if (this.stand.gemeente === gemeente)
      this.zet({ aandelen: aandelenNaarInwoners(gemeente.code, huidigeEditie.jaren) });
  }

  async toonRij(rij: number): Promise<void> {
    try {
      await this.werkmap.toonRij(rij);
    } catch (fout) {
      this.zet({ belet: beletVan(fout) });
    }
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
