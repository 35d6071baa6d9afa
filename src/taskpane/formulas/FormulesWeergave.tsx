import { makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useStand } from "../parts/houder";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useFocusbehoud } from "../parts/useFocusbehoud";
import { useTeksten } from "./taal";
import { Bevriesdeel } from "./Bevriesdeel";
import type { Formulebeheer } from "./formulebeheer";
import { Herkomstdeel } from "./Herkomstdeel";
import { Lijstdeel } from "./Lijstdeel";
import { Meldingsvak } from "./Meldingsvak";
import { DELEN } from "./stand";
import { Vraagvak } from "./Vraagvak";

const useStyles = makeStyles({
  balk: { display: "flex" },
});

/** Waar bedragen vandaan komen, welke POK-formules er zijn, en bevriezen en ontdooien. */
export function FormulesWeergave({ formulebeheer }: { formulebeheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const stand = useStand(formulebeheer);
  const { deel, herkomst, vraag, bezig, melding } = stand;
  const { thuis, vak } = useFocusbehoud<HTMLDivElement>();
  useEffect(() => formulebeheer.volgSelectie(), [formulebeheer]);
  useEffect(() => formulebeheer.volgWerkmap(), [formulebeheer]);
  return (
    <div className={gedeeld.weergave} ref={thuis} tabIndex={-1} {...vak}>
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
