import type { Aard } from "../../../knowledge/pok/soorten";
import { zoekMerk, type Merk } from "../cel/actielijn";
import { aardIn, soortIn } from "../cel/woorden";
import type { Soort } from "../soorten";

/** Wat de tussenkoppen boven een rij voor haar zeggen. */
export interface Sectie {
  soort: Soort | null;
  aard: Aard | null;
  /** Of een kop erboven over POK gaat: dan noemt een rij haar actielijn ook met alleen de naam. */
  pok: boolean;
  /** undefined: geen kop noemt een actielijn; null: een die niet bestaat. */
  actielijn: number | null | undefined;
  /** De tekst van de kop die de actielijn noemt. */
  tekst: string | null;
}

const NIETS: Sectie = { soort: null, aard: null, pok: false, actielijn: undefined, tekst: null };

/**
 * Houdt bij welke tussenkoppen gelden. Koppen voor soort en actielijn kunnen om elkaar heen staan; de buitenste sluit
 * bij haar opvolger de binnenste mee. Een lege rij sluit een actielijn waaronder al regels staan.
 */
export class Secties {
  private sectie: Sectie = NIETS;
  private actielijnBinnenSoort = false;
  private soortBinnenActielijn = false;
  private regelGezien = false;
  private naTotaal = false;

  get nu(): Sectie {
    return this.sectie;
  }

  /** Een titel of tussenkop; `eigen` is de actielijn die in de kolom Actielijn staat. */
  kop(tekst: string, eigen?: Merk): { actielijn: number | null; soort: Soort | null } {
    if (this.naTotaal) this.sectie = NIETS;
    this.naTotaal = false;
    const merk = eigen ?? zoekMerk(tekst);
    const soort = soortIn(tekst);
    if (soort) this.opentSoort(soort, aardIn(tekst));
    if (merk.soort === "actielijn") this.opentActielijn(merk.nummer, tekst);
    else if (!soort)
      this.sectie = { ...this.sectie, actielijn: undefined, tekst: null, pok: merk.soort === "pok" };
    else if (merk.soort === "pok") this.sectie = { ...this.sectie, pok: true };
    this.regelGezien = false;
    return { actielijn: merk.soort === "actielijn" ? merk.nummer : null, soort };
  }

  /** Een rij met bedragen. */
  regel(): void {
    this.regelGezien = true;
  }

  /**
   * Een totaalrij. “Totaal lasten” sluit de lasten; een subtotaal (`deel`) sluit wat erboven staat pas bij de volgende kop
   * of lege rij, en een eindtotaal of saldo meteen.
   */
  totaal(tekst: string, deel: boolean): void {
    const { soort, aard, pok } = this.sectie;
    const blijft = deel && (soort === null || soortIn(tekst) !== soort);
    this.sectie = blijft ? { ...NIETS, soort, aard, pok } : { ...NIETS, pok };
    this.naTotaal = !/^\s*sub/i.test(tekst);
  }

  legeRij(): void {
    if (this.naTotaal) this.sectie = NIETS;
    else if (this.regelGezien && this.sectie.actielijn !== undefined) {
      this.sectie = { ...this.sectie, actielijn: undefined, tekst: null };
    }
    this.naTotaal = false;
  }

  private opentSoort(soort: Soort, aard: Aard | null): void {
    const open = this.sectie.actielijn !== undefined && !this.actielijnBinnenSoort;
    this.soortBinnenActielijn = open;
    this.sectie = open
      ? { ...this.sectie, soort, aard }
      : { ...this.sectie, soort, aard, actielijn: undefined, tekst: null };
  }

  private opentActielijn(nummer: number | null, tekst: string): void {
    const open = this.sectie.soort !== null && !this.soortBinnenActielijn;
    this.actielijnBinnenSoort = open;
    const soort = open ? this.sectie.soort : soortIn(tekst);
    const aard = open ? this.sectie.aard : aardIn(tekst);
    this.sectie = { soort, aard, pok: this.sectie.pok, actielijn: nummer, tekst };
  }
}
