import { ALIASSEN } from "./gegevens/aliassen";
import { naamsleutel } from "./naamsleutel";
import { alleGemeenten, codeVan, isOpgeheven, vindGemeenten, type Gemeente } from "./register";

const sleutels = new Map<string, string[]>(
  alleGemeenten.map(({ code, naam }) => [code, [naamsleutel(naam)]]),
);
for (const [naam, nummer] of ALIASSEN) sleutels.get(codeVan(nummer))!.push(naamsleutel(naam));

/** Alfabetisch zoals in een lijst: het lidwoord van “'s-Gravenhage” telt niet mee. */
const alfabetisch = [...alleGemeenten].sort((a, b) => lijstnaam(a).localeCompare(lijstnaam(b), "nl"));

/**
 * Zoekt gemeenten voor een keuzelijst, de beste eerst: precies de naam of code, dan het begin van de naam, het begin van
 * een woord, en elk ander deel. Een bestaande gemeente gaat binnen die volgorde voor een opgehevene. Zonder tekst: alle.
 * @param opties.ookOpgeheven ook gemeenten die niet meer bestaan (standaard niet)
 */
export function zoekGemeenten(tekst: string, opties: { ookOpgeheven?: boolean } = {}): readonly Gemeente[] {
  const kandidaten = opties.ookOpgeheven ? alfabetisch : alfabetisch.filter((g) => !isOpgeheven(g));
  const zoek = naamsleutel(tekst);
  if (zoek === "") return kandidaten;
  const precies = new Set(vindGemeenten(tekst));
  return kandidaten
    .map((gemeente) => ({ gemeente, rang: precies.has(gemeente) ? 0 : rangVan(gemeente, zoek) }))
    .filter(({ rang }) => rang < GEEN_TREFFER)
    .sort((a, b) => a.rang - b.rang || Number(isOpgeheven(a.gemeente)) - Number(isOpgeheven(b.gemeente)))
    .map(({ gemeente }) => gemeente);
}

const GEEN_TREFFER = 4;

function rangVan(gemeente: Gemeente, zoek: string): number {
  const namen = sleutels.get(gemeente.code)!;
  if (namen.some((naam) => naam.startsWith(zoek))) return 1;
  if (namen.some((naam) => naam.includes(` ${zoek}`))) return 2;
  if (namen.some((naam) => naam.includes(zoek)) || gemeente.code.toLowerCase().startsWith(zoek)) return 3;
  return GEEN_TREFFER;
}

function lijstnaam({ naam }: Gemeente): string {
  return naamsleutel(naam).replace(/^s /, "");
}
