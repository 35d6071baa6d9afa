import { makeReport, type Language, type ReportReceipt } from "../../work/check";
import { dataOf } from "../gemeente/yardstick";
import type { Desk } from "./desk";
import { currentOutcome, recheck } from "./judging";

/** The report of a check, on its own sheet. */
export function makeReporting(desk: Desk) {
  const { state, turns, workbook, editie, dossier } = desk;
  return {
    async ask(): Promise<void> {
      if (await currentOutcome(desk)) state.put({ question: { kind: "report" }, message: null });
    },

    /** @param amounts what the report calls the amounts checked against */
    async make(language: Language, amounts: string): Promise<void> {
      await turns.request("reporting", async (progress) => {
        await recheck(desk, progress);
        const { plan, outcome } = state;
        if (!plan || !outcome) return;
        const { check, time } = outcome;
        const data = dataOf(editie, dossier.read());
        const report = makeReport({ check, data, amounts, setAside: plan.setAside, time, language });
        const receipt = await workbook.writeReport(report, progress);
        state.put({ message: { kind: "reportReady", receipt } });
      });
    },

    async remove(receipt: ReportReceipt): Promise<void> {
      await turns.request("reverting", async () => {
        await workbook.removeReport(receipt);
        state.put({ message: { kind: "reportGone" } });
      });
    },
  };
}
