import { makeStyles } from "@fluentui/react-components";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { useTeksten } from "../taal";
import type { Lezing } from "./stand";

/** Zoveel regels toont een lijst; van de rest staat het aantal eronder. */
const MEESTE_REGELS = 200;

const useStyles = makeStyles({
  lijst: {
    margin: "2px 0",
    paddingLeft: "16px",
    maxHeight: "240px",
    overflowY: "auto",
    overflowWrap: "anywhere",
  },
});

/** Alles wat niet is overgenomen, met de reden; er valt niets stil weg. */
export function Verantwoording({ lezing: { resultaat, invoer, blad } }: { lezing: Lezing }) {
  const { bevestig } = useTeksten().gemeente;
  const gedeeld = useGedeeldeStijlen();
  const { afgekeurd, totaalrijen, overgeslagen, opmerkingen, leeg } = resultaat;
  const { rij: erboven } = invoer.bladen[blad]!;
  const regel = ({ rij, tekst }: { rij: number; tekst: string }) =>
    `${bevestig.rij(erboven + rij)}: ${tekst}`;
  return (
    <div>
      <Lijst titel={bevestig.opmerkingen} regels={[...invoer.opmerkingen, ...opmerkingen]} open />
      <Lijst titel={bevestig.afgekeurd} regels={afgekeurd.map(({ reden }) => reden)} open />
      <Lijst titel={bevestig.totaalrijen} regels={totaalrijen.map(regel)} />
      <Lijst titel={bevestig.overgeslagen} regels={overgeslagen.map(regel)} />
      {leeg > 0 && <p className={gedeeld.klein}>{bevestig.leeg(leeg)}</p>}
    </div>
  );
}

function Lijst({
  titel,
  regels,
  open = false,
}: {
  titel: string;
  regels: readonly string[];
  open?: boolean;
}) {
  const { bevestig } = useTeksten().gemeente;
  const stijl = useStyles();
  const gedeeld = useGedeeldeStijlen();
  if (regels.length === 0) return null;
  return (
    <details open={open}>
      <summary className={gedeeld.samenvatting}>
        {titel} ({regels.length.toLocaleString("nl-NL")})
      </summary>
      <ul className={`${stijl.lijst} ${gedeeld.klein}`}>
        {regels.slice(0, MEESTE_REGELS).map((tekst, i) => (
          <li key={i}>{tekst}</li>
        ))}
        {regels.length > MEESTE_REGELS && <li>{bevestig.enMeer(regels.length - MEESTE_REGELS)}</li>}
      </ul>
    </details>
  );
}
