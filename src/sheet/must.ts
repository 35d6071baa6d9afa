/**
 * A value that is there for a reason the types cannot see, such as a row of a table that was just counted.
 * @throws {TypeError} if it is not: a fault of ours, reported where it is instead of further on
 */
export function must<T>(value: T): NonNullable<T> {
  if (value === null || value === undefined) throw new TypeError("A value that must be there is missing.");
  return value;
}
