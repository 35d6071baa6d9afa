import { bedragTekst, benodigdeDecimalen, euroTekst, vasteTekst } from "../../knowledge/notatie";
import type { Eenheid } from "../../knowledge/pok/soorten";

/** Opmaak voor bedragen die onder elkaar staan: alle met zo veel decimalen dat er geen wordt afgerond. */
export function kolomopmaak(euros: readonly number[], eenheid: Eenheid): (euro: number) => string {
  const decimalen = benodigdeDecimalen(euros, eenheid);
  return (euro) => vasteTekst(euro, eenheid, decimalen);
}

/** Een bedrag in een zin: in euro's met het teken ervoor, in duizenden met de eenheid erachter. */
export const geld = (euro: number, eenheid: Eenheid): string =>
  eenheid === 1 ? euroTekst(euro) : `${bedragTekst(euro, eenheid)} ×\u00a0€\u00a0${bedragTekst(eenheid, 1)}`;
