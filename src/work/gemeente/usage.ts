import { AMOUNTS_TABLE } from "../../knowledge/tableNames";
import type { Usage } from "./workbook";
import { cellAddress } from "../../sheet/address";
import type { Editie } from "../../knowledge/pok/editie";
import { callsIn, type Call } from "../formulas/calls";
import { originOf } from "../formulas/origin";
import { readArguments } from "../formulas/readers";
import type { FormulaWorkbook } from "../formulas/workbook";
import type { TaskProgress } from "../../sheet/progress";

const NAMES_TABLE = new RegExp(`^${AMOUNTS_TABLE}(\\[|$)`, "i");
const usesTable = ({ argumentList }: Call) => NAMES_TABLE.test(argumentList.bedragen?.text ?? "");

/**
 * The cells with a POK formula that uses POK_Bedragen, and the amount it uses, even if that has no row yet. Actielijn or year is
 * null if the formula uses several (TABEL, REEKS, TOTAAL) or the argument cannot be followed.
 */
export async function findUsage(
  workbook: Pick<FormulaWorkbook, "scan" | "readRanges">,
  editie: Editie,
  progress: TaskProgress,
): Promise<Usage[]> {
  const { cells } = await workbook.scan(progress);
  const touched = cells.filter(({ formula }) => callsIn(formula).some(usesTable));
  const readers = await readArguments(workbook, touched, false, progress.signal);
  return touched.flatMap((cell) =>
    callsIn(cell.formula)
      .filter(usesTable)
      .flatMap((call) => {
        const { actielijn, year, riddle } = originOf(editie, call, readers(cell));
        // A formula whose row is missing will use it once it is there; an error without a place says nothing.
        if (riddle?.kind === "error" && (!actielijn || year === null)) return [];
        const wholeSeries = call.fn === "REEKS" || call.fn === "TABEL";
        return {
          sheet: cell.target.sheet,
          address: cellAddress(cell.target.row, cell.target.column),
          actielijn: call.fn === "TABEL" ? null : (actielijn?.number ?? null),
          year: wholeSeries ? null : year,
        };
      }),
  );
}
