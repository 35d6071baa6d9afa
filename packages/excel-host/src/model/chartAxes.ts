import type { ChartModel } from "../charts/chartModel";
import type { AxisState } from "../charts/state";
import { serve, type ApiTable } from "../richapi/base";
import { invalidArgument, notImplemented } from "../richapi/errors";
import { ChartFont, ChartLineFormat, type Store } from "./chartFormat";
import { HostObject } from "./hostObject";

type AxisName = "category" | "value";

export class ChartAxes extends HostObject {
  static readonly table: ApiTable<ChartAxes> = serve(this, {
    name: "ChartAxes",
    links: {
      categoryAxis: (a) => new ChartAxis(a.model, "category"),
      valueAxis: (a) => new ChartAxis(a.model, "value"),
    },
    methods: { getItem: (a, type: string, group?: string) => a.axis(type, group) },
  });
  readonly table = ChartAxes.table;

  constructor(readonly model: ChartModel) {
    super(model.doc);
  }

  private axis(type: string, group?: string | null): ChartAxis {
    if (group === "Secondary") throw notImplemented("ChartAxes", "getItem(Secondary)");
    if (type !== "Category" && type !== "Value") throw notImplemented("ChartAxes", `getItem(${type})`);
    return new ChartAxis(this.model, type === "Category" ? "category" : "value");
  }
}

const numberOrAutomatic = (value: unknown, member: string): number | undefined => {
  if (value === "" || value === null) return undefined;
  if (typeof value !== "number" || Number.isNaN(value)) throw invalidArgument(`ChartAxis.${member}`);
  return value;
};

class ChartAxis extends HostObject {
  static readonly table: ApiTable<ChartAxis> = serve(this, {
    name: "ChartAxis",
    properties: {
      axisGroup: { get: () => "Primary" },
      displayUnit: {
        get: (a) => a.state.displayUnit ?? "None",
        set: (a, unit: string) => a.change((axis) => void (axis.displayUnit = unit)),
      },
      majorUnit: {
        get: (a) => a.state.majorUnit ?? "",
        set: (a, unit: unknown) => a.put("majorUnit", numberOrAutomatic(unit, "majorUnit")),
      },
      maximum: {
        get: (a) => a.state.maximum ?? "",
        set: (a, maximum: unknown) => a.put("maximum", numberOrAutomatic(maximum, "maximum")),
      },
      minimum: {
        get: (a) => a.state.minimum ?? "",
        set: (a, minimum: unknown) => a.put("minimum", numberOrAutomatic(minimum, "minimum")),
      },
      numberFormat: {
        get: (a) => a.state.numberFormat ?? "General",
        set: (a, format: string) => a.put("numberFormat", format),
      },
      reversePlotOrder: {
        get: (a) => a.state.reversePlotOrder ?? false,
        set: (a, reverse: boolean) => a.put("reversePlotOrder", reverse),
      },
      type: { get: (a) => (a.name === "category" ? "Category" : "Value") },
      visible: { get: (a) => a.state.visible, set: (a, visible: boolean) => a.put("visible", visible) },
    },
    links: {
      format: (a) => new ChartAxisFormat(a),
      majorGridlines: (a) => new ChartGridlines(a, "majorGridlines"),
      minorGridlines: (a) => new ChartGridlines(a, "minorGridlines"),
      title: (a) => new ChartAxisTitle(a),
    },
  });
  readonly table = ChartAxis.table;

  constructor(
    readonly model: ChartModel,
    readonly name: AxisName,
  ) {
    super(model.doc);
  }

  get state(): AxisState {
    return this.model.state.axes[this.name];
  }

  change(by: (axis: AxisState) => void): void {
    this.model.change(({ axes }) => by(axes[this.name]));
  }

  put<K extends keyof AxisState>(key: K, value: AxisState[K]): void {
    this.change((axis) => void (axis[key] = value));
  }

  store<T>(part: (axis: AxisState) => T): Store<T> {
    return {
      doc: this.doc,
      get: () => part(this.state),
      change: (by) => this.change((axis) => by(part(axis))),
    };
  }
}

class ChartAxisFormat extends HostObject {
  static readonly table: ApiTable<ChartAxisFormat> = serve(this, {
    name: "ChartAxisFormat",
    links: {
      font: (f) =>
        new ChartFont(
          f.axis.store((axis) => axis.font),
          9,
        ),
      line: (f) => new ChartLineFormat(f.axis.store((axis) => axis.line)),
    },
  });
  readonly table = ChartAxisFormat.table;

  constructor(readonly axis: ChartAxis) {
    super(axis.doc);
  }
}

class ChartGridlines extends HostObject {
  static readonly table: ApiTable<ChartGridlines> = serve(this, {
    name: "ChartGridlines",
    properties: {
      visible: {
        get: (g) => g.axis.state[g.kind],
        set: (g, visible: boolean) => g.axis.put(g.kind, visible),
      },
    },
  });
  readonly table = ChartGridlines.table;

  constructor(
    readonly axis: ChartAxis,
    readonly kind: "majorGridlines" | "minorGridlines",
  ) {
    super(axis.doc);
  }
}

class ChartAxisTitle extends HostObject {
  static readonly table: ApiTable<ChartAxisTitle> = serve(this, {
    name: "ChartAxisTitle",
    properties: {
      text: {
        get: (t) => t.axis.state.title.text,
        set: (t, text: string) =>
          t.axis.change(({ title }) => void Object.assign(title, { text, visible: true })),
      },
      visible: {
        get: (t) => t.axis.state.title.visible,
        set: (t, visible: boolean) => t.axis.change(({ title }) => void (title.visible = visible)),
      },
    },
    links: { format: (t) => new ChartAxisTitleFormat(t.axis) },
  });
  readonly table = ChartAxisTitle.table;

  constructor(readonly axis: ChartAxis) {
    super(axis.doc);
  }
}

class ChartAxisTitleFormat extends HostObject {
  static readonly table: ApiTable<ChartAxisTitleFormat> = serve(this, {
    name: "ChartAxisTitleFormat",
    links: {
      font: (f) =>
        new ChartFont(
          f.axis.store(({ title }) => title.font),
          10,
        ),
    },
  });
  readonly table = ChartAxisTitleFormat.table;

  constructor(readonly axis: ChartAxis) {
    super(axis.doc);
  }
}
