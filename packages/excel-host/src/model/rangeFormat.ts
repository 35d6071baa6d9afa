import type { Zone } from "../engine";
import { serve, type ApiTable } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import type { Area } from "./area";
import { RangeBorderCollection } from "./borders";
import { RangeFill } from "./fill";
import { RangeFont } from "./font";
import { FormatProtection } from "./formatProtection";
import { HostObject } from "./hostObject";
import { commonStyle, setStyle } from "./style";

/** Excel counts widths and heights in points, the grid in pixels. */
const POINTS_PER_PIXEL = 0.75;

const HORIZONTAL: Readonly<Record<string, string>> = { left: "Left", center: "Center", right: "Right" };
const VERTICAL: Readonly<Record<string, string>> = { top: "Top", middle: "Center", bottom: "Bottom" };

export class RangeFormat extends HostObject {
  static readonly table: ApiTable<RangeFormat> = serve(this, {
    name: "RangeFormat",
    properties: {
      columnWidth: { get: (f) => f.size("COL"), set: (f, points: number) => f.resize("COL", points) },
      horizontalAlignment: {
        get: (f) => f.aligned("align", HORIZONTAL, "General"),
        set: (f, value: string) => setStyle(f.range, { align: gridWord(HORIZONTAL, value, "General") }),
      },
      rowHeight: { get: (f) => f.size("ROW"), set: (f, points: number) => f.resize("ROW", points) },
      verticalAlignment: {
        get: (f) => f.aligned("verticalAlign", VERTICAL, "Bottom"),
        set: (f, value: string) => setStyle(f.range, { verticalAlign: gridWord(VERTICAL, value, "") }),
      },
      wrapText: {
        get: (f) => {
          const wrapping = commonStyle(f.range, "wrapping", "overflow");
          return wrapping === null ? null : wrapping === "wrap";
        },
        set: (f, wrap: boolean) => setStyle(f.range, { wrapping: wrap ? "wrap" : "overflow" }),
      },
      indentLevel: {
        get: (f) => f.doc.indents.get(f.range.sheetId, f.range.zone),
        set: (f, level: number) => f.doc.indents.set(f.range.sheetId, f.range.zone, level),
      },
    },
    links: {
      borders: (f) => new RangeBorderCollection(f.range),
      fill: (f) => new RangeFill(f.range),
      font: (f) => new RangeFont(f.range),
      protection: (f) => new FormatProtection(f.range),
    },
    methods: {
      autofitColumns: (f) => f.autofit("COL"),
      autofitRows: (f) => f.autofit("ROW"),
    },
  });
  readonly table = RangeFormat.table;

  constructor(readonly range: Area) {
    super(range.doc);
  }

  private headers(dimension: "COL" | "ROW", zone: Zone): number[] {
    const [from, to] = dimension === "COL" ? [zone.left, zone.right] : [zone.top, zone.bottom];
    return Array.from({ length: to - from + 1 }, (_, i) => from + i);
  }

  private size(dimension: "COL" | "ROW"): number | null {
    const { sheetId, zone } = this.range;
    const inside = this.doc.clip(sheetId, zone) ?? { left: 0, right: 0, top: 0, bottom: 0 };
    const read = (i: number) =>
      dimension === "COL" ? this.doc.getters.getColSize(sheetId, i) : this.doc.getters.getRowSize(sheetId, i);
    const sizes = new Set(this.headers(dimension, inside).map(read));
    return sizes.size === 1 ? [...sizes][0]! * POINTS_PER_PIXEL : null;
  }

  private resize(dimension: "COL" | "ROW", points: number): void {
    if (typeof points !== "number" || !(points >= 0)) throw invalidArgument("RangeFormat");
    const { sheetId } = this.range;
    const zone = this.reach(dimension);
    this.doc.dispatch("RESIZE_COLUMNS_ROWS", {
      sheetId,
      dimension,
      elements: this.headers(dimension, zone),
      size: Math.round(points / POINTS_PER_PIXEL),
    });
  }

  /** Columns of a whole-column range exist in the grid; a range beyond the edge makes it grow first. */
  private reach(dimension: "COL" | "ROW"): Zone {
    const { sheetId, zone } = this.range;
    const edge = dimension === "COL" ? { ...zone, top: 0, bottom: 0 } : { ...zone, left: 0, right: 0 };
    this.doc.ensureSize(sheetId, edge);
    return edge;
  }

  private autofit(dimension: "COL" | "ROW"): void {
    const zone = this.reach(dimension);
    if (dimension === "COL") this.autofitColumns();
    else
      this.doc.dispatch("AUTORESIZE_ROWS", { sheetId: this.range.sheetId, rows: this.headers("ROW", zone) });
  }

  /** As wide as the widest cell of the range: what stands above or below it does not count. */
  private autofitColumns(): void {
    const { doc, range } = this;
    const { sheetId } = range;
    const zone = doc.clip(sheetId, range.zone);
    if (!zone) return;
    doc.batch((dispatch) => {
      for (const col of this.headers("COL", zone)) {
        const widths = this.headers("ROW", zone).map((row) =>
          doc.getters.getCellWidth({ sheetId, col, row }),
        );
        const size = widths.reduce((widest, width) => Math.max(widest, width), 0);
        if (size > 0) dispatch("RESIZE_COLUMNS_ROWS", { sheetId, dimension: "COL", elements: [col], size });
      }
    });
  }

  private aligned(
    key: "align" | "verticalAlign",
    words: Readonly<Record<string, string>>,
    fallback: string,
  ): string | null {
    const value = commonStyle(this.range, key, "");
    return value === null ? null : (words[String(value)] ?? fallback);
  }
}

function gridWord(words: Readonly<Record<string, string>>, value: string, none: string): string | undefined {
  if (value === none) return undefined;
  const found = Object.entries(words).find(([, excel]) => excel.toLowerCase() === value.toLowerCase());
  if (!found) throw invalidArgument("RangeFormat");
  return found[0];
}
