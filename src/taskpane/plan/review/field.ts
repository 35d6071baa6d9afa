import type { Finding } from "../../../rules";
import type { PlanField } from "../state";

/** The rules that are about a field other than the amount. */
const FIELDS: Readonly<Record<string, PlanField>> = {
  "POK-11": "aard",
  "POK-12": "aard",
  "BBV-02": "aard",
  "BBV-03": "taakveld",
};

/** The field of an activity where a finding can usually be solved. */
export function fieldOf({ code, line }: Finding): PlanField {
  if (code === "POK-13") return line?.taakveld ? "taakveld" : "name";
  return FIELDS[code] ?? line?.year ?? "name";
}
