import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutStyles } from "../parts/layoutStyles";

const useStyles = makeStyles({
  roomy: { display: "flex", flexDirection: "column", gap: "14px" },
  apart: { justifyContent: "space-between" },
  sentence: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  shortfall: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  subtitle: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Styles that more than one part of the view Plan uses. */
export const usePlanStyles = () => ({ ...useLayoutStyles(), ...useStyles() });
