import { makeStyles, tokens } from "@fluentui/react-components";

/** A table with figures; its first column says what a row is about, and stays in view on scrolling. */
export const useTableStyle = makeStyles({
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
    "& th, & td": { padding: "2px 6px", textAlign: "right", whiteSpace: "nowrap" },
    "& thead th": { backgroundColor: tokens.colorNeutralBackground3 },
    "& th:first-child": { textAlign: "left" },
    "& thead th:first-child": { position: "sticky", left: 0, zIndex: 1 },
    "& tbody th:first-child": {
      position: "sticky",
      left: 0,
      zIndex: 1,
      backgroundColor: tokens.colorNeutralBackground1,
    },
    "& tbody tr:not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  },
});
