import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStand } from "../parts/houder";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useFocusbehoud } from "../parts/useFocusbehoud";
import { Wachtteken } from "../parts/Wachtteken";
import { useTeksten } from "./taal";
import { Begrip } from "./Begrip";
import { Bevindingen } from "./Bevindingen";
import type { Controlebeheer } from "./controlebeheer";
import { Meldingsvak } from "./Meldingsvak";
import { Planbalk } from "./Planbalk";
import { Plankeuze } from "./Plankeuze";
import { controlebelet } from "./teksten";
import { Terzijdelijst } from "./Terzijdelijst";
import { Vraagvak } from "./Vraagvak";

const useStyles = makeStyles({
  inhoud: { gap: "10px", padding: "8px 12px 16px" },
});

/** Een plan in de werkmap getoetst: wat er gecontroleerd is, hoe het is begrepen, wat er gevonden is. */
export function ControleWeergave({ beheer }: { beheer: Controlebeheer }) {
  const teksten = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const stand = useStand(beheer);
  const { geheugen, kiezen, plek, uitkomst, belemmering, vraag, bezig, melding } = stand;
  const { thuis, vak } = useFocusbehoud<HTMLDivElement>();
  useEffect(() => beheer.volg(), [beheer]);
  const laadt = bezig !== null && (geheugen === null || (!kiezen && !uitkomst && !belemmering));
  return (
    <div className={mergeClasses(gedeeld.weergave, stijl.inhoud)} ref={thuis} tabIndex={-1} {...vak}>
      {!kiezen && plek && <Planbalk stand={stand} plek={plek} beheer={beheer} />}
      {laadt && <Wachtteken tekst={teksten.controle.werk[bezig.werk]} />}
      {vraag && <Vraagvak vraag={vraag} stand={stand} beheer={beheer} />}
      <Meldingsvak bezig={bezig} melding={melding} beheer={beheer} />
      {kiezen && !laadt && <Plankeuze stand={stand} beheer={beheer} />}
      {!kiezen && belemmering && (
        <Strook soort="fout">
          {belemmering.soort === "geenKop"
            ? teksten.controle.geenKop
            : controlebelet(teksten, belemmering.belet)}
        </Strook>
      )}
      {!kiezen && plek && (uitkomst || belemmering?.soort === "geenKop") && (
        <Begrip stand={stand} plek={plek} beheer={beheer} />
      )}
      {!kiezen && uitkomst && (
        <>
          <Bevindingen uitkomst={uitkomst} stand={stand} beheer={beheer} />
          <Terzijdelijst uitkomst={uitkomst} beheer={beheer} />
        </>
      )}
    </div>
  );
}
