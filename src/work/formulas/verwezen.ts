import type { Argument } from "./aanroepen";
import { verwijst } from "./argumentwaarden";
import { tekensVan } from "../../sheet/tekens";
import { rechthoekVan } from "../../sheet/verwijzing";

const WAARHEID = /^(TRUE|FALSE)$/i;
const HAAKDEEL = /\[((?:'.|[^[\]'])+)\]/gu;

/** De verwijzingen, namen en tabellen in een formule (Engelse schrijfwijze), elk één keer. */
export function verwijzingenIn(formule: string): Argument[] {
  const gevonden = new Map<string, Argument>();
  for (const { soort, tekst } of tekensVan(formule)) {
    if (soort !== "verwijzing" && soort !== "naam" && soort !== "structuur") continue;
    if (!WAARHEID.test(tekst)) gevonden.set(tekst, { soort, tekst });
  }
  return [...gevonden.values()].filter(verwijst);
}

/** Of een verwijzing in deze werkmap ligt, ook als er in die cellen niets staat. */
export function ligtInWerkmap({ soort, tekst }: Argument): boolean {
  return soort === "verwijzing" && rechthoekVan(tekensVan(tekst)[0]!) !== null;
}

/**
 * De kolommen die een verwijzing als `Plan[Bedrag]` of `Plan[[Jaar]:[Bedrag]]` noemt; zonder kolom zijn het alle.
 * @param kop de kopregel van de tabel
 * @returns null als de verwijzing een kop- of totaalrij noemt, of een kolom die er niet is
 */
export function tabeldeel(tekst: string, kop: readonly unknown[]): { eerste: number; aantal: number } | null {
  const namen = kop.map((naam) => String(naam).toLowerCase());
  const delen = [...tekst.matchAll(HAAKDEEL)].map(([, deel]) => deel!);
  const kolommen = delen.filter((deel) => !/^#Data$/i.test(deel));
  const plaatsen = kolommen.map((deel) => namen.indexOf(deel.replace(/'(.)/gu, "$1").toLowerCase()));
  const [eerste = 0, laatste = kolommen.length === 0 ? namen.length - 1 : eerste] = plaatsen;
  if (plaatsen.includes(-1) || plaatsen.length > 2) return null;
  return { eerste: Math.min(eerste, laatste), aantal: Math.abs(laatste - eerste) + 1 };
}
