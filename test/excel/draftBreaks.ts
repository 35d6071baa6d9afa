import { excelPlanWorkbook as workbook } from "../../src/excel/plan/workbook";
import type { WriteRequest } from "../../src/work/plan/workbook";
import type { NodeHost } from "../../packages/excel-host/testing/nodeHost";
import { activity, request } from "../work/plan/sheet/helper";
import { HARDENING } from "../harness/runs";
import { breakAt, snapshot, noAbort } from "./draftHelper";

const ONE = activity();
const TWO = activity({ nr: "2.1", actielijn: 2, name: "Rechtsbescherming", amounts: { 2025: 50_000 } });
const THREE = activity({ nr: "7.1", actielijn: 7, name: "Veiligheidshuis", amounts: { 2026: 30_000 } });
/** Only the actielijnen of the activities: smaller sheets, and just as many sends to Excel. */
const withFewActielijnen = (writeRequest: WriteRequest): WriteRequest =>
  HARDENING
    ? writeRequest
    : {
        ...writeRequest,
        available: {
          ...writeRequest.available,
          actielijnen: writeRequest.available.actielijnen.filter(({ number }) => [2, 4, 7].includes(number)),
        },
      };
export const FIRST = withFewActielijnen(
  request({ activities: [ONE, TWO], from: 2025, until: 2026, withBaten: false }),
);
/** Other years, an activity added and one removed, a changed amount, and a sheet added. */
export const SECOND = withFewActielijnen(
  request({
    activities: [{ ...ONE, amounts: { 2024: 5, 2025: 6 } }, THREE],
    from: 2024,
    until: 2025,
    withBaten: true,
  }),
);

/**
 * Makes every send to Excel fail once, until writing succeeds; after every failure everything must be as it was.
 * @returns how often something is sent to Excel
 */
export async function breakEverywhere(host: NodeHost, writeRequest: WriteRequest): Promise<number> {
  const before = await snapshot(host);
  const prepared = await workbook.prepare(writeRequest);
  for (let nth = 1; ; nth++) {
    const fault = breakAt(host, nth);
    const outcome = await workbook.write(prepared, noAbort).then(
      (receipt) => receipt,
      (error: { obstacle: unknown }) => error,
    );
    fault.restore();
    await host.waitForFunctions();
    if (!fault.hasBroken()) return nth - 1;
    // Page settings that fail do not stop the writing.
    if ("sheet" in outcome) await workbook.undo(outcome);
    else expect(outcome.obstacle).not.toMatchObject({ kind: "halfWritten" });
    await host.waitForFunctions();
    expect({ nth, ...(await snapshot(host)) }).toEqual({ nth, ...before });
  }
}
