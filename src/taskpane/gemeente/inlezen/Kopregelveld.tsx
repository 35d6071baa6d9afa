import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTeksten } from "../taal";
import type { Inlezer } from "./inlezer";
import type { Lezing } from "./stand";

/** De rij waar de kop staat, als de herkenning zich vergist. */
export function Kopregelveld({ lezing, inlezer }: { lezing: Lezing; inlezer: Inlezer }) {
  const { bevestig } = useTeksten().gemeente;
  const { kopregels } = lezing.resultaat;
  const gevonden = kopregels ? bevestig.kopregels(kopregels.van, kopregels.tot) : bevestig.geenKopregel;
  const { length: rijen } = lezing.invoer.bladen[lezing.blad]!.raster;
  const [tekst, zetTekst] = useState(String(lezing.correctie.kopregel ?? ""));
  const geldig =
    tekst === "" || (Number.isInteger(Number(tekst)) && Number(tekst) >= 1 && Number(tekst) <= rijen);
  return (
    <Field
      label={`${bevestig.kopregel}: ${gevonden}`}
      hint={bevestig.kopregelUitleg}
      size="small"
      validationState={geldig ? "none" : "error"}
      validationMessage={geldig ? undefined : bevestig.kopregelFout(tekst, rijen)}
    >
      <Input
        type="number"
        min={1}
        max={rijen}
        value={tekst}
        onChange={(_, { value }) => {
          zetTekst(value);
          const rij = Number(value);
          void inlezer.zetKopregel(Number.isInteger(rij) && rij >= 1 && rij <= rijen ? rij : null);
        }}
      />
    </Field>
  );
}
