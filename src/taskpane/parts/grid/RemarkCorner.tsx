import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  // The color belongs on the wrapper: in high contrast an svg only takes over the color of its parent.
  color: { color: tokens.colorPaletteRedForeground1 },
  corner: { fill: "currentColor", display: "block" },
});

/** The corner mark that Excel users know from a cell with a remark. */
export function RemarkCorner({ className }: { className?: string }) {
  const style = useStyles();
  return (
    <span aria-hidden className={mergeClasses(style.color, className)}>
      <svg className={style.corner} width="6" height="6" viewBox="0 0 7 7">
        <path d="M0 0h7v7z" />
      </svg>
    </span>
  );
}
