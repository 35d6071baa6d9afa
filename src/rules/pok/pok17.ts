import type { PlanLine } from "../../reading/plan/kinds";
import { unitFactor, isTooSmallByFactor, CONFUSED_UNITS } from "../unitFactor";
import type { Frame } from "../frame";
import { tallyRule, type Hit } from "../kinds";
import { amountText } from "../../knowledge/notation";
import { groupLines } from "../seriesList";
import { euro, lijn, FORM } from "../texts";
import { must } from "../../sheet/must";

type Facts =
  | { what: "repeated"; line: PlanLine; first: PlanLine }
  | { what: "available"; line: PlanLine; available: number }
  | { what: "series"; line: PlanLine; usual: number }
  | { what: "everywhere"; factor: number };

/** A difference by this factor is not policy but a wrong unit. */
const FAR_TOO_MUCH = 500;
/** In a series with fewer amounts it is unclear which one deviates. */
const MINIMUM_SERIES = 3;
/** One amount that is a thousandth of what there is can be chance: a small part of it. */
const MINIMUM_EQUAL = 2;

/** POK-17: an amount in the wrong unit, or a line that is in the plan twice. */
export const pok17 = tallyRule<Facts>({
  code: "POK-17",
  severity: "waarschuwing",
  kind: "plan",
  title: {
    nl: "Lijkt een factor 1000 te schelen, of herhaalt een regel",
    en: "Looks a factor 1000 off, or repeats a line",
  },
  source: FORM,
  checkPlan: ({ lines }, frame) => [...compareWithAvailable(lines, frame), ...compareWithinPlan(lines)],
  wording: {
    nl: (facts) => {
      if (facts.what === "everywhere")
        return `Vrijwel alle bedragen lijken een factor ${amountText(facts.factor, 1)} te klein naast wat er beschikbaar is; geef op in welke eenheid het plan staat.`;
      const what = `${euro(must(facts.line.amount))} ${facts.line.kind}${location(facts.line, "op")}`;
      if (facts.what === "repeated")
        return `${what} staat ook in rij ${facts.first.row}, met dezelfde omschrijving. Haal een van beide weg, of geef ze een eigen omschrijving.`;
      return facts.what === "series"
        ? `${what}: in andere jaren staat er rond ${euro(facts.usual)}. Het bedrag lijkt een factor 1000 te schelen; controleer de eenheid.`
        : `${what}: beschikbaar is ${euro(facts.available)}. Het bedrag lijkt een factor 1000 of meer te schelen; controleer de eenheid.`;
    },
    en: (facts) => {
      if (facts.what === "everywhere")
        return `Nearly all amounts look a factor ${amountText(facts.factor, 1)} too small beside what is available; say in which unit the plan is.`;
      const what = `${euro(must(facts.line.amount))} of ${facts.line.kind}${location(facts.line, "on")}`;
      if (facts.what === "repeated")
        return `${what} is also in row ${facts.first.row}, with the same description. Remove one of the two, or give each its own description.`;
      return facts.what === "series"
        ? `${what}: other years have around ${euro(facts.usual)}. The amount looks a factor 1000 off; check the unit.`
        : `${what}: ${euro(facts.available)} is available. The amount looks a factor 1000 or more off; check the unit.`;
    },
  },
});

const location = ({ actielijn, year }: PlanLine, on: string) =>
  `${actielijn === null ? "" : ` ${on} ${lijn(actielijn)}`}${year === null ? "" : ` in ${year}`}`;

function compareWithAvailable(lines: readonly PlanLine[], frame: Frame): Hit<Facts>[] {
  const factor = unitFactor(lines, frame);
  const hits: Hit<Facts>[] = factor === null ? [] : [{ line: null, facts: { what: "everywhere", factor } }];
  const equal: Hit<Facts>[] = [];
  let thousandths = 0;
  for (const line of lines) {
    if (line.amount === null || line.amount === 0 || line.total !== null) continue;
    const available = frame.place(line.actielijn, line.year)?.available ?? 0;
    const amount = Math.abs(line.amount);
    if (available <= 0) continue;
    if (isThousandth(amount, available)) thousandths++;
    if (factor !== null && isTooSmallByFactor(amount, available, factor)) continue;
    const hit: Hit<Facts> = { line, facts: { what: "available", line, available } };
    if (amount >= available * FAR_TOO_MUCH) hits.push(hit);
    else if (isThousandth(amount, available)) equal.push(hit);
  }
  return frame.unitStated || thousandths < MINIMUM_EQUAL ? hits : [...hits, ...equal];
}

/** Exactly what is available when read in thousands or millions. */
function isThousandth(amount: number, available: number): boolean {
  return CONFUSED_UNITS.some((factor) => isTooSmallByFactor(amount, available, factor));
}

function compareWithinPlan(lines: readonly PlanLine[]): Hit<Facts>[] {
  const { repeats, deviatingSeries } = groupLines(lines);
  const hits = repeats.map<Hit<Facts>>(({ line, first }) => ({
    line,
    facts: { what: "repeated", line, first },
  }));
  for (const series of deviatingSeries(MINIMUM_SERIES, FAR_TOO_MUCH)) {
    const ascending = series.map(({ amount }) => Math.abs(must(amount))).sort((a, b) => a - b);
    const usual = must(ascending[Math.floor(ascending.length / 2)]);
    for (const line of series) {
      const amount = Math.abs(must(line.amount));
      if (amount >= usual * FAR_TOO_MUCH || amount * FAR_TOO_MUCH <= usual)
        hits.push({ line, facts: { what: "series", line, usual } });
    }
  }
  return hits;
}
