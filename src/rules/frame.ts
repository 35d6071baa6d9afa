import type { Amounts } from "../knowledge/pok/amounts";
import { currentEditie } from "../knowledge/pok/edities";
import type { OwnAmount, OwnAmounts } from "../knowledge/pok/ownAmounts";
import { KANALEN, type Unit, type Kanaal, type Status } from "../knowledge/pok/kinds";
import { rolesOf, type GemeenteRoles } from "./gemeente";
import { recordOf } from "../sheet/recordOf";

/** What is available for an actielijn in a year. Amounts in whole euros. */
export interface Place {
  readonly actielijn: number;
  readonly year: number;
  /** All kanalen together; null if the own amounts have no row for it. */
  readonly available: number | null;
  readonly perKanaal: Readonly<Record<Kanaal, number>>;
  /** What the letter calls this amount. */
  readonly status: Status;
  /** According to the letter or the own amounts there is money; a circulaire may differ from the letter. */
  readonly hasMoney: boolean;
  /** In the letter the rijk spends all the money: no bate of a gemeente. */
  readonly onlyRijk: boolean;
}

/** What to check against. */
export interface RuleData {
  /** The national table or the own amounts of a gemeente. */
  amounts: Amounts | OwnAmounts;
  /** Unit the plan is drawn up in: differences of less than one unit are rounding. */
  unit?: Unit;
  /** Whether the plan or the user says so: then an amount of a thousandth is meant. */
  unitStated?: boolean;
  /** Name or CBS code; omitted: that of the own amounts. */
  gemeente?: string | null;
  /** Whether the gemeente has a stedelijk vernieuwingsgebied; omitted: not known. */
  renewalArea?: boolean | null;
  /** Share of the gemeente (0 through 1) in national amounts of the gemeentefonds; omitted: not known. */
  shareOfGemeentefonds?: number | null;
}

export const YEARS = currentEditie.years;
export const FIRST_YEAR = YEARS[0]!;
export const LAST_YEAR = YEARS[YEARS.length - 1]!;
export const ACTIELIJNEN = currentEditie.actielijnen.length;

/** Everything the rules must know besides the plan, each part worked out once. */
export class Frame {
  readonly unit: Unit;
  readonly unitStated: boolean;
  /** The rows of own amounts; null with the national table. */
  readonly ownRows: readonly OwnAmount[] | null;
  readonly gemeente: GemeenteRoles | null;
  /** The gemeente as given, even if it was not recognized. */
  readonly givenGemeente: string | null;
  /** Share of the gemeente (0 through 1) in national amounts of the gemeentefonds; null if not known. */
  readonly share: number | null;
  private readonly amounts: Amounts;
  private readonly places: (Place | undefined)[] = [];

  constructor({
    amounts,
    unit = 1,
    unitStated = false,
    gemeente,
    renewalArea = null,
    shareOfGemeentefonds = null,
  }: RuleData) {
    const own = "rows" in amounts ? amounts : null;
    this.amounts = amounts;
    this.unit = unit;
    this.unitStated = unitStated;
    this.ownRows = own?.rows ?? null;
    this.givenGemeente = gemeente ?? own?.gemeente ?? null;
    this.gemeente = rolesOf(this.givenGemeente, renewalArea);
    this.share = shareOfGemeentefonds;
  }

  /** The place of an actielijn and year; null where the letter does not know it. */
  place(actielijn: number | null, year: number | null): Place | null {
    if (actielijn === null || year === null || year < FIRST_YEAR || year > LAST_YEAR) return null;
    const number = (actielijn - 1) * YEARS.length + year - FIRST_YEAR;
    return (this.places[number] ??= this.findPlace(actielijn, year));
  }

  /** The places of all actielijnen in a year of the letter. */
  year(year: number): readonly Place[] {
    return Array.from({ length: ACTIELIJNEN }, (_, i) => this.place(i + 1, year)!);
  }

  /**
   * The most euros an amount may be: what is available, rounded to the unit if the amount itself is.
   */
  limit(available: number, amount: number): number {
    if (amount % this.unit !== 0) return available;
    return Math.max(available, Math.round(available / this.unit) * this.unit);
  }

  private findPlace(actielijn: number, year: number): Place {
    const { printed, status, perKanaal } = currentEditie.cell(actielijn, year);
    const amount = this.amounts.read(actielijn, year, null);
    const available = amount === undefined ? null : (amount ?? 0);
    const kanaal = (name: Kanaal) =>
      available === null ? 0 : (this.amounts.read(actielijn, year, name) ?? 0);
    return {
      actielijn,
      year,
      available,
      perKanaal: recordOf(KANALEN, kanaal),
      status,
      hasMoney: (printed ?? 0) > 0 || (available ?? 0) > 0,
      onlyRijk: (perKanaal.RIJK ?? 0) > 0 && perKanaal.RIJK === printed,
    };
  }
}
