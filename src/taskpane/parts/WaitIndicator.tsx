import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  box: {
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

/** Decoration next to a text that says what the wait is for. Our own, because Fluent's spinner is too heavy for the first load. */
export function WaitRing() {
  return <span className={useStyles().ring} />;
}

/** Says what the wait is for. */
export function WaitIndicator({ text }: { text: string }) {
  const style = useStyles();
  const id = useId();
  return (
    <div role="progressbar" aria-labelledby={id} className={style.box}>
      <WaitRing />
      <span id={id}>{text}</span>
    </div>
  );
}
