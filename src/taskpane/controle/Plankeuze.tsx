import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Planplek } from "../../controle";
import { volledigAdres } from "../../invoegen/adres";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { useTeksten } from "./taal";
import type { Controlebeheer } from "./controlebeheer";
import type { Stand } from "./stand";
import { useControlestijlen } from "./stijlen";

const useStyles = makeStyles({
  keuze: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "2px",
    width: "100%",
    padding: "8px",
    marginBottom: "6px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
  },
  plek: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
});

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
            <Keuze
              key={plekTekst(kandidaat.plek)}
              plek={kandidaat.plek}
              reden={kandidaat.reden[controle.taal]}
              bijKeuze={() => void beheer.kiesKandidaat(kandidaat)}
            />
          ))}
        </Keuzes>
      )}
      {eerder.length > 0 && (
        <Keuzes kop={controle.eerder}>
          {eerder.map((herinnering) => (
            <Keuze
              key={plekTekst(herinnering.plek)}
              plek={herinnering.plek}
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

function Keuze({ plek, reden, bijKeuze }: { plek: Planplek; reden: string; bijKeuze(): void }) {
  const { controle } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useStyles();
  return (
    <li>
      <Button className={stijl.keuze} onClick={bijKeuze}>
        <span className={stijl.plek}>{plekTekst(plek)}</span>
        <span className={gedeeld.klein}>
          {[plek.tabel === null ? "" : controle.tabel(plek.tabel), reden].filter(Boolean).join(" · ")}
        </span>
      </Button>
    </li>
  );
}

const plekTekst = ({ doel }: Planplek) => volledigAdres(doel.blad, doel);
