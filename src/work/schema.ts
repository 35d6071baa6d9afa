import {
  array,
  integer,
  maxLength,
  maxValue,
  minValue,
  number,
  pipe,
  rawTransform,
  readonly,
  regex,
  safeParse,
  string,
  transform,
  unknown,
  type BaseIssue,
  type GenericSchema,
  type IssuePathItem,
} from "valibot";
import { isObject, type Reader, type StoredPath } from "./stored";

/** The most characters an Excel cell, and so a text in the workbook, can have. */
const CELL_TEXT = 32_767;

export const text = (most = CELL_TEXT) => pipe(string(), maxLength(most));
export const listOf = <T>(item: GenericSchema<unknown, T>, most: number) =>
  pipe(array(item), maxLength(most), readonly());
export const wholeNumber = (least: number, most: number) =>
  pipe(number(), integer(), minValue(least), maxValue(most));
/** A row or column of a range, from 1, as the key of a record. */
export const placeKey = pipe(string(), regex(/^[1-9]\d{0,6}$/), transform(Number));
export const rowNumber = wholeNumber(1, 1_048_576);
/** The years a begroting can have; more than those of the letter. */
export const planYear = wholeNumber(1990, 2099);
export const isoDate = pipe(string(), regex(/^\d{4}-\d\d-\d\d$/));

/** A part that is left out entirely if anything in it is odd. */
export const whole = <T>(schema: GenericSchema<unknown, T>) =>
  pipe(
    unknown(),
    rawTransform<unknown, T>(({ dataset, addIssue, NEVER }) => {
      const result = safeParse(schema, dataset.value);
      if (result.success) return result.output;
      addIssue();
      return NEVER;
    }),
  );

/**
 * Reads by a schema. What is odd is left out, with what cannot do without it; the rest is read. A list that is too long is cut
 * off.
 */
export const readBy =
  <T>(schema: GenericSchema<unknown, T>): Reader<T> =>
  (content) => {
    const odd = new Map<string, StoredPath>();
    const report = (path: StoredPath) => odd.set(path.join("\n"), path);
    let left = content;
    for (;;) {
      const result = safeParse(schema, left);
      if (result.success) {
        reportUnknown(left, result.output, [], report);
        return { value: result.output, odd: [...odd.values()] };
      }
      const removal: Removal = new Map();
      for (const issue of result.issues)
        for (const path of removedBy(issue)) {
          report(namesIn(path));
          if (path.length === 0) return { value: null, odd: [...odd.values()] };
          mark(removal, path);
        }
      left = without(left, removal);
    }
  };

/** A step of a path: a field by its name, or a place in a list. */
interface Step {
  readonly key: string;
  readonly isField: boolean;
}

/** The paths to leave out. Something that lacks a required field goes as a whole. */
function removedBy({ path, type, requirement, input }: BaseIssue<unknown>): Step[][] {
  const items: readonly IssuePathItem[] = path ?? [];
  const last = items[items.length - 1];
  const steps = items.map((item) => ({ key: String(item.key), isField: item.type === "object" }));
  if (last && !holds(last.input, String(last.key))) return [steps.slice(0, -1)];
  if (type === "max_length" && Array.isArray(input) && typeof requirement === "number")
    return input
      .slice(requirement)
      .map((_, i) => [...steps, { key: String(requirement + i), isField: false }]);
  return [steps];
}

const namesIn = (steps: readonly Step[]): StoredPath =>
  steps.filter(({ isField }) => isField).map(({ key }) => key);

const holds = (container: unknown, key: string): boolean =>
  typeof container === "object" && container !== null && Object.prototype.hasOwnProperty.call(container, key);

/** What to leave out, by key: null is all of it. */
type Removal = Map<string, Removal | null>;

function mark(removal: Removal, [step, ...rest]: readonly Step[]): void {
  if (!step) return;
  const known = removal.get(step.key);
  if (known === null) return;
  const deeper: Removal | null = rest.length === 0 ? null : (known ?? new Map<string, Removal | null>());
  removal.set(step.key, deeper);
  if (deeper) mark(deeper, rest);
}

function without(content: unknown, removal: Removal): unknown {
  const keep = (key: string, value: unknown): readonly unknown[] => {
    const deeper = removal.get(key);
    if (deeper === null) return [];
    return [deeper ? without(value, deeper) : value];
  };
  if (Array.isArray(content)) return content.flatMap((one: unknown, i) => keep(String(i), one));
  if (!isObject(content)) return content;
  return Object.fromEntries(
    Object.entries(content).flatMap(([key, value]) => keep(key, value).map((kept) => [key, kept])),
  );
}

/** Reports the fields a schema does not know, which are absent from what was read. */
function reportUnknown(
  content: unknown,
  read: unknown,
  path: StoredPath,
  report: (path: StoredPath) => void,
): void {
  if (Array.isArray(content) && Array.isArray(read))
    return content.forEach((one, i) => reportUnknown(one, read[i], path, report));
  if (!isObject(content) || !isObject(read)) return;
  for (const key of Object.keys(content))
    if (holds(read, key)) reportUnknown(content[key], read[key], [...path, key], report);
    else report([...path, key]);
}
