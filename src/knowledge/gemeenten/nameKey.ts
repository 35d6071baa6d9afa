import { normalize } from "../../sheet/text";

/**
 * Comparable form of a gemeente's name: without capitals, accents, apostrophes, hyphens and brackets, and without the
 * word “gemeente” around it; “aan den”, “aan de” and “a/d” are the same, “St.” is “Sint”.
 */
export function nameKey(name: string): string {
  return normalize(name.replace(/['’‘‛`´ʼ]/g, ""))
    .replace(/\b(?:aan den?|a\/d|a\.d\.)(?=\s)/g, "ad")
    .replace(/\./g, "")
    .replace(/[-‐‑–—()/,_]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:gemeente|gem) | gemeente$/g, "")
    .replace(/^st /, "sint ");
}
