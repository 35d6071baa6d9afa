import { onderdelenVan, type Taakveld } from "../../rules/gegevens/taakvelden";
import { TAAKVELDEN } from "../../rules/gegevens/taakveldlijst";

const CODES = [
  ...new Set(
    TAAKVELDEN.trim()
      .split("\n")
      .map((regel) => regel.split(";", 1)[0]!),
  ),
];

/** Het taakveld met die code in dat jaar; undefined als het er dan niet is. */
export const taakveldMet = (code: string, jaar: number): Taakveld | undefined =>
  onderdelenVan(code, jaar).find((veld) => veld.code === code);

/** De taakvelden van een jaar, op volgorde van code. */
export const taakveldenIn = (jaar: number): readonly Taakveld[] =>
  CODES.map((code) => taakveldMet(code, jaar)).filter((veld) => veld !== undefined);

/** Een taakveld zoals men het leest: “6.2 Wijkteams”. */
export const taakveldTekst = ({ code, titel }: Pick<Taakveld, "code" | "titel">): string =>
  `${code} ${titel}`;
