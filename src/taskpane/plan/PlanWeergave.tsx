import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useEffect, type KeyboardEvent } from "react";
import { beletTekst } from "../../texts";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossier } from "../gemeente/dossier";
import { useStand } from "../parts/houder";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useFocusbehoud } from "../parts/useFocusbehoud";
import { Wachtteken } from "../parts/Wachtteken";
import { Meldingsvak } from "./Meldingsvak";
import type { Opsteller } from "./opsteller";
import { Overneemvoorstel } from "./Overneemvoorstel";
import { Planbalk } from "./Planbalk";
import { Stappen } from "./Stappen";
import { Stappenbalk } from "./Stappenbalk";
import { Start } from "./Start";
import { useTeksten } from "./taal";
import { Vraagvak } from "./Vraagvak";

const useStyles = makeStyles({
  inhoud: { gap: "10px", padding: "8px 12px 16px" },
  // Het vak staat er altijd; leeg neemt het de tussenruimte niet in.
  bewaarvak: { ":empty": { marginBottom: "-10px" } },
});

interface Props {
  editie: Editie;
  dossier: Dossier;
  opsteller: Opsteller;
}

/** Een plan opstellen in stappen, van uitgangspunten tot een blad in de werkmap. */
export function PlanWeergave({ editie, dossier, opsteller }: Props) {
  const teksten = useTeksten();
  const { plan } = teksten;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const stand = useStand(opsteller);
  const { fase, ontwerp, voorstel, bewaarfout, vraag, bezig } = stand;
  const { thuis, vak } = useFocusbehoud<HTMLDivElement>();
  useEffect(() => opsteller.volg(), [opsteller]);
  useEffect(() => {
    // Wie Excel sluit of naar een ander venster gaat, verliest de laatste halve seconde niet.
    const bewaar = () => void opsteller.bewaarNu();
    document.addEventListener("visibilitychange", bewaar);
    return () => document.removeEventListener("visibilitychange", bewaar);
  }, [opsteller]);
  const bijToets = (gebeurtenis: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, shiftKey, target } = gebeurtenis;
    if (key.toLowerCase() !== "z" || !(ctrlKey || metaKey) || shiftKey || isTekstveld(target)) return;
    gebeurtenis.preventDefault();
    opsteller.maakOngedaan();
  };
  return (
    <div
      className={mergeClasses(gedeeld.weergave, stijl.inhoud)}
      ref={thuis}
      tabIndex={-1}
      onKeyDown={bijToets}
      {...vak}
    >
      <div role="status" className={stijl.bewaarvak}>
        {bewaarfout && (
          <Strook soort="fout">
            {plan.nietBewaard(beletTekst(teksten, bewaarfout))}
            <Button size="small" onClick={() => void opsteller.bewaarNu()}>
              {plan.opnieuwProberen}
            </Button>
          </Strook>
        )}
      </div>
      {fase === "stappen" && ontwerp && (
        <>
          <Stappenbalk stap={ontwerp.stap} bijKeuze={(stap) => opsteller.kiesStap(stap)} />
          <Planbalk
            ontwerp={ontwerp}
            terugTeNemen={stand.geschiedenis.vorige.length > 0}
            opsteller={opsteller}
          />
        </>
      )}
      <Meldingsvak stand={stand} opsteller={opsteller} />
      {vraag && ontwerp && <Vraagvak vraag={vraag} ontwerp={ontwerp} opsteller={opsteller} />}
      {fase === "lezen" &&
        (bezig ? (
          <Wachtteken tekst={plan.werk[bezig.werk]} />
        ) : (
          <Button onClick={() => void opsteller.begin()}>{plan.opnieuwProberen}</Button>
        ))}
      {fase === "start" && <Start stand={stand} opsteller={opsteller} />}
      {fase === "overnemen" && voorstel && <Overneemvoorstel voorstel={voorstel} opsteller={opsteller} />}
      {fase === "stappen" && ontwerp && (
        <Stappen editie={editie} dossier={dossier} stand={stand} ontwerp={ontwerp} opsteller={opsteller} />
      )}
    </div>
  );
}

/** In een tekstveld neemt Ctrl+Z het typen zelf terug. */
const isTekstveld = (doel: EventTarget) =>
  doel instanceof HTMLInputElement && !["radio", "checkbox"].includes(doel.type);
