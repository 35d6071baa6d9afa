import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles shared by the whole pane. */
export const useSharedStyles = makeStyles({
  screenReaderOnly: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  header: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  link: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, textAlign: "left" },
  /** The scrolling part of a view; in a low pane the whole pane scrolls. */
  view: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 8px 12px",
    "& > *": { flexShrink: 0 },
    // Gets the focus only when the component that had it disappears.
    ":focus": { outlineStyle: "none" },
    "@media (max-height: 719px)": { flexBasis: "auto", overflowY: "visible" },
  },
  /** The caption of a part that can be opened. */
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    color: tokens.colorNeutralForeground1,
  },
  /** The same, for a list of many. */
  tightSummary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
  sentence: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  /** The figure that an explanation is about. */
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  figures: { fontVariantNumeric: "tabular-nums" },
  /** Stacking parts of a view below and next to each other. */
  box: { display: "flex", flexDirection: "column", gap: "8px" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  plain: { margin: 0, padding: 0, listStyleType: "none" },
  list: { margin: 0, paddingLeft: "16px" },
});
