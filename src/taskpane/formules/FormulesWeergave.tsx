import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { Keuzebalk } from "../onderdelen/Keuzebalk";
import { useStand } from "../onderdelen/houder";
import { useFocusbehoud } from "../onderdelen/useFocusbehoud";
import { useTeksten } from "./taal";
import { Bevriesdeel } from "./Bevriesdeel";
import type { Formulebeheer } from "./formulebeheer";
import { Herkomstdeel } from "./Herkomstdeel";
import { Lijstdeel } from "./Lijstdeel";
import { Meldingsvak } from "./Meldingsvak";
import { DELEN } from "./stand";
import { Vraagvak } from "./Vraagvak";

const useStyles = makeStyles({
  inhoud: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 8px 12px",
    "& > *": { flexShrink: 0 },
    // Krijgt alleen de focus als het onderdeel dat haar had verdwijnt.
    ":focus": { outlineStyle: "none" },
    "@media (max-height: 719px)": { flexBasis: "auto", overflowY: "visible" },
  },
  balk: { display: "flex" },
});

/** Waar bedragen vandaan komen, welke POK-formules er zijn, en bevriezen en ontdooien. */
export function FormulesWeergave({ formulebeheer }: { formulebeheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const stijl = useStyles();
  const stand = useStand(formulebeheer);
  const { deel, herkomst, vraag, bezig, melding } = stand;
  const { thuis, vak } = useFocusbehoud<HTMLDivElement>();
  useEffect(() => formulebeheer.volgSelectie(), [formulebeheer]);
  return (
    <div className={stijl.inhoud} ref={thuis} tabIndex={-1} {...vak}>
      <div className={stijl.balk}>
        <Keuzebalk
          naam={formules.deel}
          waarden={DELEN}
          gekozen={deel}
          tekst={(keuze) => formules[keuze]}
          bijKeuze={(keuze) => void formulebeheer.kiesDeel(keuze)}
        />
      </div>
      {vraag && <Vraagvak vraag={vraag} beheer={formulebeheer} />}
      <Meldingsvak bezig={bezig} melding={melding} beheer={formulebeheer} />
      {deel === "herkomst" && <Herkomstdeel herkomst={herkomst} beheer={formulebeheer} />}
      {deel === "lijst" && <Lijstdeel stand={stand} beheer={formulebeheer} />}
      {deel === "bevriezen" && <Bevriesdeel stand={stand} beheer={formulebeheer} />}
    </div>
  );
}
