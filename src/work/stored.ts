/**
 * What the workbook keeps, and how it is read back: `{ version, … }`, never cast. Free of dependencies, so that the first view
 * can use it; what needs a schema uses {@link file://./schema.ts}.
 */

/** Where something odd was: the names of the fields on the way to it, without list indices. */
export type StoredPath = readonly string[];

/** Content as read by one version, with the paths of the odd parts left out. */
export interface Reading<T> {
  /** null: too little is left to be anything. */
  readonly value: T | null;
  readonly odd: readonly StoredPath[];
}

export type Reader<T> = (content: unknown) => Reading<T>;

/** How one kind of content is stored. Its version is the number of older ones plus 1. */
export interface Format<T> {
  /** A migration per older version, the oldest first; see {@link migration}. */
  readonly older: readonly Reader<unknown>[];
  readonly read: Reader<T>;
}

/** As it goes into the workbook. */
export interface StoredContent {
  readonly version: number;
}

/** What the workbook turned out to hold. */
export type Stored<T> =
  | { readonly kind: "read"; readonly value: T; readonly odd: readonly StoredPath[] }
  /** A newer add-in wrote it: not to be read or overwritten. */
  | { readonly kind: "newer"; readonly version: number }
  /** Nothing; or, if something is odd, nothing that can be used. */
  | { readonly kind: "none"; readonly odd: readonly StoredPath[] };

const versionOf = ({ older }: Format<unknown>): number => older.length + 1;

/** Reads content of an older version and turns it into content of the next. */
export const migration =
  <Old>(read: Reader<Old>, next: (old: Old) => unknown): Reader<unknown> =>
  (content) => {
    const { value, odd } = read(content);
    return { value: value === null ? null : next(value), odd };
  };

/** Reads what is stored, of this version or an older one. @param stored null or undefined: there is nothing */
export function readStored<T>(format: Format<T>, stored: unknown): Stored<T> {
  if (stored === null || stored === undefined) return { kind: "none", odd: [] };
  const version = versionIn(stored);
  if (version === null || !isObject(stored)) return { kind: "none", odd: [[]] };
  if (version > versionOf(format)) return { kind: "newer", version };
  const { version: _, ...first } = stored;
  let content: unknown = first;
  const odd: StoredPath[] = [];
  for (const step of format.older.slice(version - 1)) {
    const old = step(content);
    odd.push(...old.odd);
    content = old.value;
  }
  const { value, odd: last } = format.read(content);
  odd.push(...last);
  return value === null ? { kind: "none", odd } : { kind: "read", value, odd };
}

/** What to put in the workbook; readStored gives it back unchanged. */
export const toStored = <T extends object>(format: Format<T>, value: T): T & StoredContent => ({
  ...value,
  version: versionOf(format),
});

/** Whether what is in the workbook comes from a newer add-in than what would be written over it. */
export const isNewer = (stored: unknown, { version }: StoredContent): boolean =>
  (versionIn(stored) ?? 0) > version;

function versionIn(stored: unknown): number | null {
  const version = isObject(stored) ? stored.version : null;
  return typeof version === "number" && Number.isInteger(version) && version > 0 ? version : null;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
