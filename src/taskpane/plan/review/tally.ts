import type { PlanFinding } from "../../../work/plan";
import { SEVERITIES, type Severity } from "../../../rules";

/** The number of findings per severity. */
export function tallyOf(findings: readonly PlanFinding[]): Readonly<Record<Severity, number>> {
  const tally: Record<Severity, number> = { fout: 0, waarschuwing: 0, advies: 0 };
  for (const { finding } of findings) tally[finding.severity]++;
  return tally;
}

/** The findings grouped by severity, the most severe first; without empty groups. */
export const perSeverity = (findings: readonly PlanFinding[]) =>
  SEVERITIES.map((severity) => ({
    severity,
    findings: findings.filter(({ finding }) => finding.severity === severity),
  })).filter((group) => group.findings.length > 0);
