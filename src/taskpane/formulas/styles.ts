import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutStyles } from "../parts/layoutStyles";

const useStyles = makeStyles({
  formula: {
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
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  message: { margin: 0 },
});

/** Styles that more than one part of the view Formules uses. */
export const useFormulaStyles = () => ({ ...useLayoutStyles(), ...useStyles() });
