import type { PlanLine } from "../../reading/plan/kinds";
import type { Unit } from "../../knowledge/pok/kinds";
import { runCheck, Frame, type Finding } from "../../rules";
import { LEFT_COLUMNS } from "./sheet/planBoxes";
import { planRowsOf } from "./planRows";
import type { Activity, Available } from "./kinds";
import { isUsable } from "./available";

/** The context the rules check a plan in. */
export interface CheckQuestion {
  available: Available;
  unit: Unit;
  /** CBS code or name; null: not known. */
  gemeente: string | null;
  renewalArea: boolean | null;
  /** Whether the baten on taakveld 0.7 are written too, and so belong to the plan. */
  withBaten: boolean;
}

/** A finding about a plan in the making, with the activity concerned. */
export interface PlanFinding {
  readonly finding: Finding;
  /** null: the whole plan, or a baten line. */
  readonly nr: string | null;
}

/** Checks a plan in the making by the same rules; rows in sentences count as in the table on the sheet. */
export function checkPlan(activities: readonly Activity[], question: CheckQuestion): readonly PlanFinding[] {
  const { available, unit, gemeente, renewalArea, withBaten } = question;
  const lasten = lastenLines(activities, available.years);
  const nrOf = new Map<PlanLine, string>(lasten.map(({ line, nr }) => [line, nr]));
  const lines = lasten.map(({ line }) => line);
  if (withBaten) lines.push(...batenLines(available));
  const frame = new Frame({ amounts: available.amounts, unit, gemeente, renewalArea });
  return runCheck(lines, frame).map((finding) => ({
    finding,
    nr: (finding.line && nrOf.get(finding.line)) ?? null,
  }));
}

/** The header row of the table is row 1. */
const FIRST_ROW = 2;

function lastenLines(
  activities: readonly Activity[],
  years: readonly number[],
): { line: PlanLine; nr: string }[] {
  return planRowsOf(activities, years).flatMap(({ activity, taakveld, years: rowYears }, i) =>
    rowYears.flatMap((year) => {
      const amount = activity.amounts[year];
      if (amount === undefined) return [];
      const { nr, actielijn, aard, name } = activity;
      const found = {
        actielijn,
        amount,
        ...(aard !== null && { aard }),
        ...(taakveld !== null && { taakveld }),
      };
      return [
        {
          nr,
          line: {
            row: FIRST_ROW + i,
            column: LEFT_COLUMNS.length + 1 + years.indexOf(year),
            actielijn,
            year,
            amount,
            kind: "lasten",
            aard,
            kanaal: null,
            taakveld,
            description: name,
            total: null,
            found,
          },
        },
      ];
    }),
  );
}

/** Taakveld of the algemene uitkering and the other uitkeringen from the gemeentefonds. */
export const BATEN_TAAKVELD = "0.7";

/** The baten of the available money, as on the sheet POK_Baten. */
function batenLines({ actielijnen, years, cell }: Available): PlanLine[] {
  return actielijnen.flatMap(({ number, name, aard }, i) =>
    years.flatMap((year) =>
      cell(number, year)
        .parts.filter(isUsable)
        .flatMap(({ kanaal, amount }) =>
          amount === null
            ? []
            : [
                {
                  row: FIRST_ROW + i,
                  column: 1,
                  actielijn: number,
                  year,
                  amount,
                  kind: "baten" as const,
                  aard,
                  kanaal,
                  taakveld: BATEN_TAAKVELD,
                  description: name,
                  total: null,
                  found: {
                    actielijn: number,
                    amount,
                    kind: "baten",
                    aard,
                    kanaal,
                    taakveld: BATEN_TAAKVELD,
                  },
                },
              ],
        ),
    ),
  );
}
