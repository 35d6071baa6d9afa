import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { PlanLocation } from "../../work/check";
import { fullAddress } from "../../sheet/address";
import { useSharedStyles } from "./styles";

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    width: "100%",
    padding: "8px",
    marginBottom: "6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  location: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

interface Props {
  location: PlanLocation;
  /** How the table that holds the plan is named. */
  table(name: string): string;
  /** Why this place looks like a plan; "" if there is nothing to say. */
  reason: string;
  onChoose(): void;
}

/** A place in the workbook that holds a plan, as an item to choose from a list. */
export function LocationChoice({ location, table, reason, onChoose }: Props) {
  const shared = useSharedStyles();
  const style = useStyles();
  return (
    <li>
      <Button className={style.choice} onClick={onChoose}>
        <span className={style.location}>{locationText(location)}</span>
        <span className={shared.small}>
          {[location.table === null ? "" : table(location.table), reason].filter(Boolean).join(" · ")}
        </span>
      </Button>
    </li>
  );
}

/** The place of a plan, as the user reads it. */
export const locationText = ({ target }: PlanLocation): string => fullAddress(target.sheet, target);
