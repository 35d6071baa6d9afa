import type ExcelJS from "exceljs";
import { cellName, parseZone } from "../address";
import type { WorkbookDocument } from "../document";
import type { ValidationTexts } from "../stored";
import type { ValidationSnapshot } from "./sourceFile";
import { intersect, type Zone } from "../engine";
import { NO_TEXTS, absoluteReference } from "../model/dataValidation";
import { elements } from "./package";
import { formatsKey, snapshotValidations } from "./snapshot";
import { argb } from "./writeStyle";

interface CellRule {
  type: string;
  operator: string;
  values: string[];
  style: { fillColor?: string; textColor?: string; bold?: boolean; italic?: boolean };
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

/** What exceljs keeps of a sheet's rules; those of other kinds than ours are left as they were. */
interface FormatHolder {
  conditionalFormattings: ExcelJS.ConditionalFormattingOptions[];
}

const isOurs = ({ type }: { type: string }): boolean => type === "cellIs" || type === "expression";

export function writeConditionalFormats(
  doc: WorkbookDocument,
  sheetId: string,
  sheet: ExcelJS.Worksheet,
): void {
  if ((doc.source?.conditionalFormats.get(sheetId) ?? "[]") === formatsKey(doc, sheetId)) return;
  const holder = sheet as unknown as FormatHolder;
  holder.conditionalFormattings = holder.conditionalFormattings
    .map((one) => ({ ...one, rules: one.rules.filter((rule) => !isOurs(rule)) }))
    .filter(({ rules }) => rules.length > 0);
  doc.getters.getConditionalFormats(sheetId).forEach((cf, index) => {
    const rule = cf.rule as unknown as CellRule;
    const operator = OPERATORS[rule.operator];
    const isFormula = rule.operator === "customFormula";
    if (!operator && !isFormula) return;
    const { fillColor, textColor, bold, italic } = rule.style;
    const style = {
      ...(textColor || bold || italic
        ? {
            font: {
              ...(bold ? { bold } : {}),
              ...(italic ? { italic } : {}),
              ...(textColor ? { color: argb(textColor) } : {}),
            },
          }
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
  const before = doc.source?.validations.get(sheetId) ?? new Map<string, ValidationSnapshot>();
  const now = snapshotValidations(doc, sheetId);
  // its own way of removing one leaves an empty rule
  const { model } = (sheet as unknown as { dataValidations: { model: Record<string, object> } })
    .dataValidations;
  for (const [id, { key, zones }] of before)
    if (now.get(id)?.key !== key) for (const address of addressesIn(zones)) delete model[address];
  for (const { id, criterion } of doc.getters.getDataValidationRules(sheetId)) {
    const { key, zones } = now.get(id)!;
    const rule = validation(criterion as { type: string; values: string[] });
    if (!rule || before.get(id)?.key === key) continue;
    const complete = { ...rule, ...texts(doc.validationTexts.get(id) ?? NO_TEXTS) };
    for (const address of addressesIn(zones)) sheet.getCell(address).dataValidation = complete;
  }
}

function addressesIn(zones: readonly Zone[]): string[] {
  const found: string[] = [];
  for (const zone of zones)
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++) found.push(cellName(col, row));
  return found;
}

function validation({ type, values }: { type: string; values: string[] }): ExcelJS.DataValidation | null {
  if (type === "isValueInList")
    return { type: "list", formulae: [`"${values.join(",").replace(/"/g, '""')}"`] };
  if (type === "isValueInRange") return { type: "list", formulae: [absoluteReference(values[0] ?? "")] };
  if (type === "customFormula") return { type: "custom", formulae: [withoutSign(values[0] ?? "")] };
  return null;
}

const texts = ({ errorAlert, ignoreBlanks, prompt }: ValidationTexts): Partial<ExcelJS.DataValidation> => ({
  allowBlank: ignoreBlanks,
  showErrorMessage: errorAlert.showAlert,
  errorStyle: errorAlert.style.toLowerCase(),
  ...(errorAlert.title ? { errorTitle: errorAlert.title } : {}),
  ...(errorAlert.message ? { error: errorAlert.message } : {}),
  showInputMessage: prompt.showPrompt,
  ...(prompt.title ? { promptTitle: prompt.title } : {}),
  ...(prompt.message ? { prompt: prompt.message } : {}),
});

/** The texts of the rules of a sheet, which the grid's own importer leaves. */
export function readValidationTexts(xml: Document | null, doc: WorkbookDocument, sheetId: string): void {
  const rules = doc.getters.getDataValidationRules(sheetId);
  for (const element of elements(xml, "dataValidation")) {
    const zone = parseZone((element.getAttribute("sqref") ?? "").split(" ")[0]!);
    const rule = zone && rules.find(({ ranges }) => ranges.some((range) => intersect(range.zone, zone)));
    if (!rule) continue;
    const text = (name: string) => element.getAttribute(name) ?? "";
    const isOn = (name: string) => ["1", "true"].includes(text(name));
    const style = text("errorStyle") || "stop";
    doc.validationTexts.set(rule.id, {
      errorAlert: {
        message: text("error"),
        showAlert: isOn("showErrorMessage"),
        style: style.charAt(0).toUpperCase() + style.slice(1),
        title: text("errorTitle"),
      },
      ignoreBlanks: isOn("allowBlank"),
      prompt: { message: text("prompt"), showPrompt: isOn("showInputMessage"), title: text("promptTitle") },
    });
  }
}
