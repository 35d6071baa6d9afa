import { yearsText } from "../../knowledge/notation";
import { tallyRule } from "../kinds";
import { enumerate } from "../texts";

/** POK-16: the own amounts the plan rests on come from more than one editie. */
export const pok16 = tallyRule<{ edities: readonly { name: string; years: readonly number[] }[] }>({
  code: "POK-16",
  severity: "waarschuwing",
  kind: "plan",
  title: { nl: "Bedragen van verschillende edities door elkaar", en: "Amounts of different editions mixed" },
  source: {
    nl: "VNG Lbr. 21/083, bijlage: wijzigingen in de verdeling komen via de circulaires",
    en: "VNG Lbr. 21/083, annex: changes in the division come through the circulaires",
  },
  checkPlan: (tally, frame) => {
    const edities = new Map<string, Set<number>>();
    for (const { actielijn, year, editie } of frame.ownRows ?? []) {
      if (editie === null || !tally.books(actielijn, year)) continue;
      edities.set(editie, (edities.get(editie) ?? new Set()).add(year));
    }
    if (edities.size < 2) return [];
    return [
      {
        line: null,
        facts: { edities: [...edities].map(([name, years]) => ({ name, years: [...years].sort() })) },
      },
    ];
  },
  wording: {
    nl: ({ edities }) =>
      `Het plan rust op bedragen uit ${edities.length} edities: ${enumerate(
        edities.map(({ name, years }) => `${name} (${yearsText(years)})`),
        "nl",
      )}. Gebruik voor alle jaren dezelfde editie, of licht het verschil toe.`,
    en: ({ edities }) =>
      `The plan rests on amounts of ${edities.length} editions: ${enumerate(
        edities.map(({ name, years }) => `${name} (${yearsText(years)})`),
        "en",
      )}. Use the same edition for all years, or explain the difference.`,
  },
});
