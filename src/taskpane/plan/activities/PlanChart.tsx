import { lazy, Suspense, useState } from "react";
import { UNIT_TEXT } from "../../../knowledge/notation";
import type { PlanTally } from "../../../work/plan";
import type { Unit } from "../../../knowledge/pok/kinds";
import { useSharedStyles } from "../../parts/styles";
import { TableFrame } from "../../parts/TableFrame";
import { useTableStyle } from "../../parts/tableStyle";
import { WaitIndicator } from "../../parts/WaitIndicator";
import { columnFormat } from "../numbers";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";

const YearChart = lazy(() => import("../../parts/YearChart"));

/** Available and planned per year: as a chart, and the same figures as a table. */
export function PlanChart({ tally, unit }: { tally: PlanTally; unit: Unit }) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const tableStyle = useTableStyle();
  const view = usePlanStyles();
  const [open, setOpen] = useState(false);
  const states = tally.years.map((year) => ({ year, ...tally.year(year) }));
  const show = columnFormat(
    states.flatMap(({ plannable, planned }) => [plannable, planned]),
    unit,
  );
  const { total } = tally;
  return (
    <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={shared.summary}>{plan.chart}</summary>
      {open && (
        <div className={shared.box}>
          <Suspense fallback={<WaitIndicator text={plan.chartLoading} />}>
            <YearChart
              title={plan.chart}
              categories={tally.years.map(String)}
              seriesList={[
                { name: plan.available, values: states.map(({ plannable }) => plannable) },
                { name: plan.planned, values: states.map(({ planned }) => planned) },
              ]}
            />
          </Suspense>
          <TableFrame name={plan.chart}>
            <table className={tableStyle.table}>
              <thead>
                <tr>
                  <th scope="col">{UNIT_TEXT[unit]}</th>
                  <th scope="col">{plan.available}</th>
                  <th scope="col">{plan.planned}</th>
                  <th scope="col">{plan.remainingHeader}</th>
                </tr>
              </thead>
              <tbody>
                {[...states, { year: plan.total, ...total }].map(
                  ({ year, plannable, planned, remaining }) => (
                    <tr key={year}>
                      <th scope="row">{year}</th>
                      <td>{show(plannable)}</td>
                      <td>{show(planned)}</td>
                      <td className={remaining < 0 ? view.shortfall : undefined}>{show(remaining)}</td>
                    </tr>
                  ),
                )}
              </tbody>
            </table>
          </TableFrame>
        </div>
      )}
    </details>
  );
}
