import { Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { Vraagformulier } from "./Vraagformulier";

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

/** Eén waarde vragen, ter plekke. */
export function Invoerkader({ label, begin, bijKlaar, children, ...kader }: Props) {
  const [tekst, zetTekst] = useState(begin);
  const [fout, zetFout] = useState<string | null>(null);
  const veld = useRef<HTMLInputElement>(null);
  useEffect(() => {
    veld.current?.focus();
    veld.current?.select();
  }, []);
  return (
    <Vraagformulier {...kader} bijKlaar={() => zetFout(bijKlaar(tekst))}>
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
    </Vraagformulier>
  );
}
