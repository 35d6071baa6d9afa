/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { TableFrame } from "../../src/taskpane/parts/TableFrame";

let measure: () => void = () => undefined;

beforeAll(() => {
  // jsdom measures nothing and knows no observer; the sizes come from the test.
  global.ResizeObserver = class {
    constructor(notify: () => void) {
      measure = notify;
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  } as unknown as typeof ResizeObserver;
});

test("says that the table scrolls sideways only if it does not fit", () => {
  render(
    <TableFrame name="Per jaar">
      <table />
    </TableFrame>,
  );
  const frame = screen.getByRole("region", { name: "Per jaar" });
  const measures = (content: number) => {
    Object.defineProperty(frame, "scrollWidth", { value: content, configurable: true });
    Object.defineProperty(frame, "clientWidth", { value: 320, configurable: true });
    act(() => measure());
  };
  measures(400);
  screen.getByText("Schuif opzij voor meer kolommen.");
  measures(320);
  expect(screen.queryByText(/Schuif opzij/)).toBeNull();
});
