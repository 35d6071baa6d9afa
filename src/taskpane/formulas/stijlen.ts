import { makeStyles, tokens } from "@fluentui/react-components";
import { useVormstijlen } from "../parts/vormstijlen";

const useStyles = makeStyles({
  formule: {
    margin: 0,
    padding: "4px 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  bedrag: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  melding: { margin: 0 },
});

/** Stijlen die meer dan één deel van de weergave Formules gebruikt. */
export const useFormulestijlen = () => ({ ...useVormstijlen(), ...useStyles() });
