import type { Dossier, DossierState } from "./dossier";
import { GemeenteChoice } from "./GemeenteChoice";
import { Roles } from "./Roles";

interface Props {
  state: DossierState;
  dossier: Dossier;
  /** The user chose a gemeente, even if it is the same one. */
  onChoose?(): void;
}

/** The gemeente of this workbook and its roles; the workbook remembers the choices. */
export function GemeenteBox({ state: { gemeente, settings }, dossier, onChoose }: Props) {
  return (
    <>
      <GemeenteChoice
        gemeente={gemeente}
        onChoose={(gemeentecode) => {
          onChoose?.();
          // What was filled in for the previous gemeente does not apply to this one.
          if (gemeentecode !== gemeente?.code)
            void dossier.save({ gemeentecode, urbanRenewalArea: null, share: null });
        }}
      />
      {gemeente && (
        <Roles
          gemeente={gemeente}
          stedelijk={settings.urbanRenewalArea}
          onAnswer={(urbanRenewalArea) => void dossier.save({ urbanRenewalArea })}
        />
      )}
    </>
  );
}
