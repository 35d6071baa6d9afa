import { doorloop } from "../../../sheet/voortgang";
import { ontleed } from "./ontleed";

/** In volgorde van voorkeur: een komma is in Nederlandse bestanden meestal een decimaalteken. */
export const SCHEIDINGSTEKENS = ["\t", ";", "|", ","] as const;
/** `spaties`: kolommen die met twee of meer spaties zijn uitgelijnd. */
export type Scheidingsteken = (typeof SCHEIDINGSTEKENS)[number] | "spaties";

const PROEF = 20_000;

/** Het eerste scheidingsteken waarmee (bijna) zoveel regels evenveel velden krijgen als met het beste; zonder: een puntkomma. */
export function herkenScheidingsteken(tekst: string): Scheidingsteken {
  const proef = tekst.slice(0, PROEF);
  const regelmaat = SCHEIDINGSTEKENS.map((teken) =>
    regelsMetZelfdeBreedte(doorloop(ontleed(proef, teken)).rijen),
  );
  const beste = Math.max(...regelmaat);
  const keuze = SCHEIDINGSTEKENS.find((_, i) => beste > 0 && regelmaat[i]! >= beste / 2) ?? ";";
  // Ook de komma's in bedragen geven regelmaat: spaties gaan daarvoor als er meer regels mee te verdelen zijn.
  if (beste > 1 && keuze !== ",") return keuze;
  const heleRegels = tekst.length > PROEF ? proef.slice(0, proef.lastIndexOf("\n")) : proef;
  const uitgelijnd = uitgelijndeRegels(heleRegels) > Math.max(1, beste) && uitgelijndeRegels(tekst) > 0;
  return uitgelijnd ? "spaties" : keuze;
}

/** De tekst met een tab waar twee of meer spaties kolommen scheiden; de regels blijven dezelfde. */
export function metTabs(tekst: string): string {
  return tekst.replace(/^[ \u00a0]+|[ \u00a0]+$/gm, "").replace(/[ \u00a0]{2,}/g, "\t");
}

/** Hoeveel regels met spaties verdeeld zijn; 0 als zij niet allemaal evenveel velden hebben, want dan verschuiven er. */
function uitgelijndeRegels(tekst: string): number {
  const rijen = doorloop(ontleed(metTabs(tekst), "\t")).rijen.filter(({ length }) => length > 1);
  return rijen.every(({ length }) => length === rijen[0]!.length) ? rijen.length : 0;
}

function regelsMetZelfdeBreedte(rijen: readonly string[][]): number {
  const perBreedte = new Map<number, number>();
  for (const { length } of rijen) if (length > 1) perBreedte.set(length, (perBreedte.get(length) ?? 0) + 1);
  return Math.max(0, ...perBreedte.values());
}
