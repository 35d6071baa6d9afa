import type { PlanLine } from "../../reading/plan/kinds";
import { lineRule } from "../kinds";
import { euro, showDescription } from "../texts";

interface Facts {
  line: PlanLine;
  /** Where it shows: in the description or the taakveld. */
  at: "description" | "taakveld";
}

const TAAKVELDEN: ReadonlySet<string> = new Set(["6.3", "6.4", "6.5"]);
const DESCRIPTION =
  /schuld(?:hulp|sanering|dienst|regeling|bemiddeling)|\bwerk\s*(?:&|en|\+)\s*inkomen\b|\bw\s*&\s*i\b|\bbijstandsuitkering|\bparticipatiewet\b/i;

let previous = { text: "", names: false };

/** Whether a text names schuldhulpverlening or werk & inkomen; remembers the last text, as the amounts of a wide row share it. */
export function namesDebt(text: string): boolean {
  if (text !== previous.text) previous = { text, names: DESCRIPTION.test(text) };
  return previous.names;
}

/** POK-13: schuldhulpverlening or werk & inkomen from POK money. */
export const pok13 = lineRule<Facts>({
  code: "POK-13",
  severity: "waarschuwing",
  kind: "line",
  title: {
    nl: "Schuldhulpverlening of werk & inkomen uit POK-middelen",
    en: "Schuldhulpverlening or werk & inkomen on POK money",
  },
  source: { nl: "VNG Lbr. 21/083, voetnoot 4", en: "VNG Lbr. 21/083, footnote 4" },
  perRow: true,
  review: (line) => {
    const { taakveld, description, kind, amount } = line;
    if (amount === 0) return null;
    if (namesDebt(description)) return { line, facts: { line, at: "description" } };
    // For baten BBV-01 already says that the taakveld is wrong.
    return kind === "lasten" && taakveld !== null && TAAKVELDEN.has(taakveld)
      ? { line, facts: { line, at: "taakveld" } }
      : null;
  },
  wording: {
    nl: (facts) =>
      `${whatNl(facts)}: in de POK-middelen zit niets voor schuldhulpverlening of werk & inkomen; daarvoor was er eerder ander geld. Dek deze regel uit andere middelen.`,
    en: (facts) =>
      `${whatEn(facts)}: the POK money holds nothing for schuldhulpverlening or werk & inkomen; other money came for those earlier. Cover this line from other means.`,
  },
});

const location = ({ actielijn, year }: PlanLine, shape: (actielijn: number) => string) =>
  [actielijn === null ? "" : ` ${shape(actielijn)}`, year === null ? "" : ` in ${year}`].join("");

const whatNl = ({ line, at }: Facts) =>
  `${line.amount === null ? "Een bedrag" : euro(line.amount)}${location(line, (number) => `op actielijn ${number}`)} bij ${at === "taakveld" ? `taakveld ${line.taakveld}` : showDescription(line, "nl")}`;

const whatEn = ({ line, at }: Facts) =>
  `${line.amount === null ? "An amount" : euro(line.amount)}${location(line, (number) => `on actielijn ${number}`)} with ${at === "taakveld" ? `taakveld ${line.taakveld}` : showDescription(line, "en")}`;
