import { SOURCE_KINDS, type SourceKind } from "../../../work/plan";
import { RamingMark } from "../../parts/RamingMark";
import { ChoiceBar } from "../../parts/ChoiceBar";
import { useSharedStyles } from "../../parts/styles";
import { Strip } from "../../parts/Strip";
import type { PlanPicture } from "../picture";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";

interface Props {
  picture: PlanPicture;
  gemeenteKnown: boolean;
  onChoose(source: SourceKind): void;
}

/** The source that says how much is available, and what a source that is not there yet needs. */
export function SourceBox({ picture: { kinds, available }, gemeenteKnown, onChoose }: Props) {
  const { plan, amounts } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const { source, name } = available;
  return (
    <div className={shared.box}>
      <h3 className={view.subtitle}>{plan.source}</h3>
      {kinds.length > 1 && (
        <ChoiceBar
          name={plan.source}
          values={kinds}
          chosen={source}
          text={(kind) => amounts[kind]}
          onChoose={onChoose}
        />
      )}
      <p className={shared.sentence}>
        {name.charAt(0).toUpperCase() + name.slice(1)}
        {source === "raming" && (
          <>
            {" "}
            <RamingMark />
          </>
        )}
      </p>
      {source === "raming" && <Strip kind="warning">{plan.ramingExplanation}</Strip>}
      {source === "national" && <Strip kind="warning">{plan.nationalExplanation}</Strip>}
      {SOURCE_KINDS.filter((kind) => !kinds.includes(kind)).map((kind) => (
        <p key={kind} className={shared.small}>
          {kind === "own" ? plan.ownMissing : gemeenteKnown ? plan.ramingPending : plan.ramingMissing}
        </p>
      ))}
    </div>
  );
}
