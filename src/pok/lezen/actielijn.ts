import { argumentfout } from "../fouten";
import { huidigeEditie } from "../edities";
import { isLeeg, normaliseer } from "./tekst";

const lijnen = huidigeEditie.actielijnen;
const TOEGESTAAN = `1 tot en met ${lijnen.length}, “AL4”, “actielijn 4” of een deel van de naam, zoals “wijkteams”`;
const GENUMMERD = /^(?:actielijn|al)?[ -]?(\d+)(?:[.: -].*)?$/;
const namen = lijnen.map(({ nummer, naam, rijtitel }) => ({
  nummer,
  naam: normaliseer(naam),
  zoektekst: `${normaliseer(naam)} | ${normaliseer(rijtitel)}`,
}));
/** Teksten in cellen herhalen zich duizenden keren; hun uitkomst hangt alleen van de tekst af. */
const gelezen = new Map<string, number>();
const MAXIMUM_GELEZEN = 1_000;

/**
 * Leest een actielijn: 1–8, "4", "AL4", "actielijn 4", "4. Versterking …" of een eenduidig deel van de naam.
 * @returns het nummer
 * @throws {PokFout} `ontbreekt` als er geen zo'n actielijn is; `ongeldig` als de waarde leeg, gebroken of dubbelzinnig is
 */
export function leesActielijn(waarde: unknown, argument = "actielijn"): number {
  if (typeof waarde === "number") return controleer(waarde, waarde, argument);
  if (typeof waarde !== "string" || isLeeg(waarde))
    throw argumentfout("ongeldig", argument, waarde, TOEGESTAAN);
  const bekend = gelezen.get(waarde);
  if (bekend !== undefined) return bekend;
  const nummer = leesTekst(waarde, argument);
  if (gelezen.size < MAXIMUM_GELEZEN) gelezen.set(waarde, nummer);
  return nummer;
}

function controleer(nummer: number, waarde: unknown, argument: string): number {
  if (!Number.isInteger(nummer)) throw argumentfout("ongeldig", argument, waarde, TOEGESTAAN);
  if (nummer < 1 || nummer > lijnen.length) throw argumentfout("ontbreekt", argument, waarde, TOEGESTAAN);
  return nummer;
}

function leesTekst(waarde: string, argument: string): number {
  const tekst = normaliseer(waarde);
  const cijfers = GENUMMERD.exec(tekst)?.[1];
  if (cijfers !== undefined) return controleer(Number(cijfers), waarde, argument);
  const exact = namen.find(({ naam }) => naam === tekst);
  if (exact) return exact.nummer;
  const passend = namen.filter(({ zoektekst }) => zoektekst.includes(tekst));
  if (passend.length === 1) return passend[0]!.nummer;
  if (passend.length === 0) throw argumentfout("ontbreekt", argument, waarde, TOEGESTAAN);
  const nummers = passend.map(({ nummer }) => nummer).join(", ");
  throw argumentfout("ongeldig", argument, waarde, `${TOEGESTAAN}; deze tekst past bij actielijn ${nummers}`);
}
