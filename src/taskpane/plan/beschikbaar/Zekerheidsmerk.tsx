import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Zekerheid } from "../../../work/plan";
import type { Lijnsoort } from "../../parts/grid/Lijn";

/** De lijn onder een bedrag; waar een woord in de cel staat, is er geen. */
export const ZEKERHEIDSLIJN: Readonly<Record<Zekerheid, Lijnsoort | null>> = {
  vast: "doorgetrokken",
  voorlopig: "gestreept",
  open: "gestippeld",
  rijk: null,
  anderen: null,
  geen: null,
};

const useStyles = makeStyles({
  einde: {
    display: "inline-block",
    width: 0,
    height: "12px",
    borderRight: `3px solid ${tokens.colorNeutralForeground1}`,
  },
});

/** Het streepje rechts van het laatste jaar waarin er geld is. */
export function Eindemerk({ className }: { className?: string }) {
  return <span aria-hidden className={mergeClasses(useStyles().einde, className)} />;
}
