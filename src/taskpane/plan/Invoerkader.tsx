import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from "react";
import { useGedeeldeStijlen } from "../onderdelen/stijlen";
import { Strook } from "../onderdelen/Strook";
import { usePlanstijlen } from "./stijlen";
import { useTeksten } from "./taal";

interface Props {
  kop: string;
  uitleg?: string;
  label: string;
  begin: string;
  ja: string;
  /** Neemt over wat er getypt is. @returns de zin als dat niet kan; de tekst blijft dan staan */
  bijKlaar(tekst: string): string | null;
  bijSluit(): void;
  /** Wat er verder te kiezen is. */
  children?: ReactNode;
}

/** Eén waarde vragen, ter plekke; Enter neemt over, Esc sluit. */
export function Invoerkader({ kop, uitleg, label, begin, ja, bijKlaar, bijSluit, children }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const id = useId();
  const [tekst, zetTekst] = useState(begin);
  const [fout, zetFout] = useState<string | null>(null);
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    veld.current?.focus();
    veld.current?.select();
  }, []);
  const klaar = (gebeurtenis: FormEvent) => {
    gebeurtenis.preventDefault();
    zetFout(bijKlaar(tekst));
  };
  return (
    <form
      aria-labelledby={id}
      onSubmit={klaar}
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
        {uitleg !== undefined && <p className={gedeeld.klein}>{uitleg}</p>}
        {children}
        <Field label={label} size="small" {...(fout !== null && { validationMessage: fout })}>
          <Input
            ref={veld}
            size="small"
            value={tekst}
            onChange={(_, { value }) => {
              zetTekst(value);
              zetFout(null);
            }}
          />
        </Field>
        <div className={stijl.knoppen}>
          <Button size="small" appearance="primary" type="submit">
            {ja}
          </Button>
          <Button size="small" onClick={bijSluit}>
            {plan.annuleren}
          </Button>
        </div>
      </Strook>
    </form>
  );
}
