import type { Bevriezing } from "../../src/work/formulas/register";
import type {
  Bereikinhoud,
  Bereikvraag,
  Bevriesbon,
  Bevrorencel,
  Formulecel,
  Formulewerkmap,
  Kapotcel,
  Register,
  Scan,
  Selectie,
  Verwezen,
} from "../../src/work/formulas/werkmap";
import type { Verloop } from "../../src/sheet/verloop";
import { volledigAdres } from "../../src/sheet/adres";
import { WerkmapFout, type Belet } from "../../src/sheet/belet";
import { type Doel } from "../../src/sheet/doel";

export const celdoel = (rij: number, kolom: number, blad = "Begroting"): Doel => ({
  bladId: blad,
  blad,
  rij,
  kolom,
  rijen: 1,
  kolommen: 1,
});

export function formulecel(rij: number, kolom: number, eigen: Partial<Formulecel> = {}): Formulecel {
  const doel = celdoel(rij, kolom, eigen.doel?.blad);
  return {
    doel,
    plek: doel,
    formule: "=POK.BEDRAG(4,2026,,1000)",
    formuleLokaal: "=POK.BEDRAG(4;2026;;1000)",
    tekst: "50.000",
    waarden: [[50_000]],
    notatie: "General",
    fout: false,
    beveiligd: false,
    verborgen: false,
    ...eigen,
  };
}

/** Een werkmap met POK-formules in het geheugen, en knoppen om storingen na te doen. */
export class Nepformules implements Formulewerkmap {
  cellen: Formulecel[] = [];
  kapot: Kapotcel[] = [];
  bevrorenCellen: Bevrorencel[] = [];
  registersoort: Register | null = null;
  selectie: Selectie | null = null;
  bereiken: Record<string, Bereikinhoud> = {};
  fout: Belet | null = null;
  /** Houdt het zoeken op tot deze belofte is ingelost. */
  poort: Promise<void> = Promise.resolve();
  naHerrekenen: Formulecel[] | null = null;
  geselecteerd: Doel[] = [];
  nogOnbekend = 0;
  verwezen: Verwezen = { cellen: [], nietGevolgd: [] };
  /** De verwijzingen waar naar is gevraagd. */
  gevraagd: Bereikvraag[] = [];
  private melders = new Set<() => void>();
  private wijzigingsmelders = new Set<() => void>();

  bijSelectie = (melden: () => void) => {
    this.melders.add(melden);
    return () => this.melders.delete(melden);
  };

  bijWijziging = (melden: () => void) => {
    this.wijzigingsmelders.add(melden);
    return () => this.wijzigingsmelders.delete(melden);
  };

  /** De gebruiker wijzigt iets in een werkblad. */
  wijzig(): void {
    this.wijzigingsmelders.forEach((melden) => melden());
  }

  kies(selectie: Selectie): void {
    this.selectie = selectie;
    this.melders.forEach((melden) => melden());
  }

  scan = async ({ voortgang, signaal }: Verloop): Promise<Scan> => {
    voortgang(1, 2);
    await this.poort;
    if (signaal.aborted) throw new WerkmapFout({ soort: "afgebroken" });
    this.eisHeel();
    return { cellen: this.cellen, kapot: this.kapot, actiefBlad: "Begroting" };
  };

  bevries = async (bevriezingen: readonly Bevriezing[], vandaag: string): Promise<Bevriesbon> => {
    this.eisHeel();
    const plekken = bevriezingen.map(({ doel }) => volledigAdres(doel.blad, doel));
    this.cellen = this.cellen.filter(({ plek }) => !plekken.includes(volledigAdres(plek.blad, plek)));
    this.bevrorenCellen = bevriezingen.map((bevriezing, rij) => bevrorencel(bevriezing, rij, vandaag));
    return { aantal: bevriezingen.length, plekken, notities: null };
  };

  leesRegister = async (): Promise<Register> =>
    this.registersoort ??
    (this.bevrorenCellen.length === 0 ? { soort: "geen" } : { soort: "gelezen", rijen: this.bevrorenCellen });

  ontdooi = async (rijen: readonly Bevrorencel[]): Promise<number> => {
    this.eisHeel();
    this.bevrorenCellen = this.bevrorenCellen.filter((cel) => !rijen.includes(cel));
    this.cellen.push(
      ...rijen.map(({ doel, terug }) => formulecel(doel!.rij, doel!.kolom, { formule: terug! })),
    );
    return rijen.length;
  };

  herstel = async (kapot: readonly Kapotcel[]): Promise<number> => {
    this.eisHeel();
    this.kapot = this.kapot.filter((cel) => !kapot.includes(cel));
    return this.nogOnbekend;
  };

  herreken = async (): Promise<void> => {
    this.cellen = this.naHerrekenen ?? this.cellen;
  };

  leesSelectie = async (): Promise<Selectie> => {
    this.eisHeel();
    return this.selectie ?? { ...leegSelectie, doel: celdoel(0, 0) };
  };

  leesBereiken = async (vragen: readonly Bereikvraag[]) =>
    vragen.map(({ argument }) => this.bereiken[argument.tekst] ?? null);

  zoekVerwezen = async (vragen: readonly Bereikvraag[]): Promise<Verwezen> => {
    this.gevraagd.push(...vragen);
    return this.verwezen;
  };

  selecteer = async (doel: Doel): Promise<void> => {
    this.eisHeel();
    this.geselecteerd.push(doel);
  };

  private eisHeel(): void {
    if (this.fout) throw new WerkmapFout(this.fout);
  }
}

const leegSelectie: Omit<Selectie, "doel"> = {
  tekst: "",
  formule: "",
  formuleLokaal: "",
  overloop: null,
  bevroren: null,
};

export const selectieMet = (eigen: Partial<Selectie>): Selectie => ({
  ...leegSelectie,
  doel: celdoel(4, 2),
  ...eigen,
});

export function bevrorencel(
  { doel, formule, formuleLokaal, editie }: Bevriezing,
  rij: number,
  vandaag: string,
): Bevrorencel {
  return {
    rij,
    nu: { blad: doel.blad, plek: doel },
    was: volledigAdres(doel.blad, doel),
    formule,
    formuleLokaal,
    volgformule: formule,
    editie,
    bevrorenOp: vandaag,
    notatie: null,
    kenmerk: "k1",
    doel,
    terug: formule,
    belet: null,
  };
}
