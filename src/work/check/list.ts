import { SEVERITIES, type Severity } from "../../rules";
import type { Language } from "../../rules/kinds";
import type { CheckFinding } from "./finding";
import { headerOf } from "./key";
import type { PlanQuestion } from "../../reading/plan";
import type { Check, SetAside, WaitingFinding } from "./kinds";

/** Findings still open, and those set aside with the reason. */
export interface SeparatedFindings {
  open: readonly CheckFinding[];
  setAside: readonly { finding: CheckFinding; setAside: SetAside }[];
  /** Reasons for findings that are gone, or whose amount has changed. */
  lapsed: readonly SetAside[];
  /** The open questions that findings wait for, with how many. */
  waiting: readonly Waiting[];
}

/** How many findings wait for the answer to a question. */
export interface Waiting {
  question: PlanQuestion;
  count: number;
}

/** Separates the findings that were set aside from the open ones; one that waits stays set aside if it was. */
export function separateSetAside(
  { findings, waiting }: Pick<Check, "findings" | "waiting">,
  setAside: readonly SetAside[],
): SeparatedFindings {
  const separated = separate(findings, setAside);
  const later = separate(
    waiting.map(({ finding }) => finding),
    separated.lapsed,
  );
  const open = new Set(later.open);
  return {
    open: separated.open,
    setAside: [...separated.setAside, ...later.setAside],
    lapsed: later.lapsed,
    waiting: perQuestion(waiting.filter(({ finding }) => open.has(finding))),
  };
}

/** How many findings wait, in all. */
export const countWaiting = (waiting: readonly Waiting[]): number =>
  waiting.reduce((sum, { count }) => sum + count, 0);

function perQuestion(waiting: readonly WaitingFinding[]): Waiting[] {
  const counts = new Map<PlanQuestion, number>();
  for (const { question } of waiting) counts.set(question, (counts.get(question) ?? 0) + 1);
  return [...counts].map(([question, count]) => ({ question, count }));
}

function separate(
  findings: readonly CheckFinding[],
  setAside: readonly SetAside[],
): Omit<SeparatedFindings, "waiting"> {
  if (setAside.length === 0) return { open: findings, setAside: [], lapsed: [] };
  const byKey = new Map(setAside.map((aside) => [aside.key, aside]));
  const open: CheckFinding[] = [];
  const separated: { finding: CheckFinding; setAside: SetAside }[] = [];
  const headers = new Set(setAside.map(({ key }) => key.split("|", 2).join("|")));
  for (const finding of findings) {
    const aside = headers.has(headerOf(finding)) ? byKey.get(finding.key) : undefined;
    if (!aside) open.push(finding);
    else {
      separated.push({ finding, setAside: aside });
      byKey.delete(finding.key);
    }
  }
  return { open, setAside: separated, lapsed: [...byKey.values()] };
}

export type Tally = Readonly<Record<Severity, number>>;

export function countBySeverity(findings: readonly CheckFinding[]): Tally {
  const tally: Record<Severity, number> = { fout: 0, waarschuwing: 0, advies: 0 };
  for (const { severity } of findings) tally[severity]++;
  return tally;
}

export interface FindingFilter {
  /** null: every severity. */
  severity: Severity | null;
  /** Words that must all occur in code, address, title or sentence; case and accents do not matter. */
  find: string;
}

/** The findings the user wants to see, in the same order. */
export function filterFindings(
  findings: readonly CheckFinding[],
  { severity, find }: FindingFilter,
  language: Language,
): readonly CheckFinding[] {
  const words = plain(find).split(/\s+/).filter(Boolean);
  if (severity === null && words.length === 0) return findings;
  return findings.filter((finding) => {
    if (severity !== null && finding.severity !== severity) return false;
    if (words.length === 0) return true;
    const text = plain(
      [finding.code, finding.address, finding.title(language), finding.wording(language)].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
}

/** The findings grouped by severity, the most severe first; a severity without findings is left out. */
export function groupBySeverity(
  findings: readonly CheckFinding[],
): readonly { severity: Severity; findings: readonly CheckFinding[] }[] {
  return SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter((finding) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
