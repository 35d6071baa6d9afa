import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { jarenTekst } from "../../../knowledge/notatie";
import type { Activiteit, Beschikbaar, Planbevinding, Plantelling } from "../../../work/plan";
import type { Actielijn, Eenheid } from "../../../knowledge/pok/soorten";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import type { Opsteller } from "../opsteller";
import type { Stand } from "../stand";
import { usePlanstijlen } from "../stijlen";
import { standVan } from "../beschikbaar/standVan";
import { useTeksten, type Teksten } from "../taal";
import { Activiteitvak } from "./Activiteitvak";
import { Standregel } from "./Standregel";

const useStyles = makeStyles({
  vak: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface Props {
  lijn: Actielijn;
  activiteiten: readonly Activiteit[];
  telling: Plantelling;
  beschikbaar: Beschikbaar;
  bevindingen: readonly Planbevinding[];
  eenheid: Eenheid;
  stand: Stand;
  opsteller: Opsteller;
}

/** Eén actielijn: wat er is en over is, en haar activiteiten; hooguit één staat open. */
export function Actielijnvak(props: Props) {
  const { lijn, activiteiten, telling, beschikbaar, bevindingen, eenheid, stand, opsteller } = props;
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const stijl = useStyles();
  const { nummer, naam } = lijn;
  const { jaren } = beschikbaar;
  const inzetbaar = telling.actielijn(nummer);
  return (
    <section className={stijl.vak} aria-label={`${nummer} ${naam}`}>
      <h3 className={gedeeld.kop}>
        {nummer} {naam}
      </h3>
      {inzetbaar.inzetbaar === 0 && (
        <p className={gedeeld.klein}>
          {plan.geenGeld(jarenTekst(jaren), redenen(nummer, beschikbaar, plan))}
        </p>
      )}
      {(inzetbaar.inzetbaar > 0 || inzetbaar.gepland !== 0) && (
        <Standregel
          stand={inzetbaar}
          tekortjaren={jaren.filter((jaar) => telling.plaats(nummer, jaar).over < 0)}
          eenheid={eenheid}
        />
      )}
      {activiteiten.length > 0 && (
        <ul className={gemeenschappelijk.kaal} aria-label={plan.activiteitenVan(nummer)}>
          {activiteiten.map((activiteit) => (
            <Activiteitvak
              key={activiteit.nr}
              activiteit={activiteit}
              lijn={lijn}
              telling={telling}
              beschikbaar={beschikbaar}
              bevindingen={bevindingen.filter((een) => een.nr === activiteit.nr)}
              eenheid={eenheid}
              stand={stand}
              opsteller={opsteller}
            />
          ))}
        </ul>
      )}
      <div>
        <Button
          size="small"
          aria-label={plan.toevoegenBij(nummer, naam)}
          onClick={() => opsteller.voegToe(nummer)}
        >
          {plan.toevoegen}
        </Button>
      </div>
    </section>
  );
}

/** Waarom er op een actielijn niets in te zetten is. */
function redenen(actielijn: number, { jaren, cel }: Beschikbaar, plan: Teksten["plan"]): readonly string[] {
  return [...new Set(jaren.map((jaar) => standVan(cel(actielijn, jaar), plan)))];
}
