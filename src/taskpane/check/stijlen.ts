import { makeStyles, tokens } from "@fluentui/react-components";
import { useVormstijlen } from "../parts/vormstijlen";

const useStyles = makeStyles({
  // Het meldvak staat er altijd; leeg neemt het de tussenruimte niet in.
  meldvak: { ":empty": { marginTop: "-10px" } },
  zin: { margin: 0, overflowWrap: "anywhere" },
  samenvatting: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
});

/** Stijlen die meer dan één deel van de weergave Controle gebruikt. */
export const useControlestijlen = () => ({ ...useVormstijlen(), ...useStyles() });
