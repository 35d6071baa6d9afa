import { makeStyles } from "@fluentui/react-components";
import { BRIEF, EDITIENAAM, REEKSEN, reeksVan } from "../../knowledge/gemeentefonds";
import { eersteVan, type Fondsopdracht } from "../../work/insert/fondsopdracht";
import { Keuzebalk } from "../parts/Keuzebalk";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTaal } from "../parts/taal";
import { useTeksten } from "./taal";

const useStyles = makeStyles({
  vak: { display: "flex", flexDirection: "column", gap: "8px" },
  balk: { display: "flex" },
});

interface Props {
  opdracht: Fondsopdracht;
  bijKeuze(keuze: Partial<Fondsopdracht>): void;
}

/** Welke reeks, uit welke editie, en waar zij staat. */
export function Reekskeuze({ opdracht, bijKeuze }: Props) {
  const { gemeentefonds } = useTeksten();
  const taal = useTaal();
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const { naam, plaats, edities } = reeksVan(opdracht.reeks);
  return (
    <div className={stijl.vak}>
      <div className={stijl.balk}>
        <Keuzebalk
          naam={gemeentefonds.reeks}
          waarden={REEKSEN.map(({ code }) => code)}
          gekozen={opdracht.reeks}
          tekst={(code) => gemeentefonds.reekskort[code]}
          bijKeuze={(code) => bijKeuze({ ...eersteVan(code), jaar: jaarIn(code, opdracht.jaar) })}
        />
      </div>
      {edities.length > 1 && (
        <div className={stijl.balk}>
          <Keuzebalk
            naam={gemeentefonds.editie}
            waarden={edities}
            gekozen={opdracht.editie}
            tekst={(editie) => EDITIENAAM[editie]}
            bijKeuze={(editie) => bijKeuze({ editie })}
          />
        </div>
      )}
      <p className={gedeeld.klein}>
        {gemeentefonds.herkomst(naam[taal], `${BRIEF}, ${plaats[taal]}`, EDITIENAAM[opdracht.editie])}
      </p>
    </div>
  );
}

/** Het gekozen jaar, of het laatste van een reeks die het niet kent. */
function jaarIn(reeks: Fondsopdracht["reeks"], jaar: number): number {
  const { jaren } = reeksVan(reeks);
  return jaren.includes(jaar) ? jaar : jaren[jaren.length - 1]!;
}
