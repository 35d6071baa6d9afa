import { Field, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { UNIT_TEXT } from "../../../knowledge/notation";
import type { Unit } from "../../../knowledge/pok/kinds";
import { obstacleText } from "../../../texts";
import { YEARS } from "../../../rules/frame";
import type { Dossier, DossierState } from "../../gemeente/dossier";
import { GemeenteBox } from "../../gemeente/GemeenteBox";
import { ChoiceBar } from "../../parts/ChoiceBar";
import { StepHeader } from "../../parts/StepHeader";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import { WaitIndicator } from "../../parts/WaitIndicator";
import type { StepProps } from "../part";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";
import { SourceBox } from "./SourceBox";

/** Without millions: they are too coarse for the plan of a gemeente. */
const UNITS: readonly Unit[] = [1, 1_000];

const useStyles = makeStyles({
  years: { display: "grid", gridTemplateColumns: "repeat(2, minmax(0, 1fr))", gap: "8px" },
});

interface Props extends StepProps {
  dossier: Dossier;
  dossierState: DossierState;
}

/** The gemeente, the years, the unit and the source of the amounts of the plan. */
export function AssumptionsStep({ draft, picture, dossier, dossierState, planStore }: Props) {
  const texts = useTexts();
  const { plan } = texts;
  const style = useStyles();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const { gemeente, obstacle, isRead } = dossierState;
  const { from, until, unit } = draft;
  return (
    <section className={view.roomy} aria-labelledby="planstap">
      <StepHeader id="planstap">{plan.steps.assumptions}</StepHeader>
      {obstacle && <Strip kind="error">{obstacleText(texts, obstacle)}</Strip>}
      {isRead ? (
        <div className={shared.box}>
          <GemeenteBox state={dossierState} dossier={dossier} />
        </div>
      ) : (
        <WaitIndicator text={plan.gemeenteReading} />
      )}
      <div className={shared.box}>
        <div className={style.years}>
          <YearChoice
            label={plan.from}
            year={from}
            years={YEARS}
            onChoose={(year) => planStore.choose({ from: year, until: Math.max(year, until) })}
          />
          <YearChoice
            label={plan.until}
            year={until}
            years={YEARS.filter((year) => year >= from)}
            onChoose={(year) => planStore.choose({ until: year })}
          />
        </div>
        <div className={mergeClasses(shared.row)}>
          <span className={shared.small}>{plan.unit}</span>
          <ChoiceBar
            name={plan.unit}
            values={UNITS}
            chosen={unit}
            text={(choice) => UNIT_TEXT[choice]}
            onChoose={(choice) => planStore.choose({ unit: choice })}
          />
        </div>
      </div>
      <SourceBox
        picture={picture}
        gemeenteKnown={gemeente !== null}
        onChoose={(source) => planStore.choose({ source })}
      />
    </section>
  );
}

function YearChoice({
  label,
  year,
  years,
  onChoose,
}: {
  label: string;
  year: number;
  years: readonly number[];
  onChoose(year: number): void;
}) {
  return (
    <Field label={label} size="small">
      <Select size="small" value={String(year)} onChange={(_, { value }) => onChoose(Number(value))}>
        {years.map((choice) => (
          <option key={choice} value={choice}>
            {choice}
          </option>
        ))}
      </Select>
    </Field>
  );
}
