import { makeStyles, tokens } from "@fluentui/react-components";

/** Styles shared within the view Formules. */
export const useFormulaStyles = makeStyles({
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
});
