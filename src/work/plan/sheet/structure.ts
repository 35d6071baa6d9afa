/** Adding and removing rows or columns, in steps that can be reverted. */

/** One row or column that is added or removed. */
export interface AxisStep {
  readonly kind: "added" | "removed";
  /** Place on the axis, from 0, at the moment of the step. */
  readonly place: number;
  readonly key: string;
}

/**
 * The steps that give an axis its new keys: first added, then removed, so that a table is never empty.
 * @param order the keys in the order of the new plan
 */
export function makeAxisSteps(
  axis: readonly string[],
  order: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): AxisStep[] {
  const list = [...axis];
  const steps: AxisStep[] = [];
  for (const key of added) {
    const preceding = order
      .slice(0, order.indexOf(key))
      .reverse()
      .find((one) => list.includes(one));
    const place = preceding === undefined ? 0 : list.indexOf(preceding) + 1;
    list.splice(place, 0, key);
    steps.push({ kind: "added", place, key });
  }
  for (const key of removed) {
    const place = list.indexOf(key);
    list.splice(place, 1);
    steps.push({ kind: "removed", place, key });
  }
  return steps;
}

/** The axis after a number of steps. */
export function axisAfter(axis: readonly string[], steps: readonly AxisStep[]): string[] {
  const list = [...axis];
  for (const { kind, place, key } of steps) {
    if (kind === "added") list.splice(place, 0, key);
    else list.splice(place, 1);
  }
  return list;
}

/** The steps that undo steps, from the last to the first. */
export const reversed = (steps: readonly AxisStep[]): AxisStep[] =>
  [...steps].reverse().map((step) => ({ ...step, kind: step.kind === "added" ? "removed" : "added" }));

/**
 * How many steps were taken, judging by what is there. What was just added has no caption yet.
 * @param captions per place on the axis what is there now
 * @param getCaption the caption a key should have; null if that is unknown
 * @returns -1 when what is there fits no number of steps
 */
export function countTakenSteps(
  axis: readonly string[],
  steps: readonly AxisStep[],
  captions: readonly string[],
  getCaption: (key: string) => string | null,
): number {
  for (let count = steps.length; count >= 0; count--) {
    const expected = axisAfter(axis, steps.slice(0, count));
    if (expected.length !== captions.length) continue;
    const match = expected.every((key, i) => {
      const caption = axis.includes(key) ? getCaption(key) : null;
      return caption === null || caption === captions[i];
    });
    if (match) return count;
  }
  return -1;
}
