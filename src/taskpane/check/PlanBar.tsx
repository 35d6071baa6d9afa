import { Button, makeStyles, mergeClasses, Switch, tokens } from "@fluentui/react-components";
import type { PlanLocation } from "../../work/check";
import { fullAddress } from "../../sheet/address";
import { useSharedStyles } from "../parts/styles";
import { Strip } from "../parts/Strip";
import { useTexts } from "./language";
import { CellLink } from "../parts/CellLink";
import type { CheckStore } from "./checkStore";
import { YardstickLine } from "./YardstickLine";
import type { State } from "./state";
import { useCheckStyles } from "./styles";
import { clockText } from "./texts";

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

/** Which plan is checked, against what, and whether the pane watches along. */
export function PlanBar({
  state: { outcome, live, outdated, reportsChanges },
  location,
  store,
}: {
  state: State;
  location: PlanLocation;
  store: CheckStore;
}) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const common = useCheckStyles();
  const style = useStyles();
  const row = mergeClasses(common.row, style.apart);
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
        <Button size="small" onClick={() => void store.chooseOther()}>
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
          <span className={mergeClasses(shared.small, shared.figures)}>
            {check.updated(clockText(outcome.time))}
          </span>
        )}
      </div>
      <div role="status" className={style.messageBox}>
        {(outdated || !reportsChanges) && (
          <Strip kind="warning">
            {outdated ? check.outdated : check.noReports}
            <Button size="small" onClick={() => void store.refresh()}>
              {check.checkNow}
            </Button>
          </Strip>
        )}
      </div>
    </div>
  );
}
