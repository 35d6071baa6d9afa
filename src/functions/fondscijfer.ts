import type { Rijeenheid, Waarde } from "../knowledge/gemeentefonds";
import { kentGegevenstypen, opgemaaktGetal } from "./gegevenstypen";

const OPMAAK: Readonly<Record<Rijeenheid, string>> = {
  "duizend euro": "#,##0",
  procent: "0.00%",
  "miljoen euro": "#,##0",
};
const BEDRAG = "#,##0.00";

type Antwoord = number | ReturnType<typeof opgemaaktGetal>;

/** Een cijfer van de brief als antwoord van een functie: waar Excel dat kan met zijn opmaak, anders kaal. */
export const alsCijfer = ({ getal, eenheid }: Waarde): Antwoord => metOpmaak(getal!, OPMAAK[eenheid]);

/** Een berekend bedrag als antwoord van een functie; de opmaak toont centen, het getal is niet afgerond. */
export const alsBedrag = (bedrag: number): Antwoord => metOpmaak(bedrag, BEDRAG);

const metOpmaak = (getal: number, opmaak: string): Antwoord =>
  kentGegevenstypen() ? opgemaaktGetal(getal, opmaak) : getal;
