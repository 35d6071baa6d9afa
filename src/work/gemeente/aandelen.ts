import { inwonersVan, inwonersVanNederland, jarenMetInwoners } from "../../knowledge/gemeenten/inwoners";

/** Deel van het landelijke bedrag (0 tot en met 1) per jaar, met hoe eraan gekomen is. */
export interface Aandelen {
  perJaar: Readonly<Record<number, number>>;
  /** Kort, voor naast een aandeel. */
  kort: string;
  /** Per jaar waarop het aandeel rust. */
  uitleg: readonly { jaar: number; inwoners: number; totaal: number; uitJaar: number }[];
}

/**
 * Het aandeel van een gemeente in de inwoners van alle gemeenten, per jaar met de cijfers van dat jaar. Waar die er niet
 * zijn, gelden die van het laatste jaar waarvan zij bekend zijn.
 * @returns null als er van de gemeente geen inwonertal bekend is
 */
export function aandelenNaarInwoners(code: string, jaren: readonly number[]): Aandelen | null {
  const bekend = jarenMetInwoners.filter((jaar) => inwonersVan(code, jaar) !== undefined);
  if (bekend.length === 0) return null;
  const uitleg = jaren.map((jaar) => {
    const uitJaar = bekend.includes(jaar) ? jaar : bekend[bekend.length - 1]!;
    return {
      jaar,
      uitJaar,
      inwoners: inwonersVan(code, uitJaar)!,
      totaal: inwonersVanNederland(uitJaar)!,
    };
  });
  return {
    perJaar: Object.fromEntries(uitleg.map(({ jaar, inwoners, totaal }) => [jaar, inwoners / totaal])),
    kort: "naar inwoners van het jaar",
    uitleg,
  };
}
