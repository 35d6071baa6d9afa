/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { useState } from "react";
import { MessageBox, type Told } from "../../src/taskpane/parts/MessageBox";
import { QuestionFrame } from "../../src/taskpane/parts/QuestionFrame";
import type { RunningTask } from "../../src/taskpane/parts/taskRunner";

type Busy = RunningTask<"reading">;

const BUSY: Busy = {
  task: "reading",
  processed: 0,
  total: 0,
  visible: true,
  long: false,
  veryLong: false,
  cancelling: false,
};
const WORDS = { cancel: "Annuleren", cancelling: "Wordt geannuleerd…", wait: "Duurt het lang?" };
const TOLD: Told = { sentence: "Gelukt.", actions: [{ text: "Ongedaan maken", onClick: () => undefined }] };

function box(change: { busy?: Busy | null; told?: Told | null; onCancel?: (() => void) | null }) {
  return (
    <MessageBox
      busy={null}
      doing="Plan lezen"
      told={null}
      words={WORDS}
      onCancel={() => undefined}
      onClose={() => undefined}
      {...change}
    />
  );
}
const status = () => screen.getByRole("status");
const buttons = () => screen.queryAllByRole("button").map(({ textContent }) => textContent);
const violations = async () =>
  (
    await axe.run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    })
  ).violations.map(({ id }) => id);

describe("the message box", () => {
  test("the live region is there before there is anything to say, and stays the same", () => {
    const { rerender } = render(box({}));
    const region = status();
    expect(region.textContent).toBe("");
    for (const change of [
      { busy: BUSY },
      { told: TOLD },
      { busy: { ...BUSY, processed: 1, total: 4 } },
      {},
    ]) {
      rerender(box(change));
      expect(status()).toBe(region);
    }
    expect(region.textContent).toBe("");
  });

  test("the region holds the sentence only; buttons stand outside it", () => {
    const { rerender } = render(box({ told: { ...TOLD, more: "Meer." } }));
    expect(status().textContent).toBe("Gelukt.");
    expect(buttons()).toEqual(["Ongedaan maken", "Sluiten"]);
    rerender(box({ busy: { ...BUSY, long: true } }));
    expect(status().textContent).toBe("Plan lezen");
    expect(buttons()).toEqual(["Annuleren"]);
    expect(status().querySelector("button")).toBeNull();
  });

  test("without anything to say there is no button and nothing to get the focus", () => {
    const { container } = render(box({}));
    expect(buttons()).toEqual([]);
    expect(container.querySelector("[tabindex]")).toBeNull();
  });

  test("work that does not take visible time leaves the message as it is", () => {
    render(box({ busy: { ...BUSY, visible: false }, told: TOLD }));
    expect(status().textContent).toBe("Gelukt.");
  });

  test("how far the work is shows in a bar, as soon as it is known", () => {
    const { rerender } = render(box({ busy: BUSY }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    rerender(box({ busy: { ...BUSY, processed: 1, total: 3 } }));
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Plan lezen" });
    expect([bar.value, bar.max]).toEqual([1, 3]);
  });

  test("cancelling is possible when it takes long, once, and only if it can be", () => {
    const { rerender } = render(box({ busy: BUSY }));
    expect(buttons()).toEqual([]);
    rerender(box({ busy: { ...BUSY, long: true } }));
    expect(buttons()).toEqual(["Annuleren"]);
    screen.getByText(/Duurt het lang/);
    rerender(box({ busy: { ...BUSY, long: true, cancelling: true } }));
    expect(buttons()).toEqual([]);
    expect(status().textContent).toBe("Wordt geannuleerd…");
    rerender(box({ busy: { ...BUSY, long: true }, onCancel: null }));
    expect(buttons()).toEqual([]);
  });

  test.each([
    ["nothing", {}],
    ["work", { busy: { ...BUSY, long: true } }],
    ["work with a bar", { busy: { ...BUSY, processed: 1, total: 3 } }],
    ["a message", { told: TOLD }],
  ])("no violations according to axe-core with %s", async (_, change) => {
    render(box(change));
    expect(await violations()).toEqual([]);
  });
});

function Asking() {
  const [asked, ask] = useState(false);
  return (
    <div tabIndex={-1}>
      <button onClick={() => ask(true)}>Bevriezen</button>
      {asked && (
        <QuestionFrame
          question="Bevriezen?"
          yes="Ja"
          no="Nee"
          onYes={() => undefined}
          onNo={() => ask(false)}
        >
          Twee formules worden waarden.
        </QuestionFrame>
      )}
    </div>
  );
}

describe("the question", () => {
  test("is announced with its consequence", async () => {
    render(<Asking />);
    act(() => screen.getByRole("button", { name: "Bevriezen" }).click());
    const dialog = screen.getByRole("alertdialog", { name: "Bevriezen?" });
    const described = document.getElementById(dialog.getAttribute("aria-describedby")!);
    expect(described!.textContent).toBe("Twee formules worden waarden.");
    expect(await violations()).toEqual([]);
  });

  test("the focus is on the answer that changes nothing, and afterwards on the button that asked", async () => {
    render(<Asking />);
    const button = screen.getByRole("button", { name: "Bevriezen" });
    act(() => {
      button.focus();
      button.click();
    });
    expect(document.activeElement!.textContent).toBe("Nee");
    act(() => screen.getByRole("button", { name: "Nee" }).click());
    await act(() => new Promise((done) => requestAnimationFrame(() => done(undefined))));
    expect(document.activeElement).toBe(button);
  });
});
