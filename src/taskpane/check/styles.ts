import { makeStyles, tokens } from "@fluentui/react-components";

/** What looks alike in the view Controle only. */
export const useCheckStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  summary: {
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    color: tokens.colorNeutralForeground1,
  },
});
