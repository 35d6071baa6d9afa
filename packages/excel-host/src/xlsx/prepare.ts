import { columnIndex, parseZone } from "../address";
import { contains } from "../engine";
import { fromFileNames } from "../functionsMetadata";
import type { HiddenReferences } from "./tableFormulas";

/** The grid's importer makes a plain SUM of a SUBTOTAL, unless it goes by another name. */
const SUBTOTAL = /\bSUBTOTAL\(/g;
const HIDDEN_SUBTOTAL = /\bHOST_SUBTOTAL_\(/g;

export const showSubtotals = (formula: string): string => formula.replace(HIDDEN_SUBTOTAL, "SUBTOTAL(");

/** The fill of a conditional format is its background: the grid's importer wants no pattern named beside it. */
export const plainFills = (styles: string): string =>
  styles.replace(/<dxfs\b[\s\S]*?<\/dxfs>/, (dxfs) =>
    dxfs.replace(
      /<patternFill patternType="solid">(?=(?:(?!<\/patternFill>)[\s\S])*<bgColor)/g,
      "<patternFill>",
    ),
  );

/** Function names as the user types them, and no leftovers of spilled results that would block the spill. */
export function prepareSheet(
  xml: string,
  functionNames: readonly string[],
  hidden: HiddenReferences,
): string {
  const named = xml.replace(/(<f\b[^>]*>)([^<]*)(?=<\/f>)/g, (_all, tag: string, formula: string) =>
    (tag + hidden.hide(fromFileNames(formula, functionNames)))
      .replace(/_xlfn\.(?:_xlws\.)?/g, "")
      .replace(/_xlws\./g, "")
      .replace(SUBTOTAL, "HOST_SUBTOTAL_("),
  );
  const spilled = [...named.matchAll(/<f\b[^>]*\bt="array"[^>]*\bref="([A-Z]+\d+:[A-Z]+\d+)"/g)].map(
    (match) => parseZone(match[1]!)!,
  );
  if (spilled.length === 0) return named;
  return named.replace(
    /<c\b([^>]*\br="([A-Z]+)(\d+)"[^>]*)>((?:(?!<\/c>)[\s\S])*)<\/c>/g,
    (all, attributes: string, col: string, row: string, body: string) => {
      const here = {
        left: columnIndex(col),
        right: columnIndex(col),
        top: Number(row) - 1,
        bottom: Number(row) - 1,
      };
      return !body.includes("<f") && spilled.some((zone) => contains(zone, here))
        ? `<c${attributes.replace(/\bt="\w+"/, "")}/>`
        : all;
    },
  );
}
