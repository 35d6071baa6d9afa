import type { CellSelection } from "../../work/formulas/workbook";
import { liesIn } from "../../sheet/pieces";
import type { Frozen } from "../../work/formulas/register";
import type { Target } from "../../sheet/target";
import { targetOf, PLACE } from "../read";
import { readTable } from "./register";
import { must } from "../../sheet/must";

/** Reads what is in the selected cell, and what the register knows about it. */
export async function readSelection(context: Excel.RequestContext): Promise<CellSelection> {
  const cell = context.workbook.getActiveCell();
  cell.load(`${PLACE},formulas,formulasLocal,values,text`);
  cell.worksheet.load("id,name");
  const parent = cell.getSpillParentOrNullObject();
  parent.load("rowIndex,columnIndex,formulas,formulasLocal");
  await context.sync();
  const start = parent.isNullObject ? cell : parent;
  const spill = start.getSpillingToRangeOrNullObject();
  spill.load(PLACE);
  await context.sync();
  const target = targetOf(cell, cell.worksheet);
  const formula = String(must(start.formulas[0])[0]);
  // For text Range.formulas is the text itself.
  const isFormula = formula.startsWith("=") && (start === parent || formula !== must(cell.values[0])[0]);
  return {
    target,
    text: must(must(cell.text[0])[0]),
    formula: isFormula ? formula : "",
    formulaLocal: isFormula ? String(must(start.formulasLocal[0])[0]) : "",
    spill: spill.isNullObject ? null : targetOf(spill, cell.worksheet),
    frozen: isFormula ? null : await findFrozen(context, target),
  };
}

async function findFrozen(context: Excel.RequestContext, target: Target): Promise<Frozen | null> {
  const register = await readTable(context);
  if (!register || "missing" in register) return null;
  return (
    register.rows.find(
      ({ now }) =>
        now?.sheet.toLowerCase() === target.sheet.toLowerCase() &&
        liesIn(target, { ...now.location, sheet: now.sheet, sheetId: target.sheetId }),
    ) ?? null
  );
}
