import type { Zone } from "../engine";
import { collectionMethods, serve, type ApiTable } from "../richapi/base";
import { invalidArgument, notImplemented } from "../richapi/errors";
import type { Area } from "./area";
import { HostCollection, HostObject } from "./hostObject";
import { excelColor } from "./style";

type Side = "top" | "bottom" | "left" | "right";
type GridStyle = "thin" | "medium" | "thick" | "dashed" | "dotted";
interface BorderLine {
  style: GridStyle;
  color: string;
}
type CellBorder = Partial<Record<Side, BorderLine>>;

const INDEXES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
];
const STYLE_OF: Readonly<Record<GridStyle, string>> = {
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
};
const WEIGHT_OF: Readonly<Record<GridStyle, string>> = {
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  dashed: "Thin",
  dotted: "Thin",
};
const BY_WEIGHT: Readonly<Record<string, GridStyle>> = {
  Hairline: "thin",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  static readonly table: ApiTable<RangeBorderCollection> = serve(this, {
    name: "RangeBorderCollection",
    properties: { count: { get: () => INDEXES.length } },
    methods: { getItem: collectionMethods.getItem, getItemAt: collectionMethods.getItemAt },
  });
  readonly table = RangeBorderCollection.table;

  constructor(readonly range: Area) {
    super(range.doc);
  }

  items(): RangeBorder[] {
    return INDEXES.map((index) => new RangeBorder(this.range, index));
  }

  override find(key: unknown): RangeBorder | undefined {
    return this.items().find((border) => border.id.toLowerCase() === String(key).toLowerCase());
  }
}

/** One edge of a range; the grid keeps a line with the cells on either side. */
class RangeBorder extends HostObject {
  static readonly table: ApiTable<RangeBorder> = serve(this, {
    name: "RangeBorder",
    properties: {
      color: {
        get: (b) => (b.line() ? excelColor(b.line()!.color) : "#000000"),
        set: (b, color: string) => b.draw({ ...b.lineOrThin(), color }),
      },
      sideIndex: { get: (b) => b.id },
      style: {
        get: (b) => (b.line() ? STYLE_OF[b.line()!.style] : "None"),
        set: (b, style: string) => b.setStyle(style),
      },
      weight: {
        get: (b) => (b.line() ? WEIGHT_OF[b.line()!.style] : "Thin"),
        set: (b, weight: string) => b.setWeight(weight),
      },
    },
  });
  readonly table = RangeBorder.table;

  constructor(
    readonly range: Area,
    private readonly index: string,
  ) {
    super(range.doc);
  }

  override get id(): string {
    return this.index;
  }

  private places(): { zone: Zone; side: Side }[] {
    const { zone } = this.range;
    switch (this.index) {
      case "EdgeTop":
        return [{ zone: { ...zone, bottom: zone.top }, side: "top" }];
      case "EdgeBottom":
        return [{ zone: { ...zone, top: zone.bottom }, side: "bottom" }];
      case "EdgeLeft":
        return [{ zone: { ...zone, right: zone.left }, side: "left" }];
      case "EdgeRight":
        return [{ zone: { ...zone, left: zone.right }, side: "right" }];
      case "InsideHorizontal":
        return zone.top < zone.bottom ? [{ zone: { ...zone, bottom: zone.bottom - 1 }, side: "bottom" }] : [];
      case "InsideVertical":
        return zone.left < zone.right ? [{ zone: { ...zone, right: zone.right - 1 }, side: "right" }] : [];
      default:
        throw notImplemented("RangeBorder", this.index);
    }
  }

  private line(): BorderLine | undefined {
    if (this.index.startsWith("Diagonal")) return undefined;
    const place = this.places()[0];
    if (!place) return undefined;
    const { sheetId } = this.range;
    const border = this.doc.getters.getCellBorder({
      sheetId,
      col: place.zone.left,
      row: place.zone.top,
    }) as CellBorder | null;
    return border?.[place.side];
  }

  private lineOrThin(): BorderLine {
    return this.line() ?? { style: "thin", color: "#000000" };
  }

  private setStyle(style: string): void {
    if (style === "None") return this.draw(undefined);
    const line = this.lineOrThin();
    if (style === "Dash" || style === "DashDot" || style === "DashDotDot" || style === "SlantDashDot")
      this.draw({ ...line, style: "dashed" });
    else if (style === "Dot") this.draw({ ...line, style: "dotted" });
    else if (style === "Double") this.draw({ ...line, style: "thick" });
    else if (style === "Continuous")
      this.draw({ ...line, style: STYLE_OF[line.style] === "Continuous" ? line.style : "thin" });
    else throw invalidArgument("RangeBorder.style");
  }

  private setWeight(weight: string): void {
    const style = BY_WEIGHT[weight];
    if (!style) throw invalidArgument("RangeBorder.weight");
    this.draw({ ...this.lineOrThin(), style });
  }

  private draw(line: BorderLine | undefined): void {
    const { doc, sheetId, zone: whole } = this.range;
    doc.ensureSize(sheetId, whole);
    doc.batch((dispatch) => {
      for (const { zone, side } of this.places())
        for (let row = zone.top; row <= zone.bottom; row++)
          for (let col = zone.left; col <= zone.right; col++) {
            const border: CellBorder = {
              ...((doc.getters.getCellBorder({ sheetId, col, row }) ?? {}) as CellBorder),
            };
            if (line) border[side] = line;
            else delete border[side];
            dispatch("SET_BORDER", {
              sheetId,
              col,
              row,
              border: Object.keys(border).length > 0 ? border : undefined,
            });
          }
    });
  }
}
