import { yearsText } from "../../knowledge/notation";
import type { PlanLine } from "../../reading/plan/kinds";
import type { Frame } from "../frame";
import { tallyRule } from "../kinds";
import type { Tally } from "../tally";
import { annex, euro, lijn, enumerate } from "../texts";
import { must } from "../../sheet/must";

interface PlaceFacts {
  actielijn: number;
  year: number;
  planned: number;
  available: number;
}
/** One place, or all places together when checked against national amounts. */
type Facts = PlaceFacts | readonly PlaceFacts[];

/** Against national amounts nearly every gemeente has money left everywhere; more places than this become one sentence. */
const MOST_NATIONAL = 3;

/** POK-14: money from the gemeentefonds left unused, on the actielijnen and years the plan names. */
export const pok14 = tallyRule<Facts>({
  code: "POK-14",
  severity: "advies",
  kind: "plan",
  title: {
    nl: "Er blijft geld van een actielijn en jaar ongepland",
    en: "Money of an actielijn and year is left unplanned",
  },
  source: annex("tabel, of de eigen bedragen", "table, or the own amounts"),
  checkPlan: (tally, frame) => {
    const unplanned = findUnplanned(tally, frame);
    return frame.ownRows === null && unplanned.length > MOST_NATIONAL
      ? [{ line: null, facts: unplanned.map(({ facts }) => facts) }]
      : unplanned;
  },
  wording: {
    nl: (facts) =>
      isOne(facts)
        ? `${euro(facts.planned)} lasten gepland op ${lijn(facts.actielijn)} in ${facts.year}: beschikbaar is ${euro(facts.available)}. ${euro(facts.available - facts.planned)} heeft nog geen bestemming; plan het, of licht toe waarom niet.`
        : `Minder lasten dan de landelijke bedragen op ${enumerate(byActielijn(facts), "nl")}. Uw gemeente ontvangt daar een deel van; toets aan de bedragen van uw gemeente om te zien of er geld ongepland blijft.`,
    en: (facts) =>
      isOne(facts)
        ? `${euro(facts.planned)} of lasten planned on ${lijn(facts.actielijn)} in ${facts.year}: ${euro(facts.available)} is available. ${euro(facts.available - facts.planned)} has no purpose yet; plan it, or explain why not.`
        : `Fewer lasten than the national amounts on ${enumerate(byActielijn(facts), "en")}. Your gemeente receives a part of those; check against your gemeente's amounts to see whether money is left unplanned.`,
  },
});

function findUnplanned(tally: Tally, frame: Frame): { line: PlanLine | null; facts: PlaceFacts }[] {
  return tally.places.flatMap(({ actielijn, year }) => {
    // With a last that cannot be read (POK-19) there is no telling what is left.
    if (tally.hasUnreadableLast(actielijn, year)) return [];
    const { AU, DU } = must(frame.place(actielijn, year)).perKanaal;
    const lasten = tally.sum("lasten", actielijn, year);
    const line = lasten.largest ?? tally.sum("baten", actielijn, year).largest;
    // The gemeente cannot plan money the rijk spends, or money still open.
    if (AU + DU - lasten.amount <= frame.unit) return [];
    return [{ line, facts: { actielijn, year, planned: lasten.amount, available: AU + DU } }];
  });
}

const isOne = (facts: Facts): facts is PlaceFacts => !Array.isArray(facts);

/** “actielijn 2 (2025–2027)”, per actielijn. */
function byActielijn(facts: readonly PlaceFacts[]): string[] {
  const years = new Map<number, number[]>();
  for (const { actielijn, year } of facts) years.set(actielijn, [...(years.get(actielijn) ?? []), year]);
  return [...years]
    .sort(([one], [other]) => one - other)
    .map(([actielijn, list]) => `actielijn ${actielijn} (${yearsText(list)})`);
}
