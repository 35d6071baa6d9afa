import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { bronVan, HOE, WAT } from "../../invoegen/opdracht";
import { weigering } from "../../invoegen/weigering";
import type { Editie } from "../../pok/editie";
import { Bronnaam } from "./Bronnaam";
import { Keuzebalk } from "../onderdelen/Keuzebalk";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { useFocusbehoud } from "../onderdelen/useFocusbehoud";
import { useTeksten } from "../taal";
import { Doelregel } from "./Doelregel";
import type { Invoeger } from "./invoeger";
import { Meldingsvak } from "./Meldingsvak";
import { Overschrijfvraag } from "./Overschrijfvraag";
import { useStand } from "../onderdelen/houder";
import { Voorbeeld } from "./Voorbeeld";
import { Weigeringsvak } from "./Weigeringsvak";

const useStyles = makeStyles({
  paneel: {
    flexShrink: 0,
    maxHeight: "60vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-height: 719px)": { maxHeight: "none", overflowY: "visible" },
  },
  keuzes: { display: "flex", flexWrap: "wrap", gap: "8px", "& > *": { flexGrow: 1 } },
});

/** Wat er wordt ingevoegd, waar, en de knop die het doet. */
export function Invoegpaneel({ editie, invoeger }: { editie: Editie; invoeger: Invoeger }) {
  const { invoegen } = useTeksten();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { opdracht, zicht, vraag, bezig, melding } = useStand(invoeger);
  const { thuis, vak } = useFocusbehoud<HTMLButtonElement>();
  const verkenning = zicht.fase === "gezien" ? zicht.verkenning : null;
  const geweigerd = weigering(editie, opdracht);
  const kan = verkenning !== null && verkenning.belet === null && !bezig && !geweigerd;
  return (
    <section className={stijl.paneel} aria-labelledby="invoegkop" {...vak}>
      <h2 id="invoegkop" className={gedeeld.kop}>
        {invoegen.titel}
        <Bronnaam bron={bronVan(opdracht)} />
      </h2>
      <div className={stijl.keuzes}>
        <Keuzebalk
          naam={invoegen.wat}
          waarden={WAT}
          gekozen={opdracht.wat}
          tekst={(wat) => invoegen[wat]}
          bijKeuze={(wat) => invoeger.kies({ wat })}
        />
        <Keuzebalk
          naam={invoegen.hoe}
          waarden={HOE}
          gekozen={opdracht.hoe}
          tekst={(hoe) => invoegen[hoe]}
          bijKeuze={(hoe) => invoeger.kies({ hoe })}
        />
      </div>
      <Doelregel zicht={zicht} bijOpnieuw={() => void invoeger.kijk()} />
      {geweigerd && <Weigeringsvak editie={editie} weigering={geweigerd} />}
      {kan && <Voorbeeld editie={editie} opdracht={opdracht} doel={verkenning.doel} />}
      {vraag && verkenning ? (
        <Overschrijfvraag
          verkenning={verkenning}
          bijJa={() => void invoeger.overschrijf()}
          bijNee={() => invoeger.laatStaan()}
        />
      ) : (
        // Blijft bereikbaar als invoegen niet kan, zodat de focus niet verdwijnt.
        <Button
          ref={thuis}
          appearance="primary"
          disabledFocusable={!kan}
          onClick={() => void invoeger.voegIn()}
        >
          {invoegen.knop}
        </Button>
      )}
      <Meldingsvak bezig={bezig} melding={melding} invoeger={invoeger} />
    </section>
  );
}
