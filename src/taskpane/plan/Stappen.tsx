import { useMemo } from "react";
import { actiefScenario, type Ontwerp } from "../../work/plan";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossier } from "../gemeente/dossier";
import { useStand } from "../parts/houder";
import { Planstap } from "./activiteiten/Planstap";
import { beeldVan, toets } from "./beeld";
import { Beschikbaarstap } from "./beschikbaar/Beschikbaarstap";
import type { Opsteller } from "./opsteller";
import { Schrijfstap } from "./schrijven/Schrijfstap";
import type { Stand } from "./stand";
import { Stapvoet } from "./Stapvoet";
import { Toetsstap } from "./toets/Toetsstap";
import { Uitgangspuntenstap } from "./uitgangspunten/Uitgangspuntenstap";

interface Props {
  editie: Editie;
  dossier: Dossier;
  stand: Stand;
  ontwerp: Ontwerp;
  opsteller: Opsteller;
}

/** De stap waar het ontwerp is, met de weg naar de vorige en de volgende. */
export function Stappen({ editie, dossier, stand, ontwerp, opsteller }: Props) {
  const dossierstand = useStand(dossier);
  const { van, tot, bron, stap, eenheid, metBaten } = ontwerp;
  const beeld = useMemo(
    () => beeldVan(editie, dossierstand, { van, tot, bron }),
    [editie, dossierstand, van, tot, bron],
  );
  const { activiteiten } = actiefScenario(ontwerp);
  const bevindingen = useMemo(
    () => toets(beeld, { eenheid, metBaten }, activiteiten),
    [beeld, eenheid, metBaten, activiteiten],
  );
  const deel = { ontwerp, beeld, opsteller };
  return (
    <>
      {stap === "uitgangspunten" && (
        <Uitgangspuntenstap dossier={dossier} dossierstand={dossierstand} {...deel} />
      )}
      {stap === "beschikbaar" && <Beschikbaarstap {...deel} />}
      {stap === "plan" && <Planstap stand={stand} bevindingen={bevindingen} {...deel} />}
      {stap === "controle" && <Toetsstap stand={stand} bevindingen={bevindingen} {...deel} />}
      {stap === "schrijven" && <Schrijfstap stand={stand} bevindingen={bevindingen} {...deel} />}
      <Stapvoet stap={stap} bijKeuze={(keuze) => opsteller.kiesStap(keuze)} />
    </>
  );
}
