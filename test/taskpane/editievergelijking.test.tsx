/** @jest-environment jsdom */
import { render, screen, waitFor, within } from "@testing-library/react";
import type { Reeks } from "../../src/taskpane/parts/Jaargrafiek";
import { Editievergelijking } from "../../src/taskpane/gemeente/vergelijken/Editievergelijking";
import { EDITIES, eigen, type Rijgegevens } from "../work/insert/bronnen";

const grafiek = jest.fn((_props: { reeksen: readonly Reeks[]; namen: readonly string[] }) => null);
// Fluent tekent pas bij gemeten maten, en jsdom meet niets.
jest.mock("../../src/taskpane/parts/Jaargrafiek", () => ({
  __esModule: true,
  default: (props: { reeksen: readonly Reeks[]; namen: readonly string[] }) => grafiek(props),
}));

test("wat de grafiek toont, staat er ook als tabel onder, met het verschil", async () => {
  const [mei, september] = EDITIES;
  const rij = (jaar: number, bedrag: number, editie: string): Rijgegevens => ({
    actielijn: 4,
    jaar,
    kanaal: "AU",
    bedrag,
    editie,
  });
  const oud = eigen([rij(2025, 900_000, mei), rij(2026, 950_000, mei)]).tabel.rijen;
  const nieuw = eigen([rij(2025, 910_000, september), rij(2026, 950_000, september)]).tabel.rijen;
  render(
    <Editievergelijking
      gemeente="Utrecht"
      rijen={nieuw}
      archief={oud.map((een) => ({ ...een, vervangenOp: "2024-10-01" }))}
    />,
  );
  const tabel = await screen.findByRole("region", { name: /^Totaal per jaar/ });
  const rijen = within(tabel)
    .getAllByRole("row")
    .slice(1)
    .map((regel) => [...regel.children].map((cel) => cel.textContent));
  expect(rijen).toEqual([
    ["2025", "900.000", "910.000", "+10.000"],
    ["2026", "950.000", "950.000", "0"],
  ]);
  await waitFor(() => expect(grafiek).toHaveBeenCalled());
  const { namen, reeksen } = grafiek.mock.calls.at(-1)![0];
  expect([namen, ...reeksen.map(({ waarden }) => waarden)]).toEqual([
    ["2025", "2026"],
    [900_000, 950_000],
    [910_000, 950_000],
  ]);
});
