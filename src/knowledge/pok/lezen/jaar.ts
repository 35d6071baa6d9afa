import { argumentfout } from "../../../sheet/fouten";
import { huidigeEditie } from "../edities";
import { MEESTE_TEKSTEN, onthoud } from "../../../sheet/onthoud";

const eerste = huidigeEditie.jaren[0]!;
const laatste = huidigeEditie.jaren[huidigeEditie.jaren.length - 1]!;
const TOEGESTAAN = `een jaar van ${eerste} tot en met ${laatste}`;

const uitTekst = onthoud(
  (tekst: string) => (/^\s*\d{4}\s*$/.test(tekst) ? Number(tekst) : NaN),
  MEESTE_TEKSTEN,
);

/**
 * Leest een jaar, als getal of als tekst van vier cijfers.
 * @throws {PokFout} `ontbreekt` buiten de jaren van de editie; `ongeldig` als het geen heel jaartal is
 */
export function leesJaar(waarde: unknown, argument = "jaar"): number {
  const jaar = typeof waarde === "string" ? uitTekst(waarde) : waarde;
  if (typeof jaar !== "number" || !Number.isInteger(jaar))
    throw argumentfout("ongeldig", argument, waarde, TOEGESTAAN);
  if (jaar < eerste || jaar > laatste) throw argumentfout("ontbreekt", argument, waarde, TOEGESTAAN);
  return jaar;
}
