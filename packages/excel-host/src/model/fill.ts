import { serve, type ApiTable } from "../richapi/base";
import type { Area } from "./area";
import { HostObject } from "./hostObject";
import { commonStyle, excelColor, setStyle } from "./style";

export class RangeFill extends HostObject {
  static readonly table: ApiTable<RangeFill> = serve(this, {
    name: "RangeFill",
    properties: {
      color: {
        get: (f) => {
          const color = commonStyle(f.range, "fillColor", "#FFFFFF");
          return color === null ? "" : excelColor(color);
        },
        set: (f, color: string) => setStyle(f.range, { fillColor: color }),
      },
    },
    methods: { clear: (f) => setStyle(f.range, { fillColor: "" }) },
  });
  readonly table = RangeFill.table;

  constructor(readonly range: Area) {
    super(range.doc);
  }
}
