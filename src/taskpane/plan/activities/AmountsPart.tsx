import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { UNIT_TEXT } from "../../../knowledge/notation";
import { sum, type Activity, type Available, type PlanTally } from "../../../work/plan";
import type { Unit } from "../../../knowledge/pok/kinds";
import { useSharedStyles } from "../../parts/styles";
import { columnFormat } from "../numbers";
import type { PlanStore } from "../planStore";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";
import { AmountRow } from "./AmountRow";
import { CalculationHelper } from "./CalculationHelper";

const useStyles = makeStyles({
  table: {
    borderCollapse: "collapse",
    // Otherwise an input would make the columns wider than the pane.
    tableLayout: "fixed",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    ":focus": { outlineStyle: "none" },
    "& th, & td": { padding: "2px 3px", textAlign: "right", whiteSpace: "nowrap", verticalAlign: "top" },
    "& th:first-child": { textAlign: "left" },
    "& thead th:first-child": { width: "40px" },
    "& thead th:nth-child(3)": { width: "108px" },
    "& td, & tbody th, & tfoot th": { lineHeight: "24px" },
    "& tfoot": { borderTop: `1px solid ${tokens.colorNeutralForeground1}` },
    "& tfoot th, & tfoot td": { fontWeight: tokens.fontWeightSemibold },
  },
});

interface Props {
  activity: Activity;
  tally: PlanTally;
  available: Available;
  unit: Unit;
  planStore: PlanStore;
}

/** The amounts per year, next to what the actielijn has and what is left after all activities. */
export function AmountsPart({ activity, tally, available, unit, planStore }: Props) {
  const { plan } = useTexts();
  const style = useStyles();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  // Gets the focus after a calculation helper filled in the amounts.
  const table = useRef<HTMLTableElement>(null);
  const { years } = available;
  const { nr, actielijn, amounts } = activity;
  const states = years.map((year) => ({ year, ...tally.place(actielijn, year) }));
  const total = tally.actielijn(actielijn);
  const show = columnFormat(
    states.flatMap(({ plannable, remaining }) => [plannable, remaining]),
    unit,
  );
  const remainderCell = (over: number) => (
    <td className={over < 0 ? view.shortfall : undefined}>
      {show(over)}
      {over < 0 && <span className={shared.screenReaderOnly}> {plan.shortfall}</span>}
    </td>
  );
  return (
    <div className={shared.box}>
      <table
        ref={table}
        tabIndex={-1}
        className={style.table}
        aria-label={plan.amountsTable(nr, UNIT_TEXT[unit])}
      >
        <thead>
          <tr>
            <th scope="col">{plan.year}</th>
            <th scope="col">{plan.available}</th>
            <th scope="col">{plan.amount(UNIT_TEXT[unit])}</th>
            <th scope="col">{plan.remainingHeader}</th>
          </tr>
        </thead>
        <tbody>
          {states.map(({ year, plannable, remaining }) => (
            <AmountRow
              key={year}
              year={year}
              available={show(plannable)}
              remainder={remainderCell(remaining)}
              amount={amounts[year]}
              unit={unit}
              onAmount={(euro) => planStore.setAmount(nr, year, euro)}
            />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{plan.total}</th>
            <td>{show(total.plannable)}</td>
            <td>{columnFormat(Object.values(amounts), unit)(sum(amounts, years))}</td>
            {remainderCell(total.remaining)}
          </tr>
        </tfoot>
      </table>
      <CalculationHelper
        activity={activity}
        tally={tally}
        unit={unit}
        onAmounts={(fresh) => {
          planStore.setAmounts(nr, fresh);
          table.current?.focus();
        }}
      />
    </div>
  );
}
