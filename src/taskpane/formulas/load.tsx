import type { FormulaWorkbook } from "../../work/formulas/workbook";
import type { ViewProps } from "../view";
import { FormulaStore } from "./formulaStore";
import { FormulasView } from "./FormulasView";

/** The view with its store; the store is kept while the user is in another view. */
export function makeFormulasView(workbook: FormulaWorkbook) {
  let store: FormulaStore | null = null;
  return function Formulas({ editie }: ViewProps) {
    store ??= new FormulaStore(editie, workbook);
    return <FormulasView formulaStore={store} />;
  };
}
