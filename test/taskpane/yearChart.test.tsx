/** @jest-environment jsdom */
import type { GroupedVerticalBarChartProps } from "@fluentui/react-charts";
import { render } from "@testing-library/react";
import YearChart from "../../src/taskpane/parts/YearChart";

// Fluent draws only with measured sizes, and jsdom measures nothing.
const chart = jest.fn((_props: GroupedVerticalBarChartProps) => null);
jest.mock("@fluentui/react-charts", () => ({
  GroupedVerticalBarChart: (props: GroupedVerticalBarChartProps) => chart(props),
}));

test("every series has its own pattern in bars and legend, so that color is not needed", () => {
  const seriesList = ["Beschikbaar", "Volledig", "Behoedzaam", "Krap"].map((name, i) => ({
    name,
    values: [i + 1],
  }));
  const { container } = render(<YearChart title="Per jaar" categories={["2022"]} seriesList={seriesList} />);
  const bars = chart.mock.calls[0]![0].data![0]!.series;
  const fills = bars.map(({ color }) => color!);
  const patterns = fills.map((fillFor) => {
    const pattern = container.querySelector(`pattern[id="${/^url\(#(.+)\)$/.exec(fillFor)![1]}"]`)!;
    return pattern.querySelector("path")!.getAttribute("d");
  });
  expect(new Set(patterns).size).toBe(4);
  const legend = [...container.querySelectorAll("li")].map((line) => [
    line.textContent,
    line.querySelector("rect")!.getAttribute("fill"),
  ]);
  expect(legend).toEqual(seriesList.map(({ name }, i) => [name, fills[i]]));
});
