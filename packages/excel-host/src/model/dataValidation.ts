import { quoteSheet, parseZone, splitAddress, zoneAddress } from "../address";
import type { ValidationTexts } from "../stored";
import { intersect } from "../engine";
import { serve, type ApiTable } from "../richapi/base";
import { invalidArgument, notImplemented } from "../richapi/errors";
import { rangeData, type Area } from "./area";
import { HostObject } from "./hostObject";

interface ListRule {
  inCellDropDown?: boolean;
  source?: unknown;
}
type Rule = Record<string, unknown>;

/** What Excel says of a rule without texts of its own. */
export const NO_TEXTS: ValidationTexts = {
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  ignoreBlanks: true,
  prompt: { message: "", showPrompt: true, title: "" },
};

const LIST_IN_RANGE = /^=\s*(.+)$/;

/** Lists and own formulas; the other kinds of rule fail by name. */
export class DataValidation extends HostObject {
  static readonly table: ApiTable<DataValidation> = serve(this, {
    name: "DataValidation",
    properties: {
      errorAlert: {
        get: (v) => v.texts.errorAlert,
        set: (v, given: object) =>
          v.remember({ errorAlert: { ...NO_TEXTS.errorAlert, ...lowerKeys(given) } }),
      },
      ignoreBlanks: {
        get: (v) => v.texts.ignoreBlanks,
        set: (v, ignoreBlanks: boolean) => v.remember({ ignoreBlanks }),
      },
      prompt: {
        get: (v) => v.texts.prompt,
        set: (v, given: object) => v.remember({ prompt: { ...NO_TEXTS.prompt, ...lowerKeys(given) } }),
      },
      rule: { get: (v) => v.rule(), set: (v, rule: Rule) => v.setRule(rule) },
      type: { get: (v) => v.kind() },
      valid: { get: (v) => v.valid() },
    },
    methods: { clear: (v) => v.clear() },
  });
  readonly table = DataValidation.table;

  constructor(readonly range: Area) {
    super(range.doc);
  }

  /** The rule these texts go with; until there is one, the place they were set for. */
  private get key(): string {
    return this.existing()[0]?.id ?? this.place;
  }

  private get place(): string {
    return this.doc.address(this.range.sheetId, this.range.zone);
  }

  private get texts(): ValidationTexts {
    return this.doc.validationTexts.get(this.key) ?? NO_TEXTS;
  }

  private remember(part: Partial<ValidationTexts>): void {
    this.doc.validationTexts.set(this.key, { ...this.texts, ...part });
  }

  private existing() {
    const { sheetId, zone } = this.range;
    return this.doc.getters
      .getDataValidationRules(sheetId)
      .filter((rule) => rule.ranges.some((range) => intersect(range.zone, zone)));
  }

  private rule(): Rule {
    const criterion = this.existing()[0]?.criterion;
    if (!criterion) return {};
    if (criterion.type === "isValueInList")
      return { list: { inCellDropDown: true, source: criterion.values.join(",") } };
    if (criterion.type === "isValueInRange")
      return { list: { inCellDropDown: true, source: `=${absoluteReference(criterion.values[0] ?? "")}` } };
    if (criterion.type === "customFormula") return { custom: { formula: criterion.values[0] } };
    throw notImplemented("DataValidation", `rule (${criterion.type})`);
  }

  private kind(): string {
    const rule = this.rule();
    return "list" in rule ? "List" : "custom" in rule ? "Custom" : "None";
  }

  private valid(): boolean {
    const { sheetId } = this.range;
    const zone = this.doc.clip(sheetId, this.range.zone);
    if (!zone) return true;
    for (let row = zone.top; row <= zone.bottom; row++)
      for (let col = zone.left; col <= zone.right; col++)
        if (this.doc.getters.isDataValidationInvalid({ sheetId, col, row })) return false;
    return true;
  }

  private clear(): void {
    const { sheetId } = this.range;
    for (const { id } of this.existing()) {
      this.doc.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id });
      this.doc.validationTexts.delete(id);
    }
    this.doc.validationTexts.delete(this.place);
  }

  private setRule(given: Rule): void {
    const { sheetId, zone } = this.range;
    const criterion = this.criterion(given);
    this.doc.ensureSize(sheetId, zone);
    const { texts } = this;
    const id = this.doc.newId("dv");
    this.doc.dispatch("ADD_DATA_VALIDATION_RULE", {
      sheetId,
      ranges: [rangeData(this.range)],
      rule: { id, criterion, isBlocking: true },
    });
    this.doc.validationTexts.delete(this.place);
    this.doc.validationTexts.set(id, texts);
  }

  private criterion(given: Rule): object {
    const kinds = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
    const [kind = "", value] = kinds[0] ?? [];
    if (kind.toLowerCase() === "list") return this.listCriterion(lowerKeys(value) as ListRule);
    if (kind.toLowerCase() === "custom")
      return {
        type: "customFormula",
        values: [String((lowerKeys(value) as { formula?: string }).formula ?? "")],
      };
    throw kind ? notImplemented("DataValidation", `rule.${kind}`) : invalidArgument("DataValidation.rule");
  }

  private listCriterion(list: ListRule): object {
    const source = String(list.source ?? "");
    if (source === "") throw invalidArgument("DataValidation.rule");
    const inRange = LIST_IN_RANGE.exec(source)?.[1];
    if (!inRange)
      return {
        type: "isValueInList",
        values: source.split(",").map((item) => item.trim()),
        displayStyle: "arrow",
      };
    const named = this.doc.getters.getNamedRange(inRange);
    const reference = named
      ? this.doc.address(named.range.sheetId, named.range.zone)
      : inRange.replace(/\$/g, "");
    return { type: "isValueInRange", values: [reference], displayStyle: "arrow" };
  }
}

/** A list lies at the same place for every cell that is checked against it. */
export function absoluteReference(address: string): string {
  const { sheet, reference } = splitAddress(address);
  const zone = parseZone(reference);
  if (!zone) return address.replace(/^=/, "");
  return `${sheet === null ? "" : `${quoteSheet(sheet)}!`}${zoneAddress(zone, true)}`;
}

const lowerKeys = (value: unknown): object =>
  Object.fromEntries(
    Object.entries((value ?? {}) as object).map(([key, item]) => [
      key.charAt(0).toLowerCase() + key.slice(1),
      item,
    ]),
  );
