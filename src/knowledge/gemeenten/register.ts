import { argumentfout } from "../../sheet/fouten";
import { ALIASSEN, TOEVOEGINGEN } from "./gegevens/aliassen";
import { NAMEN } from "./gegevens/namen";
import { naamsleutel } from "./naamsleutel";

/** Het jaar van de jongste gegevens: een gemeente met dit laatste jaar bestaat nog. */
export const HUIDIG_JAAR = 2026;
/** Het oudste jaar van de gegevens: een gemeente met dit eerste jaar kan ook ouder zijn. */
export const OUDSTE_JAAR = 2010;
const TOEGESTAAN = "een gemeentenaam of CBS-code, zoals “Utrecht” of “GM0344”";

/** Een gemeente, nu of eerder. */
export interface Gemeente {
  /** CBS-code, zoals “GM0518”. */
  code: string;
  naam: string;
  eersteJaar: number;
  laatsteJaar: number;
}

/** Alle gemeenten vanaf 2010, ook die niet meer bestaan, in volgorde van hun code. */
export const alleGemeenten: readonly Gemeente[] = NAMEN.trim()
  .split("\n")
  .map((regel) => {
    const [nummer, naam, eerste, laatste] = regel.split(";");
    return {
      code: codeVan(Number(nummer)),
      naam: naam!,
      eersteJaar: Number(eerste || OUDSTE_JAAR),
      laatsteJaar: Number(laatste || HUIDIG_JAAR),
    };
  });

const opCode = new Map(alleGemeenten.map((gemeente) => [gemeente.code, gemeente]));
const opNaam = bouwNaamregister();

/** CBS-code bij een nummer: 518 is “GM0518”. */
export function codeVan(nummer: number): string {
  return `GM${String(nummer).padStart(4, "0")}`;
}

/** De gemeenten die in een jaar bestonden. */
export function gemeentenIn(jaar: number): readonly Gemeente[] {
  return alleGemeenten.filter(({ eersteJaar, laatsteJaar }) => eersteJaar <= jaar && jaar <= laatsteJaar);
}

export function isOpgeheven({ laatsteJaar }: Gemeente): boolean {
  return laatsteJaar < HUIDIG_JAAR;
}

/** Hoe een gemeente aan de gebruiker wordt genoemd; bij een opgeheven gemeente met haar laatste jaar. */
export function omschrijf(gemeente: Gemeente): string {
  const einde = isOpgeheven(gemeente) ? `, opgeheven: laatste jaar ${gemeente.laatsteJaar}` : "";
  return `${gemeente.naam} (${gemeente.code}${einde})`;
}

/**
 * De gemeenten die met een code ("GM0518", "518", 518) of een naam bedoeld kunnen zijn, in elke schrijfwijze en met
 * aliassen (“Den Haag”, “Groningen (gemeente)”). Leeg als er geen is; meer dan één als de naam niet genoeg zegt (“Bergen”).
 */
export function vindGemeenten(waarde: unknown): readonly Gemeente[] {
  const code = leesCode(waarde);
  if (code !== null) {
    const gemeente = opCode.get(code);
    return gemeente ? [gemeente] : [];
  }
  return typeof waarde === "string" ? (opNaam.get(naamsleutel(waarde)) ?? []) : [];
}

/**
 * Leest een gemeente, ook een die is opgeheven (zie `laatsteJaar`).
 * @throws {PokFout} `ontbreekt` als er geen zo'n gemeente is; `ongeldig` als de naam er meer dan één kan betekenen
 */
export function leesGemeente(waarde: unknown, argument = "gemeente"): Gemeente {
  const gevonden = vindGemeenten(waarde);
  if (gevonden.length === 0) throw argumentfout("ontbreekt", argument, waarde, TOEGESTAAN);
  if (gevonden.length > 1) {
    const keuze = gevonden.map(omschrijf).join(" en ");
    throw argumentfout("ongeldig", argument, waarde, `${TOEGESTAAN}; deze naam past bij ${keuze}`);
  }
  return gevonden[0]!;
}

function leesCode(waarde: unknown): string | null {
  if (typeof waarde === "number") return Number.isInteger(waarde) && waarde > 0 ? codeVan(waarde) : "";
  if (typeof waarde !== "string") return null;
  const nummer = /^\s*(?:gm)?\s*(\d{1,4})\s*$/i.exec(waarde)?.[1];
  return nummer === undefined ? null : codeVan(Number(nummer));
}

function bouwNaamregister(): ReadonlyMap<string, readonly Gemeente[]> {
  const register = new Map<string, Gemeente[]>();
  const noteer = (naam: string, gemeente: Gemeente) => {
    const sleutel = naamsleutel(naam);
    const bekend = register.get(sleutel);
    if (!bekend) register.set(sleutel, [gemeente]);
    else if (!bekend.includes(gemeente)) bekend.push(gemeente);
  };
  for (const gemeente of alleGemeenten)
    schrijfwijzen(gemeente.naam).forEach((naam) => noteer(naam, gemeente));
  for (const [naam, nummer] of ALIASSEN) noteer(naam, opCode.get(codeVan(nummer))!);
  return register;
}

/** “Hengelo (O.)” heet ook “Hengelo” en “Hengelo (Overijssel)”. */
function schrijfwijzen(naam: string): string[] {
  const delen = /^(.*) \(([A-Z]+)\.\)$/.exec(naam);
  if (!delen) return [naam];
  const kaal = delen[1]!;
  const toevoegingen = TOEVOEGINGEN[delen[2]!.toLowerCase()] ?? [];
  return [naam, kaal, ...toevoegingen.map((toevoeging) => `${kaal} ${toevoeging}`)];
}
