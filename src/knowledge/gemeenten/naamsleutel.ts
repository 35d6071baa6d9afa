import { normaliseer } from "../../sheet/tekst";

/**
 * Vergelijkbare vorm van een gemeentenaam: zonder hoofdletters, accenten, apostrofs, streepjes en haakjes, en zonder het
 * woord “gemeente” ervoor of erachter; “aan den”, “aan de” en “a/d” zijn hetzelfde, “St.” is “Sint”.
 */
export function naamsleutel(naam: string): string {
  return normaliseer(naam.replace(/['’‘‛`´ʼ]/g, ""))
    .replace(/\b(?:aan den?|a\/d|a\.d\.)(?=\s)/g, "ad")
    .replace(/\./g, "")
    .replace(/[-‐‑–—()/,_]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^(?:gemeente|gem) | gemeente$/g, "")
    .replace(/^st /, "sint ");
}
