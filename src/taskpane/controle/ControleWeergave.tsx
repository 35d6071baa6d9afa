import { makeStyles, Spinner } from "@fluentui/react-components";
import { useEffect } from "react";
import { useStand } from "../onderdelen/houder";
import { Strook } from "../onderdelen/Strook";
import { useFocusbehoud } from "../onderdelen/useFocusbehoud";
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
  inhoud: {
    flex: "1 1 0",
    minHeight: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "10px",
    padding: "8px 12px 16px",
    "& > *": { flexShrink: 0 },
    // Krijgt alleen de focus als het onderdeel dat haar had verdwijnt.
    ":focus": { outlineStyle: "none" },
    "@media (max-height: 719px)": { flexBasis: "auto", overflowY: "visible" },
  },
});

/** Een plan in de werkmap getoetst: wat er gecontroleerd is, hoe het is begrepen, wat er gevonden is. */
export function ControleWeergave({ beheer }: { beheer: Controlebeheer }) {
  const teksten = useTeksten();
  const stijl = useStyles();
  const stand = useStand(beheer);
  const { geheugen, kiezen, plek, uitkomst, belemmering, vraag, bezig, melding } = stand;
  const { thuis, vak } = useFocusbehoud<HTMLDivElement>();
  useEffect(() => beheer.volg(), [beheer]);
  const laadt = bezig !== null && (geheugen === null || (!kiezen && !uitkomst && !belemmering));
  return (
    <div className={stijl.inhoud} ref={thuis} tabIndex={-1} {...vak}>
      {!kiezen && plek && <Planbalk stand={stand} plek={plek} beheer={beheer} />}
      {laadt && <Spinner size="small" label={teksten.controle.werk[bezig.werk]} />}
      {vraag && <Vraagvak vraag={vraag} stand={stand} beheer={beheer} />}
      <Meldingsvak bezig={bezig} melding={melding} beheer={beheer} />
      {kiezen && !laadt && <Plankeuze stand={stand} beheer={beheer} />}
      {!kiezen && belemmering && (
        <Strook soort="fout">
          {belemmering.soort === "zin" ? belemmering.zin : controlebelet(teksten, belemmering.belet)}
        </Strook>
      )}
      {!kiezen && plek && (uitkomst || belemmering?.soort === "zin") && (
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
