import type { Fondsregel, Planregel, Soort } from "../reading/plan/soorten";
import { huidigeEditie } from "../knowledge/pok/edities";
import { KANALEN, type Aard, type Kanaal } from "../knowledge/pok/soorten";
import { ACTIELIJNEN, EERSTE_JAAR, JAREN, LAATSTE_JAAR } from "./kader";

const VAKKEN = KANALEN.length + 1;
const ZONDER_KANAAL = KANALEN.length;
const KANAALVAK = new Map<Kanaal | null, number>([
  ...KANALEN.map((kanaal, vak) => [kanaal, vak] as const),
  [null, ZONDER_KANAAL],
]);
const AARD: readonly (Aard | null)[] = [null, ...huidigeEditie.actielijnen.map(({ aard }) => aard)];
const PLAATSEN = ACTIELIJNEN * JAREN.length;
const ACTIELIJNNUMMERS = huidigeEditie.actielijnen.map(({ nummer }) => nummer);
const GENOEMD = 1;
const GEBRUIKT = 2;

/** Een bedrag dat uit planregels is opgeteld. */
export interface Som {
  /** Gehele euro's. */
  bedrag: number;
  /** De planregel die er het meest aan bijdraagt; null als er geen is. */
  grootste: Planregel | null;
}

export interface Genoemd {
  actielijn: number;
  jaar: number;
}

/**
 * De optelling van een plan: in één keer langs de regels, daarna kijken de toetsregels alleen naar de sommen.
 * Een totaalrij telt niet mee, en een regel zonder bedrag, actielijn of jaar van de brief ook niet: die worden gemeld.
 */
export class Telling {
  /** Totaalrijen die als regel zijn geteld. */
  readonly totalen: Planregel[] = [];
  /** Of het plan ergens zegt wat baten en wat lasten zijn; zonder dat zijn het allemaal lasten. */
  noemtSoort = false;
  private readonly sommen = new Float64Array(2 * PLAATSEN * VAKKEN);
  private readonly grootste: (Planregel | undefined)[] = new Array<undefined>(2 * PLAATSEN * VAKKEN);
  private readonly stand = new Uint8Array(PLAATSEN);
  private readonly onleesbareLasten = new Uint8Array(PLAATSEN);
  private genoemd: readonly Genoemd[] | null = null;
  private readonly structureel = new Float64Array(2 * JAREN.length);
  private readonly grootsteLast: (Planregel | undefined)[] = new Array<undefined>(JAREN.length);

  constructor(
    readonly regels: readonly Planregel[],
    /** Bedragen zonder actielijn die over ander geld van het gemeentefonds gaan. */
    readonly gemeentefonds: readonly Fondsregel[] = [],
  ) {}

  tel(regel: Planregel): void {
    const { actielijn, jaar, bedrag, soort, aard } = regel;
    if (soort === "baten" || regel.gevonden.soort !== undefined) this.noemtSoort = true;
    if (actielijn === null || jaar === null || jaar < EERSTE_JAAR || jaar > LAATSTE_JAAR) return;
    const jaarvak = jaar - EERSTE_JAAR;
    const plaats = (actielijn - 1) * JAREN.length + jaarvak;
    if (bedrag === null) {
      if (soort === "lasten") this.onleesbareLasten[plaats] = 1;
      return;
    }
    if (bedrag !== 0) this.stand[plaats] = GEBRUIKT;
    else if (this.stand[plaats] === 0) this.stand[plaats] = GENOEMD;
    const kanaalvak = regel.kanaal === null ? ZONDER_KANAAL : KANAALVAK.get(regel.kanaal)!;
    const vak = ((soort === "baten" ? 0 : PLAATSEN) + plaats) * VAKKEN + kanaalvak;
    this.sommen[vak]! += bedrag;
    const vorige = this.grootste[vak];
    if (vorige === undefined || bedrag > vorige.bedrag!) this.grootste[vak] = regel;
    if (soort === "baten") {
      if ((aard ?? AARD[actielijn]) === "structureel") this.structureel[jaarvak]! += bedrag;
    } else if (aard === "structureel") {
      this.structureel[JAREN.length + jaarvak]! += bedrag;
      const last = this.grootsteLast[jaarvak];
      if (last === undefined || bedrag > last.bedrag!) this.grootsteLast[jaarvak] = regel;
    }
  }

  /** De som van een actielijn in een jaar van de brief, over alle kanalen of alleen de regels die dat kanaal noemen. */
  som(soort: Soort, actielijn: number, jaar: number, kanaal?: Kanaal): Som {
    const begin =
      ((soort === "baten" ? 0 : PLAATSEN) + (actielijn - 1) * JAREN.length + jaar - EERSTE_JAAR) * VAKKEN;
    if (kanaal !== undefined) {
      const vak = begin + KANAALVAK.get(kanaal)!;
      return { bedrag: this.sommen[vak]!, grootste: this.grootste[vak] ?? null };
    }
    const som: Som = { bedrag: 0, grootste: null };
    for (let vak = begin; vak < begin + VAKKEN; vak++) {
      som.bedrag += this.sommen[vak]!;
      som.grootste = grootsteVan(som.grootste, this.grootste[vak]);
    }
    return som;
  }

  /** De actielijnen en jaren van de brief waar het plan een bedrag voor noemt, ook 0, op jaar en actielijn. */
  get plaatsen(): readonly Genoemd[] {
    this.genoemd ??= JAREN.flatMap((jaar, vak) =>
      ACTIELIJNNUMMERS.filter((nummer) => this.stand[(nummer - 1) * JAREN.length + vak] !== 0).map(
        (actielijn) => ({ actielijn, jaar }),
      ),
    );
    return this.genoemd;
  }

  /** De jaren van de brief waar het plan een bedrag voor noemt. */
  get jaren(): readonly number[] {
    return [...new Set(this.plaatsen.map(({ jaar }) => jaar))];
  }

  /** Of het plan iets boekt op een actielijn in een jaar van de brief; 0 boekt niets. */
  boekt(actielijn: number, jaar: number): boolean {
    return this.stand[(actielijn - 1) * JAREN.length + jaar - EERSTE_JAAR] === GEBRUIKT;
  }

  /** Of er bij een actielijn in een jaar van de brief een last staat waarvan het bedrag niet te lezen is. */
  heeftOnleesbareLast(actielijn: number, jaar: number): boolean {
    return this.onleesbareLasten[(actielijn - 1) * JAREN.length + jaar - EERSTE_JAAR] === 1;
  }

  /** Structurele baten (waar het plan niets zegt: naar de aard van de actielijn) en lasten (alleen wat het plan zo noemt). */
  structureelIn(jaar: number): { baten: number; lasten: number; grootste: Planregel | null } {
    const vak = jaar - EERSTE_JAAR;
    return {
      baten: this.structureel[vak]!,
      lasten: this.structureel[JAREN.length + vak]!,
      grootste: this.grootsteLast[vak] ?? null,
    };
  }
}

/** De planregel met het hoogste bedrag van twee. */
export function grootsteVan(een: Planregel | null, ander: Planregel | null | undefined): Planregel | null {
  if (!een || !ander) return een ?? ander ?? null;
  return ander.bedrag! > een.bedrag! ? ander : een;
}
