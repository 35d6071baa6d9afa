/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import type { Series } from "../../src/taskpane/parts/YearChart";
import { EditieComparison } from "../../src/taskpane/gemeente/comparing/EditieComparison";
import { EDITIES, own, type RowData } from "../work/insert/sources";

const chart = jest.fn((_props: { seriesList: readonly Series[]; categories: readonly string[] }) => null);
// Fluent draws only with measured sizes, and jsdom measures nothing.
jest.mock("../../src/taskpane/parts/YearChart", () => ({
  __esModule: true,
  default: (props: { seriesList: readonly Series[]; categories: readonly string[] }) => chart(props),
}));

test("the table below the chart has the same figures, with the difference", async () => {
  const [mei, september] = EDITIES;
  const row = (year: number, amount: number, editie: string): RowData => ({
    actielijn: 4,
    year,
    kanaal: "AU",
    amount,
    editie,
  });
  const old = own([row(2025, 900_000, mei), row(2026, 950_000, mei)]).table.rows;
  const fresh = own([row(2025, 910_000, september), row(2026, 950_000, september)]).table.rows;
  render(
    <EditieComparison
      gemeente="Utrecht"
      rows={fresh}
      archive={old.map((one) => ({ ...one, replacedOn: "2024-10-01" }))}
    />,
  );
  const table = await screen.findByRole("region", { name: /^Totaal per jaar/ });
  const rows = within(table)
    .getAllByRole("row")
    .slice(1)
    .map((line) => [...line.children].map((cell) => cell.textContent));
  expect(rows).toEqual([
    ["2025", "900.000", "910.000", "+10.000"],
    ["2026", "950.000", "950.000", "0"],
  ]);
  await waitFor(() => expect(chart).toHaveBeenCalled());
  const { categories, seriesList } = chart.mock.calls.at(-1)![0];
  expect([categories, ...seriesList.map(({ values }) => values)]).toEqual([
    ["2025", "2026"],
    [900_000, 950_000],
    [910_000, 950_000],
  ]);
});
