import type { PlanQuestion, PlanRole } from "../reading/plan";

/** What of a plan must be certain before a rule can speak. */
export type Need = "unit" | "kind" | "year" | "actielijn" | "amount" | "aard" | "kanaal" | "taakveld";

/**
 * What a finding rests on: its own line, all lines of its actielijn and year, of its year, or of the plan. `gaps`: also on
 * what has not been read, as it says that something is missing.
 */
export interface Basis {
  on: "line" | "place" | "year" | "plan";
  gaps?: true;
  needs: readonly Need[];
}

/** What each rule needs, in the order of the catalog; a new rule is a line here too. */
const BASES: Readonly<Record<string, Basis>> = {
  "POK-01": { on: "line", needs: ["actielijn"] },
  "POK-02": { on: "line", needs: ["year", "kind"] },
  "POK-03": { on: "line", needs: ["actielijn", "year", "kind", "amount"] },
  "POK-04": { on: "place", needs: ["actielijn", "year", "kind", "amount", "kanaal", "unit"] },
  "POK-05": { on: "year", needs: ["actielijn", "year", "kind", "amount", "kanaal", "unit"] },
  "POK-06": { on: "line", needs: ["actielijn", "year", "kind", "amount"] },
  "POK-07": { on: "line", needs: ["actielijn", "year", "kind", "amount"] },
  "POK-08": { on: "line", needs: ["actielijn", "kind", "amount"] },
  "POK-09": { on: "line", needs: ["actielijn", "kind", "amount"] },
  "POK-10": { on: "line", needs: ["actielijn", "year", "kind", "amount", "kanaal"] },
  "POK-11": { on: "line", needs: ["actielijn", "year", "kind", "amount", "aard"] },
  "POK-12": { on: "line", needs: ["actielijn", "aard"] },
  "POK-13": { on: "line", needs: ["kind", "taakveld"] },
  "POK-14": { on: "place", gaps: true, needs: ["actielijn", "year", "kind", "amount", "unit"] },
  "POK-15": { on: "plan", needs: ["actielijn", "year", "amount"] },
  "POK-16": { on: "plan", needs: ["actielijn", "year", "amount"] },
  "POK-17": { on: "place", needs: ["actielijn", "year", "kind", "amount", "unit"] },
  "POK-18": { on: "line", needs: ["actielijn"] },
  "POK-19": { on: "line", needs: ["amount"] },
  "POK-20": { on: "plan", gaps: true, needs: ["actielijn"] },
  "BBV-01": { on: "line", needs: ["actielijn", "year", "kind", "kanaal", "taakveld"] },
  "BBV-02": { on: "year", gaps: true, needs: ["actielijn", "year", "kind", "amount", "aard", "unit"] },
  "BBV-03": { on: "line", needs: ["year", "taakveld"] },
  "BBV-04": { on: "line", needs: ["actielijn", "year", "kind", "kanaal", "taakveld"] },
  "GF-01": { on: "year", needs: ["year", "kind", "amount", "unit"] },
  "GF-02": { on: "line", needs: ["year", "kind", "amount", "unit"] },
  "GF-03": { on: "plan", needs: ["year", "kind", "amount", "unit"] },
  "GF-04": { on: "line", needs: ["year", "kind", "amount"] },
  "GF-05": { on: "line", needs: ["year", "amount", "aard", "unit"] },
  "GF-06": { on: "plan", needs: ["year", "kind", "amount", "unit"] },
  "GF-07": { on: "line", needs: ["year", "kind"] },
  "GF-08": { on: "year", needs: ["actielijn", "year", "kind", "amount", "unit"] },
  "GF-09": { on: "line", needs: ["actielijn"] },
  "GF-10": { on: "plan", needs: ["kind"] },
  "GF-11": { on: "line", needs: ["actielijn", "year", "amount", "unit"] },
};

const ALL_NEEDS: readonly Need[] = [
  "unit",
  "kind",
  "year",
  "actielijn",
  "amount",
  "aard",
  "kanaal",
  "taakveld",
];
/** A rule that does not say what it needs waits for everything: better late than wrong. */
const EVERYTHING: Basis = { on: "plan", gaps: true, needs: ALL_NEEDS };

/** What a rule needs to be certain. */
export const basisOf = (code: string): Basis => BASES[code] ?? EVERYTHING;

/** Whether a rule says itself what it needs. */
export const isBasisDeclared = (code: string): boolean => code in BASES;

const OVER: Readonly<Record<PlanQuestion["over"], Need>> = {
  unit: "unit",
  kind: "kind",
  // The sign tells which amounts are baten.
  signs: "kind",
  year: "year",
  actielijn: "actielijn",
  columns: "amount",
  tables: "amount",
};
const ROLE: Readonly<Partial<Record<PlanRole, Need>>> = {
  actielijn: "actielijn",
  year: "year",
  kind: "kind",
  aard: "aard",
  kanaal: "kanaal",
  taakveld: "taakveld",
};

/** What a question is about, of the things a rule can need. */
export const needAsked = ({ over, role }: PlanQuestion): Need => (role && ROLE[role]) ?? OVER[over];
