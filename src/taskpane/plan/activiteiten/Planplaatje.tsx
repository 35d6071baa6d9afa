import { lazy, Suspense, useState } from "react";
import { EENHEIDTEKST } from "../../../knowledge/notatie";
import type { Plantelling } from "../../../work/plan";
import type { Eenheid } from "../../../knowledge/pok/soorten";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Tabelkader } from "../../parts/Tabelkader";
import { useTabelstijl } from "../../parts/tabelstijl";
import { Wachtteken } from "../../parts/Wachtteken";
import { kolomopmaak } from "../getallen";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

const Jaargrafiek = lazy(() => import("../../parts/Jaargrafiek"));

/** Beschikbaar naast gepland, per jaar: als plaatje en met dezelfde cijfers in een tabel. */
export function Planplaatje({ telling, eenheid }: { telling: Plantelling; eenheid: Eenheid }) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const tabelstijl = useTabelstijl();
  const stijl = usePlanstijlen();
  const [open, zetOpen] = useState(false);
  const standen = telling.jaren.map((jaar) => ({ jaar, ...telling.jaar(jaar) }));
  const toon = kolomopmaak(
    standen.flatMap(({ inzetbaar, gepland }) => [inzetbaar, gepland]),
    eenheid,
  );
  const { totaal } = telling;
  return (
    <details open={open} onToggle={({ currentTarget }) => zetOpen(currentTarget.open)}>
      <summary className={gedeeld.samenvatting}>{plan.plaatje}</summary>
      {open && (
        <div className={stijl.vak}>
          <Suspense fallback={<Wachtteken tekst={plan.plaatjeLaden} />}>
            <Jaargrafiek
              titel={plan.plaatje}
              namen={telling.jaren.map(String)}
              reeksen={[
                { naam: plan.beschikbaar, waarden: standen.map(({ inzetbaar }) => inzetbaar) },
                { naam: plan.gepland, waarden: standen.map(({ gepland }) => gepland) },
              ]}
            />
          </Suspense>
          <Tabelkader naam={plan.plaatje}>
            <table className={tabelstijl.tabel}>
              <thead>
                <tr>
                  <th scope="col">{EENHEIDTEKST[eenheid]}</th>
                  <th scope="col">{plan.beschikbaar}</th>
                  <th scope="col">{plan.gepland}</th>
                  <th scope="col">{plan.overKop}</th>
                </tr>
              </thead>
              <tbody>
                {[...standen, { jaar: plan.totaal, ...totaal }].map(({ jaar, inzetbaar, gepland, over }) => (
                  <tr key={jaar}>
                    <th scope="row">{jaar}</th>
                    <td>{toon(inzetbaar)}</td>
                    <td>{toon(gepland)}</td>
                    <td className={over < 0 ? stijl.tekort : undefined}>{toon(over)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Tabelkader>
        </div>
      )}
    </details>
  );
}
