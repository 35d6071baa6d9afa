import { intersect } from "../engine";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument, notImplemented } from "../richapi/errors";
import { areaAt, rangeData, type RangeNode } from "./area";
import { HostCollection, HostObject } from "./hostObject";
import { excelColor } from "./style";

interface CellRule {
  formula1: string;
  formula2?: string;
  operator: string;
}

interface GridRule {
  type: string;
  operator: string;
  values: string[];
  style: { fillColor?: string; textColor?: string; bold?: boolean; italic?: boolean };
}

const OPERATORS: Readonly<Record<string, string>> = {
  Between: "isBetween",
  NotBetween: "isNotBetween",
  EqualTo: "isEqual",
  NotEqualTo: "isNotEqual",
  GreaterThan: "isGreaterThan",
  LessThan: "isLessThan",
  GreaterThanOrEqual: "isGreaterOrEqualTo",
  LessThanOrEqual: "isLessOrEqualTo",
};

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  static readonly table: ApiTable<ConditionalFormatCollection> = serve(this, {
    name: "ConditionalFormatCollection",
    methods: {
      ...collectionMethods,
      add: (c, type: string) => c.add(type),
      clearAll: (c) => c.items().forEach((format) => format.remove()),
    },
  });
  readonly table = ConditionalFormatCollection.table;

  constructor(readonly range: RangeNode) {
    super(range.doc);
  }

  items(): ConditionalFormat[] {
    const { sheetId, zone } = this.range;
    const here = this.doc.getters
      .getConditionalFormats(sheetId)
      .filter((cf) =>
        cf.ranges.some((xc) => intersect(areaAt(this.doc, xc, sheetId, "ConditionalFormat").zone, zone)),
      );
    return here.map((cf) => new ConditionalFormat(this.range, cf.id));
  }

  private add(type: string): ConditionalFormat {
    if (type !== "CellValue" && type !== "Custom")
      throw notImplemented("ConditionalFormatCollection", `add(${type})`);
    const id = this.doc.newId("cf");
    const operator = type === "Custom" ? "customFormula" : "isNotEmpty";
    this.range.doc.ensureSize(this.range.sheetId, this.range.zone);
    const format = new ConditionalFormat(this.range, id);
    format.store({
      type: "CellIsRule",
      operator,
      values: operator === "customFormula" ? ["=FALSE"] : [],
      style: {},
    });
    return format;
  }
}

class ConditionalFormat extends HostObject {
  static readonly table: ApiTable<ConditionalFormat> = serve(this, {
    name: "ConditionalFormat",
    properties: {
      id: { get: (f) => f.id },
      priority: {
        get: (f) => f.doc.getters.getConditionalFormats(f.range.sheetId).findIndex((cf) => cf.id === f.id),
      },
      type: { get: (f) => (f.rule().operator === "customFormula" ? "Custom" : "CellValue") },
    },
    links: {
      cellValue: (f) => new CellValueConditionalFormat(f),
      custom: (f) => new CustomConditionalFormat(f),
    },
    methods: {
      delete: (f) => f.remove(),
      getRange: (f) => f.range,
    },
  });
  readonly table = ConditionalFormat.table;

  constructor(
    readonly range: RangeNode,
    private readonly cfId: string,
  ) {
    super(range.doc);
  }

  override get id(): string {
    return this.cfId;
  }

  rule(): GridRule {
    const found = this.doc.getters
      .getConditionalFormats(this.range.sheetId)
      .find((cf) => cf.id === this.cfId);
    if (!found) throw invalidArgument("ConditionalFormat");
    if (found.rule.type !== "CellIsRule") throw notImplemented("ConditionalFormat", found.rule.type);
    return found.rule as GridRule;
  }

  store(rule: GridRule): void {
    // a style the grid takes must hold something; no fill at all is white
    const style = Object.keys(rule.style).length > 0 ? rule.style : { fillColor: "#FFFFFF" };
    this.doc.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId: this.range.sheetId,
      ranges: [rangeData(this.range)],
      cf: { id: this.cfId, rule: { ...rule, style } },
    });
  }

  restyle(part: GridRule["style"]): void {
    const rule = this.rule();
    this.store({ ...rule, style: { ...rule.style, ...part } });
  }

  remove(): void {
    this.doc.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId: this.range.sheetId, id: this.cfId });
  }
}

class CellValueConditionalFormat extends HostObject {
  static readonly table: ApiTable<CellValueConditionalFormat> = serve(this, {
    name: "CellValueConditionalFormat",
    properties: { rule: { get: (c) => c.rule(), set: (c, rule: Record<string, string>) => c.setRule(rule) } },
    links: { format: (c) => new ConditionalRangeFormat(c.owner) },
  });
  readonly table = CellValueConditionalFormat.table;

  constructor(readonly owner: ConditionalFormat) {
    super(owner.doc);
  }

  private rule(): CellRule {
    const { operator, values } = this.owner.rule();
    const [formula1 = "", formula2] = values;
    const excel = Object.entries(OPERATORS).find(([, grid]) => grid === operator)?.[0] ?? "Invalid";
    return {
      formula1: withSign(formula1),
      operator: excel,
      ...(formula2 === undefined ? {} : { formula2: withSign(formula2) }),
    };
  }

  private setRule(given: Record<string, string>): void {
    const operator = OPERATORS[given.operator ?? given.Operator ?? ""];
    if (!operator) throw invalidArgument("CellValueConditionalFormat.rule");
    const values = [given.formula1 ?? given.Formula1, given.formula2 ?? given.Formula2].filter(
      (v) => v !== undefined && v !== null && v !== "",
    );
    this.owner.store({ ...this.owner.rule(), operator, values: values.map((v) => operand(String(v))) });
  }
}

/** "=5" compares with the number; a formula keeps its sign. */
const operand = (value: string): string => (/^=-?\d+(\.\d+)?$/.test(value) ? value.slice(1) : value);

const withSign = (value: string): string => (value === "" || value.startsWith("=") ? value : `=${value}`);

class CustomConditionalFormat extends HostObject {
  static readonly table: ApiTable<CustomConditionalFormat> = serve(this, {
    name: "CustomConditionalFormat",
    links: {
      format: (c) => new ConditionalRangeFormat(c.owner),
      rule: (c) => new ConditionalFormatRule(c.owner),
    },
  });
  readonly table = CustomConditionalFormat.table;

  constructor(readonly owner: ConditionalFormat) {
    super(owner.doc);
  }
}

class ConditionalFormatRule extends HostObject {
  static readonly table: ApiTable<ConditionalFormatRule> = serve(this, {
    name: "ConditionalFormatRule",
    properties: {
      formula: {
        get: (r) => r.owner.rule().values[0] ?? "",
        set: (r, formula: string) =>
          r.owner.store({ ...r.owner.rule(), operator: "customFormula", values: [formula] }),
      },
    },
  });
  readonly table = ConditionalFormatRule.table;

  constructor(readonly owner: ConditionalFormat) {
    super(owner.doc);
  }
}

class ConditionalRangeFormat extends HostObject {
  static readonly table: ApiTable<ConditionalRangeFormat> = serve(this, {
    name: "ConditionalRangeFormat",
    links: { fill: (f) => new ConditionalRangeFill(f.owner), font: (f) => new ConditionalRangeFont(f.owner) },
  });
  readonly table = ConditionalRangeFormat.table;

  constructor(readonly owner: ConditionalFormat) {
    super(owner.doc);
  }
}

class ConditionalRangeFill extends HostObject {
  static readonly table: ApiTable<ConditionalRangeFill> = serve(this, {
    name: "ConditionalRangeFill",
    properties: {
      color: {
        get: (f) => excelColor(f.owner.rule().style.fillColor ?? ""),
        set: (f, fillColor: string) => f.owner.restyle({ fillColor }),
      },
    },
  });
  readonly table = ConditionalRangeFill.table;

  constructor(readonly owner: ConditionalFormat) {
    super(owner.doc);
  }
}

class ConditionalRangeFont extends HostObject {
  static readonly table: ApiTable<ConditionalRangeFont> = serve(this, {
    name: "ConditionalRangeFont",
    properties: {
      bold: {
        get: (f) => f.owner.rule().style.bold ?? false,
        set: (f, bold: boolean) => f.owner.restyle({ bold }),
      },
      italic: {
        get: (f) => f.owner.rule().style.italic ?? false,
        set: (f, italic: boolean) => f.owner.restyle({ italic }),
      },
      color: {
        get: (f) => excelColor(f.owner.rule().style.textColor ?? ""),
        set: (f, textColor: string) => f.owner.restyle({ textColor }),
      },
    },
  });
  readonly table = ConditionalRangeFont.table;

  constructor(readonly owner: ConditionalFormat) {
    super(owner.doc);
  }
}
