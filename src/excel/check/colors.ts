import { noteText } from "../../work/check/note";
import type { Check, CheckFinding, MarkReceipt, Language } from "../../work/check/kinds";
import { bundle } from "../../sheet/bundles";
import type { TaskProgress } from "../../sheet/progress";
import { WorkbookError } from "../../sheet/obstacle";
import { targetAddress, type Target } from "../../sheet/target";
import { SEVERITIES, type Severity } from "../../rules";
import { putNotes } from "../notes";
import { rangeOf } from "../read";
import { transact } from "../transaction";
import { requireUnchanged, requireFormatting } from "./require";
import { COLOR_FORMULA, findMarks } from "./found";
import { clearColors } from "./clear";

/** Light tints, on which black text stays readable. */
const COLOR: Readonly<Record<Severity, string>> = {
  fout: "#FFC7CE",
  waarschuwing: "#FFEB9C",
  advies: "#DDEBF7",
};
const MAX_CELLS = 2_000;

interface Mark {
  target: Target;
  severity: Severity;
  findings: CheckFinding[];
}

/**
 * Colors the cells with findings, with a note where Excel knows notes and nothing is attached to the cell yet. Earlier colors
 * and notes go first; if it fails, no marks are left.
 */
export async function markCells(
  check: Check,
  keys: ReadonlySet<string>,
  { signal }: TaskProgress,
  language: Language,
): Promise<MarkReceipt> {
  const marks = marksOf(check, keys);
  if (marks.length > MAX_CELLS)
    throw new WorkbookError({ kind: "tooManyMarks", count: marks.length, most: MAX_CELLS });
  return transact(signal, {
    async read(context) {
      await requireFormatting(context, check.location.target.sheetId);
      return { target: await requireUnchanged(context, check), old: await findMarks(context) };
    },
    async write(context, { old }) {
      context.application.suspendScreenUpdatingUntilNextSync();
      clearColors(old);
      for (const severity of SEVERITIES)
        for (const { target: place } of bundle(
          marks.filter((mark) => mark.severity === severity),
          true,
        ))
          color(rangeOf(context, place), COLOR[severity]);
      await context.sync();
      return putNotes(
        context,
        marks.map(({ target: place, findings }) => ({ target: place, text: noteText(findings, language) })),
      );
    },
    async verify(context, notes, { target }) {
      await context.sync();
      return { receipt: { mode: "color", count: marks.length, notes, address: targetAddress(target) } };
    },
    restore: async (context) => clearColors(await findMarks(context)),
    address: ({ target }) => targetAddress(target),
  });
}

function color(range: Excel.Range, tint: string): void {
  const format = range.conditionalFormats.add("Custom");
  format.custom.rule.formula = COLOR_FORMULA;
  format.custom.format.fill.color = tint;
}

/** The cells with chosen findings, each in the color of the most severe; findings come most severe first. */
function marksOf({ location, findings }: Check, keys: ReadonlySet<string>): Mark[] {
  const byAddress = new Map<string, Mark>();
  for (const finding of findings) {
    if (!finding.cell || !keys.has(finding.key)) continue;
    const mark = byAddress.get(finding.address);
    if (mark) mark.findings.push(finding);
    else
      byAddress.set(finding.address, {
        target: { ...location.target, ...finding.cell, rows: 1, columns: 1 },
        severity: finding.severity,
        findings: [finding],
      });
  }
  return [...byAddress.values()];
}
