import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Status } from "../../../knowledge/pok/kinds";

export type LineKind = "solid" | "dashed" | "dotted";

/** The line below an amount with this status; null if there is none. */
export const STATUS_LINE: Readonly<Record<Status, LineKind | null>> = {
  vastgesteld: "solid",
  voorlopig: "dashed",
  "nog te bepalen": "dotted",
  "geen middelen": null,
};

const useStyles = makeStyles({
  line: { display: "block", height: 0, borderBottom: "2px solid transparent" },
  solid: { borderBottomColor: tokens.colorBrandStroke1 },
  dashed: { borderBottomStyle: "dashed", borderBottomColor: tokens.colorBrandStroke1 },
  dotted: { borderBottomStyle: "dotted", borderBottomColor: tokens.colorNeutralStrokeAccessible },
  none: { visibility: "hidden" },
});

/** The line below an amount that shows how certain it is; without a kind it only takes the space. */
export function Line({ kind, className }: { kind: LineKind | null; className?: string }) {
  const style = useStyles();
  return <span aria-hidden className={mergeClasses(style.line, style[kind ?? "none"], className)} />;
}
