import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  line: {
    alignSelf: "stretch",
    height: "2px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground6,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  done: {
    height: "100%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { forcedColorAdjust: "none", backgroundColor: "Highlight" },
  },
});

/** How far work is. Our own, because Fluent's bar is too heavy for the first load. @param part from 0 to 1 */
export function ProgressLine({ text, part }: { text: string; part: number }) {
  const style = useStyles();
  const percent = Math.floor(100 * part);
  return (
    <div
      role="progressbar"
      aria-label={text}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={style.line}
    >
      <div className={style.done} style={{ width: `${percent}%` }} />
    </div>
  );
}
