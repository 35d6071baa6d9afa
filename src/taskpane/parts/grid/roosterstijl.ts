import { makeStyles, tokens } from "@fluentui/react-components";
import { KRAP, NAAMKOLOM } from "./indeling";

export const useRoosterstijl = makeStyles({
  kader: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rij: {
    display: "grid",
    gridTemplateColumns: "repeat(var(--kolommen), minmax(var(--breedte), 1fr))",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  naast: { gridTemplateColumns: `${NAAMKOLOM}px repeat(var(--kolommen), minmax(var(--breedte), 1fr))` },
  koprij: {
    borderTopStyle: "none",
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "26px",
  },
  totaalrij: {
    borderTop: `2px solid ${tokens.colorNeutralForeground1}`,
    fontWeight: tokens.fontWeightSemibold,
    letterSpacing: "-0.2px",
  },
  kolomkop: { textAlign: "right", paddingRight: "4px" },
  hoekkop: { paddingLeft: "8px" },
  rijkop: {
    gridColumn: "1 / -1",
    justifySelf: "start",
    padding: "3px 6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  naastkop: { gridColumn: "1", alignSelf: "center", paddingTop: 0 },
  nummer: {
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground1,
    marginRight: "5px",
  },
  cel: {
    position: "relative",
    padding: "3px 4px 1px 1px",
    minHeight: "24px",
    boxSizing: "border-box",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "17px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  krap: { letterSpacing: `-${KRAP.teken}px`, paddingRight: "3px" },
  // Staan de jaren niet in één rij, dan noemt elke cel het hare; voorleessoftware hoort het al in de naam van de cel.
  gevouwen: {
    paddingBottom: "4px",
    "::before": {
      content: "attr(data-jaar)",
      display: "block",
      lineHeight: "15px",
      // Links en lichter, zodat een jaartal niet voor een bedrag wordt aangezien.
      textAlign: "left",
      paddingLeft: "5px",
      letterSpacing: "normal",
      color: tokens.colorNeutralForeground3,
      fontWeight: tokens.fontWeightRegular,
    },
  },
  gekozen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  stil: { color: tokens.colorNeutralForeground3 },
  lijn: { margin: "1px 0 0 3px" },
  hoek: { position: "absolute", top: 0, right: 0 },
});
