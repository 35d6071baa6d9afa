import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTeksten } from "../taal";
import type { Inlezer } from "./inlezer";
import type { Lezing } from "./stand";

/** De rij waar de kop staat, als de herkenning zich vergist. */
export function Kopregelveld({ lezing, inlezer }: { lezing: Lezing; inlezer: Inlezer }) {
  const { bevestig } = useTeksten().gemeente;
  const { kopregels } = lezing.resultaat;
  const { kopregel } = lezing.correctie;
  const { raster, rij: erboven } = lezing.invoer.bladen[lezing.blad]!;
  const eerste = erboven + 1;
  const laatste = erboven + raster.length;
  const gevonden = kopregels
    ? bevestig.kopregels(erboven + kopregels.van, erboven + kopregels.tot)
    : bevestig.geenKopregel;
  const [tekst, zetTekst] = useState(kopregel ? String(erboven + kopregel) : "");
  const past = (rij: number) => Number.isInteger(rij) && rij >= eerste && rij <= laatste;
  const geldig = tekst === "" || past(Number(tekst));
  return (
    <Field
      label={`${bevestig.kopregel}: ${gevonden}`}
      hint={bevestig.kopregelUitleg}
      size="small"
      validationState={geldig ? "none" : "error"}
      validationMessage={geldig ? undefined : bevestig.kopregelFout(tekst, eerste, laatste)}
    >
      <Input
        type="number"
        min={eerste}
        max={laatste}
        value={tekst}
        onChange={(_, { value }) => {
          zetTekst(value);
          const rij = Number(value);
          void inlezer.zetKopregel(past(rij) ? rij - erboven : null);
        }}
      />
    </Field>
  );
}
