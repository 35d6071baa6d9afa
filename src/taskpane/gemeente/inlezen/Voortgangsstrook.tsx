import { Button, ProgressBar } from "@fluentui/react-components";
import { Strook } from "../../parts/Strook";
import { useTeksten } from "../taal";
import type { Inleesstand } from "./stand";

/** Wat er loopt, hoe ver het is, en de knop om het tegen te houden. */
export function Voortgangsstrook({
  bezig: { werk, gedaan, totaal, zichtbaar },
  bijAfbreken,
}: {
  bezig: NonNullable<Inleesstand["bezig"]>;
  bijAfbreken(): void;
}) {
  const { bezig } = useTeksten().gemeente;
  if (!zichtbaar) return null;
  const getal = (n: number) => n.toLocaleString("nl-NL");
  return (
    <Strook soort="bezig">
      <span>
        {bezig[werk]}
        {totaal > 0 && `: ${bezig.voortgang(getal(gedaan), getal(totaal))}`}
      </span>
      <ProgressBar aria-label={bezig[werk]} {...(totaal > 0 ? { value: gedaan / totaal } : {})} />
      <Button size="small" onClick={bijAfbreken}>
        {bezig.annuleren}
      </Button>
    </Strook>
  );
}
