import type { WorkbookDocument } from "../document";
import { parseZone, splitAddress } from "../address";
import { NullObject, keyedMethods, serve, type ApiNode, type ApiTable } from "../richapi/base";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "../richapi/errors";
import { absoluteAddress, areaAt, isRange, rangeData, type Area } from "./area";
import { HostCollection, HostObject, sameName } from "./hostObject";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LOOKS_LIKE_CELL = /^([A-Z]{1,3}\d{1,7}|R\d*C\d*|[RC])$/i;

/** Defined names: of the workbook, or of one sheet. The grid holds workbook names of ranges, the document the others. */
export class NamedItemCollection extends HostCollection<NamedItem> {
  static readonly table: ApiTable<NamedItemCollection> = serve(this, {
    name: "NamedItemCollection",
    methods: {
      ...keyedMethods,
      add: (c, name: string, reference: unknown, comment?: string) => c.add(name, reference, comment),
      addFormulaLocal: (c, name: string, formula: string, comment?: string) => c.add(name, formula, comment),
    },
  });
  readonly table = NamedItemCollection.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string | null,
  ) {
    super(doc);
  }

  items(): NamedItem[] {
    const stored = this.doc.storedNames
      .filter((entry) => entry.sheetId === this.sheetId)
      .map((entry) => entry.name);
    const inGrid = this.sheetId === null ? this.doc.getters.getNamedRanges().map((range) => range.name) : [];
    return [...inGrid, ...stored].map((name) => new NamedItem(this.doc, name, this.sheetId));
  }

  override find(key: unknown): NamedItem | undefined {
    return this.items().find((item) => sameName(item.name, key));
  }

  private add(name: string, reference: unknown, comment?: string): NamedItem {
    if (!VALID_NAME.test(name) || LOOKS_LIKE_CELL.test(name))
      throw invalidArgument("NamedItemCollection.add");
    if (this.find(name)) throw itemAlreadyExists("NamedItemCollection.add");
    const range = this.areaIn(reference);
    if (range && this.sheetId === null) {
      this.doc.ensureSize(range.sheetId, range.zone);
      this.doc.dispatch("CREATE_NAMED_RANGE", { name, ranges: [rangeData(range)] });
    } else {
      const formula = range ? `=${absoluteAddress(range)}` : String(reference).replace(/^=?/, "=");
      this.doc.storedNames.push({ name, formula, sheetId: this.sheetId });
      this.doc.recalculateNames();
    }
    if (comment) this.doc.nameComments.set(name.toLowerCase(), comment);
    return new NamedItem(this.doc, name, this.sheetId);
  }

  private areaIn(reference: unknown): Area | undefined {
    if (isRange(reference)) return reference;
    const text = String(reference).replace(/^=/, "");
    if (!parseZone(splitAddress(text).reference)) return undefined;
    return areaAt(
      this.doc,
      text,
      this.sheetId ?? this.doc.getters.getActiveSheetId(),
      "NamedItemCollection.add",
    );
  }
}

class NamedItem extends HostObject {
  static readonly table: ApiTable<NamedItem> = serve(this, {
    name: "NamedItem",
    properties: {
      comment: {
        get: (n) => n.doc.nameComments.get(n.name.toLowerCase()) ?? "",
        set: (n, comment: string) => n.doc.nameComments.set(n.name.toLowerCase(), comment),
      },
      formula: { get: (n) => n.formula(), set: (n, formula: string) => n.setFormula(formula) },
      name: { get: (n) => n.name },
      scope: { get: (n) => (n.sheetId === null ? "Workbook" : "Worksheet") },
      type: { get: (n) => n.kind() },
      value: { get: (n) => n.value() },
      visible: { get: () => true },
    },
    links: {
      worksheetOrNullObject: (n) => (n.sheetId === null ? new NullObject() : new Worksheet(n.doc, n.sheetId)),
    },
    methods: {
      delete: (n) => n.remove(),
      getRange: (n) => n.range() ?? noRange(),
      getRangeOrNullObject: (n): ApiNode => n.range() ?? new NullObject(),
    },
  });
  readonly table = NamedItem.table;

  constructor(
    doc: WorkbookDocument,
    readonly name: string,
    readonly sheetId: string | null,
  ) {
    super(doc);
  }

  override get id(): string {
    return this.name;
  }

  private get stored() {
    return this.doc.storedNames.find(
      (entry) => entry.sheetId === this.sheetId && sameName(entry.name, this.name),
    );
  }

  range(): Range | undefined {
    const stored = this.stored;
    if (stored) {
      const { sheet, reference } = splitAddress(stored.formula);
      return sheet && parseZone(reference)
        ? Range.at(this.doc, stored.formula, "", "NamedItem.getRange")
        : undefined;
    }
    const named = this.doc.getters.getNamedRange(this.name);
    if (!named) throw itemNotFound("NamedItem");
    return new Range(this.doc, named.range.sheetId, named.range.zone);
  }

  private formula(): string {
    const stored = this.stored;
    return stored ? stored.formula : `=${absoluteAddress(this.range()!)}`;
  }

  private value(): unknown {
    const range = this.range();
    if (range) return absoluteAddress(range);
    const result = this.doc.getters.evaluateFormula(this.doc.getters.getActiveSheetId(), this.formula());
    return Array.isArray(result) ? result[0]?.[0] : result;
  }

  private kind(): string {
    if (this.range()) return "Range";
    const value = this.value();
    return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
  }

  private setFormula(formula: string): void {
    this.remove();
    new NamedItemCollection(this.doc, this.sheetId).need("add", "call")(
      new NamedItemCollection(this.doc, this.sheetId),
      this.name,
      formula,
    );
  }

  private remove(): void {
    const index = this.doc.storedNames.findIndex(
      (entry) => entry.sheetId === this.sheetId && sameName(entry.name, this.name),
    );
    if (index >= 0) {
      this.doc.storedNames.splice(index, 1);
      this.doc.recalculateNames();
    } else
      this.doc.dispatch("DELETE_NAMED_RANGE", {
        name: this.doc.getters.getNamedRange(this.name)?.name ?? this.name,
      });
  }
}

function noRange(): never {
  throw itemNotFound("NamedItem.getRange");
}
