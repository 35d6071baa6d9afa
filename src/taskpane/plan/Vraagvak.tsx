import type { Ontwerp } from "../../work/plan";
import { Vraagkader } from "../parts/Vraagkader";
import { leesPercentage } from "./bedragveld";
import { Invoerkader } from "./Invoerkader";
import type { Opsteller } from "./opsteller";
import type { Vraag } from "./stand";
import { useTeksten } from "./taal";

interface Props {
  vraag: Vraag;
  ontwerp: Ontwerp;
  opsteller: Opsteller;
}

/** Een vraag over het hele plan of over een scenario; wie niets kiest, of Esc drukt, laat alles zoals het is. */
export function Vraagvak({ vraag, ontwerp, opsteller }: Props) {
  const { plan } = useTeksten();
  const sluit = () => opsteller.vraag(null);
  switch (vraag.soort) {
    case "opnieuw":
      return (
        <Vraagkader
          vraag={plan.vraagOpnieuw}
          ja={plan.jaOpnieuw}
          nee={plan.neeOpnieuw}
          bijJa={() => void opsteller.beginOpnieuw()}
          bijNee={sluit}
        >
          {plan.gevolgOpnieuw(ontwerp.scenarios.length)}
        </Vraagkader>
      );
    case "scenarioWeg":
      return (
        <Vraagkader
          vraag={plan.vraagScenarioWeg(vraag.naam)}
          ja={plan.jaScenarioWeg}
          nee={plan.neeScenarioWeg}
          bijJa={() => opsteller.verwijderScenario(vraag.id, vraag.naam)}
          bijNee={sluit}
        >
          {plan.gevolgScenarioWeg}
        </Vraagkader>
      );
    case "behoedzaam":
      return (
        <Invoerkader
          kop={plan.behoedzaamKop}
          uitleg={plan.behoedzaamUitleg(vraag.zonderVast)}
          label={plan.aandeelVoorlopig}
          begin="0"
          ja={plan.maken}
          bijSluit={sluit}
          bijKlaar={(tekst) => {
            const deel = leesPercentage(tekst, 0, 100);
            if (deel === null) return plan.percentagefout(tekst, "0", "100");
            opsteller.maakBehoedzaam(deel);
            return null;
          }}
        />
      );
    case "naam":
      return (
        <Invoerkader
          kop={plan.naamKop}
          label={plan.scenarionaam}
          begin={vraag.naam}
          ja={plan.bewaar}
          bijSluit={sluit}
          bijKlaar={(tekst) => {
            if (tekst.trim() !== vraag.naam && !opsteller.hernoem(vraag.id, tekst))
              return plan.naamfout(tekst);
            sluit();
            return null;
          }}
        />
      );
  }
}
