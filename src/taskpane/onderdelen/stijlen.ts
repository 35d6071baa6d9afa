import { makeStyles, tokens } from "@fluentui/react-components";

/** Stijlen die meer dan één onderdeel gebruikt. */
export const useGedeeldeStijlen = makeStyles({
  alleenVoorlezen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  kop: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  klein: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  cijfers: { fontVariantNumeric: "tabular-nums" },
});
