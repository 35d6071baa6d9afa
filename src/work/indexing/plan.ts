import { cellAddress } from "../../sheet/address";
import type { Target } from "../../sheet/target";
import { isFormula, SKIP_REASONS, findSkipReason, type IndexCell, type SkipReason } from "./cell";
import { makeIndexFormula, coreOf, LONGEST_FORMULA, makeLocalIndexFormula, inParentheses } from "./formula";
import { makeDependencyCheck } from "./dependencies";
import { indexed, type IndexRequest } from "./request";
import type { IndexView } from "./view";

/** A cell that gets a formula. */
export interface IndexChange {
  /** The cell where the formula goes. */
  target: Target;
  /** The cell whose amount is indexed. */
  source: string;
  /** The content of that cell as the user sees it. */
  was: string;
  /** The formula in English notation. */
  becomes: string;
  /** The formula as the user sees it. */
  formulaLocal: string;
  /** The amount before and after, in the unit of the cell; not rounded. */
  before: number;
  after: number;
  /** Number format for the target; null leaves it as it is. */
  notation: string | null;
}

export interface IndexPlan {
  changes: readonly IndexChange[];
  skipped: readonly { reason: SkipReason; addresses: readonly string[] }[];
  /** Cells with a change whose precedents could not all be traced, so that they may already be indexed. */
  notFollowed: readonly string[];
}

/** Works out which cells get which formula and which are skipped; every cell of the selection ends up in one of the two. */
export function makeIndexPlan(view: IndexView, request: IndexRequest): IndexPlan {
  const changes: IndexChange[] = [];
  const skipped = new Map<SkipReason, string[]>();
  const exclusionOf = makeExclusionCheck(view);
  const notFollowed = new Set(view.origin.notFollowed);
  for (const cell of view.cells) {
    const change = exclusionOf(cell) ?? changeOf(view, cell, request);
    if (typeof change !== "string") changes.push(change);
    else skipped.set(change, [...(skipped.get(change) ?? []), cellAddress(cell.row, cell.column)]);
  }
  return {
    changes,
    skipped: SKIP_REASONS.flatMap((reason) => {
      const addresses = skipped.get(reason);
      return addresses ? [{ reason, addresses }] : [];
    }),
    notFollowed: changes.map(({ source }) => source).filter((address) => notFollowed.has(address)),
  };
}

/** Makes a function that tells why a cell of the selection is skipped; null if it gets a formula, unless that is too long. */
export function makeExclusionCheck(
  view: Pick<IndexView, "source" | "cells" | "origin" | "place">,
): (cell: IndexCell) => SkipReason | null {
  const calculatesAlong = view.place === "itself" ? makeDependencyCheck(view) : () => false;
  const indexed = new Set(view.origin.indexed);
  return (cell) => {
    const reason = findSkipReason(cell);
    if (reason !== null) return reason;
    if (indexed.has(cellAddress(cell.row, cell.column))) return "calculatesWithIndex";
    return calculatesAlong(cell) ? "calculatesAlong" : null;
  };
}

function changeOf(
  { target, shift, decimalMark }: IndexView,
  cell: IndexCell,
  request: IndexRequest,
): IndexChange | "tooLong" {
  const source = cellAddress(cell.row, cell.column);
  const beside = shift > 0;
  const content = isFormula(cell.formula) ? cell.formula : Number(cell.value);
  const becomes = makeIndexFormula(beside ? source : coreOf(content), request);
  if (becomes.length > LONGEST_FORMULA) return "tooLong";
  const core = beside ? source : localCore(cell, content, decimalMark);
  const before = Number(cell.value);
  return {
    target: { ...target, row: cell.row, column: cell.column + shift, rows: 1, columns: 1 },
    source,
    was: isFormula(cell.formula) ? cell.formulaLocal : cell.text,
    becomes,
    formulaLocal: makeLocalIndexFormula(core, request, decimalMark),
    before,
    after: indexed(before, request),
    notation: beside ? cell.notation : null,
  };
}

const localCore = (cell: IndexCell, content: number | string, decimalMark: string): string =>
  typeof content === "number"
    ? coreOf(content).replace(".", decimalMark)
    : inParentheses(content, cell.formulaLocal.slice(1));
