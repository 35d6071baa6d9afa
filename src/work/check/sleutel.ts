import { normaliseer } from "../../sheet/tekst";
import type { Bevinding } from "../../rules";

/** Rijnummers verschuiven als er een rij bij komt; zij horen niet bij wat er beoordeeld is. */
const RIJNUMMER = /\brij(?:en)? \d+/gi;
const GETAL = /\d[\d.,]*/g;

/** Waar een sleutel mee begint; bevindingen met een andere kop kunnen niet dezelfde sleutel hebben. */
export const kopVan = ({ code, ernst }: Pick<Bevinding, "code" | "ernst">): string => `${code}|${ernst}`;

/**
 * Geeft de sleutel van een bevinding bij haar nummer; gelijke bevindingen bij gelijke regels zijn genummerd. Een sleutel
 * vraagt de zin van elke bevinding met dezelfde kop, dus die worden pas gemaakt als er een nodig is.
 */
export function maakSleutels(bevindingen: readonly Bevinding[]): (nummer: number) => string {
  const perKop = new Map<string, ReadonlyMap<number, string>>();
  return (nummer) => {
    const kop = kopVan(bevindingen[nummer]!);
    const bekend = perKop.get(kop) ?? sleutelsMet(bevindingen, kop);
    perKop.set(kop, bekend);
    return bekend.get(nummer)!;
  };
}

function sleutelsMet(bevindingen: readonly Bevinding[], kop: string): Map<number, string> {
  const keren = new Map<string, number>();
  const sleutels = new Map<number, string>();
  bevindingen.forEach((bevinding, nummer) => {
    if (kopVan(bevinding) !== kop) return;
    const kern = kernVan(bevinding);
    const keer = (keren.get(kern) ?? 0) + 1;
    keren.set(kern, keer);
    sleutels.set(nummer, keer === 1 ? kern : `${kern}|${keer}`);
  });
  return sleutels;
}

/** Code, planregel, en de getallen uit de zin: daarin staat ook de som waarover een regel oordeelt. */
function kernVan(bevinding: Bevinding): string {
  const { regel } = bevinding;
  const getallen = bevinding.bericht("nl").replace(RIJNUMMER, "").match(GETAL) ?? [];
  const delen = regel
    ? [
        regel.actielijn ?? regel.gevonden.actielijn,
        regel.jaar ?? regel.gevonden.jaar,
        regel.soort,
        regel.kanaal,
        regel.taakveld,
        normaliseer(regel.omschrijving),
        regel.bedrag ?? regel.gevonden.bedrag,
      ]
    : [];
  return `${kopVan(bevinding)}|${kenmerkVan([...delen, ...getallen].map((deel) => String(deel ?? "")).join("|"))}`;
}

/** Kort kenmerk van een tekst (FNV-1a, twee keer 32 bits), zodat lange omschrijvingen niet in de werkmap komen. */
function kenmerkVan(tekst: string): string {
  let een = 0x811c9dc5;
  let twee = 0x1000193;
  for (let i = 0; i < tekst.length; i++) {
    const teken = tekst.charCodeAt(i);
    een = Math.imul(een ^ teken, 0x01000193);
    twee = Math.imul(twee ^ teken, 0x85ebca6b);
  }
  return [een, twee].map((deel) => (deel >>> 0).toString(16).padStart(8, "0")).join("");
}
