import type { AmountSource } from "../../knowledge/pok/amountSource";
import {
  availableOf,
  SOURCE_KINDS,
  yearsOf,
  checkPlan,
  type Activity,
  type Available,
  type SourceKind,
  type Draft,
  type PlanFinding,
} from "../../work/plan";
import type { Editie } from "../../knowledge/pok/editie";
import { sourcesOf } from "../gemeente/sources";
import { dataOf } from "../gemeente/yardstick";
import type { DossierState } from "../gemeente/dossier";
import { recipientRoles } from "../gemeente/recipientRoles";
import { must } from "../../sheet/must";

/** What there is to distribute for a draft, and what it is checked against. */
export interface PlanPicture {
  /** The sources to choose from. */
  kinds: readonly SourceKind[];
  source: AmountSource;
  available: Available;
  /** CBS code or name; null if not known. */
  gemeente: string | null;
  renewalArea: boolean | null;
}

/** The picture for a draft; if the chosen source is not there, the best available one applies. */
export function pictureOf(
  editie: Editie,
  state: DossierState,
  draft: Pick<Draft, "from" | "until" | "source">,
): PlanPicture {
  const sources = sourcesOf(editie, state);
  const find = (sought: SourceKind) => sources.find(({ kind }) => kind === sought);
  const kinds = SOURCE_KINDS.filter(find);
  const kind = draft.source !== null && kinds.includes(draft.source) ? draft.source : must(kinds[0]);
  const source = must(find(kind));
  const { gemeente, settings } = state;
  const urbanRenewalArea = settings.urbanRenewalArea;
  const planGemeente = gemeente && {
    name: gemeente.name,
    roles: recipientRoles(gemeente.code, urbanRenewalArea),
  };
  const recipient =
    kind === "own"
      ? dataOf(editie, state)
      : { gemeente: gemeente?.code ?? null, renewalArea: urbanRenewalArea };
  return {
    kinds,
    source,
    available: availableOf(editie, source, planGemeente, yearsOf(draft)),
    gemeente: recipient.gemeente ?? null,
    renewalArea: recipient.renewalArea ?? null,
  };
}

/** The findings for the activities of a scenario. */
export const review = (
  { available, gemeente, renewalArea }: PlanPicture,
  { unit, withBaten }: Pick<Draft, "unit" | "withBaten">,
  activities: readonly Activity[],
): readonly PlanFinding[] => checkPlan(activities, { available, unit, gemeente, renewalArea, withBaten });
