import { lazy, Suspense, useMemo } from "react";
import { vergelijk, type Ontwerp } from "../../../work/plan";
import { ERNSTEN } from "../../../rules";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Wachtteken } from "../../parts/Wachtteken";
import { toets, type Planbeeld } from "../beeld";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";
import { tellingVan } from "./telling";
import { Vergelijktabel } from "./Vergelijktabel";

const Jaargrafiek = lazy(() => import("../../parts/Jaargrafiek"));

/** Meer staven per jaar zijn in een smal venster niet te onderscheiden; de tabel heeft ze alle. */
const MEESTE_STAVEN = 3;

/** Alle scenario's naast elkaar, per jaar en per actielijn, met wat de controle bij elk vindt. */
export function Vergelijkdeel({ ontwerp, beeld }: { ontwerp: Ontwerp; beeld: Planbeeld }) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const { scenarios, eenheid, metBaten } = ontwerp;
  const { beschikbaar } = beeld;
  const { actielijnen } = beschikbaar;
  const { perJaar, perActielijn, totaal } = useMemo(
    () =>
      vergelijk(
        scenarios.map(({ activiteiten }) => activiteiten),
        beschikbaar,
      ),
    [scenarios, beschikbaar],
  );
  const tellingen = useMemo(
    () => scenarios.map(({ activiteiten }) => tellingVan(toets(beeld, { eenheid, metBaten }, activiteiten))),
    [scenarios, beeld, eenheid, metBaten],
  );
  const namen = scenarios.map(({ naam }) => naam);
  return (
    <div className={stijl.vak}>
      <Suspense fallback={<Wachtteken tekst={plan.plaatjeLaden} />}>
        <Jaargrafiek
          titel={plan.vergelijkPlaatje}
          namen={perJaar.map(({ wat }) => String(wat))}
          reeksen={[
            { naam: plan.beschikbaar, waarden: perJaar.map(({ inzetbaar }) => inzetbaar) },
            ...namen.slice(0, MEESTE_STAVEN).map((naam, i) => ({
              naam,
              waarden: perJaar.map(({ gepland }) => gepland[i]!),
            })),
          ]}
        />
      </Suspense>
      {namen.length > MEESTE_STAVEN && <p className={gedeeld.klein}>{plan.eersteScenarios(MEESTE_STAVEN)}</p>}
      <Vergelijktabel
        kop={plan.perJaar}
        namen={namen}
        regels={[...perJaar, { ...totaal, wat: plan.totaal }]}
        eenheid={eenheid}
      />
      <Vergelijktabel
        kop={plan.perActielijn}
        namen={namen}
        regels={perActielijn}
        regelnaam={(nummer) => `${nummer} ${actielijnen.find((lijn) => lijn.nummer === nummer)!.naam}`}
        eenheid={eenheid}
      />
      <h3 className={stijl.ondertitel}>{plan.toetsdelen.bevindingen}</h3>
      <ul className={`${stijl.lijst} ${gedeeld.klein}`} aria-label={plan.toetsdelen.bevindingen}>
        {namen.map((naam, i) => {
          const gevonden = ERNSTEN.filter((ernst) => tellingen[i]![ernst] > 0);
          return (
            <li key={naam}>
              {naam}:{" "}
              {gevonden.map((ernst) => plan.aantal(ernst, tellingen[i]![ernst])).join(", ") || plan.geen}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
