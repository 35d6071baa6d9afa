import { mergeClasses } from "@fluentui/react-components";
import type { Cijferherkomst, Fondsherkomst, Reeksbronherkomst } from "../../work/formulas/fondsherkomst";
import { bronvermelding, EDITIENAAM, reeksVan } from "../../knowledge/gemeentefonds";
import { reeksbronvermelding } from "../../knowledge/gemeentefonds/bron";
import { inEuros, metEenheid, rijnaam } from "../gemeentefonds/cijfers";
import { useTeksten as useFondsteksten } from "../gemeentefonds/taal";
import { Feitenlijst } from "../parts/Feitenlijst";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTaal } from "../parts/taal";
import type { Formulebeheer } from "./formulebeheer";
import { Indexkaart } from "./Indexkaart";
import { Kaartvak } from "./Kaartvak";
import { useFormulestijlen } from "./stijlen";
import { useTeksten } from "./taal";

interface Props {
  herkomst: Fondsherkomst;
  geheel: boolean;
  beheer: Formulebeheer;
}

/** Waar de uitkomst van één aanroep over het gemeentefonds vandaan komt. */
export function Fondskaart({ herkomst, geheel, beheer }: Props) {
  const { aanroep, soort } = herkomst;
  if (soort === "raadsel")
    return <Kaartvak aanroep={aanroep} over="" raadsel={herkomst.raadsel} geheel={geheel} />;
  if (soort === "index") return <Indexkaart herkomst={herkomst} geheel={geheel} beheer={beheer} />;
  return soort === "cijfer" ? (
    <Cijferkaart herkomst={herkomst} geheel={geheel} />
  ) : (
    <Reeksbronkaart herkomst={herkomst} geheel={geheel} />
  );
}

function Cijferkaart({ herkomst, geheel }: { herkomst: Cijferherkomst; geheel: boolean }) {
  const { gemeentefonds, toelichting } = useFondsteksten();
  const taal = useTaal();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useFormulestijlen();
  const { aanroep, cijfer } = herkomst;
  const { reeks, jaar, editie, getal, status } = cijfer;
  return (
    <Kaartvak
      aanroep={aanroep}
      over={`${reeksVan(reeks).naam[taal]}, ${jaar}`}
      raadsel={null}
      geheel={geheel}
    >
      <p className={mergeClasses(stijl.bedrag, gedeeld.cijfers)}>{metEenheid(cijfer)}</p>
      {getal === null && <p className={gedeeld.klein}>{gemeentefonds.geenCijfer(jaar)}</p>}
      <Feitenlijst
        feiten={[
          [gemeentefonds.onderdeel, rijnaam(cijfer, taal)],
          [gemeentefonds.editie, EDITIENAAM[editie]],
          [gemeentefonds.inEuros, inEuros(cijfer)],
          [toelichting.status, getal === null ? null : gemeentefonds.status[status]],
          [toelichting.bron, bronvermelding(cijfer, taal)],
        ]}
      />
    </Kaartvak>
  );
}

function Reeksbronkaart({ herkomst, geheel }: { herkomst: Reeksbronherkomst; geheel: boolean }) {
  const { formules, toelichting } = useTeksten();
  const taal = useTaal();
  const gedeeld = useGedeeldeStijlen();
  const { aanroep, reeks, jaar } = herkomst;
  return (
    <Kaartvak aanroep={aanroep} over={`${reeks.naam[taal]}, ${jaar}`} raadsel={null} geheel={geheel}>
      <p className={gedeeld.klein}>{formules.fondsbron}</p>
      <Feitenlijst feiten={[[toelichting.bron, reeksbronvermelding(reeks, jaar, taal)]]} />
    </Kaartvak>
  );
}
