/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import { Tabelkader } from "../../src/taskpane/parts/Tabelkader";

let meet: () => void = () => undefined;

beforeAll(() => {
  // jsdom meet niets en kent geen waarnemer; de maten komen uit de test.
  global.ResizeObserver = class {
    constructor(melden: () => void) {
      meet = melden;
    }
    observe() {}
    unobserve() {}
    disconnect() {}
  } as unknown as typeof ResizeObserver;
});

test("past de tabel niet, dan staat erboven dat zij opzij schuift; past zij wel, dan niet", () => {
  render(
    <Tabelkader naam="Per jaar">
      <table />
    </Tabelkader>,
  );
  const kader = screen.getByRole("region", { name: "Per jaar" });
  const maten = (inhoud: number) => {
    Object.defineProperty(kader, "scrollWidth", { value: inhoud, configurable: true });
    Object.defineProperty(kader, "clientWidth", { value: 320, configurable: true });
    act(() => meet());
  };
  maten(400);
  screen.getByText("Schuif opzij voor meer kolommen.");
  maten(320);
  expect(screen.queryByText(/Schuif opzij/)).toBeNull();
});
