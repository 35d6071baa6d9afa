import { useEffect, useRef, type KeyboardEvent } from "react";

export interface Plaats {
  rij: number;
  kolom: number;
}

/** De plaats na een toets in een rooster, of null als de toets er niets doet. */
export function volgendePlaats(
  toets: string,
  ctrl: boolean,
  { rij, kolom }: Plaats,
  rijen: number,
  kolommen: number,
): Plaats | null {
  const binnen = (r: number, k: number) => ({
    rij: Math.min(Math.max(r, 0), rijen - 1),
    kolom: Math.min(Math.max(k, 0), kolommen - 1),
  });
  switch (toets) {
    case "ArrowUp":
      return binnen(ctrl ? 0 : rij - 1, kolom);
    case "ArrowDown":
      return binnen(ctrl ? rijen : rij + 1, kolom);
    case "ArrowLeft":
      return binnen(rij, ctrl ? 0 : kolom - 1);
    case "ArrowRight":
      return binnen(rij, ctrl ? kolommen : kolom + 1);
    case "Home":
      return binnen(ctrl ? 0 : rij, 0);
    case "End":
      return binnen(ctrl ? rijen : rij, kolommen);
    default:
      return null;
  }
}

/**
 * Eén tabstop voor het hele rooster; de pijltjes verplaatsen zowel de focus als de keuze, zoals in een werkblad.
 * @param indeling wijzigt die, dan schuift de gekozen cel weer in beeld
 */
export function useRooster(
  gekozen: Plaats,
  rijen: number,
  kolommen: number,
  kies: (plaats: Plaats) => void,
  indeling: string,
) {
  const cellen = useRef(new Map<string, HTMLElement>());
  const sleutel = `${gekozen.rij},${gekozen.kolom}`;
  useEffect(() => {
    // Nieuwe browsers geven hier een belofte terug; React mag haar niet voor een opruimfunctie aanzien.
    void cellen.current.get(sleutel)?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [sleutel, indeling]);
  return ({ rij, kolom }: Plaats) => ({
    tabIndex: rij === gekozen.rij && kolom === gekozen.kolom ? 0 : -1,
    ref: (element: HTMLElement | null) => {
      if (element) cellen.current.set(`${rij},${kolom}`, element);
    },
    onClick: () => kies({ rij, kolom }),
    onKeyDown: (gebeurtenis: KeyboardEvent) => {
      const plaats = volgendePlaats(
        gebeurtenis.key,
        gebeurtenis.ctrlKey || gebeurtenis.metaKey,
        { rij, kolom },
        rijen,
        kolommen,
      );
      if (!plaats) return;
      gebeurtenis.preventDefault();
      kies(plaats);
      cellen.current.get(`${plaats.rij},${plaats.kolom}`)?.focus();
    },
  });
}
