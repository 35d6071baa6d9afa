import { kolomVan, MAX_RIJEN, type Rechthoek } from "../../../sheet/adres";
import { FormuleZonderUitkomst } from "../../../sheet/celwaarde";
import { MEESTE_CELLEN, toonAantal } from "../../grenzen";
import { beschadigd, teGroot } from "../fouten";
import type { Ontvanger } from "../pakket/leesXml";
import { celinhoud, ONLEESBAAR, type Omgeving, type RuweCel } from "./celinhoud";
import { bereikVan } from "./plek";
import { Tekstopname } from "./teksten";
import { isWaar } from "./waar";

/** Telt de cellen van alle bladen samen. */
export interface Celteller {
  cellen: number;
}

/** Neemt de cellen van één werkblad op. */
export class Bladopname {
  readonly raster: unknown[][] = [];
  readonly verborgenRijen: number[] = [];
  readonly samengevoegd: Rechthoek[] = [];
  formulesZonderUitkomst = 0;

  private inGegevens = false;
  private rij = 0;
  private rijtekst = "";
  private kolom = -1;
  private readonly cel: RuweCel = { soort: "n", stijl: "0", waarde: null, formule: null, tekst: null };
  private onderdeel: "waarde" | "formule" | null = null;
  private tekstopname: Tekstopname | null = null;

  constructor(
    private readonly naam: string,
    private readonly omgeving: Omgeving,
    private readonly teller: Celteller,
  ) {}

  readonly ontvanger: Ontvanger = {
    open: (naam, attributen) => this.open(naam, attributen),
    sluit: (naam) => this.sluit(naam),
    tekst: (tekst) => {
      const { cel, onderdeel } = this;
      if (onderdeel !== null) cel[onderdeel] = cel[onderdeel] + tekst;
      else this.tekstopname?.voegToe(tekst);
    },
  };

  private open(naam: string, attributen: Readonly<Record<string, string>>): void {
    if (!this.inGegevens) {
      // Buiten de gegevens kunnen uitbreidingen dezelfde namen gebruiken.
      if (naam === "sheetData") this.inGegevens = true;
      else if (naam === "mergeCell") this.voegSamen(attributen.ref ?? "");
      return;
    }
    switch (naam) {
      case "c":
        return this.beginCel(attributen);
      case "v":
        this.onderdeel = "waarde";
        this.cel.waarde = "";
        return;
      case "f":
        this.onderdeel = "formule";
        this.cel.formule = "";
        return;
      case "row":
        return this.beginRij(attributen);
      case "is":
        this.tekstopname = new Tekstopname();
        return;
      default:
        this.tekstopname?.open(naam);
    }
  }

  private sluit(naam: string): void {
    switch (naam) {
      case "c":
        if (this.inGegevens) this.plaats();
        return;
      case "v":
      case "f":
        this.onderdeel = null;
        return;
      case "is":
        if (this.tekstopname) this.cel.tekst = this.tekstopname.neem();
        this.tekstopname = null;
        return;
      case "sheetData":
        this.inGegevens = false;
        return;
      default:
        this.tekstopname?.sluit(naam);
    }
  }

  private beginRij({ r: nummer, hidden: verborgen }: Readonly<Record<string, string>>): void {
    this.rij = nummer === undefined ? this.rij + 1 : Number(nummer);
    if (!(Number.isInteger(this.rij) && this.rij >= 1 && this.rij <= MAX_RIJEN)) {
      throw beschadigd(`blad “${this.naam}” heeft een rij “${nummer ?? this.rij}”`);
    }
    this.rijtekst = String(this.rij);
    this.kolom = -1;
    if (isWaar(verborgen)) this.verborgenRijen.push(this.rij);
  }

  private beginCel({ r: adres, t: soort, s: stijl }: Readonly<Record<string, string>>): void {
    this.kolom = adres === undefined ? this.kolom + 1 : this.kolomUit(adres);
    const { cel } = this;
    cel.soort = soort ?? "n";
    cel.stijl = stijl ?? "0";
    cel.waarde = cel.formule = cel.tekst = null;
  }

  private kolomUit(adres: string): number {
    const kolom = adres.endsWith(this.rijtekst) ? kolomVan(adres, adres.length - this.rijtekst.length) : -1;
    if (kolom < 0) throw beschadigd(`blad “${this.naam}” heeft in rij ${this.rij} een cel “${adres}”`);
    return kolom;
  }

  private plaats(): void {
    const inhoud = celinhoud(this.cel, this.omgeving);
    if (inhoud === null) return;
    if (inhoud === ONLEESBAAR) {
      const gevonden = `“${this.cel.waarde}” (soort “${this.cel.soort}”)`;
      throw beschadigd(`blad “${this.naam}” heeft in rij ${this.rij} een cel met ${gevonden}`);
    }
    if (inhoud instanceof FormuleZonderUitkomst) this.formulesZonderUitkomst++;
    while (this.raster.length < this.rij) this.raster.push([]);
    const rij = this.raster[this.rij - 1]!;
    if (this.kolom >= rij.length) this.verleng(rij);
    rij[this.kolom] = inhoud;
  }

  /** Maakt een rij lang genoeg voor de huidige cel. */
  private verleng(rij: unknown[]): void {
    this.teller.cellen += this.kolom + 1 - rij.length;
    if (this.teller.cellen > MEESTE_CELLEN) {
      throw teGroot(`bij blad “${this.naam}” zijn er meer dan ${toonAantal(MEESTE_CELLEN)} cellen`);
    }
    while (rij.length <= this.kolom) rij.push(null);
  }

  private voegSamen(ref: string): void {
    const bereik = bereikVan(ref);
    if (!bereik) throw beschadigd(`blad “${this.naam}” heeft een samenvoeging “${ref}”`);
    this.samengevoegd.push(bereik);
  }
}
