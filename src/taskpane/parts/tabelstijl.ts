import { makeStyles, tokens } from "@fluentui/react-components";

/** Een tabel met cijfers; haar eerste kolom zegt waar een rij over gaat, en blijft staan als de rest schuift. */
export const useTabelstijl = makeStyles({
  tabel: {
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
