import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { beletTekst } from "../../texts";
import { type Belet } from "../../sheet/belet";
import { doeladres } from "../../sheet/doel";
import { Plaatsregel } from "../insert/Doelregel";
import { Meldingsvak } from "../insert/Meldingsvak";
import { Overschrijfvraag } from "../insert/Overschrijfvraag";
import { useStand } from "../parts/houder";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useFocusbehoud } from "../parts/useFocusbehoud";
import { useTeksten } from "../gemeentefonds/taal";
import type { Indexeerder } from "./indexeerder";
import { Indexkeuzes } from "./Indexkeuzes";
import { Indexpad } from "./Indexpad";
import { Indexvoorbeeld } from "./Indexvoorbeeld";

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px", "& > button": { alignSelf: "stretch" } },
});

/** Een index op de geselecteerde bedragen toepassen: kiezen, vooraf zien, schrijven, ongedaan maken. */
export function Indexdeel({ indexeerder }: { indexeerder: Indexeerder }) {
  const teksten = useTeksten();
  const { indexeren } = teksten.gemeentefonds;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { opdracht, zicht, vraag, bezig, melding } = useStand(indexeerder);
  const { thuis, vak } = useFocusbehoud<HTMLButtonElement>();
  useEffect(() => indexeerder.volgSelectie(), [indexeerder]);
  const plan = indexeerder.plan();
  const verkenning = zicht.fase === "gezien" ? zicht.verkenning : null;
  const aantal = plan?.wijzigingen.length ?? 0;
  const kan = aantal > 0 && !verkenning?.belet && !bezig && opdracht.van !== opdracht.naar;
  const belettekst = (belet: Belet) => beletTekst(teksten, belet, indexeren.belet);
  return (
    <section className={stijl.vak} aria-labelledby="indexkop" {...vak}>
      <h2 id="indexkop" className={gedeeld.kop}>
        {indexeren.titel}
      </h2>
      <Indexkeuzes opdracht={opdracht} bijKeuze={(keuze) => indexeerder.kies(keuze)} />
      <Indexpad opdracht={opdracht} />
      <Plaatsregel
        zicht={zicht}
        belettekst={belettekst}
        bijOpnieuw={() => void indexeerder.kijk()}
        toon={({ bron, doel }) => (
          <p className={gedeeld.klein}>
            {opdracht.plaats === "zelf"
              ? indexeren.selectie(doeladres(bron))
              : indexeren.selectieNaar(doeladres(bron), doeladres(doel))}
          </p>
        )}
      />
      {plan && opdracht.van !== opdracht.naar && <Indexvoorbeeld plan={plan} opdracht={opdracht} />}
      {vraag && verkenning ? (
        <Overschrijfvraag
          verkenning={verkenning}
          bijJa={() => void indexeerder.overschrijf()}
          bijNee={() => indexeerder.laatStaan()}
        />
      ) : (
        <Button
          ref={thuis}
          appearance="primary"
          disabledFocusable={!kan}
          onClick={() => void indexeerder.voegIn()}
        >
          {indexeren.knop(aantal)}
        </Button>
      )}
      <Meldingsvak
        bezig={bezig}
        melding={melding}
        plaatser={indexeerder}
        woorden={indexeren}
        belettekst={belettekst}
      />
    </section>
  );
}
