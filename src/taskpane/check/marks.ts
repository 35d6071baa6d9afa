import type { Language, MarkMode } from "../../work/check";
import type { Desk } from "./desk";
import { currentOutcome, recheck } from "./judging";
import { amountsOf, inspectColumns } from "./markState";
import type { Outcome } from "./state";

/** Findings on the sheet: colors with notes, or columns with formulas. */
export function makeMarks(desk: Desk) {
  const { state, turns, workbook } = desk;

  const requireColumnPlace = (outcome: Outcome) =>
    turns.request("marks", async () => {
      await workbook.requireColumnPlace(outcome.check, amountsOf(outcome));
      return true;
    });

  return {
    /** Works out what would be marked, and asks for confirmation. */
    async ask(mode: MarkMode): Promise<void> {
      const outcome = await currentOutcome(desk);
      if (!outcome) return;
      // Better to say at once that a column is not possible than after the confirmation.
      const fresh = mode === "column" && state.read().marks.columns.length === 0;
      if (fresh && !(await requireColumnPlace(outcome))) return;
      const cells = mode === "column" ? formulasFor(outcome) : cellsFor(outcome);
      if (cells === 0) state.put({ message: { kind: "nothingToMark" } });
      else state.put({ question: { kind: "marks", mode, cells }, message: null });
    },

    async askClear(): Promise<void> {
      await turns.request("reading", async () => {
        const marks = await workbook.readMarks();
        state.put({ marks, question: { kind: "clearing", marks } });
      });
    },

    /** Marks the plan as it is read now; existing columns are made again. */
    async mark(mode: MarkMode, language: Language): Promise<void> {
      await turns.request("marks", async (progress) => {
        if (state.plan?.outdated) await recheck(desk, progress);
        const { outcome } = state;
        if (!outcome) return;
        const open = new Set(outcome.distribution.open.map(({ key }) => key));
        const receipt =
          mode === "color"
            ? await workbook.markCells(outcome.check, open, progress, language)
            : await workbook.addColumns(outcome.check, amountsOf(outcome), progress);
        state.put({ message: { kind: "marked", receipt }, marks: await workbook.readMarks() });
        await inspectColumns(desk);
        // An Excel table may have gained columns.
        if (mode === "column") await turns.now();
      });
    },

    async clear(): Promise<void> {
      await turns.request("clearing", async (progress) => {
        const cleared = await workbook.clearMarks(progress);
        const marks = await workbook.readMarks();
        state.put({ message: { kind: "cleared", marks: cleared }, marks, columnsOutdated: false });
        if (cleared.columns.length > 0) await turns.now();
      });
    },
  };
}

const formulasFor = ({ check }: Outcome): number => check.lines.filter(({ total }) => total === null).length;
const cellsFor = ({ distribution }: Outcome): number =>
  new Set(distribution.open.map(({ address }) => address).filter(Boolean)).size;
