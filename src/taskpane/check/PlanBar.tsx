import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import { fullAddress } from "../../sheet/address";
import { useSharedStyles } from "../parts/styles";
import { StatusStrip } from "../parts/StatusStrip";
import { useTexts } from "./language";
import { CellLink } from "../parts/CellLink";
import type { CheckStore } from "./checkStore";
import { YardstickLine } from "./YardstickLine";
import { outcomeOf, type Plan, type State } from "./state";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingBottom: "8px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  apart: { justifyContent: "space-between" },
  messageBox: { ":empty": { marginTop: "-4px" } },
  toggle: { marginLeft: "-8px" },
  location: { minWidth: 0, overflowWrap: "anywhere" },
});

/** Which plan is checked, against what, and whether changes are checked live. */
export function PlanBar({
  plan,
  state: { live, reportsChanges },
  store,
}: {
  plan: Plan;
  state: Pick<State, "live" | "reportsChanges">;
  store: CheckStore;
}) {
  const { location, outdated } = plan;
  const outcome = outcomeOf(plan);
  const { check } = useTexts();
  const shared = useSharedStyles();
  const style = useStyles();
  const row = mergeClasses(shared.row, style.apart);
  return (
    <div className={style.bar}>
      <div className={row}>
        <span className={style.location}>
          <CellLink
            target={location.target}
            text={fullAddress(location.target.sheet, location.target)}
            store={store}
          />
          {location.table !== null && <span className={shared.small}> {check.table(location.table)}</span>}
        </span>
        <Button size="small" onClick={() => void store.choosing.chooseOther()}>
          {check.otherPlan}
        </Button>
      </div>
      {outcome && <YardstickLine yardstick={outcome.yardstick} gemeente={outcome.gemeente} />}
      <div className={row}>
        <Switch
          size="small"
          className={style.toggle}
          checked={live && reportsChanges}
          disabled={!reportsChanges}
          label={check.live}
          onChange={(_, { checked }) => void store.setLive(checked)}
        />
        {outcome && (
          <span className={mergeClasses(shared.small, shared.figures)}>{check.updated(outcome.time)}</span>
        )}
      </div>
      <StatusStrip
        kind="warning"
        sentence={outdated ? check.outdated : reportsChanges ? null : check.noReports}
      >
        <Button size="small" onClick={() => void store.refresh()}>
          {check.checkNow}
        </Button>
      </StatusStrip>
    </div>
  );
}
