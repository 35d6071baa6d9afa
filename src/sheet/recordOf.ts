/** An object with these keys, each with the value made for it. */
export const recordOf = <K extends string, V>(
  keys: readonly K[],
  make: (key: K, index: number) => V,
): Record<K, V> => Object.fromEntries(keys.map((key, index) => [key, make(key, index)])) as Record<K, V>;
