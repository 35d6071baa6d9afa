import { makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "./language";

const useStyles = makeStyles({
  mark: {
    display: "inline-block",
    padding: "0 6px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorPaletteDarkOrangeForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** Marks an amount as an estimate, not a published amount. */
export function RamingMark() {
  const { amounts } = useTexts();
  return <span className={useStyles().mark}>{amounts.ramingMark}</span>;
}
