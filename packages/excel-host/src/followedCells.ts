import type { Zone } from "./engine";
import { invalidReference } from "./richapi/errors";
import type { Shift } from "./shift";

/** Cells of one sheet, wherever they are now: they go along with rows and columns that come and go. */
export class FollowedCells {
  private place: Zone | null;
  private caughtUp: number;

  /** @param shifts every move of cells in the document, and those to come */
  constructor(
    private readonly shifts: readonly Shift[],
    readonly sheetId: string,
    zone: Zone,
  ) {
    this.place = zone;
    this.caughtUp = shifts.length;
  }

  get zone(): Zone {
    for (; this.place && this.caughtUp < this.shifts.length; this.caughtUp++) {
      const shift = this.shifts[this.caughtUp]!;
      if (shift.sheetId === this.sheetId) this.place = shift.move(this.place);
    }
    if (!this.place) throw invalidReference("Range");
    return this.place;
  }
}
