import type { FontState, LineState } from "../charts/state";
import type { WorkbookDocument } from "../document";
import { serve, type ApiTable } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import { HostObject } from "./hostObject";
import { excelColor } from "./style";

/** Where a part of a chart keeps its state, and how it changes it. */
export interface Store<T> {
  doc: WorkbookDocument;
  get: () => T;
  change: (by: (state: T) => void) => void;
}

/** Excel's own grey for the texts of a chart. */
const TEXT_COLOR = "#595959";

export class ChartFont extends HostObject {
  static readonly table: ApiTable<ChartFont> = serve(this, {
    name: "ChartFont",
    properties: {
      bold: {
        get: (f) => f.store.get().bold ?? false,
        set: (f, bold: boolean) => f.store.change((font) => void (font.bold = bold)),
      },
      color: {
        get: (f) => excelColor(f.store.get().color ?? TEXT_COLOR),
        set: (f, color: string) => f.store.change((font) => void (font.color = excelColor(color))),
      },
      italic: {
        get: (f) => f.store.get().italic ?? false,
        set: (f, italic: boolean) => f.store.change((font) => void (font.italic = italic)),
      },
      name: {
        get: (f) => f.store.get().name ?? "Calibri",
        set: (f, name: string) => f.store.change((font) => void (font.name = name)),
      },
      size: {
        get: (f) => f.store.get().size ?? f.usualSize,
        set: (f, size: number) => f.store.change((font) => void (font.size = checkedSize(size))),
      },
    },
  });
  readonly table = ChartFont.table;

  constructor(
    readonly store: Store<FontState>,
    readonly usualSize: number,
  ) {
    super(store.doc);
  }
}

function checkedSize(size: number): number {
  if (typeof size !== "number" || size < 1 || size > 409) throw invalidArgument("ChartFont.size");
  return size;
}

/** The lines of a chart: a series, an axis, a border. */
export class ChartLineFormat extends HostObject {
  static readonly table: ApiTable<ChartLineFormat> = serve(
    this,
    ChartLineFormat.tableNamed("ChartLineFormat"),
  );
  readonly table: ApiTable<ChartLineFormat> = ChartLineFormat.table;

  constructor(readonly store: Store<LineState>) {
    super(store.doc);
  }

  protected static tableNamed(name: string): ApiTable<ChartLineFormat> {
    return {
      name,
      properties: {
        color: {
          get: (l) => excelColor(l.store.get().color ?? "#000000"),
          set: (l, color: string) => l.store.change((line) => void (line.color = excelColor(color))),
        },
        lineStyle: {
          get: (l) => l.store.get().lineStyle ?? "Automatic",
          set: (l, style: string) => l.store.change((line) => void (line.lineStyle = style)),
        },
        weight: {
          get: (l) => l.store.get().weight ?? 0.75,
          set: (l, weight: number) => l.store.change((line) => void (line.weight = weight)),
        },
      },
      methods: { clear: (l) => l.store.change((line) => void (line.lineStyle = "None")) },
    };
  }
}

export class ChartBorder extends ChartLineFormat {
  static override readonly table: ApiTable<ChartLineFormat> = serve(
    this,
    ChartLineFormat.tableNamed("ChartBorder"),
  );
  override readonly table = ChartBorder.table;
}

/** Office.js sets the fill of a chart, and does not read it. */
export class ChartFill extends HostObject {
  static readonly table: ApiTable<ChartFill> = serve(this, {
    name: "ChartFill",
    methods: {
      clear: (f) => f.fill(null),
      setSolidColor: (f, color: string) => f.fill(excelColor(color)),
    },
  });
  readonly table = ChartFill.table;

  constructor(
    doc: WorkbookDocument,
    readonly fill: (color: string | null) => void,
  ) {
    super(doc);
  }
}
