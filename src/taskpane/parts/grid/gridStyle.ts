import { makeStyles, tokens } from "@fluentui/react-components";
import { TIGHT, NAME_COLUMN } from "./layout";

export const useGridStyle = makeStyles({
  frame: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "repeat(var(--kolommen), minmax(var(--breedte), 1fr))",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nameAtLeft: {
    gridTemplateColumns: `${NAME_COLUMN}px repeat(var(--kolommen), minmax(var(--breedte), 1fr))`,
  },
  headerRow: {
    borderTopStyle: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "26px",
  },
  totalRow: {
    borderTop: `2px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.2px",
  },
  columnHeader: { textAlign: "right", paddingRight: "4px" },
  cornerHeader: { paddingLeft: "8px" },
  rowHeader: {
    gridColumn: "1 / -1",
    justifySelf: "start",
    padding: "3px 6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  rowHeaderAtLeft: { gridColumn: "1", alignSelf: "center", paddingTop: 0 },
  number: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    marginRight: "5px",
  },
  cell: {
    position: "relative",
    padding: "3px 4px 1px 1px",
    minHeight: "24px",
    boxSizing: "border-box",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  tight: { letterSpacing: `-${TIGHT.character}px`, paddingRight: "3px" },
  // If the years are not in one row, each cell shows its own; screen readers have it in the label of the cell.
  folded: {
    paddingBottom: "4px",
    "::before": {
      content: "attr(data-year)",
      display: "block",
      lineHeight: "15px",
      // On the left and lighter, so that a year number is not mistaken for an amount.
      textAlign: "left",
      paddingLeft: "5px",
      letterSpacing: "normal",
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  line: { margin: "1px 0 0 3px" },
  corner: { position: "absolute", top: 0, right: 0 },
});
