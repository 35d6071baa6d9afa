import type { ChartModel } from "../../charts/chartModel";
import { fileReference } from "../../charts/gridDefinition";
import type { CellRange } from "../../charts/state";

/** All there is to a chart apart from its name, its place and which cells it shows, as one text to compare. */
export function chartKey({ state, series }: ChartModel): string {
  const { name: _name, series: own, waiting: _waiting, ...look } = state;
  return JSON.stringify([
    look,
    series.map(({ id, name, categories, color }) => {
      const { type, labels, line } = own.get(id) ?? {};
      return [
        typeof name === "string" ? name : name !== null,
        categories !== null,
        color,
        type,
        labels,
        line,
      ];
    }),
  ]);
}

/** The cells a chart shows, in a fixed order. */
export const chartRanges = ({ series }: ChartModel): CellRange[] =>
  series.flatMap(({ name, categories, values }) => [
    ...(name === null || typeof name === "string" ? [] : [name]),
    ...(categories ? [categories] : []),
    values,
  ]);

export const chartReferences = (model: ChartModel): string[] =>
  chartRanges(model).map((range) => fileReference(model.doc.getters, range));
