import { useSyncExternalStore } from "react";

/** Houdt de stand van een deel van het venster vast en meldt elke wijziging; wat de stand doet, staat in de klasse die erop voortbouwt. */
export abstract class Houder<Stand extends object> {
  private readonly luisteraars = new Set<() => void>();

  protected constructor(protected stand: Stand) {}

  readonly lees = (): Stand => this.stand;

  /** Meldt elke wijziging van de stand. @returns stopt het melden */
  readonly abonneer = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };

  protected zet(wijziging: Partial<Stand>): void {
    this.stand = { ...this.stand, ...wijziging };
    this.luisteraars.forEach((luisteraar) => luisteraar());
  }
}

/** De stand van een houder; het onderdeel volgt elke wijziging. */
export function useStand<Stand extends object>(houder: Houder<Stand>): Stand {
  return useSyncExternalStore(houder.abonneer, houder.lees);
}
