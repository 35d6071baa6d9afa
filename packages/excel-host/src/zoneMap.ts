import { contains, intersect, type Zone } from "./engine";
import type { Shift } from "./shift";

/** A property of cells that the grid does not keep; later settings win over earlier ones. */
export class ZoneMap<T> {
  private readonly entries = new Map<string, { zone: Zone; value: T }[]>();

  constructor(private readonly fallback: T) {}

  set(sheetId: string, zone: Zone, value: T): void {
    const kept = this.of(sheetId).filter((entry) => !contains(zone, entry.zone));
    this.entries.set(sheetId, [...kept, { zone, value }]);
  }

  follow({ sheetId, move }: Shift): void {
    const entries = this.of(sheetId).flatMap(({ zone, value }) => {
      const now = move(zone);
      return now ? [{ zone: now, value }] : [];
    });
    if (entries.length > 0) this.entries.set(sheetId, entries);
  }

  of(sheetId: string): readonly { zone: Zone; value: T }[] {
    return this.entries.get(sheetId) ?? [];
  }

  at(sheetId: string, col: number, row: number): T {
    return this.last(sheetId, { left: col, right: col, top: row, bottom: row })?.value ?? this.fallback;
  }

  /** The value all cells of the zone share, or null when they differ. */
  get(sheetId: string, zone: Zone): T | null {
    const last = this.last(sheetId, zone);
    if (!last) return this.fallback;
    if (contains(last.zone, zone)) return last.value;
    const values = new Set<T>();
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) {
        values.add(this.at(sheetId, col, row));
        if (values.size > 1) return null;
      }
    return [...values][0] ?? this.fallback;
  }

  private last(sheetId: string, zone: Zone): { zone: Zone; value: T } | undefined {
    return this.of(sheetId)
      .filter((entry) => intersect(entry.zone, zone))
      .at(-1);
  }
}
