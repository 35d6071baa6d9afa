import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Certainty } from "../../../work/plan";
import type { LineKind } from "../../parts/grid/Line";

/** The line below an amount; null where the cell holds a word. */
export const CERTAINTY_LINE: Readonly<Record<Certainty, LineKind | null>> = {
  fixed: "solid",
  voorlopig: "dashed",
  open: "dotted",
  rijk: null,
  others: null,
  none: null,
};

const useStyles = makeStyles({
  end: {
    display: "inline-block",
    width: 0,
    height: "12px",
    borderRight: `3px solid ${tokens.colorNeutralForeground1}`,
  },
});

/** The dash to the right of the last year in which there is money. */
export function EndMark({ className }: { className?: string }) {
  return <span aria-hidden className={mergeClasses(useStyles().end, className)} />;
}
