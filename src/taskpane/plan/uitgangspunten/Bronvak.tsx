import { BRONSOORTEN, type Bronsoort } from "../../../work/plan";
import { Ramingsmerk } from "../../parts/Ramingsmerk";
import { Keuzebalk } from "../../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import type { Planbeeld } from "../beeld";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

interface Props {
  beeld: Planbeeld;
  gemeenteBekend: boolean;
  bijKeuze(bron: Bronsoort): void;
}

/** Waaruit blijkt wat er beschikbaar is, en wat er nodig is voor een bron die er nog niet is. */
export function Bronvak({ beeld: { soorten, beschikbaar }, gemeenteBekend, bijKeuze }: Props) {
  const { plan, bedragen } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const { bron, naam } = beschikbaar;
  return (
    <div className={stijl.vak}>
      <h3 className={stijl.ondertitel}>{plan.bron}</h3>
      {soorten.length > 1 && (
        <Keuzebalk
          naam={plan.bron}
          waarden={soorten}
          gekozen={bron}
          tekst={(soort) => bedragen[soort]}
          bijKeuze={bijKeuze}
        />
      )}
      <p className={stijl.zin}>
        {naam.charAt(0).toUpperCase() + naam.slice(1)}
        {bron === "raming" && (
          <>
            {" "}
            <Ramingsmerk />
          </>
        )}
      </p>
      {bron === "raming" && <Strook soort="let-op">{plan.ramingUitleg}</Strook>}
      {bron === "landelijk" && <Strook soort="let-op">{plan.landelijkUitleg}</Strook>}
      {BRONSOORTEN.filter((soort) => !soorten.includes(soort)).map((soort) => (
        <p key={soort} className={gedeeld.klein}>
          {soort === "eigen" ? plan.eigenOntbreekt : gemeenteBekend ? plan.ramingKomt : plan.ramingOntbreekt}
        </p>
      ))}
    </div>
  );
}
