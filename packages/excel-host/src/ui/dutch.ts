import type { Engine, Getters } from "../engine";
import { registerDutchFunctions, toDutchNames } from "../formulas/dutch";
import { formulaText } from "../formulas/names";
import { DICTIONARY } from "./dictionary";

/** Fills %s in order, or %(name)s by name. */
function fill(text: string, values: unknown[]): string {
  const [first] = values;
  if (values.length === 1 && typeof first === "object" && first !== null && !(first instanceof String))
    return text.replace(/%\((\w+)\)s/g, (_all, name: string) =>
      String((first as Record<string, unknown>)[name]),
    );
  let next = 0;
  return text.replace(/%s/g, (all) => (next < values.length ? String(values[next++]) : all));
}

export function speakDutch(engine: Engine): void {
  const translate = (text: string, ...values: unknown[]) => fill(DICTIONARY[text] ?? text, values);
  engine.setTranslationMethod(translate as never, () => true);
  registerDutchFunctions(engine);
  showFormulasAsWritten(engine);
}

/** The grid lays formulas out anew over several lines; Excel shows them as they were written, in the user's language. */
function showFormulasAsWritten(engine: Engine): void {
  const composer = engine.stores.CellComposerStore.prototype as unknown as {
    getters: Getters;
    getPrettifiedFormula(cell: { compiledFormula: object }): string;
  };
  composer.getPrettifiedFormula = function ({ compiledFormula }) {
    return toDutchNames(formulaText(compiledFormula, this.getters));
  };
}
