import { dutch } from "../../../texts/format";
import { amountText, partText, euroText as euro } from "../../../knowledge/notation";
import type { Aard, Actielijn } from "../../../knowledge/pok/kinds";
import type { Available, Scenario } from "../kinds";
import { sum } from "../distribute";
import { tallyPlan, type PlanTally } from "../tally";

/** The most sentences of a summary. */
export const MAX_SENTENCES = 5;

/**
 * Three to five sentences for the raad that hold nothing but what follows from the amounts of the plan, which are in full
 * euros as on the sheets.
 */
export function makeRaadSentences(scenario: Scenario, available: Available): string[] {
  const { years } = available;
  const tally = tallyPlan(scenario.activities, available);
  const { plannable, planned, remaining } = tally.total;
  const who = available.gemeente ?? "alle gemeenten samen";
  const when = years.length === 1 ? `In ${years[0]}` : `In ${years[0]} tot en met ${years[years.length - 1]}`;
  const opening = `${when} is voor ${who} ${euro(plannable)} aan POK-middelen in te zetten`;
  if (planned === 0)
    return [
      `${opening}.`,
      "Dit plan zet daarvan nog niets in.",
      `${euro(remaining)} heeft dus nog geen bestemming.`,
    ];
  return [
    `${opening}${origin(available)}; dit plan zet ${euro(planned)} in${makePrudenceText(scenario)}.`,
    makeRemainderSentence(available, tally),
    ...largest(available, tally),
    ...makeAardSentence(scenario, years),
    ...makeShortfallSentence(tally),
  ].slice(0, MAX_SENTENCES);
}

const origin = ({ source }: Available): string => (source === "raming" ? " volgens een raming" : "");

/** A prudent plan leaves money unplanned on purpose: the raad reads why. */
function makePrudenceText({ provisionalPart }: Scenario): string {
  if (provisionalPart === undefined) return "";
  const provisional =
    provisionalPart === 0 ? "" : ` en ${amountText(provisionalPart * 100, 1)}\u00a0% van voorlopige bedragen`;
  return `. Het is behoedzaam opgesteld, op vaststaande bedragen${provisional}`;
}

/** What one actielijn has left does not make up for the excess of another: both are stated. */
function makeRemainderSentence({ actielijnen }: Available, { total, actielijn }: PlanTally): string {
  const byActielijn = actielijnen.map(({ number }) => ({ number, remaining: actielijn(number).remaining }));
  const shortfalls = byActielijn.filter(({ remaining: over }) => over < 0);
  const free = byActielijn.reduce((amount, { remaining: over }) => amount + Math.max(over, 0), 0);
  const excess = shortfalls.map(
    ({ number, remaining: over }, i) =>
      `op actielijn ${number} is ${euro(-over)} meer gepland${i === 0 ? " dan beschikbaar" : ""}`,
  );
  if (free > 0) {
    const part = `${percent(free, total.plannable)} van wat er beschikbaar is`;
    const destination = `Voor ${euro(free)} (${part}) is nog geen bestemming gekozen`;
    const together =
      total.remaining < 0 ? [`over alle actielijnen samen is ${euro(-total.remaining)} te veel gepland`] : [];
    return `${[destination, ...(excess.length > 0 ? [enumerate(excess)] : []), ...together].join("; ")}.`;
  }
  return shortfalls.length === 0
    ? "Daarmee is precies gepland wat er over deze jaren samen beschikbaar is."
    : `Dat is ${euro(-total.remaining)} meer dan er over deze jaren samen beschikbaar is: ${enumerate(excess)}.`;
}

function largest({ actielijnen }: Available, tally: PlanTally): string[] {
  const filled = actielijnen
    .map((lijn) => ({ lijn, planned: tally.actielijn(lijn.number).planned }))
    .filter(({ planned }) => planned > 0);
  const most = Math.max(...filled.map(({ planned }) => planned));
  const leaders = filled.filter(({ planned }) => planned === most);
  const [first] = leaders;
  if (!first) return [];
  if (filled.length === 1) return [`Alle inzet gaat naar ${nameOf(first.lijn)}.`];
  // With a tie there is no largest.
  if (leaders.length > 1) return [];
  return [
    `Het meeste gaat naar ${nameOf(first.lijn)}: ${euro(most)}, ${percent(most, tally.total.planned)} van het geplande bedrag.`,
  ];
}

/** Only if the aard of every amount is chosen. */
function makeAardSentence({ activities }: Scenario, years: readonly number[]): string[] {
  const amountOf = (aard: Aard | null) =>
    activities.filter((one) => one.aard === aard).reduce((total, one) => total + sum(one.amounts, years), 0);
  const [structureel, incidenteel] = [amountOf("structureel"), amountOf("incidenteel")];
  if (amountOf(null) !== 0) return [];
  if (incidenteel === 0) return ["De inzet is geheel structureel."];
  if (structureel === 0) return ["De inzet is geheel incidenteel."];
  return [`Van het geplande bedrag is ${euro(structureel)} structureel en ${euro(incidenteel)} incidenteel.`];
}

function makeShortfallSentence({ years, year: yearState }: PlanTally): string[] {
  const shortfalls = years
    .map((year) => ({ year, remaining: yearState(year).remaining }))
    .filter(({ remaining: over }) => over < 0);
  if (shortfalls.length === 0) return [];
  const parts = shortfalls.map(({ year, remaining: over }) => `${year} (${euro(-over)})`);
  return [`Er is meer gepland dan dat jaar beschikbaar is in ${enumerate(parts)}.`];
}

const percent = (part: number, whole: number): string => partText(part, whole).replaceAll(" ", "\u00a0");
const nameOf = ({ number, name }: Actielijn): string => `actielijn ${number} (${name})`;

/** “a”, “a en b”, “a, b en c”. */
export const enumerate = dutch.list;
