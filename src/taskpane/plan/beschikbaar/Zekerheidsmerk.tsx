import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Zekerheid } from "../../../opstellen";

const useStyles = makeStyles({
  lijn: { display: "block", height: 0, borderBottom: "2px solid transparent" },
  vast: { borderBottomColor: tokens.colorBrandStroke1 },
  voorlopig: { borderBottomStyle: "dashed", borderBottomColor: tokens.colorBrandStroke1 },
  open: { borderBottomStyle: "dotted", borderBottomColor: tokens.colorNeutralStrokeAccessible },
  geen: { visibility: "hidden" },
  einde: {
    display: "inline-block",
    width: 0,
    height: "12px",
    borderRight: `3px solid ${tokens.colorNeutralForeground1}`,
  },
});

/** De lijn onder een bedrag: doorgetrokken is vast, gestreept voorlopig, gestippeld nog open. */
export function Zekerheidslijn({ zekerheid, className }: { zekerheid: Zekerheid; className?: string }) {
  const stijl = useStyles();
  const soort = zekerheid === "rijk" || zekerheid === "anderen" ? "geen" : zekerheid;
  return <span aria-hidden className={mergeClasses(stijl.lijn, stijl[soort], className)} />;
}

/** Het streepje rechts van het laatste jaar waarin er geld is. */
export function Eindemerk({ className }: { className?: string }) {
  return <span aria-hidden className={mergeClasses(useStyles().einde, className)} />;
}
