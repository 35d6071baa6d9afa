import { Button } from "@fluentui/react-components";
import { Plekkeuze, plekTekst } from "../parts/Plekkeuze";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import type { Stand } from "./stand";
import { useControlestijlen } from "./stijlen";

/** Wat er te controleren is: de selectie, of een plan dat in de werkmap gevonden is, met waarom. */
export function Plankeuze({
  stand: { kandidaten, geheugen, plek: huidig },
  beheer,
}: {
  stand: Stand;
  beheer: Controlebeheer;
}) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = useControlestijlen();
  const gevonden = new Set(kandidaten?.map(({ plek }) => plekTekst(plek)));
  const eerder = geheugen?.plannen.filter(({ plek }) => !gevonden.has(plekTekst(plek))) ?? [];
  const verdwenen = geheugen?.verdwenen ?? [];
  return (
    <section
      className={gemeenschappelijk.vak}
      aria-labelledby="plankeuze"
      onKeyDown={({ key }) => key === "Escape" && huidig && beheer.terugNaarPlan()}
    >
      <h2 id="plankeuze" className={gedeeld.kop}>
        {controle.watKop}
      </h2>
      <div className={gemeenschappelijk.knoppen}>
        <Button appearance="primary" onClick={() => void beheer.kiesSelectie()}>
          {controle.selectie}
        </Button>
        <Button onClick={() => void beheer.zoekPlannen()}>{controle.zoekPlannen}</Button>
        {huidig && (
          <Button appearance="subtle" onClick={() => beheer.terugNaarPlan()}>
            {controle.terugNaarPlan}
          </Button>
        )}
      </div>
      {kandidaten?.length === 0 && <p className={gedeeld.klein}>{controle.geenKandidaten}</p>}
      {kandidaten && kandidaten.length > 0 && (
        <Keuzes kop={controle.kandidaten}>
          {kandidaten.map((kandidaat) => (
            <Plekkeuze
              key={plekTekst(kandidaat.plek)}
              plek={kandidaat.plek}
              tabel={controle.tabel}
              reden={kandidaat.reden[controle.taal]}
              bijKeuze={() => void beheer.kiesKandidaat(kandidaat)}
            />
          ))}
        </Keuzes>
      )}
      {eerder.length > 0 && (
        <Keuzes kop={controle.eerder}>
          {eerder.map((herinnering) => (
            <Plekkeuze
              key={plekTekst(herinnering.plek)}
              plek={herinnering.plek}
              tabel={controle.tabel}
              reden={
                herinnering.terzijde.length > 0 ? controle.terzijdeAantal(herinnering.terzijde.length) : ""
              }
              bijKeuze={() => void beheer.kiesHerinnering(herinnering)}
            />
          ))}
        </Keuzes>
      )}
      {verdwenen.length > 0 && <p className={gedeeld.klein}>{controle.verdwenen(verdwenen.join(", "))}</p>}
    </section>
  );
}

function Keuzes({ kop, children }: { kop: string; children: React.ReactNode }) {
  const gedeeld = useGedeeldeStijlen();
  const stijl = useControlestijlen();
  return (
    <>
      <h3 className={gedeeld.kop}>{kop}</h3>
      <ul className={stijl.kaal} aria-label={kop}>
        {children}
      </ul>
    </>
  );
}
