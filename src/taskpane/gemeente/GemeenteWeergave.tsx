import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { beletTekst } from "../../texts";
import { useStand } from "../parts/houder";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { useFocusbehoud } from "../parts/useFocusbehoud";
import type { Dossier } from "./dossier";
import { useTeksten } from "./taal";
import { EigenBedragen } from "./EigenBedragen";
import { Gemeentevak } from "./Gemeentevak";
import { Bevestiging } from "./inlezen/Bevestiging";
import type { Inlezer } from "./inlezen/inlezer";
import { Invoerkeuze } from "./inlezen/Invoerkeuze";
import { Uitkomststrook } from "./inlezen/Uitkomststrook";
import { Voortgangsstrook } from "./inlezen/Voortgangsstrook";
import { Wijzigingen } from "./inlezen/Wijzigingen";
import { Ramingaandeel } from "./Ramingaandeel";
import { Editievergelijking } from "./vergelijken/Editievergelijking";

const useStyles = makeStyles({
  inhoud: { gap: "16px", padding: "8px 12px 16px" },
  deel: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** Welke gemeente deze werkmap betreft, haar rollen en haar eigen bedragen. */
export function GemeenteWeergave({ dossier, inlezer }: { dossier: Dossier; inlezer: Inlezer }) {
  const teksten = useTeksten();
  const { gemeente: zinnen } = teksten;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  const stand = useStand(dossier);
  const { lezing, voorstel, bezig, uitkomst } = useStand(inlezer);
  const { thuis, vak } = useFocusbehoud<HTMLDivElement>();
  const { gemeente, instellingen, belet } = stand;
  const naam = gemeente?.naam ?? "";
  return (
    <div className={mergeClasses(gedeeld.weergave, stijl.inhoud)} ref={thuis} tabIndex={-1} {...vak}>
      {belet && <Strook soort="fout">{beletTekst(teksten, belet)}</Strook>}
      {!lezing && (
        <Deel kop={zinnen.keuze.kop}>
          <Gemeentevak stand={stand} dossier={dossier} bijKeuze={() => inlezer.sluitUitkomst()} />
        </Deel>
      )}
      {!lezing && (
        <Deel kop={zinnen.eigen.kop}>
          <EigenBedragen stand={stand} dossier={dossier} inlezer={inlezer} />
          {gemeente ? (
            <Invoerkeuze inlezer={inlezer} />
          ) : (
            <p className={gedeeld.klein}>{zinnen.eigen.eerstGemeente}</p>
          )}
        </Deel>
      )}
      {lezing && !voorstel && gemeente && (
        <Bevestiging lezing={lezing} gemeente={gemeente} bezig={bezig !== null} inlezer={inlezer} />
      )}
      {voorstel && (
        <Wijzigingen
          opmerkingen={lezing!.resultaat.opmerkingen}
          voorstel={voorstel}
          bezig={bezig !== null}
          inlezer={inlezer}
        />
      )}
      <div role="status">
        {bezig && <Voortgangsstrook bezig={bezig} bijAfbreken={() => inlezer.breekAf()} />}
        {!bezig && uitkomst && <Uitkomststrook uitkomst={uitkomst} inlezer={inlezer} />}
      </div>
      {!lezing && (stand.tabel?.rijen.length ?? 0) > 0 && (
        <Deel kop={zinnen.vergelijking.kop}>
          <Editievergelijking
            gemeente={stand.tabel!.bedragen.gemeente ?? naam}
            rijen={stand.tabel!.rijen}
            archief={stand.archief}
          />
        </Deel>
      )}
      {!lezing && gemeente && (
        <Deel kop={zinnen.raming.kop}>
          <Ramingaandeel
            key={gemeente.code}
            aandelen={stand.aandelen}
            eigenAandeel={instellingen.aandeel}
            bijKeuze={(aandeel) => void dossier.bewaar({ aandeel })}
          />
        </Deel>
      )}
    </div>
  );
}

function Deel({ kop, children }: { kop: string; children: ReactNode }) {
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  return (
    <section className={stijl.deel} aria-label={kop}>
      <h2 className={gedeeld.kop}>{kop}</h2>
      {children}
    </section>
  );
}
