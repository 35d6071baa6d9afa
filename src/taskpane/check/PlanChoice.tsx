import { Button } from "@fluentui/react-components";
import { LocationChoice, locationText } from "../parts/LocationChoice";
import { useSharedStyles } from "../parts/styles";
import { useTexts } from "./language";
import type { CheckStore } from "./checkStore";
import type { State } from "./state";

/** What can be checked: the selection, or a plan found in the workbook and why it looks like one. */
export function PlanChoice({
  state: { candidates, memory, situation },
  store,
}: {
  state: State;
  store: CheckStore;
}) {
  const { check } = useTexts();
  const shared = useSharedStyles();
  const found = new Set(candidates?.map(({ location }) => locationText(location)));
  const earlier = memory?.plans.filter(({ location }) => !found.has(locationText(location))) ?? [];
  const vanished = memory?.vanished ?? [];
  return (
    <section
      className={shared.box}
      aria-labelledby="plankeuze"
      onKeyDown={({ key }) => key === "Escape" && situation.plan && store.choosing.back()}
    >
      <h2 id="plankeuze" className={shared.header}>
        {check.whatHeader}
      </h2>
      <div className={shared.buttons}>
        <Button appearance="primary" onClick={() => void store.choosing.openSelection()}>
          {check.selection}
        </Button>
        <Button onClick={() => void store.choosing.find()}>{check.findPlans}</Button>
        {situation.plan && (
          <Button appearance="subtle" onClick={() => store.choosing.back()}>
            {check.backToPlan}
          </Button>
        )}
      </div>
      {candidates?.length === 0 && <p className={shared.small}>{check.noCandidates}</p>}
      {candidates && candidates.length > 0 && (
        <Choices header={check.candidates}>
          {candidates.map((candidate) => (
            <LocationChoice
              key={locationText(candidate.location)}
              location={candidate.location}
              table={check.table}
              reason={candidate.reason[check.language]}
              onChoose={() => void store.choosing.openCandidate(candidate)}
            />
          ))}
        </Choices>
      )}
      {earlier.length > 0 && (
        <Choices header={check.earlier}>
          {earlier.map((remembered) => (
            <LocationChoice
              key={locationText(remembered.location)}
              location={remembered.location}
              table={check.table}
              reason={remembered.setAside.length > 0 ? check.setAsideCount(remembered.setAside.length) : ""}
              onChoose={() => void store.choosing.openRemembered(remembered)}
            />
          ))}
        </Choices>
      )}
      {vanished.length > 0 && <p className={shared.small}>{check.vanished(vanished.join(", "))}</p>}
    </section>
  );
}

function Choices({ header, children }: { header: string; children: React.ReactNode }) {
  const shared = useSharedStyles();
  return (
    <>
      <h3 className={shared.header}>{header}</h3>
      <ul className={shared.plain} aria-label={header}>
        {children}
      </ul>
    </>
  );
}
