import { describeGemeente, findGemeenten, type Gemeente } from "../../../knowledge/gemeenten/register";
import { isEmpty } from "../../../sheet/text";
import { rejectCell, rejectRow } from "../../table/rejection";
import { memoize } from "../../../sheet/memoize";
import type { Table } from "../table";
import type { Outcome } from "./harvest";
import { must } from "../../../sheet/must";

const ROLES = ["gemeentecode", "gemeente"] as const;
const ALLOWED = "een gemeentenaam of CBS-code";

/** The cells of a row that name the gemeente; undefined where there is no column for it. */
export type GemeenteCells = Readonly<Record<(typeof ROLES)[number], unknown>>;

/** Makes the reader of a row's gemeente. Where both are given, code and name must name the same gemeente. */
export function makeGemeenteReader({ place, gemeente: standard, provenance }: Table) {
  const find = memoize(findGemeenten);
  return (cells: GemeenteCells, row: number): Outcome<Gemeente | null> => {
    if (ROLES.every((role) => cells[role] === undefined)) return { value: standard };
    let choice: readonly Gemeente[] = [];
    for (const role of ROLES) {
      const value = cells[role];
      if (isEmpty(value)) continue;
      const refuse = (explanation: string, allowed: string) => ({
        rejection: rejectCell(
          { row, column: must(place[role]) + 1, provenance },
          value,
          explanation,
          allowed,
        ),
      });
      const found = find(value);
      if (found.length === 0) return refuse("geen gemeente", ALLOWED);
      const earlierOnes = choice;
      choice = earlierOnes.length === 0 ? found : found.filter((gemeente) => earlierOnes.includes(gemeente));
      if (choice.length === 0) {
        return refuse(
          `terwijl de code die van ${describeGemeente(must(earlierOnes[0]))} is`,
          "een naam die bij de code hoort",
        );
      }
      if (choice.length > 1)
        return refuse("een naam van meer dan één gemeente", choice.map(describeGemeente).join(" of "));
    }
    if (choice[0]) return { value: choice[0] };
    const reason = `de gemeente ontbreekt; toegestaan is ${ALLOWED}. Laat bij samengevoegde cellen de gemeente doortrekken.`;
    return { rejection: rejectRow(row, provenance, null, reason) };
  };
}
