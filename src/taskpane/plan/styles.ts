import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles shared within the view Plan. */
export const usePlanStyles = makeStyles({
  roomy: { display: "flex", flexDirection: "column", gap: "14px" },
  apart: { justifyContent: "space-between" },
  shortfall: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
