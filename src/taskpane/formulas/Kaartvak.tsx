import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Aanroep } from "../../work/formulas/aanroepen";
import type { Raadsel } from "../../work/formulas/herkomst";
import { formuleNl } from "../../work/formule";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useFormulestijlen } from "./stijlen";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  kaart: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  aanroep: Aanroep;
  /** Waar de aanroep over gaat; leeg als dat niet te zeggen is. */
  over: string;
  raadsel: Raadsel | null;
  /** Of de aanroep de hele formule is, die dan al te zien is. */
  geheel: boolean;
  children?: ReactNode;
}

/** Het vak van één aanroep: welke functie, waarover, en waarom er eventueel niets te zeggen is. */
export function Kaartvak({ aanroep, over, raadsel, geheel, children }: Props) {
  const { formules } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = useFormulestijlen();
  const naam = `POK.${aanroep.functie}`;
  return (
    <section className={stijl.kaart} aria-label={naam}>
      <h3 className={gedeeld.kop}>{over ? `${naam}: ${over}` : naam}</h3>
      {!geheel && <p className={gemeenschappelijk.formule}>{formuleNl(aanroep.tekst)}</p>}
      {raadsel && (
        <Strook soort="let-op">
          {raadsel.soort === "fout"
            ? raadsel.zin
            : formules.onbepaald(raadsel.argument, formuleNl(raadsel.tekst))}
        </Strook>
      )}
      {children}
    </section>
  );
}
