import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../rules";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  mark: { flexShrink: 0, width: "14px", height: "14px" },
  fout: { color: tokens.colorPaletteRedForeground1, [CONTRAST]: { color: "CanvasText" } },
  waarschuwing: { color: tokens.colorPaletteDarkOrangeForeground1, [CONTRAST]: { color: "CanvasText" } },
  advies: { color: tokens.colorBrandForeground1, [CONTRAST]: { color: "CanvasText" } },
});

/** Each severity has its own shape, to tell them apart without color. */
const SHAPE: Readonly<Record<Severity, string>> = {
  fout: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.2 9.1-1.1 1.1L8 9.1l-2.1 2.1-1.1-1.1L6.9 8 4.8 5.9l1.1-1.1L8 6.9l2.1-2.1 1.1 1.1L9.1 8l2.1 2.1Z",
  waarschuwing: "M8 1 .8 14.5h14.4L8 1Zm-.8 4.6h1.6v4.6H7.2V5.6Zm0 5.8h1.6V13H7.2v-1.6Z",
  advies: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-.8 3h1.6v1.6H7.2V4Zm0 2.9h1.6V12H7.2V6.9Z",
};

/** The mark of a severity; the text next to it says what it means. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const style = useStyles();
  return (
    <svg aria-hidden viewBox="0 0 16 16" className={mergeClasses(style.mark, style[severity])}>
      <path fill="currentColor" d={SHAPE[severity]} />
    </svg>
  );
}
