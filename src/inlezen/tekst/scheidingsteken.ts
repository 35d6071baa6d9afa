import { doorloop } from "../voortgang";
import { ontleed } from "./ontleed";

/** In volgorde van voorkeur: een komma is in Nederlandse bestanden meestal een decimaalteken. */
export const SCHEIDINGSTEKENS = ["\t", ";", "|", ","] as const;
export type Scheidingsteken = (typeof SCHEIDINGSTEKENS)[number];

const PROEF = 20_000;

/** Het eerste scheidingsteken waarmee (bijna) zoveel regels evenveel velden krijgen als met het beste; zonder: een puntkomma. */
export function herkenScheidingsteken(tekst: string): Scheidingsteken {
  const proef = tekst.slice(0, PROEF);
  const regelmaat = SCHEIDINGSTEKENS.map((teken) =>
    regelsMetZelfdeBreedte(doorloop(ontleed(proef, teken)).rijen),
  );
  const beste = Math.max(...regelmaat);
  const keuze = SCHEIDINGSTEKENS.find((_, i) => beste > 0 && regelmaat[i]! >= beste / 2);
  return keuze ?? ";";
}

function regelsMetZelfdeBreedte(rijen: readonly string[][]): number {
  const perBreedte = new Map<number, number>();
  for (const { length } of rijen) if (length > 1) perBreedte.set(length, (perBreedte.get(length) ?? 0) + 1);
  return Math.max(0, ...perBreedte.values());
}
