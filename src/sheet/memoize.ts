/**
 * Remembers the outcome per value: in a table texts repeat thousands of times. Errors are not remembered.
 * @param maximum most values to remember, for what outlives one reading
 */
export function memoize<In, Out>(compute: (value: In) => Out, maximum = Infinity): (value: In) => Out {
  const known = new Map<In, Out>();
  return (value) => {
    const earlier = known.get(value);
    if (earlier !== undefined || known.has(value)) return earlier as Out;
    const outcome = compute(value);
    if (known.size < maximum) known.set(value, outcome);
    return outcome;
  };
}

/** How many different texts a function remembers while Excel is open. */
export const MAX_TEXTS = 1_000;
