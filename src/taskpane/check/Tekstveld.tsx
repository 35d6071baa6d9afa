import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";

interface Props {
  label: string;
  hint: string;
  waarde: string;
  /** Neemt over wat er staat. @returns de zin als dat niet kan, anders null */
  bijKlaar(tekst: string): string | null;
}

/** Een tekst die pas geldt als de gebruiker klaar is met typen: bij Enter of bij het verlaten van het veld. */
export function Tekstveld({ label, hint, waarde, bijKlaar }: Props) {
  const [tekst, zetTekst] = useState(waarde);
  const [fout, zetFout] = useState<string | null>(null);
  useEffect(() => {
    zetTekst(waarde);
    zetFout(null);
  }, [waarde]);
  const klaar = () => {
    if (tekst.trim() !== waarde) zetFout(bijKlaar(tekst.trim()));
  };
  return (
    <Field label={label} hint={hint} size="small" {...(fout !== null && { validationMessage: fout })}>
      <Input
        size="small"
        value={tekst}
        onChange={(_, { value }) => zetTekst(value)}
        onBlur={klaar}
        onKeyDown={({ key }) => key === "Enter" && klaar()}
      />
    </Field>
  );
}
