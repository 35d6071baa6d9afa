/** Rows or columns that are added or disappear, as steps that can also be reverted. */

/** One step on an axis: at this place one is added, or one disappears. */
export interface AxisStep {
  readonly kind: "added" | "removed";
  /** Place on the axis, from 0, at the moment of the step. */
  readonly place: number;
  readonly key: string;
}

/**
 * The steps with which an axis gets its new keys: first added, then removed, so that a table is never empty.
 * @param order the keys as they follow each other in the new plan
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

/** The steps back, from the last to the first. */
export const reversed = (steps: readonly AxisStep[]): AxisStep[] =>
  [...steps].reverse().map((step) => ({ ...step, kind: step.kind === "added" ? "removed" : "added" }));

/**
 * How many steps have been taken, as seen from what is there. What was just added has no name yet.
 * @param captions per place on the axis what is there now
 * @param getCaption what should stand there for a key; null when that cannot be said
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
