import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "6px",
    padding: "6px 8px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderLeftWidth: "4px",
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
  },
  busy: { borderLeftColor: tokens.colorBrandStroke1 },
  success: { borderLeftColor: tokens.colorPaletteGreenForeground1 },
  warning: { borderLeftColor: tokens.colorPaletteDarkOrangeForeground1 },
  error: { borderLeftColor: tokens.colorPaletteRedForeground1 },
});

export type StripKind = "busy" | "success" | "warning" | "error";

/** A message in a frame; the text says what it is, the color of the border only supports it. */
export function Strip({ kind, className, ...rest }: { kind: StripKind } & ComponentProps<"div">) {
  const style = useStyles();
  return <div className={mergeClasses(style.strip, style[kind], className)} {...rest} />;
}
