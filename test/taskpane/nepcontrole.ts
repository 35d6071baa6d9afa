import {
  LEEG_GEHEUGEN,
  type Controle,
  type Controlewerkmap,
  type Geheugen,
  type Merkbon,
  type Merkstand,
  type Planherinnering,
  type Planinhoud,
  type Planplek,
  type Planwijziging,
  type Plekkandidaat,
  type Rapportblad,
} from "../../src/work/check";
import type { Verloop } from "../../src/work/check/werkmap";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import { type Doel } from "../../src/sheet/doel";
import type { Raster, Samenvoeging } from "../../src/reading/plan";

const GEEN_MERKEN: Merkstand = { kleuren: 0, notities: 0, kolommen: [] };

/** Een plan op blad Begroting, met de eerste cel in `rij` en `kolom`, vanaf 0. */
export function planplek(raster: Raster, rij = 3, kolom = 1, blad = "Begroting"): Planplek {
  const doel = { bladId: blad, blad, rij, kolom, rijen: raster.length, kolommen: raster[0]?.length ?? 0 };
  return { doel, tabel: null, naam: null, totEinde: false };
}

/** Een werkmap met één plan in het geheugen, en knoppen om storingen na te doen. */
export class Nepcontrole implements Controlewerkmap {
  kandidaten: Plekkandidaat[] = [];
  geheugen: Geheugen = LEEG_GEHEUGEN;
  verborgen: number[] = [];
  merken = GEEN_MERKEN;
  /** De eerstvolgende bewerking mislukt hiermee. */
  mislukt: Belet | null = null;
  /** Houdt het lezen op tot deze belofte is ingelost. */
  poort: Promise<void> = Promise.resolve();
  /** Houdt het onthouden op tot deze belofte is ingelost. */
  bewaarpoort: Promise<void> = Promise.resolve();
  gelezen = 0;
  geselecteerd: Doel[] = [];
  gemerkt: string[] = [];
  kolommenVoor: (string | null)[] = [];
  rapporten: Rapportblad[] = [];
  samengevoegd: Samenvoeging[] = [];
  /** Of de kolommen Controle nog passen bij het plan. */
  passend = true;
  private melders = new Set<(wijziging: Planwijziging) => void>();
  readonly plek: Planplek;

  constructor(public raster: Raster) {
    this.plek = planplek(raster);
  }

  /** Wat een gebruiker in een cel typt; rij en kolom binnen het plan, vanaf 0. */
  typ(rij: number, kolom: number, waarde: unknown): void {
    this.raster = this.raster.map((cellen, r) =>
      r === rij ? cellen.map((cel, k) => (k === kolom ? waarde : cel)) : cellen,
    );
    this.meld({ bladId: this.plek.doel.bladId, adres: "", verschuift: false, bladWeg: false });
  }

  meld(wijziging: Planwijziging): void {
    this.melders.forEach((melden) => melden(wijziging));
  }

  bijWijziging = (melden: (wijziging: Planwijziging) => void) => {
    this.melders.add(melden);
    return () => this.melders.delete(melden);
  };

  zoekPlannen = async ({ signaal }: Verloop) => {
    await this.poort;
    this.eisHeel(signaal);
    return this.kandidaten;
  };

  leesSelectie = async ({ signaal }: Verloop) => this.lees(this.plek, signaal);
  leesPlek = async (plek: Planplek, { signaal }: Verloop) => this.lees(plek, signaal);

  leesGeheugen = async () => this.geheugen;

  onthoud = async (herinnering: Planherinnering): Promise<Planplek> => {
    await this.bewaarpoort;
    this.eisHeel();
    const plek = { ...herinnering.plek, naam: "POK_Plan_1" };
    this.geheugen = { plannen: [{ ...herinnering, plek }], laatste: 0, verdwenen: [] };
    return plek;
  };

  vergeet = async () => {
    this.geheugen = LEEG_GEHEUGEN;
  };

  leesMerken = async () => this.merken;

  merkCellen = async ({ bevindingen }: Controle, sleutels: ReadonlySet<string>): Promise<Merkbon> => {
    this.eisHeel();
    const adressen = bevindingen.filter(({ sleutel }) => sleutels.has(sleutel)).map(({ adres }) => adres);
    this.gemerkt = [...new Set(adressen.filter(Boolean))];
    const aantal = this.gemerkt.length;
    this.merken = { ...this.merken, kleuren: aantal, notities: aantal };
    return { wijze: "kleur", aantal, notities: aantal, adres: "Begroting!B4:E7" };
  };

  voegKolommenToe = async ({ regels }: Controle, bedragen: string | null): Promise<Merkbon> => {
    this.eisHeel();
    this.kolommenVoor.push(bedragen);
    this.merken = { ...this.merken, kolommen: ["Begroting!F4:F7"] };
    this.passend = true;
    return { wijze: "kolom", aantal: regels.length, notities: null, adres: "Begroting!F4:F7" };
  };

  eisKolomplaats = async () => this.eisHeel();

  passenKolommen = async () => this.passend;

  wisMerken = async (): Promise<Merkstand> => {
    this.eisHeel();
    const weg = this.merken;
    this.merken = GEEN_MERKEN;
    this.gemerkt = [];
    return weg;
  };

  schrijfRapport = async (rapport: Rapportblad) => {
    this.eisHeel();
    this.rapporten.push(rapport);
    return { blad: "POK_Controle", bladId: "r1" };
  };

  verwijderRapport = async () => {
    this.eisHeel();
    this.rapporten.pop();
  };

  selecteer = async (doel: Doel) => {
    this.eisHeel();
    this.geselecteerd.push(doel);
  };

  private async lees(plek: Planplek, signaal: AbortSignal): Promise<Planinhoud> {
    this.gelezen++;
    await this.poort;
    this.eisHeel(signaal);
    return { plek, raster: this.raster, verborgen: this.verborgen, samengevoegd: this.samengevoegd };
  }

  private eisHeel(signaal?: AbortSignal): void {
    if (signaal?.aborted) throw new WerkmapFout({ soort: "afgebroken" });
    const belet = this.mislukt;
    this.mislukt = null;
    if (belet) throw new WerkmapFout(belet);
  }
}
