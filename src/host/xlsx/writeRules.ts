import type ExcelJS from "exceljs";
import type { WorkbookDocument } from "../document";
import { argb } from "./writeStyle";

interface CellRule {
  type: string;
  operator: string;
  values: string[];
  style: { fillColor?: string; textColor?: string; bold?: boolean };
}

const OPERATORS: Readonly<Record<string, string>> = {
  isLessThan: "lessThan",
  isGreaterThan: "greaterThan",
  isEqual: "equal",
  isNotEqual: "notEqual",
  isBetween: "between",
  isNotBetween: "notBetween",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessOrEqualTo: "lessThanOrEqual",
};

const withoutSign = (formula: string): string => formula.replace(/^=/, "");

export function writeConditionalFormats(
  doc: WorkbookDocument,
  sheetId: string,
  sheet: ExcelJS.Worksheet,
): void {
  doc.getters.getConditionalFormats(sheetId).forEach((cf, index) => {
    const rule = cf.rule as unknown as CellRule;
    const operator = OPERATORS[rule.operator];
    const isFormula = rule.operator === "customFormula";
    if (!operator && !isFormula) return;
    const { fillColor, textColor, bold } = rule.style;
    const style = {
      ...(textColor || bold
        ? { font: { ...(bold ? { bold } : {}), ...(textColor ? { color: argb(textColor) } : {}) } }
        : {}),
      ...(fillColor ? { fill: { type: "pattern", pattern: "solid", bgColor: argb(fillColor) } } : {}),
    };
    const kind = isFormula ? { type: "expression" } : { type: "cellIs", operator };
    const entry = { ...kind, formulae: rule.values.map(withoutSign), priority: index + 1, style };
    sheet.addConditionalFormatting({
      ref: cf.ranges.join(" "),
      rules: [entry as unknown as ExcelJS.ConditionalFormattingRule],
    });
  });
}

export function writeValidations(doc: WorkbookDocument, sheetId: string, sheet: ExcelJS.Worksheet): void {
  for (const { criterion, ranges } of doc.getters.getDataValidationRules(sheetId)) {
    const rule = validation(criterion as { type: string; values: string[] });
    if (!rule) continue;
    for (const { zone } of ranges)
      for (let row = zone.top; row <= zone.bottom; row++)
        for (let col = zone.left; col <= zone.right; col++)
          sheet.getCell(row + 1, col + 1).dataValidation = rule;
  }
}

function validation({ type, values }: { type: string; values: string[] }): ExcelJS.DataValidation | null {
  if (type === "isValueInList")
    return { type: "list", allowBlank: true, formulae: [`"${values.join(",")}"`] };
  if (type === "isValueInRange") return { type: "list", allowBlank: true, formulae: [values[0] ?? ""] };
  if (type === "customFormula")
    return { type: "custom", allowBlank: true, formulae: [withoutSign(values[0] ?? "")] };
  return null;
}
