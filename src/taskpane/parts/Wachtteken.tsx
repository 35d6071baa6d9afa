import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  vak: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  ring: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(1turn)" } },
    animationDuration: "1.5s",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (forced-colors: active)": { borderTopColor: "Highlight" },
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "6s" },
  },
});

/** Zegt waarop het wachten is. Eigen werk, want het teken van Fluent is te zwaar voor het eerste laden. */
export function Wachtteken({ tekst }: { tekst: string }) {
  const stijl = useStyles();
  const id = useId();
  return (
    <div role="progressbar" aria-labelledby={id} className={stijl.vak}>
      <span className={stijl.ring} />
      <span id={id}>{tekst}</span>
    </div>
  );
}
