/** An object with these keys, each with the value made for it. */
export const recordOf = <K extends string, V>(
  keys: readonly K[],
  make: (key: K, place: number) => V,
): Record<K, V> => Object.fromEntries(keys.map((key, place) => [key, make(key, place)])) as Record<K, V>;
