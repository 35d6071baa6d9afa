import type { CheckWorkbook, PlanLocation } from "../../work/check";
import type { Editie } from "../../knowledge/pok/editie";
import type { Dossier } from "../gemeente/dossier";
import { Store } from "../parts/store";
import { outcomeOf, START, type Outcome, type Plan, type State, type Task } from "./state";
import type { Turns } from "./turns";

/** What the parts of the check share. */
export interface Desk {
  readonly state: CheckState;
  readonly turns: Turns<Task>;
  readonly workbook: CheckWorkbook;
  readonly editie: Editie;
  readonly dossier: Pick<Dossier, "read" | "subscribe">;
  readonly clock: () => Date;
  readonly today: () => string;
}

/** The state of the check, as its parts read and change it. */
export class CheckState extends Store<State> {
  constructor() {
    super(START);
  }

  get plan(): Plan | null {
    return this.state.situation.plan;
  }

  get outcome(): Outcome | null {
    return outcomeOf(this.plan);
  }

  override put(change: Partial<State>): void {
    super.put(change);
  }

  /** Puts this plan under test. */
  show(plan: Plan): void {
    this.put({ situation: { kind: "checking", plan } });
  }

  /** Changes the plan, if there is one; a user who is choosing goes on choosing. */
  changePlan(change: Partial<Plan>): void {
    const { situation } = this.state;
    if (situation.plan) this.put({ situation: { ...situation, plan: { ...situation.plan, ...change } } });
  }

  changeOutcome(change: Partial<Outcome>): void {
    const verdict = this.plan?.verdict;
    if (verdict?.kind === "judged")
      this.changePlan({ verdict: { ...verdict, outcome: { ...verdict.outcome, ...change } } });
  }

  /** The same plan, elsewhere or under another name. */
  move(location: PlanLocation): void {
    this.changePlan({ location });
    if (this.outcome) this.changeOutcome({ check: { ...this.outcome.check, location } });
  }
}
