import { mergeClasses } from "@fluentui/react-components";
import type { Indexbedrag, Indexherkomst } from "../../work/formulas/fondsherkomst";
import { EDITIENAAM } from "../../knowledge/gemeentefonds";
import { geindexeerd, indexcijfers } from "../../work/indexing";
import { formuleNl } from "../../work/formule";
import { vasteTekst } from "../../knowledge/notatie";
import { rijnaam } from "../gemeentefonds/cijfers";
import { Indexpad } from "../indexing/Indexpad";
import { useTeksten as useFondsteksten } from "../gemeentefonds/taal";
import { Cellink } from "../parts/Cellink";
import { Feitenlijst } from "../parts/Feitenlijst";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { useTaal } from "../parts/taal";
import type { Formulebeheer } from "./formulebeheer";
import { Kaartvak } from "./Kaartvak";
import { useFormulestijlen } from "./stijlen";
import { useTeksten } from "./taal";

interface Props {
  herkomst: Indexherkomst;
  geheel: boolean;
  beheer: Formulebeheer;
}

/** Een geïndexeerd bedrag: waar het bedrag staat, met welke indexcijfers het is vermenigvuldigd, en wat eruit komt. */
export function Indexkaart({ herkomst: { aanroep, opdracht, bedrag }, geheel, beheer }: Props) {
  const { formules } = useTeksten();
  const { gemeentefonds } = useFondsteksten();
  const taal = useTaal();
  const gedeeld = useGedeeldeStijlen();
  const stijl = useFormulestijlen();
  const { van, naar, onderdeel, editie } = opdracht;
  const { getal } = bedrag;
  const uitkomst = getal === null ? null : geldtekst(geindexeerd(getal, opdracht));
  const voorbehouden = indexcijfers(opdracht).flatMap((cijfer) =>
    cijfer.voorbehouden.map((tekst) => `${cijfer.jaar}: ${tekst[taal]}`),
  );
  return (
    <Kaartvak aanroep={aanroep} over={formules.prijspeil(van, naar)} raadsel={null} geheel={geheel}>
      {uitkomst && <p className={mergeClasses(stijl.bedrag, gedeeld.cijfers)}>{uitkomst}</p>}
      <Feitenlijst
        feiten={[
          [formules.bedrag, <Bedrag key="bedrag" bedrag={bedrag} beheer={beheer} />],
          [gemeentefonds.indexeren.onderdeel, rijnaam({ reeks: "lpo", rij: onderdeel }, taal)],
          [gemeentefonds.indexeren.editie, EDITIENAAM[editie]],
          [gemeentefonds.voorbehoud, voorbehouden.join(" ")],
        ]}
      />
      <Indexpad opdracht={opdracht} />
      {uitkomst && <p className={gedeeld.klein}>{formules.nietAfgerond}</p>}
    </Kaartvak>
  );
}

function Bedrag({ bedrag, beheer }: { bedrag: Indexbedrag; beheer: Formulebeheer }) {
  const { formules } = useTeksten();
  const { argument, doel, getal } = bedrag;
  if (doel)
    return (
      <>
        {getal !== null && `${geldtekst(getal)}, `}
        <Cellink doel={doel} beheer={beheer} />
      </>
    );
  return getal === null ? formules.berekendBedrag(formuleNl(argument.tekst)) : geldtekst(getal);
}

const geldtekst = (getal: number): string => vasteTekst(getal, 1, 2);
