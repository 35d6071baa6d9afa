import { Select } from "@fluentui/react-components";
import { toColumnLetters } from "../../sheet/address";
import type { PlanColumn, PlanColumnRole, PlanRole, PlanFixed } from "../../reading/plan";
import { currentEditie } from "../../knowledge/pok/edities";
import { ColumnLine } from "../parts/ColumnLine";
import { useTexts } from "./language";

const ROLES: readonly PlanRole[] = [
  "actielijn",
  "year",
  "amount",
  "kind",
  "aard",
  "kanaal",
  "taakveld",
  "description",
  "details",
  "sign",
  "gemeente",
  "reportKind",
  "none",
];
const KINDS = ["baten", "lasten"] as const;

/** What a column is for and why; for an amount column also which year and which kind its header says. */
export function ColumnChoice({
  column,
  firstColumn,
  onChoose,
}: {
  column: PlanColumn;
  /** Column on the sheet where the plan starts, from 0. */
  firstColumn: number;
  onChoose(role: PlanColumnRole): void;
}) {
  const { check } = useTexts();
  const letter = toColumnLetters(firstColumn + column.column - 1);
  const { role, header, reason, fixed = {} } = column;
  return (
    <ColumnLine
      letter={letter}
      header={header}
      name={`${check.column} ${letter}: ${check.role}`}
      role={role}
      roles={ROLES}
      roleNames={check.roles}
      onRole={(chosen) => onChoose(chosen === "amount" ? amountRole(column, fixed) : { role: chosen })}
      reason={reason[check.language]}
    >
      {role === "amount" && (
        <>
          <Select
            size="small"
            aria-label={`${check.column} ${letter}: ${check.year}`}
            value={String(fixed.year ?? "")}
            onChange={(_, { value }) =>
              onChoose(amountRole(column, { ...fixed, year: value === "" ? undefined : Number(value) }))
            }
          >
            <option value="">{check.yearPerRow}</option>
            {yearsWith(fixed.year).map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
          <Select
            size="small"
            aria-label={`${check.column} ${letter}: ${check.kind}`}
            value={fixed.kind ?? ""}
            onChange={(_, { value }) =>
              onChoose(amountRole(column, { ...fixed, kind: KINDS.find((kind) => kind === value) }))
            }
          >
            <option value="">{check.kindPerRow}</option>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {check.kinds[kind]}
              </option>
            ))}
          </Select>
        </>
      )}
    </ColumnLine>
  );
}

const yearsWith = (year: number | undefined) =>
  [...new Set([...currentEditie.years, ...(year === undefined ? [] : [year])])].sort((a, b) => a - b);

function amountRole(
  { unit }: PlanColumn,
  fixed: { [K in keyof PlanFixed]: PlanFixed[K] | undefined },
): PlanColumnRole {
  const chosen = Object.fromEntries(Object.entries(fixed).filter(([, value]) => value !== undefined));
  return { role: "amount", fixed: chosen, ...(unit === undefined ? {} : { unit }) };
}
