import { makeStyles, tokens } from "@fluentui/react-components";

/** Een legenda: de tekens met hun betekenis achter elkaar. */
export const useLegendastijl = makeStyles({
  legenda: {
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
  lijn: { width: "20px" },
});
