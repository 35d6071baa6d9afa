import { makeStyles, tokens } from "@fluentui/react-components";
import type { Eenheid } from "../../pok/soorten";

/** Smalste kolom waarin het grootste totaal in de eenheid past. */
export const KOLOMBREEDTE: Readonly<Record<Eenheid, string>> = {
  1: "74px",
  1_000: "46px",
  1_000_000: "40px",
};

/** Breedtes in pixels bij het lettertype van het rooster: een cijfer, een leesteken of spatie, en de celrand. */
const CIJFER = 6.7;
const LEESTEKEN = 3.4;
const RAND = 5;

const SMALSTE = 40;

/** In een krap rooster staan de tekens dichter bijeen, en is er geen “n.v.t.”. */
const KRAP = { teken: 0.4, rand: 4, smalste: 36 } as const;

/** Kolombreedte waarin elk van de teksten past, en “n.v.t.” ook. @param krap zie het rooster */
export function kolombreedte(teksten: readonly string[], krap = false): string {
  const breedtes = teksten.map((tekst) => {
    const leestekens = tekst.replace(/[^., ]/g, "").length;
    const tekens = (tekst.length - leestekens) * CIJFER + leestekens * LEESTEKEN;
    return krap ? tekens - tekst.length * KRAP.teken + KRAP.rand : tekens + RAND;
  });
  return `${Math.max(Math.ceil(Math.max(...breedtes)), krap ? KRAP.smalste : SMALSTE)}px`;
}

const BREED = "@media (min-width: 640px)";

export const useRoosterstijl = makeStyles({
  kader: {
    overflowX: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  rooster: {
    minWidth: "calc(var(--jaren) * var(--kolom))",
    [BREED]: { minWidth: "calc(200px + var(--jaren) * var(--kolom))" },
  },
  rij: {
    display: "grid",
    gridTemplateColumns: "repeat(var(--jaren), minmax(var(--kolom), 1fr))",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    [BREED]: { gridTemplateColumns: "200px repeat(var(--jaren), minmax(var(--kolom), 1fr))" },
  },
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
  hoekkop: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    [BREED]: { position: "static", width: "auto", height: "auto", clipPath: "none", paddingLeft: "8px" },
  },
  rijkop: {
    gridColumn: "1 / -1",
    justifySelf: "start",
    position: "sticky",
    left: 0,
    maxWidth: "calc(100vw - 48px)",
    padding: "3px 6px 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    [BREED]: {
      gridColumn: "1",
      alignSelf: "center",
      paddingTop: 0,
      backgroundColor: tokens.colorNeutralBackground1,
      zIndex: 1,
    },
  },
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
