import { makeStyles } from "@fluentui/react-components";
import type { Actielijn } from "../../../knowledge/pok/soorten";
import { CATALOGUS, type Toetsregel } from "../../../rules";
import { isLijnregel } from "../../../rules/soorten";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

/** De regels waaraan men bij het invullen denkt; welke op een actielijn gelden, zegt de catalogus. */
const CODES: ReadonlySet<string> = new Set(["POK-08", "POK-09", "POK-11", "POK-12", "POK-13"]);
const REGELS: readonly Toetsregel[] = CATALOGUS.filter(({ code }) => CODES.has(code));

const useStyles = makeStyles({ lijst: { marginTop: "4px" } });

/** De regels die bij een actielijn op te letten zijn, met hun bron. */
export function Regelhints({ lijn: { nummer } }: { lijn: Actielijn }) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const stijl = useStyles();
  const regels = REGELS.filter(
    (regel) => isLijnregel(regel) && (regel.bij?.actielijnen?.includes(nummer) ?? true),
  );
  return (
    <details>
      <summary className={gedeeld.samenvatting}>{plan.regels(regels.map(({ code }) => code))}</summary>
      <ul className={`${gemeenschappelijk.lijst} ${gedeeld.klein} ${stijl.lijst}`}>
        {regels.map(({ code, titel, bron }) => (
          <li key={code}>
            {code}: {titel[plan.taal]}. {plan.bronkop}: {bron[plan.taal]}.
          </li>
        ))}
      </ul>
    </details>
  );
}
