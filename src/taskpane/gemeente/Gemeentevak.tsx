import type { Dossier, Dossierstand } from "./dossier";
import { Gemeentekeuze } from "./Gemeentekeuze";
import { Rollen } from "./Rollen";

interface Props {
  stand: Dossierstand;
  dossier: Dossier;
  /** De gebruiker koos een gemeente, ook als het dezelfde is. */
  bijKeuze?(): void;
}

/** De gemeente van deze werkmap en haar rollen; wat men kiest, blijft in de werkmap. */
export function Gemeentevak({ stand: { gemeente, instellingen }, dossier, bijKeuze }: Props) {
  return (
    <>
      <Gemeentekeuze
        gemeente={gemeente}
        bijKeuze={(gemeentecode) => {
          bijKeuze?.();
          // Wat bij de vorige gemeente was ingevuld, geldt niet voor deze.
          if (gemeentecode !== gemeente?.code)
            void dossier.bewaar({ gemeentecode, stedelijkVernieuwingsgebied: null, aandeel: null });
        }}
      />
      {gemeente && (
        <Rollen
          gemeente={gemeente}
          stedelijk={instellingen.stedelijkVernieuwingsgebied}
          bijStedelijk={(stedelijkVernieuwingsgebied) => void dossier.bewaar({ stedelijkVernieuwingsgebied })}
        />
      )}
    </>
  );
}
