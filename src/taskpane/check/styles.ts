import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutStyles } from "../parts/layoutStyles";

const useStyles = makeStyles({
  // The message box is always there; when empty it takes no gap.
  messageBox: { ":empty": { marginTop: "-10px" } },
  sentence: { margin: 0, overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
});

/** Styles that more than one part of the view Controle uses. */
export const useCheckStyles = () => ({ ...useLayoutStyles(), ...useStyles() });
