import type { PlanReading, PlanRole, Raster } from "../../reading/plan";
import type { PlanLine } from "../../reading/plan/kinds";
import { isEmpty } from "../../sheet/text";
import { namesDebt } from "../../rules/pok/pok13";

/** The column role of the cause, for rules that are not about the amount. */
const CAUSE_ROLES: Readonly<Record<string, PlanRole>> = {
  "POK-01": "actielijn",
  "POK-02": "year",
  "POK-12": "aard",
  "BBV-01": "taakveld",
  "BBV-03": "taakveld",
};

/**
 * Makes a finder of the cell to correct: that of the cause, or of the amount where the cause has no cell in the row.
 * @returns column on the sheet, from 0
 */
export function makeCellFinder(
  raster: Raster,
  { columns }: PlanReading,
  target: { row: number; column: number },
): (code: string, line: PlanLine) => number {
  const columnOf = new Map<PlanRole, number>();
  for (const { role, column } of columns) if (!columnOf.has(role)) columnOf.set(role, column - 1);
  const descriptions = columns.filter(({ role }) => role === "description").map(({ column }) => column - 1);
  /** The description cell that names the debt; if only the cells together do, the first. */
  const debtColumn = ({ row }: PlanLine): number | undefined =>
    descriptions.find((column) => namesDebt(String(raster[row - 1 - target.row]?.[column] ?? ""))) ??
    descriptions[0];
  return (code, line) => {
    const role = causeRole(code, line);
    const column = role === "description" ? debtColumn(line) : role && columnOf.get(role);
    const filled = column !== undefined && !isEmpty(raster[line.row - 1 - target.row]?.[column]);
    return filled ? column + target.column : line.column - 1;
  };
}

function causeRole(code: string, line: PlanLine): PlanRole | undefined {
  // Gemeentefonds money without a year cannot be judged; if the amount is missing too, that comes first.
  if (code.startsWith("GF-")) return line.year === null && line.amount !== null ? "year" : undefined;
  return code === "POK-13" ? causePok13(line) : CAUSE_ROLES[code];
}

const causePok13 = ({ description }: PlanLine): PlanRole =>
  namesDebt(description) ? "description" : "taakveld";
