import { Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useTeksten } from "../taal";
import { Vraagformulier } from "../Vraagformulier";

interface Props {
  kop: string;
  /** Wat er gebeurt als dit jaar wordt toegepast. */
  uitleg(jaar: number): string;
  jaren: readonly number[];
  tekst(jaar: number): string;
  bijJaar(jaar: number): void;
  bijSluit(): void;
}

/** Eén jaar vragen, ter plekke. */
export function Jaarkader({ kop, uitleg, jaren, tekst, bijJaar, bijSluit }: Props) {
  const { plan } = useTeksten();
  const [jaar, zetJaar] = useState(jaren[0]!);
  const veld = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    veld.current?.focus();
  }, []);
  return (
    <Vraagformulier
      kop={kop}
      uitleg={uitleg(jaar)}
      ja={plan.toepassen}
      bijKlaar={() => bijJaar(jaar)}
      bijSluit={bijSluit}
    >
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
    </Vraagformulier>
  );
}
