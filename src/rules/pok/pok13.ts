import type { Planregel } from "../../reading/plan/soorten";
import { lijnregel } from "../soorten";
import { euro, toonOmschrijving } from "../teksten";

interface Feiten {
  regel: Planregel;
  /** Waaraan het te zien is: de omschrijving of het taakveld. */
  aan: "omschrijving" | "taakveld";
}

const TAAKVELDEN: ReadonlySet<string> = new Set(["6.3", "6.4", "6.5"]);
const OMSCHRIJVING =
  /schuld(?:hulp|sanering|dienst|regeling|bemiddeling)|\bwerk\s*(?:&|en|\+)\s*inkomen\b|\bw\s*&\s*i\b|\bbijstandsuitkering|\bparticipatiewet\b/i;

let vorige = { tekst: "", noemt: false };

/** Of een tekst schuldhulpverlening of werk & inkomen noemt; de bedragen van een brede rij delen hun omschrijving, en die wordt niet opnieuw doorzocht. */
export function noemtSchuld(tekst: string): boolean {
  if (tekst !== vorige.tekst) vorige = { tekst, noemt: OMSCHRIJVING.test(tekst) };
  return vorige.noemt;
}

/** POK-13: schuldhulpverlening of werk & inkomen uit POK-middelen. */
export const pok13 = lijnregel<Feiten>({
  code: "POK-13",
  ernst: "waarschuwing",
  soort: "regel",
  titel: {
    nl: "Schuldhulpverlening of werk & inkomen uit POK-middelen",
    en: "Schuldhulpverlening or werk & inkomen on POK money",
  },
  bron: { nl: "VNG Lbr. 21/083, voetnoot 4", en: "VNG Lbr. 21/083, footnote 4" },
  perRij: true,
  toets: (regel) => {
    const { taakveld, omschrijving, soort, bedrag } = regel;
    if (bedrag === 0) return null;
    if (noemtSchuld(omschrijving)) return { regel, feiten: { regel, aan: "omschrijving" } };
    // Bij baten zegt BBV-01 al dat het taakveld niet klopt.
    return soort === "lasten" && taakveld !== null && TAAKVELDEN.has(taakveld)
      ? { regel, feiten: { regel, aan: "taakveld" } }
      : null;
  },
  bericht: {
    nl: (feiten) =>
      `${watNl(feiten)}: in de POK-middelen zit niets voor schuldhulpverlening of werk & inkomen; daarvoor was er eerder ander geld. Dek deze regel uit andere middelen.`,
    en: (feiten) =>
      `${watEn(feiten)}: the POK money holds nothing for schuldhulpverlening or werk & inkomen; other money came for those earlier. Cover this line from other means.`,
  },
});

const plek = ({ actielijn, jaar }: Planregel, vorm: (actielijn: number) => string) =>
  [actielijn === null ? "" : ` ${vorm(actielijn)}`, jaar === null ? "" : ` in ${jaar}`].join("");

const watNl = ({ regel, aan }: Feiten) =>
  `${regel.bedrag === null ? "Een bedrag" : euro(regel.bedrag)}${plek(regel, (nummer) => `op actielijn ${nummer}`)} bij ${aan === "taakveld" ? `taakveld ${regel.taakveld}` : toonOmschrijving(regel, "nl")}`;

const watEn = ({ regel, aan }: Feiten) =>
  `${regel.bedrag === null ? "An amount" : euro(regel.bedrag)}${plek(regel, (nummer) => `on actielijn ${nummer}`)} with ${aan === "taakveld" ? `taakveld ${regel.taakveld}` : toonOmschrijving(regel, "en")}`;
