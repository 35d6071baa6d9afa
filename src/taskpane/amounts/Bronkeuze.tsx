import { Button } from "@fluentui/react-components";
import { bronVan } from "../../work/amounts/opdracht";
import type { Invoeger } from "../insert/invoeger";
import { useStand } from "../parts/houder";
import { Keuzebalk } from "../parts/Keuzebalk";
import { Strook } from "../parts/Strook";
import { useFocusbehoud } from "../parts/useFocusbehoud";
import { useTeksten } from "../parts/taal";

/** Waaruit de bedragen komen; te kiezen zodra er meer is dan de landelijke tabel. */
export function Bronkeuze({ invoeger }: { invoeger: Invoeger }) {
  const { bedragen, algemeen } = useTeksten();
  const { bronnen, opdracht, vervallenBron } = useStand(invoeger);
  const { thuis, vak } = useFocusbehoud<HTMLDivElement>();
  return (
    <>
      {bronnen.length > 1 && (
        <Keuzebalk
          naam={bedragen.bron}
          waarden={bronnen.map(({ soort }) => soort)}
          gekozen={bronVan(opdracht).soort}
          tekst={(soort) => bedragen[soort]}
          bijKeuze={(soort) => invoeger.kies({ bron: bronnen.find((bron) => bron.soort === soort)! })}
        />
      )}
      <div role="status" tabIndex={-1} ref={thuis} {...vak}>
        {vervallenBron && (
          <Strook soort="let-op">
            {bedragen.bronVervallen(bedragen[vervallenBron.soort], vervallenBron.gemeente)}
            <Button size="small" onClick={() => invoeger.sluitVervallenBron()}>
              {algemeen.sluiten}
            </Button>
          </Strook>
        )}
      </div>
    </>
  );
}
