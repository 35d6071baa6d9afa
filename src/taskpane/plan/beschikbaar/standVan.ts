import type { Beschikbaarcel } from "../../../work/plan";
import type { Teksten } from "../taal";

/** Hoe zeker het geld van een cel is, of waarom er niets in te zetten is. */
export const standVan = (
  { zekerheid, zonderRij }: Pick<Beschikbaarcel, "zekerheid" | "zonderRij">,
  plan: Teksten["plan"],
): string => (zekerheid === "geen" && zonderRij.length > 0 ? plan.zonderRij : plan.zekerheid[zekerheid]);
