/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import axe from "axe-core";
import { useState } from "react";
import { MessageBox, type Notice } from "../../src/taskpane/parts/MessageBox";
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
const NOTICE: Notice = {
  sentence: "Gelukt.",
  actions: [{ text: "Ongedaan maken", onClick: () => undefined }],
};

function box(change: { busy?: Busy | null; notice?: Notice | null; onCancel?: (() => void) | null }) {
  return (
    <MessageBox
      busy={null}
      busyText="Plan lezen"
      notice={null}
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
  test("the live region is there from the start and stays the same", () => {
    const { rerender } = render(box({}));
    const region = status();
    expect(region.textContent).toBe("");
    for (const change of [
      { busy: BUSY },
      { notice: NOTICE },
      { busy: { ...BUSY, processed: 1, total: 4 } },
      {},
    ]) {
      rerender(box(change));
      expect(status()).toBe(region);
    }
    expect(region.textContent).toBe("");
  });

  test("the region holds only the sentence; buttons are outside it", () => {
    const { rerender } = render(box({ notice: { ...NOTICE, more: "Meer." } }));
    expect(status().textContent).toBe("Gelukt.");
    expect(buttons()).toEqual(["Ongedaan maken", "Sluiten"]);
    rerender(box({ busy: { ...BUSY, long: true } }));
    expect(status().textContent).toBe("Plan lezen");
    expect(buttons()).toEqual(["Annuleren"]);
    expect(status().querySelector("button")).toBeNull();
  });

  test("without a message there is no button and nothing to get the focus", () => {
    const { container } = render(box({}));
    expect(buttons()).toEqual([]);
    expect(container.querySelector("[tabindex]")).toBeNull();
  });

  test("a task that takes no visible time leaves the message as it is", () => {
    render(box({ busy: { ...BUSY, visible: false }, notice: NOTICE }));
    expect(status().textContent).toBe("Gelukt.");
  });

  test("a bar shows the progress as soon as it is known", () => {
    const { rerender } = render(box({ busy: BUSY }));
    expect(screen.queryByRole("progressbar")).toBeNull();
    rerender(box({ busy: { ...BUSY, processed: 1, total: 3 } }));
    const bar = screen.getByRole<HTMLProgressElement>("progressbar", { name: "Plan lezen" });
    expect([bar.value, bar.max]).toEqual([1, 3]);
  });

  test("a task that takes long can be cancelled once, and only if it is cancellable", () => {
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
    ["a notice", { notice: NOTICE }],
  ])("axe-core finds no violations with %s", async (_, change) => {
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
