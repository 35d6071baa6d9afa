import { findGemeenten } from "../../knowledge/gemeenten/register";
import { duActielijn7 } from "../../knowledge/gemeenten/roles";
import { euroText } from "../../knowledge/notation";
import type { Language, BilingualText } from "../../rules/kinds";
import { isUsable } from "./available";
import type { Available } from "./kinds";
import { must } from "../../sheet/must";

const VEILIGHEIDSREGIO = 7;

/** Who receives the money of a decentralisatie-uitkering (VNG Lbr. 21/083, annex): not all gemeenten, and not by inwoners. */
const RECIPIENTS: Readonly<Record<number, BilingualText>> = {
  3: {
    nl: "gemeenten met stedelijke vernieuwingsgebieden",
    en: "gemeenten with stedelijke vernieuwingsgebieden",
  },
  6: { nl: "de 35 centrumgemeenten vrouwenopvang", en: "the 35 centrumgemeenten vrouwenopvang" },
  [VEILIGHEIDSREGIO]: {
    nl: "de 25 centrumgemeenten van de veiligheidsregio's",
    en: "the 25 centrumgemeenten of the veiligheidsregio's",
  },
};

/**
 * The caveat of an estimated amount whose money is not distributed by inwoners of all gemeenten.
 * @returns one or two sentences; null if the amounts are no raming, or if all money of the cell goes to all gemeenten
 */
export function ramingCaveat(
  available: Pick<Available, "source" | "gemeente" | "cell">,
  actielijn: number,
  year: number,
  language: Language = "nl",
): string | null {
  const recipients = RECIPIENTS[actielijn];
  if (available.source !== "raming" || !recipients) return null;
  const parts = available.cell(actielijn, year).parts.filter((part) => isUsable(part) && part.amount);
  const du = parts.find(({ kanaal }) => kanaal === "DU");
  if (!du) return null;
  const what = parts.length > 1 ? clause(euroText(must(du.amount)))[language] : FULL_NAME[language];
  const why = {
    nl: `${what} niet naar inwoners van alle gemeenten verdeeld: het gaat alleen naar ${recipients.nl}, met een eigen sleutel. Een aandeel naar inwoners kan er ver naast zitten.`,
    en: `${what} not divided by inhabitants of all gemeenten: it goes only to ${recipients.en}, by a key of its own. A share by inhabitants can be far off.`,
  }[language];
  const known = publishedAmount(available.gemeente, actielijn, language);
  return known === null ? why : `${why} ${known.replace(/^./, (letter) => letter.toUpperCase())}.`;
}

const FULL_NAME: BilingualText = { nl: "Dit geld wordt", en: "This money is" };
const clause = (amount: string): BilingualText => ({
  nl: `Van dit bedrag wordt ${amount} (DU)`,
  en: `Of this amount ${amount} (DU) is`,
});

/** The last amount known from the circulaires, as a clause; null if none is known. */
export function publishedAmount(
  gemeente: string | null,
  actielijn: number,
  language: Language,
): string | null {
  const [found] = actielijn === VEILIGHEIDSREGIO ? findGemeenten(gemeente) : [];
  const last = found && duActielijn7(found.code).at(-1);
  if (!last) return null;
  const { circulaire, year, amount } = last;
  return {
    nl: `de ${circulaire} noemt voor ${found.name} in ${year} ${euroText(amount)}`,
    en: `the ${circulaire} gives ${euroText(amount)} for ${found.name} in ${year}`,
  }[language];
}
