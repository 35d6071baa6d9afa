import type { FondsLine, PlanLine, Kind } from "../reading/plan/kinds";
import { currentEditie } from "../knowledge/pok/edities";
import { KANALEN, type Aard, type Kanaal } from "../knowledge/pok/kinds";
import { ACTIELIJNEN, FIRST_YEAR, YEARS, LAST_YEAR } from "./frame";

const BOXES = KANALEN.length + 1;
const WITHOUT_KANAAL = KANALEN.length;
const KANAAL_BOX = new Map<Kanaal | null, number>([
  ...KANALEN.map((kanaal, box) => [kanaal, box] as const),
  [null, WITHOUT_KANAAL],
]);
const AARD: readonly (Aard | null)[] = [null, ...currentEditie.actielijnen.map(({ aard }) => aard)];
const PLACES = ACTIELIJNEN * YEARS.length;
const ACTIELIJN_NUMBERS = currentEditie.actielijnen.map(({ number }) => number);
const NAMED = 1;
const USED = 2;

/** An amount added up from plan lines. */
export interface Sum {
  /** Whole euros. */
  amount: number;
  /** The plan line that contributes most; null if there is none. */
  largest: PlanLine | null;
}

export interface Named {
  actielijn: number;
  year: number;
}

/**
 * The tally of a plan: one pass over the lines, after which the rules look at sums only. Total rows, and lines without an
 * amount, actielijn or year of the letter, do not count: rules report those.
 */
export class Tally {
  /** Total rows counted as a line. */
  readonly totals: PlanLine[] = [];
  /** Whether the plan distinguishes baten and lasten anywhere; if not, all lines are lasten. */
  namesKind = false;
  private readonly sums = new Float64Array(2 * PLACES * BOXES);
  private readonly largest: (PlanLine | undefined)[] = new Array<undefined>(2 * PLACES * BOXES);
  private readonly state = new Uint8Array(PLACES);
  private readonly unreadableLasten = new Uint8Array(PLACES);
  private named: readonly Named[] | null = null;
  private readonly structureel = new Float64Array(2 * YEARS.length);
  private readonly largestStructureleLast: (PlanLine | undefined)[] = new Array<undefined>(YEARS.length);

  constructor(
    readonly lines: readonly PlanLine[],
    /** Amounts without an actielijn about other money of the gemeentefonds. */
    readonly gemeentefonds: readonly FondsLine[] = [],
  ) {}

  count(line: PlanLine): void {
    const { actielijn, year, amount, kind, aard } = line;
    if (kind === "baten" || line.found.kind !== undefined) this.namesKind = true;
    if (actielijn === null || year === null || year < FIRST_YEAR || year > LAST_YEAR) return;
    const yearBox = year - FIRST_YEAR;
    const place = (actielijn - 1) * YEARS.length + yearBox;
    if (amount === null) {
      if (kind === "lasten") this.unreadableLasten[place] = 1;
      return;
    }
    if (amount !== 0) this.state[place] = USED;
    else if (this.state[place] === 0) this.state[place] = NAMED;
    const kanaalBox = line.kanaal === null ? WITHOUT_KANAAL : KANAAL_BOX.get(line.kanaal)!;
    const box = ((kind === "baten" ? 0 : PLACES) + place) * BOXES + kanaalBox;
    this.sums[box]! += amount;
    const previous = this.largest[box];
    if (previous === undefined || amount > previous.amount!) this.largest[box] = line;
    if (kind === "baten") {
      if ((aard ?? AARD[actielijn]) === "structureel") this.structureel[yearBox]! += amount;
    } else if (aard === "structureel") {
      this.structureel[YEARS.length + yearBox]! += amount;
      const earlier = this.largestStructureleLast[yearBox];
      if (earlier === undefined || amount > earlier.amount!) this.largestStructureleLast[yearBox] = line;
    }
  }

  /** The sum of an actielijn in a year of the letter, over all kanalen or only the lines that name that kanaal. */
  sum(kind: Kind, actielijn: number, year: number, kanaal?: Kanaal): Sum {
    const start =
      ((kind === "baten" ? 0 : PLACES) + (actielijn - 1) * YEARS.length + year - FIRST_YEAR) * BOXES;
    if (kanaal !== undefined) {
      const box = start + KANAAL_BOX.get(kanaal)!;
      return { amount: this.sums[box]!, largest: this.largest[box] ?? null };
    }
    const sum: Sum = { amount: 0, largest: null };
    for (let box = start; box < start + BOXES; box++) {
      sum.amount += this.sums[box]!;
      sum.largest = largestOf(sum.largest, this.largest[box]);
    }
    return sum;
  }

  /** The actielijnen and years of the letter the plan has an amount for, also 0, by year and actielijn. */
  get places(): readonly Named[] {
    this.named ??= YEARS.flatMap((year, box) =>
      ACTIELIJN_NUMBERS.filter((number) => this.state[(number - 1) * YEARS.length + box] !== 0).map(
        (actielijn) => ({ actielijn, year }),
      ),
    );
    return this.named;
  }

  /** The years of the letter the plan has an amount for. */
  get years(): readonly number[] {
    return [...new Set(this.places.map(({ year }) => year))];
  }

  /** Whether the plan books anything on an actielijn in a year of the letter; 0 books nothing. */
  books(actielijn: number, year: number): boolean {
    return this.state[(actielijn - 1) * YEARS.length + year - FIRST_YEAR] === USED;
  }

  /** Whether an actielijn has a last in a year of the letter whose amount cannot be read. */
  hasUnreadableLast(actielijn: number, year: number): boolean {
    return this.unreadableLasten[(actielijn - 1) * YEARS.length + year - FIRST_YEAR] === 1;
  }

  /** Structurele baten (by the aard of the actielijn where the plan names none) and lasten (only where the plan says so). */
  structureelIn(year: number): { baten: number; lasten: number; largest: PlanLine | null } {
    const box = year - FIRST_YEAR;
    return {
      baten: this.structureel[box]!,
      lasten: this.structureel[YEARS.length + box]!,
      largest: this.largestStructureleLast[box] ?? null,
    };
  }
}

/** The plan line with the highest amount of two. */
export function largestOf(one: PlanLine | null, other: PlanLine | null | undefined): PlanLine | null {
  if (!one || !other) return one ?? other ?? null;
  return other.amount! > one.amount! ? other : one;
}
