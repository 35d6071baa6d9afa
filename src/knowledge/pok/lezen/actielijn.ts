import { argumentfout } from "../../../sheet/fouten";
import { huidigeEditie } from "../edities";
import { MEESTE_TEKSTEN, onthoud } from "../../../sheet/onthoud";
import { isLeeg, normaliseer } from "../../../sheet/tekst";

const lijnen = huidigeEditie.actielijnen;
const TOEGESTAAN = `1 tot en met ${lijnen.length}, “AL4”, “actielijn 4” of een deel van de naam, zoals “wijkteams”`;
const GENUMMERD = /^(?:(?:actielijn|al)[ -]?)?(\d+)[.:]?(?: .*)?$/;
const namen = lijnen.map(({ nummer, naam, rijtitel }) => ({
  nummer,
  naam: normaliseer(naam),
  zoektekst: `${normaliseer(naam)} | ${normaliseer(rijtitel)}`,
}));
const nummers = onthoud(zoekNummer, MEESTE_TEKSTEN);

/**
 * Leest een actielijn: 1–8, "4", "AL4", "actielijn 4", "4. Versterking …" of een eenduidig deel van de naam.
 * @returns het nummer
 * @throws {PokFout} `ontbreekt` als er geen zo'n actielijn is; `ongeldig` als de waarde leeg, gebroken of dubbelzinnig is
 */
export function leesActielijn(waarde: unknown, argument = "actielijn"): number {
  if (typeof waarde === "number") return controleer(waarde, waarde, argument);
  if (typeof waarde !== "string" || isLeeg(waarde))
    throw argumentfout("ongeldig", argument, waarde, TOEGESTAAN);
  const nummer = nummers(waarde);
  if (typeof nummer === "number") return controleer(nummer, waarde, argument);
  const past = nummer.length > 0 ? `; deze tekst past bij actielijn ${nummer.join(", ")}` : "";
  throw argumentfout(nummer.length > 0 ? "ongeldig" : "ontbreekt", argument, waarde, TOEGESTAAN + past);
}

function controleer(nummer: number, waarde: unknown, argument: string): number {
  if (!Number.isInteger(nummer)) throw argumentfout("ongeldig", argument, waarde, TOEGESTAAN);
  if (nummer < 1 || nummer > lijnen.length) throw argumentfout("ontbreekt", argument, waarde, TOEGESTAAN);
  return nummer;
}

/** @returns het nummer dat een tekst noemt, of de actielijnen waarbij hij past als dat er niet precies één is */
function zoekNummer(waarde: string): number | number[] {
  const tekst = normaliseer(waarde);
  const cijfers = GENUMMERD.exec(tekst)?.[1];
  if (cijfers !== undefined) return Number(cijfers);
  const exact = namen.find(({ naam }) => naam === tekst);
  if (exact) return exact.nummer;
  const passend = namen.filter(({ zoektekst }) => zoektekst.includes(tekst)).map(({ nummer }) => nummer);
  return passend.length === 1 ? passend[0]! : passend;
}
