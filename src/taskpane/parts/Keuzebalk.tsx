import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";

const useStyles = makeStyles({
  balk: {
    flexGrow: 1,
    display: "flex",
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  keuze: {
    position: "relative",
    flexGrow: 1,
    display: "flex",
    "& + &": { borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
    "& input": {
      position: "absolute",
      inset: 0,
      width: "100%",
      height: "100%",
      margin: 0,
      opacity: 0,
      cursor: "pointer",
    },
    "& span": {
      flexGrow: 1,
      padding: "0 6px",
      lineHeight: "28px",
      textAlign: "center",
      whiteSpace: "nowrap",
      fontSize: tokens.fontSizeBase200,
      color: tokens.colorNeutralForeground1,
    },
    "&:hover span": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "& input:checked + span": {
      backgroundColor: tokens.colorBrandBackground,
      color: tokens.colorNeutralForegroundOnBrand,
      fontWeight: tokens.fontWeightSemibold,
    },
    "& input:focus-visible + span": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      boxShadow: `inset 0 0 0 3px ${tokens.colorStrokeFocus1}`,
    },
    "@media (forced-colors: active)": {
      "& input:checked + span": {
        backgroundColor: "Highlight",
        color: "HighlightText",
        forcedColorAdjust: "none",
      },
    },
  },
});

interface Props<T extends string | number> {
  naam: string;
  waarden: readonly T[];
  /** null: nog niets gekozen. */
  gekozen: T | null;
  tekst(waarde: T): string;
  bijKeuze(waarde: T): void;
}

/** Een keuze uit enkele waarden naast elkaar: gewone keuzerondjes, dus met de pijltjestoetsen te bedienen. */
export function Keuzebalk<T extends string | number>({ naam, waarden, gekozen, tekst, bijKeuze }: Props<T>) {
  const stijl = useStyles();
  const groep = useId();
  return (
    <div role="radiogroup" aria-label={naam} className={stijl.balk}>
      {waarden.map((waarde) => (
        <label key={waarde} className={stijl.keuze}>
          <input type="radio" name={groep} checked={waarde === gekozen} onChange={() => bijKeuze(waarde)} />
          <span>{tekst(waarde)}</span>
        </label>
      ))}
    </div>
  );
}
