import type { FondsLine, PlanLine, Kind } from "../reading/plan/kinds";
import { CATALOG } from "./catalog";
import { shareUnknown } from "./gf/shareUnknown";
import { fondsNotRead } from "./gf/notRead";
import { ACTIELIJNEN, type Frame } from "./frame";
import { amountMissing, gemeenteUnknown } from "./notChecked";
import {
  Finding,
  NO_ACTIELIJN,
  SEVERITIES,
  type Severity,
  isLineRule,
  isTallyRule,
  type LineRule,
  type TallyRule,
  type Rule,
  type Hit,
} from "./kinds";
import { Tally } from "./tally";

const ALL_RULES: readonly Rule[] = [
  ...CATALOG,
  gemeenteUnknown("POK-08"),
  gemeenteUnknown("POK-09"),
  gemeenteUnknown("POK-10"),
  amountMissing,
  shareUnknown("GF-01"),
  shareUnknown("GF-03"),
  ...fondsNotRead,
];
const LINE_RULES = ALL_RULES.filter(isLineRule);
const TALLY_RULES = ALL_RULES.filter(isTallyRule);
const TALLY_RULES_PER_LINE = TALLY_RULES.filter(({ kind }) => kind === "line");
/** The line rules that apply, per kind and actielijn. */
const LINE_RULES_FOR: Readonly<Record<Kind, readonly (readonly LineRule<never>[])[]>> = {
  baten: byActielijn("baten"),
  lasten: byActielijn("lasten"),
};

/**
 * Checks a plan against all rules, in one pass over the plan lines.
 * @param gemeentefonds the lines without an actielijn about other money of the gemeentefonds
 * @returns the findings, the most severe first, within that in the order of the catalog and of the plan
 */
export function runCheck(
  lines: readonly PlanLine[],
  frame: Frame,
  gemeentefonds: readonly FondsLine[] = [],
): Finding[] {
  return review(new Tally(lines, gemeentefonds), frame, TALLY_RULES);
}

/** Checks a single plan line against the rules of kind `line`. @returns the findings, the most severe first */
export function checkPlanLine(line: PlanLine, frame: Frame): Finding[] {
  return review(new Tally([line]), frame, TALLY_RULES_PER_LINE);
}

function review(tally: Tally, frame: Frame, tallyRules: readonly TallyRule<never>[]): Finding[] {
  const hits = new Map<Rule, Hit<never>[]>();
  for (const line of tally.lines) {
    if (line.total !== null) {
      tally.totals.push(line);
      continue;
    }
    tally.count(line);
    const lineRules = LINE_RULES_FOR[line.kind][line.actielijn ?? NO_ACTIELIJN]!;
    for (let i = 0; i < lineRules.length; i++) {
      const hit = lineRules[i]!.review(line, frame);
      if (hit !== null) add(hits, lineRules[i]!, hit);
    }
  }
  for (const tallyRule of tallyRules)
    for (const hit of tallyRule.checkPlan(tally, frame)) add(hits, tallyRule, hit);
  return bySeverity(hits);
}

function add(hits: Map<Rule, Hit<never>[]>, rule: Rule, hit: Hit<never>): void {
  const list = hits.get(rule);
  if (list) list.push(hit);
  else hits.set(rule, [hit]);
}

function bySeverity(hits: ReadonlyMap<Rule, readonly Hit<never>[]>): Finding[] {
  const perSeverity = new Map<Severity, Finding[]>(SEVERITIES.map((severity) => [severity, []]));
  for (const rule of ALL_RULES) {
    const list = hits.get(rule);
    if (list === undefined) continue;
    const reported = isLineRule(rule) && rule.perRow ? new Set<number>() : null;
    for (const hit of list) {
      if (reported?.has(hit.line!.row)) continue;
      reported?.add(hit.line!.row);
      const finding = new Finding(rule, hit);
      perSeverity.get(finding.severity)!.push(finding);
    }
  }
  return [...perSeverity.values()].flat();
}

function byActielijn(kind: Kind): LineRule<never>[][] {
  return Array.from({ length: ACTIELIJNEN + 1 }, (_, actielijn) =>
    LINE_RULES.filter(
      ({ at }) =>
        (at?.kind === undefined || at.kind === kind) &&
        (at?.actielijnen === undefined || at.actielijnen.includes(actielijn)),
    ),
  );
}
