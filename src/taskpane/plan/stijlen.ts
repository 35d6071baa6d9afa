import { makeStyles, tokens } from "@fluentui/react-components";

/** Stijlen die meer dan één deel van de weergave Plan gebruikt. */
export const usePlanstijlen = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px" },
  ruim: { display: "flex", flexDirection: "column", gap: "14px" },
  rij: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
  uiteen: { justifyContent: "space-between" },
  knoppen: { display: "flex", flexWrap: "wrap", gap: "6px" },
  kaal: { margin: 0, padding: 0, listStyleType: "none" },
  lijst: { margin: 0, paddingLeft: "16px" },
  zin: {
    margin: 0,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  tekort: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  ondertitel: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});
