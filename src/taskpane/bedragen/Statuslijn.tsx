import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../pok/soorten";

const useStyles = makeStyles({
  lijn: { display: "block", height: 0, borderBottom: "2px solid transparent" },
  vastgesteld: { borderBottomColor: tokens.colorBrandStroke1 },
  voorlopig: { borderBottomStyle: "dashed", borderBottomColor: tokens.colorBrandStroke1 },
  "nog te bepalen": { borderBottomStyle: "dotted", borderBottomColor: tokens.colorNeutralStrokeAccessible },
  "geen middelen": { visibility: "hidden" },
});

/** De lijn onder een bedrag die de status toont: doorgetrokken, gestreept, gestippeld of geen. */
export function Statuslijn({ status, className }: { status: Status | null; className?: string }) {
  const stijl = useStyles();
  return (
    <span aria-hidden className={mergeClasses(stijl.lijn, stijl[status ?? "geen middelen"], className)} />
  );
}
