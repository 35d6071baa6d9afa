import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ramingVoorbehoud, type Beschikbaar } from "../../../work/plan";
import { KANAALNAAM, type Actielijn, type Eenheid } from "../../../knowledge/pok/soorten";
import { Feitenlijst } from "../../parts/Feitenlijst";
import { useGedeeldeStijlen } from "../../parts/stijlen";
import { Strook } from "../../parts/Strook";
import { geld } from "../getallen";
import { usePlanstijlen } from "../stijlen";
import { useTeksten } from "../taal";

const useStyles = makeStyles({
  bedrag: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  /** null: de totaalrij. */
  lijn: Actielijn | null;
  jaar: number;
  beschikbaar: Beschikbaar;
  eenheid: Eenheid;
}

/** Alles over de gekozen cel: hoeveel, via welk kanaal, hoe zeker, en waar het staat. */
export function Celuitleg({ lijn, jaar, beschikbaar, eenheid }: Props) {
  const { plan } = useTeksten();
  const gedeeld = useGedeeldeStijlen();
  const gemeenschappelijk = usePlanstijlen();
  const stijl = useStyles();
  const { actielijnen, cel } = beschikbaar;
  if (!lijn) {
    const totaal = actielijnen.reduce((som, { nummer }) => som + cel(nummer, jaar).inzetbaar, 0);
    return (
      <section className={gemeenschappelijk.vak} aria-label={plan.uitleg}>
        <h3 className={gedeeld.kop}>{plan.totaalVan(jaar)}</h3>
        <p className={mergeClasses(stijl.bedrag, gedeeld.cijfers)}>{geld(totaal, eenheid)}</p>
      </section>
    );
  }
  const voorbehoud = ramingVoorbehoud(beschikbaar, lijn.nummer, jaar, plan.taal);
  const { inzetbaar, zekerheid, delen, zonderRij, eindigt, bron } = cel(lijn.nummer, jaar);
  return (
    <section className={gemeenschappelijk.vak} aria-label={plan.uitleg}>
      <h3 className={gedeeld.kop}>
        {lijn.nummer} {lijn.naam}, {jaar}
      </h3>
      <p className={mergeClasses(stijl.bedrag, gedeeld.cijfers)}>
        {geld(inzetbaar, eenheid)} <span className={gedeeld.klein}>{plan.inzetbaar}</span>
      </p>
      {voorbehoud !== null && <Strook soort="let-op">{voorbehoud}</Strook>}
      <Feitenlijst
        feiten={[
          ...delen.map(
            ({ kanaal, bedrag, zekerheid: soort }) =>
              [
                kanaal,
                `${KANAALNAAM[kanaal]}: ${bedrag === null ? plan.bedragOnbekend : geld(bedrag, eenheid)}, ${plan.zekerheid[soort]}`,
              ] as const,
          ),
          ...zonderRij.map((kanaal) => [kanaal, `${KANAALNAAM[kanaal]}: ${plan.zonderRij}`] as const),
          ...(delen.length + zonderRij.length === 0
            ? [[plan.stand, plan.zekerheid[zekerheid]] as const]
            : []),
          ...(eindigt ? [[plan.letOp, plan.eindigtNa(jaar)] as const] : []),
          [plan.bronkop, bron],
        ]}
      />
    </section>
  );
}
