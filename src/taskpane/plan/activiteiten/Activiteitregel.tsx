import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Ref } from "react";
import type { Activiteit, Planbevinding } from "../../../work/plan";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { Ernstmerk } from "../../parts/Ernstmerk";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { geld } from "../getallen";
import { tellingVan } from "../toets/telling";
import { useTeksten } from "../taal";
import { ERNSTEN } from "../../../rules";

const useStyles = makeStyles({
  regel: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    width: "100%",
    padding: "5px 6px",
    textAlign: "left",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    marginBottom: "4px",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-1px" },
  },
  open: {
    marginBottom: 0,
    borderBottomLeftRadius: 0,
    borderBottomRightRadius: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  pijl: { flexShrink: 0, width: "10px", transitionProperty: "transform" },
  gedraaid: { transform: "rotate(90deg)" },
  naam: { flex: "1 1 0", minWidth: 0, overflowWrap: "anywhere" },
  bedrag: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  activiteit: Activiteit;
  totaal: number;
  bevindingen: readonly Planbevinding[];
  eenheid: Eenheid;
  open: boolean;
  /** De knop: wie de activiteit sluit, gaat daar verder. */
  knop: Ref<HTMLButtonElement>;
  bijKlik(): void;
}

/** Een activiteit in één regel; een klik opent of sluit haar. */
export function Activiteitregel({ activiteit, totaal, bevindingen, eenheid, open, knop, bijKlik }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  const { nr, naam } = activiteit;
  const telling = tellingVan(bevindingen);
  const zwaarste = ERNSTEN.find((ernst) => telling[ernst] > 0);
  return (
    <button
      type="button"
      ref={knop}
      className={mergeClasses(stijl.regel, open && stijl.open)}
      aria-expanded={open}
      onClick={bijKlik}
    >
      <svg aria-hidden viewBox="0 0 10 10" className={mergeClasses(stijl.pijl, open && stijl.gedraaid)}>
        <path d="M3 1l4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
      </svg>
      <span className={stijl.naam}>
        {nr} {naam || plan.zonderNaam}
      </span>
      {zwaarste && (
        <>
          <Ernstmerk ernst={zwaarste} />
          <span className={gedeeld.alleenVoorlezen}>{plan.bevindingen(bevindingen.length)}</span>
        </>
      )}
      <span className={mergeClasses(stijl.bedrag, gedeeld.cijfers)}>{geld(totaal, eenheid)}</span>
    </button>
  );
}
