import type { Planregel } from "../../reading/plan/soorten";
import { lijnregel } from "../soorten";
import { toon, VORM } from "../teksten";

/** POK-19: er staat geen getal waar een bedrag hoort; het wordt nooit als 0 gelezen. */
export const pok19 = lijnregel<Planregel>({
  code: "POK-19",
  ernst: "fout",
  soort: "regel",
  titel: { nl: "Het bedrag is geen getal", en: "The amount is not a number" },
  bron: VORM,
  toets: (regel) => (regel.bedrag === null ? { regel, feiten: regel } : null),
  bericht: {
    nl: (regel) =>
      `${toon(regel.gevonden.bedrag, "nl")} is geen bedrag${plek(regel, "bij")}; de regel telt nergens mee. Vul een getal in, zoals 33000 of -33000.`,
    en: (regel) =>
      `${toon(regel.gevonden.bedrag, "en")} is not an amount${plek(regel, "with")}; the line counts nowhere. Enter a number, such as 33000 or -33000.`,
  },
});

const plek = ({ actielijn, jaar }: Planregel, bij: string) =>
  `${actielijn === null ? "" : ` ${bij} actielijn ${actielijn}`}${jaar === null ? "" : ` in ${jaar}`}`;
