import { makeStyles, tokens } from "@fluentui/react-components";
import { useVormstijlen } from "../parts/vormstijlen";

const useStyles = makeStyles({
  ruim: { display: "flex", flexDirection: "column", gap: "14px" },
  uiteen: { justifyContent: "space-between" },
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

/** Stijlen die meer dan één deel van de weergave Plan gebruikt. */
export const usePlanstijlen = () => ({ ...useVormstijlen(), ...useStyles() });
