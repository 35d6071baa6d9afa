import type { PlanLine, Kind } from "../reading/plan/kinds";
import type { Frame } from "./frame";
import type { Tally } from "./tally";

/** How severe a finding is, the most severe first. */
export const SEVERITIES = ["fout", "waarschuwing", "advies"] as const;
export type Severity = (typeof SEVERITIES)[number];
export type Language = "nl" | "en";
/** A fixed text in both languages. */
export type BilingualText = Readonly<Record<Language, string>>;

/** What a rule found; the sentence is made only when someone reads it. */
export interface Hit<F> {
  /** The plan line it is in; null for something that concerns the whole plan. */
  line: PlanLine | null;
  /** Omitted: the severity of the rule. */
  severity?: Severity;
  /** With `notChecked`: the codes of the rules that could not be checked, if there are several. */
  uncheckedCodes?: readonly string[];
  facts: F;
}

interface RuleHeader<F> {
  readonly code: string;
  /** The highest severity the rule knows. */
  readonly severity: Severity;
  /** Short; the exceptions are in EXPLANATION. */
  readonly title: BilingualText;
  /** The place in letter, appendix or regulation the rule rests on. */
  readonly source: BilingualText;
  /** `line`: applies to a single plan line, so also in TOETS; `plan`: only to a whole plan. */
  readonly kind: "line" | "plan";
  readonly wording: Readonly<Record<Language, (facts: F) => string>>;
  /** Says only that no check was possible. */
  readonly notChecked?: boolean;
}

/** In {@link LineRule.at}: a plan line without an existing actielijn. */
export const NO_ACTIELIJN = 0;

/** A rule that looks at one plan line at a time. */
export interface LineRule<F> extends RuleHeader<F> {
  readonly kind: "line";
  /** The plan lines the rule applies to; omitted: all. */
  readonly at?: { kind?: Kind; actielijnen?: readonly number[] };
  /** At most one finding per row: the cause is in a cell of the whole row. */
  readonly perRow?: boolean;
  review(line: PlanLine, frame: Frame): Hit<F> | null;
}

/** A rule that looks at the tally of a plan; with kind `line` a single plan line is a plan too. */
export interface TallyRule<F> extends RuleHeader<F> {
  checkPlan(tally: Tally, frame: Frame): readonly Hit<F>[];
}

/** A rule whose facts only the rule itself knows. */
export type Rule = LineRule<never> | TallyRule<never>;

/** Checks that the facts and sentences of a rule match, and then hides the type of the facts. */
export const lineRule = <F>(rule: LineRule<F>): LineRule<never> => rule as unknown as LineRule<never>;
export const tallyRule = <F>(rule: TallyRule<F>): TallyRule<never> => rule as unknown as TallyRule<never>;

export const isLineRule = (rule: Rule): rule is LineRule<never> => "review" in rule;
export const isTallyRule = (rule: Rule): rule is TallyRule<never> => "checkPlan" in rule;

/** One finding about a plan. */
export class Finding {
  readonly severity: Severity;
  readonly line: PlanLine | null;
  constructor(
    readonly rule: Rule,
    private readonly hit: Hit<never>,
  ) {
    this.severity = hit.severity ?? rule.severity;
    this.line = hit.line;
  }
  get code(): string {
    return this.rule.code;
  }
  /** Says only that no check was possible. */
  get notChecked(): boolean {
    return this.rule.notChecked ?? false;
  }
  /** The codes of the rules that could not be checked; empty for a judgement. */
  get uncheckedCodes(): readonly string[] {
    return this.notChecked ? (this.hit.uncheckedCodes ?? [this.code]) : [];
  }

  /** The sentence: actielijn, year, what is there, what is allowed and what to do. */
  wording(language: Language): string {
    return this.rule.wording[language](this.hit.facts);
  }
}
