import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../knowledge/pok/soorten";

export type Lijnsoort = "doorgetrokken" | "gestreept" | "gestippeld";

/** De lijn onder een bedrag van die status; null: geen. */
export const STATUSLIJN: Readonly<Record<Status, Lijnsoort | null>> = {
  vastgesteld: "doorgetrokken",
  voorlopig: "gestreept",
  "nog te bepalen": "gestippeld",
  "geen middelen": null,
};

const useStyles = makeStyles({
  lijn: { display: "block", height: 0, borderBottom: "2px solid transparent" },
  doorgetrokken: { borderBottomColor: tokens.colorBrandStroke1 },
  gestreept: { borderBottomStyle: "dashed", borderBottomColor: tokens.colorBrandStroke1 },
  gestippeld: { borderBottomStyle: "dotted", borderBottomColor: tokens.colorNeutralStrokeAccessible },
  geen: { visibility: "hidden" },
});

/** De lijn onder een bedrag die toont hoe zeker het is; zonder soort houdt zij alleen de plaats vrij. */
export function Lijn({ soort, className }: { soort: Lijnsoort | null; className?: string }) {
  const stijl = useStyles();
  return <span aria-hidden className={mergeClasses(stijl.lijn, stijl[soort ?? "geen"], className)} />;
}
