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
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" },
  /** Het schuivende deel van een weergave; in een laag venster schuift het hele venster. */
  weergave: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 8px 12px",
    "& > *": { flexShrink: 0 },
    // Krijgt alleen de focus als het onderdeel dat haar had verdwijnt.
    ":focus": { outlineStyle: "none" },
    "@media (max-height: 719px)": { flexBasis: "auto", overflowY: "visible" },
  },
  /** Het opschrift van een uitklapbaar deel. */
  samenvatting: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorNeutralForeground1,
  },
  cijfers: { fontVariantNumeric: "tabular-nums" },
});
