import { makeStyles, tokens } from "@fluentui/react-components";

/** A legend: marks with their meaning, one after the other. */
export const useLegendStyle = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    "& li": { display: "flex", alignItems: "center", gap: "5px" },
  },
  line: { width: "20px" },
});
