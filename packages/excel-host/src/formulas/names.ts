import type { Engine, Getters, Position } from "../engine";
import { hooksOf } from "../hooks";
import { asGridKnows, quotedForGrid, realReferences } from "../sheetNames";
import { negationFirst } from "./negation";
import { mapPieces } from "./pieces";

interface Value {
  value: unknown;
}
type Execute = (
  this: Compiled,
  dependencies: unknown[],
  ref: (range: unknown) => Value,
  range: (range: unknown) => Value[][],
  nameValue: (name: string, asRange: boolean) => unknown,
  context: Context,
) => unknown;

interface Context {
  __originCellPosition?: Position;
  __originSheetId?: string;
  getters: Getters;
  addDependencies?: (position: Position, ranges: unknown[]) => void;
}

interface Token {
  type: string;
  value: string;
}

/** The grid's compiled formula, with what its types keep to itself. */
interface Compiled {
  tokens: Token[];
  symbols: string[];
  isBadExpression: boolean;
  normalizedFormula: string;
  rangeDependencies: unknown[];
  execute: Execute;
  getTokens(getters: Getters): Token[];
}

interface Compiler {
  Compile(formula: string, sheetId: string, getters: Getters): Compiled;
  CompileForSerializedFormula(sheetId: string, base: Compiled): Compiled;
}

const installed = new WeakSet<object>();

/**
 * Teaches the grid the names it has not got: tables, references into tables, constants, names of one sheet.
 * To the grid a reference into a table is one quoted symbol; its meaning is asked of the document at each calculation.
 */
export function installNames(engine: Engine): void {
  if (installed.has(engine)) return;
  installed.add(engine);
  const compiler = engine.CompiledFormula as unknown as Compiler;
  const { functionRegistry } = engine.registries;
  const compile = compiler.Compile;
  const compileSerialized = compiler.CompileForSerializedFormula;
  const withNames = (compiled: Compiled): Compiled => {
    if (
      !compiled.isBadExpression &&
      compiled.symbols.some((symbol) => !functionRegistry.contains(symbol.toUpperCase()))
    )
      compiled.execute = resolving(compiled.execute, compiler);
    return compiled;
  };
  compiler.Compile = (formula, sheetId, getters) => {
    const quoted = formulaForGrid(formula);
    const compiled = compile.call(compiler, quoted, sheetId, getters);
    if (quoted !== formula) unquoteTables(compiled, formula);
    return withNames(negated(compiled, quoted, sheetId, getters));
  };
  compiler.CompileForSerializedFormula = (sheetId, base) =>
    withNames(compileSerialized.call(compiler, sheetId, base));
  /** Only what is computed: the formula is read back as it was written. */
  const negated = (compiled: Compiled, formula: string, sheetId: string, getters: Getters): Compiled => {
    const bracketed = negationFirst(formula, engine);
    if (bracketed !== formula) compiled.execute = compile.call(compiler, bracketed, sheetId, getters).execute;
    return compiled;
  };
}

const quote = (text: string): string => `'${text.replace(/'/g, "''")}'`;
const unquote = (text: string): string => text.replace(/^'|'$/g, "").replace(/''/g, "'");

/** As the grid's tokenizer takes it: references into tables quoted, and the sign of a lost reference its own. */
export const formulaForGrid = (formula: string): string =>
  mapPieces(formula, {
    table: quote,
    quoted: quotedForGrid,
    text: (text) => text.replace(/(?:[\p{L}\p{N}_.]+!)?#REF!/gu, "#REF"),
  });

const isQuotedTable = (text: string): boolean => /^'.*\[.*\]'$/s.test(text);

/** The formula is read back as it was written: quotes are for the grid's tokenizer only. */
function unquoteTables(compiled: Compiled, formula: string): void {
  for (const token of compiled.tokens)
    if (token.type === "SYMBOL" && isQuotedTable(token.value)) token.value = unquote(token.value);
  compiled.symbols = compiled.symbols.map((symbol) =>
    symbol.includes("[") ? symbol.replace(/''/g, "'") : symbol,
  );
  if (compiled.isBadExpression) compiled.normalizedFormula = formula;
}

/** Names being looked up now: one that leads back to itself has no value. */
const open = new Set<string>();

function resolving(execute: Execute, compiler: Compiler): Execute {
  return function (dependencies, ref, range, nameValue, context) {
    const value = (name: string, asRange: boolean): unknown => {
      const origin = context.__originCellPosition;
      const sheetId = origin?.sheetId ?? context.__originSheetId ?? "";
      const meaning = hooksOf(context).meaning?.(name, sheetId, origin);
      if (!meaning) return nameValue(name, asRange);
      if (meaning.kind === "error") return { value: meaning.value };
      if (meaning.kind === "formula") return ownFormula(name, meaning.formula, sheetId);
      const { getters } = context;
      const cells = getters.getRangeFromZone(meaning.sheetId, meaning.zone);
      const more = meaning.dependsOn.map((zone) => getters.getRangeFromZone(meaning.sheetId, zone));
      if (origin) context.addDependencies?.(origin, [cells, ...more]);
      const { left, right, top, bottom } = meaning.zone;
      return asRange || left !== right || top !== bottom ? range(cells) : ref(cells);
    };
    const ownFormula = (name: string, formula: string, sheetId: string): unknown => {
      if (open.has(name)) return { value: "#CYCLE" };
      open.add(name);
      try {
        const compiled = compiler.Compile(formula, sheetId, context.getters);
        const origin = context.__originCellPosition;
        if (origin) context.addDependencies?.(origin, compiled.rangeDependencies);
        return compiled.execute(compiled.rangeDependencies, ref, range, value, context);
      } finally {
        open.delete(name);
      }
    };
    return execute.call(this, dependencies, ref, range, value, context);
  };
}

/** Tokens that the grid shows as #REF once their cells are gone. */
const LOST = new Set(["REFERENCE", "INVALID_REFERENCE"]);

/** The formula as it was written, spaces included. */
export function formulaText(compiled: object, getters: Getters): string {
  const formula = compiled as Compiled;
  if (formula.isBadExpression) return formula.normalizedFormula;
  const text = formula
    .getTokens(asGridKnows(getters))
    .map(({ type, value }) => (LOST.has(type) ? value.replace(/^#REF$/, "#REF!") : value))
    .join("");
  return realReferences(text);
}

/** Names in a formula that are no functions. */
export function namesIn(compiled: object, engine: Engine): string[] {
  return (compiled as Compiled).symbols.filter(
    (symbol) => !engine.registries.functionRegistry.contains(symbol.toUpperCase()),
  );
}
