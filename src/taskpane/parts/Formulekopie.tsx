import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { kopieer } from "./klembord";
import { useGedeeldeStijlen } from "./stijlen";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  regel: { display: "flex", gap: "6px", alignItems: "stretch" },
  formule: {
    flexGrow: 1,
    minWidth: 0,
    height: "28px",
    boxSizing: "border-box",
    padding: "0 8px",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  knop: { minWidth: "auto", flexShrink: 0 },
});

/** De formule voor het gekozen bedrag, om in een cel te plakken. @param formule zoals in Nederlandse Excel getypt */
export function Formulekopie({ formule }: { formule: string }) {
  const { toelichting } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const veld = useRef<HTMLInputElement>(null);
  const id = useId();
  const [uitkomst, zetUitkomst] = useState("");
  useEffect(() => {
    zetUitkomst("");
  }, [formule]);
  const bijKlik = async () => {
    const gelukt = await kopieer(formule);
    if (!gelukt) veld.current?.select();
    zetUitkomst(gelukt ? toelichting.gekopieerd : toelichting.kopierenMislukt);
  };
  return (
    <div>
      <label htmlFor={id} className={gedeeld.klein}>
        {toelichting.formule}
      </label>
      <div className={stijl.regel}>
        <input id={id} ref={veld} readOnly value={formule} className={stijl.formule} />
        <Button
          size="small"
          className={stijl.knop}
          onClick={() => void bijKlik()}
          aria-label={toelichting.kopieerFormule}
        >
          {toelichting.kopieer}
        </Button>
      </div>
      <p role="status" className={gedeeld.klein}>
        {uitkomst}
      </p>
    </div>
  );
}
