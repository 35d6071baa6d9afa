import { makeStyles, tokens } from "@fluentui/react-components";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  merk: {
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

/** Het teken dat een bedrag geen gepubliceerd bedrag is. */
export function Ramingsmerk() {
  const { bedragen } = useTeksten();
  return <span className={useStyles().merk}>{bedragen.ramingsmerk}</span>;
}
