import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { useGedeeldeStijlen } from "../parts/stijlen";
import { Strook } from "../parts/Strook";
import { usePlanstijlen } from "./stijlen";
import { useTeksten } from "./taal";

interface Props {
  kop: string;
  uitleg?: string;
  ja: string;
  bijKlaar(): void;
  bijSluit(): void;
  /** De velden. */
  children: ReactNode;
}

/** Een vraag ter plekke, met velden; Enter neemt over, Esc sluit. */
export function Vraagformulier({ kop, uitleg, ja, bijKlaar, bijSluit, children }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const stijl = usePlanstijlen();
  const id = useId();
  return (
    <form
      aria-labelledby={id}
      onSubmit={(gebeurtenis) => {
        gebeurtenis.preventDefault();
        bijKlaar();
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
        {uitleg !== undefined && <p className={gedeeld.klein}>{uitleg}</p>}
        {children}
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
