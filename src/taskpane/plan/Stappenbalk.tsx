import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { STAPPEN, type Stap } from "../../work/plan";
import { usePlanstijlen } from "./stijlen";
import { useTeksten } from "./taal";

const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  balk: { display: "flex", justifyContent: "space-between", gap: "2px" },
  stap: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "2px 3px",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: "transparent",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  huidig: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  nummer: {
    boxSizing: "border-box",
    width: "22px",
    lineHeight: "20px",
    textAlign: "center",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
  },
  huidigNummer: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `1px solid ${tokens.colorBrandBackground}`,
    [CONTRAST]: { color: "HighlightText", backgroundColor: "Highlight", forcedColorAdjust: "none" },
  },
});

/** Alle stappen op een rij; elke is altijd te kiezen. */
export function Stappenbalk({ stap, bijKeuze }: { stap: Stap; bijKeuze(stap: Stap): void }) {
  const { plan } = useTeksten();
  const stijl = useStyles();
  const gemeenschappelijk = usePlanstijlen();
  return (
    <nav aria-label={plan.stappenbalk}>
      <ol className={mergeClasses(gemeenschappelijk.kaal, stijl.balk)}>
        {STAPPEN.map((naam, i) => {
          const huidig = naam === stap;
          return (
            <li key={naam}>
              <button
                type="button"
                className={mergeClasses(stijl.stap, huidig && stijl.huidig)}
                aria-current={huidig ? "step" : undefined}
                onClick={() => bijKeuze(naam)}
              >
                <span className={mergeClasses(stijl.nummer, huidig && stijl.huidigNummer)}>{i + 1}</span>{" "}
                {plan.stappen[naam]}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
