import { Button, Select } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { useGedeeldeStijlen } from "../../onderdelen/stijlen";
import { Strook } from "../../onderdelen/Strook";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

interface Props {
  kop: string;
  uitleg: string;
  jaren: readonly number[];
  tekst(jaar: number): string;
  bijJaar(jaar: number): void;
  bijSluit(): void;
}

/** Eén jaar vragen, ter plekke; Esc sluit. */
export function Jaarkader({ kop, uitleg, jaren, tekst, bijJaar, bijSluit }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const id = useId();
  const [jaar, zetJaar] = useState(jaren[0]!);
  const veld = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    veld.current?.focus();
  }, []);
  return (
    <form
      aria-labelledby={id}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        bijJaar(jaar);
      }}
      onKeyDown={(gebeurtenis) => {
        if (gebeurtenis.key !== "Escape") return;
        gebeurtenis.preventDefault();
        bijSluit();
      }}
    >
      <Strook soort="bezig">
        <p id={id} className={stijl.ondertitel}>
          {kop}
        </p>
        <p className={gedeeld.klein}>{uitleg}</p>
        <Select
          ref={veld}
          size="small"
          aria-label={plan.jaar}
          value={String(jaar)}
          onChange={(_, { value }) => zetJaar(Number(value))}
        >
          {jaren.map((keuze) => (
            <option key={keuze} value={keuze}>
              {tekst(keuze)}
            </option>
          ))}
        </Select>
        <div className={stijl.knoppen}>
          <Button size="small" appearance="primary" type="submit">
            {plan.toepassen}
          </Button>
          <Button size="small" onClick={bijSluit}>
            {plan.annuleren}
          </Button>
        </div>
      </Strook>
    </form>
  );
}
