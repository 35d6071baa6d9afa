import type { Activiteit } from "./soorten";
import { taakveldIn } from "./taakvelden";

/** Een rij van het plan zoals zij op het blad staat: een activiteit, of het deel van haar jaren met hetzelfde taakveld. */
export interface Planrij {
  readonly activiteit: Activiteit;
  readonly taakveld: string | null;
  /** De jaren van het plan waarvoor de rij geldt. */
  readonly jaren: readonly number[];
}

/** De rijen van een plan, per actielijn; een activiteit waarvan het taakveld overgaat in een ander heeft er een rij per code. */
export function planrijenVan(
  activiteiten: readonly Activiteit[],
  jaren: readonly number[],
): readonly Planrij[] {
  return opActielijn(activiteiten).flatMap((activiteit) => {
    const perCode = new Map<string | null, number[]>();
    for (const jaar of jaren) {
      const code = taakveldIn(activiteit, jaar);
      const bestaand = perCode.get(code);
      if (bestaand) bestaand.push(jaar);
      else perCode.set(code, [jaar]);
    }
    return [...perCode].map(([taakveld, geldig]) => ({ activiteit, taakveld, jaren: geldig }));
  });
}

/** De activiteiten per actielijn, daarbinnen in hun eigen volgorde. */
export function opActielijn(activiteiten: readonly Activiteit[]): readonly Activiteit[] {
  return [...activiteiten].sort((a, b) => a.actielijn - b.actielijn);
}
