import { serve, type ApiTable } from "../richapi/base";
import type { Area } from "./area";
import { HostObject } from "./hostObject";
import { commonStyle, excelColor, setStyle } from "./style";

export class RangeFont extends HostObject {
  static readonly table: ApiTable<RangeFont> = serve(this, {
    name: "RangeFont",
    properties: {
      bold: {
        get: (f) => commonStyle(f.range, "bold", false),
        set: (f, bold: boolean) => setStyle(f.range, { bold }),
      },
      italic: {
        get: (f) => commonStyle(f.range, "italic", false),
        set: (f, italic: boolean) => setStyle(f.range, { italic }),
      },
      strikethrough: {
        get: (f) => commonStyle(f.range, "strikethrough", false),
        set: (f, strikethrough: boolean) => setStyle(f.range, { strikethrough }),
      },
      underline: {
        get: (f) => {
          const underline = commonStyle(f.range, "underline", false);
          return underline === null ? null : underline ? "Single" : "None";
        },
        set: (f, value: string) => setStyle(f.range, { underline: value !== "None" }),
      },
      color: {
        get: (f) => {
          const color = commonStyle(f.range, "textColor", "#000000");
          return color === null ? "" : excelColor(color);
        },
        set: (f, textColor: string) => setStyle(f.range, { textColor }),
      },
      name: {
        get: (f) => f.doc.fontNames.get(f.range.sheetId, f.range.zone),
        set: (f, name: string) => f.doc.fontNames.set(f.range.sheetId, f.range.zone, name),
      },
      size: {
        get: (f) => commonStyle(f.range, "fontSize", f.doc.defaultFontSize),
        set: (f, fontSize: number) => setStyle(f.range, { fontSize }),
      },
    },
  });
  readonly table = RangeFont.table;

  constructor(readonly range: Area) {
    super(range.doc);
  }
}
