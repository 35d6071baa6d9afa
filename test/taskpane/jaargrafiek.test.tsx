/** @jest-environment jsdom */
import type { GroupedVerticalBarChartProps } from "@fluentui/react-charts";
import { render } from "@testing-library/react";
import Jaargrafiek from "../../src/taskpane/parts/Jaargrafiek";

// Fluent tekent pas bij gemeten maten, en jsdom meet niets.
const grafiek = jest.fn((_props: GroupedVerticalBarChartProps) => null);
jest.mock("@fluentui/react-charts", () => ({
  GroupedVerticalBarChart: (props: GroupedVerticalBarChartProps) => grafiek(props),
}));

test("elke reeks heeft een eigen tekening, in de staven en in de legenda: zonder kleur blijven zij te onderscheiden", () => {
  const reeksen = ["Beschikbaar", "Volledig", "Behoedzaam", "Krap"].map((naam, i) => ({
    naam,
    waarden: [i + 1],
  }));
  const { container } = render(<Jaargrafiek titel="Per jaar" namen={["2022"]} reeksen={reeksen} />);
  const staven = grafiek.mock.calls[0]![0].data![0]!.series;
  const vullingen = staven.map(({ color }) => color!);
  const tekeningen = vullingen.map((vulling) => {
    const patroon = container.querySelector(`pattern[id="${/^url\(#(.+)\)$/.exec(vulling)![1]}"]`)!;
    return patroon.querySelector("path")!.getAttribute("d");
  });
  expect(new Set(tekeningen).size).toBe(4);
  const legenda = [...container.querySelectorAll("li")].map((regel) => [
    regel.textContent,
    regel.querySelector("rect")!.getAttribute("fill"),
  ]);
  expect(legenda).toEqual(reeksen.map(({ naam }, i) => [naam, vullingen[i]]));
});
