import { lazy, Suspense, useMemo } from "react";
import { compare, type Draft } from "../../../work/plan";
import { SEVERITIES } from "../../../rules";
import { useSharedStyles } from "../../parts/styles";
import { WaitIndicator } from "../../parts/WaitIndicator";
import { review, type PlanPicture } from "../picture";
import { usePlanStyles } from "../styles";
import { useTexts } from "../language";
import { tallyOf } from "./tally";
import { CompareTable } from "./CompareTable";
import { must } from "../../../sheet/must";

const YearChart = lazy(() => import("../../parts/YearChart"));

/** More bars per year cannot be told apart in a narrow pane; the table has all scenarios. */
const MAX_BARS = 3;

/** All scenarios side by side, per year and per actielijn, with what the check finds for each. */
export function ComparePart({ draft, picture }: { draft: Draft; picture: PlanPicture }) {
  const { plan } = useTexts();
  const shared = useSharedStyles();
  const view = usePlanStyles();
  const { scenarios, unit, withBaten } = draft;
  const { available } = picture;
  const { actielijnen } = available;
  const { byYear, byActielijn, total } = useMemo(
    () =>
      compare(
        scenarios.map(({ activities }) => activities),
        available,
      ),
    [scenarios, available],
  );
  const tallies = useMemo(
    () => scenarios.map(({ activities }) => tallyOf(review(picture, { unit, withBaten }, activities))),
    [scenarios, picture, unit, withBaten],
  );
  const names = scenarios.map(({ name }) => name);
  return (
    <div className={shared.box}>
      <Suspense fallback={<WaitIndicator text={plan.chartLoading} />}>
        <YearChart
          title={plan.compareChart}
          categories={byYear.map(({ what }) => String(what))}
          seriesList={[
            { name: plan.available, values: byYear.map(({ plannable }) => plannable) },
            ...names.slice(0, MAX_BARS).map((name, i) => ({
              name,
              values: byYear.map(({ planned }) => must(planned[i])),
            })),
          ]}
        />
      </Suspense>
      {names.length > MAX_BARS && <p className={shared.small}>{plan.firstScenarios(MAX_BARS)}</p>}
      <CompareTable
        header={plan.byYear}
        names={names}
        lines={[...byYear, { ...total, what: plan.total }]}
        unit={unit}
      />
      <CompareTable
        header={plan.byActielijn}
        names={names}
        lines={byActielijn}
        lineName={(number) => `${number} ${must(actielijnen.find((lijn) => lijn.number === number)).name}`}
        unit={unit}
      />
      <h3 className={view.subtitle}>{plan.reviewParts.findings}</h3>
      <ul className={`${shared.list} ${shared.small}`} aria-label={plan.reviewParts.findings}>
        {names.map((name, i) => {
          const found = SEVERITIES.filter((severity) => must(tallies[i])[severity] > 0);
          return (
            <li key={name}>
              {name}:{" "}
              {found.map((severity) => plan.count(severity, must(tallies[i])[severity])).join(", ") ||
                plan.none}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
