/** @jest-environment jsdom */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { currentEditie } from "../../src/knowledge/pok/edities";
import type { PlanCorrection } from "../../src/reading/plan";
import { argumentError, PokError } from "../../src/sheet/errors";
import { WorkbookError } from "../../src/sheet/obstacle";
import { makeCheckStore } from "../../src/taskpane/check/checkStore";
import { CheckView } from "../../src/taskpane/check/CheckView";
import { Dossier } from "../../src/taskpane/gemeente/dossier";
import { reportFault } from "../../src/taskpane/parts/fault";
import { faultText } from "../../src/taskpane/parts/faultText";
import { obstacleOf } from "../../src/taskpane/parts/obstacleOf";
import { Surround } from "../../src/taskpane/shell/App";
import type { Language } from "../../src/texts";
import { FakeCheck } from "./fakeCheck";
import { FakeDossier } from "./fakeDossier";
import { languageChoice } from "./languageChoice";

const TITLE = "De invoegtoepassing maakte een fout";
const isTold = () => screen.queryByRole("heading", { name: TITLE }) !== null;

const officeError = (code: string) =>
  Object.assign(new Error("De waarde 12345 kan niet."), {
    name: "RichApi.Error",
    code,
    debugInfo: { errorLocation: "Range.values" },
  });

/** A fault with a stack that says whose code it comes from. */
function faultFrom(origin: string, message = "x is not a function"): TypeError {
  const error = new TypeError(message);
  error.stack = `TypeError: ${message}\n    at open (${origin}/check.js:1:2)`;
  return error;
}

const surround = (child: React.ReactNode, language: Language = "nl") =>
  render(
    <Surround languageChoice={languageChoice(language)} readColors={() => undefined}>
      {child}
    </Surround>,
  );

describe("a fault in a store", () => {
  const open = () => {
    const workbook = new FakeCheck([
      ["Actielijn", "Jaar", "Bedrag"],
      [4, 2026, 1_000],
    ]);
    const correction = { skip: 5 } as unknown as PlanCorrection;
    const remembered = { location: workbook.location, correction, setAside: [] };
    workbook.memory = { plans: [remembered], last: 0, vanished: [], newer: false, odd: [] };
    const store = makeCheckStore(currentEditie, workbook, new Dossier(new FakeDossier()));
    return { store, workbook, remembered };
  };

  test("reaches the boundary, and is not told as Excel's refusal", async () => {
    const { store } = open();
    surround(<CheckView store={store} />);
    await act(async () => undefined);
    expect(isTold()).toBe(true);
    expect(document.body.textContent).toMatch(/TypeError: .*\n\s+at /);
    expect(document.body.textContent).not.toMatch(/Excel weigerde|onbekend/);
    expect(store.read()).toMatchObject({ busy: null, message: null });
  });

  test("stays an error without a pane that can tell it", async () => {
    const { store, remembered } = open();
    await expect(store.choosing.remembered(remembered)).rejects.toThrow(TypeError);
    expect(store.read().busy).toBeNull();
  });

  test("a refusal of Excel is still told by the view", async () => {
    const { store, workbook } = open();
    workbook.failed = { kind: "refused", code: "GeneralException" };
    surround(<CheckView store={store} />);
    await act(async () => undefined);
    expect(isTold()).toBe(false);
    screen.getByText(/Excel weigerde .*GeneralException/);
  });
});

describe("the reason of a failed operation", () => {
  test("is that of the workbook, or the code of an error of Excel", () => {
    expect(obstacleOf(new WorkbookError({ kind: "changed" }))).toEqual({ kind: "changed" });
    expect(obstacleOf(officeError("Timeout"))).toEqual({ kind: "refused", code: "Timeout" });
  });

  test.each([
    ["a TypeError", new TypeError("x")],
    ["an error of the user that nobody told", new PokError("invalid", "x")],
    ["no error at all", "x"],
  ])("%s has none", (_, error) => {
    expect(() => obstacleOf(error)).toThrow(error);
  });
});

describe("the boundary", () => {
  /** What the browser does with an error that nobody caught. */
  function uncaught(kind: "error" | "unhandledrejection", error: unknown) {
    const what = kind === "error" ? { error } : { reason: error };
    act(() => void window.dispatchEvent(Object.assign(new Event(kind), what)));
  }

  test.each(["error", "unhandledrejection"] as const)(
    "tells a fault of ours that nobody caught (%s)",
    (kind) => {
      surround("inhoud");
      uncaught(kind, faultFrom(location.origin));
      expect(isTold()).toBe(true);
      expect(screen.queryByText("inhoud")).toBeNull();
    },
  );

  test.each([
    ["an error of Excel", officeError("Timeout")],
    ["a reason of the workbook", new WorkbookError({ kind: "changed" })],
    ["an error of another script", faultFrom("https://appsforoffice.microsoft.com")],
    ["a complaint of the browser without an error", null],
  ])("leaves %s that nobody caught", (_, error) => {
    surround("inhoud");
    uncaught("error", error);
    uncaught("unhandledrejection", error);
    expect(isTold()).toBe(false);
  });

  test("tells the first fault: what comes after it may follow from it", () => {
    surround("inhoud");
    act(() => reportFault(new TypeError("eerste")));
    act(() => reportFault(new TypeError("tweede")));
    screen.getByText(/TypeError: eerste/);
  });

  test("also tells what a component throws", () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = () => {
      throw new TypeError("kapot");
    };
    surround(<Broken />);
    screen.getByText(/TypeError: kapot/);
    silenced.mockRestore();
  });

  test("listens no longer once it is gone", () => {
    surround("inhoud").unmount();
    const fault = new TypeError("x");
    expect(() => reportFault(fault)).toThrow(fault);
  });

  test("gives the text to copy, and the pane to load again", async () => {
    const user = userEvent.setup();
    const { container } = surround("inhoud");
    act(() => reportFault(faultFrom(location.origin)));
    await user.click(screen.getByRole("button", { name: "Tekst kopiëren" }));
    screen.getByText("Tekst gekopieerd.");
    expect(await navigator.clipboard.readText()).toBe(
      `TypeError: x is not a function\n    at open (${location.origin}/check.js:1:2)`,
    );
    screen.getByRole("button", { name: "Venster opnieuw laden" });
    expect((await axe.run(container)).violations).toEqual([]);
  });

  test("where copying is not allowed the text is selected", async () => {
    const user = userEvent.setup();
    surround("inhoud");
    act(() => reportFault(faultFrom(location.origin)));
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("verboden"));
    await user.click(screen.getByRole("button", { name: "Tekst kopiëren" }));
    screen.getByText(/geselecteerd; kopieer hem met Ctrl\+C/);
    expect(String(getSelection())).toContain("TypeError: x is not a function");
  });

  test("in English", () => {
    surround("content", "en");
    act(() => reportFault(new TypeError("x")));
    screen.getByRole("heading", { name: "The add-in made an error" });
    screen.getByRole("button", { name: "Copy text" });
  });
});

describe("the text of a fault", () => {
  test("name, message and stack, once", () => {
    const text = faultText(new RangeError("te ver"));
    expect(text).toMatch(/^RangeError: te ver\n\s+at /);
    expect(text.match(/te ver/g)).toHaveLength(1);
  });

  test("also of the cause; of Excel's error the code and what was tried", () => {
    const text = faultText(new Error("omslag", { cause: officeError("Timeout") }));
    expect(text).toMatch(/^Error: omslag\n/);
    expect(text).toContain("RichApi.Error: Timeout, Range.values\n");
  });

  test("also of an error from another realm", () => {
    const foreign = {
      name: "RichApi.Error",
      message: "x",
      code: "Timeout",
      debugInfo: {},
      stack: "    at a.js:1",
    };
    expect(faultText(foreign)).toBe("RichApi.Error: Timeout\n    at a.js:1");
  });

  test("a cause that goes round ends", () => {
    const error = new Error("rond");
    error.cause = error;
    expect(faultText(error).match(/Error: rond/g)).toHaveLength(1);
  });

  test("holds no values of cells", () => {
    const syntax = (() => {
      try {
        return JSON.parse("€ 12345") as unknown;
      } catch (error) {
        return error;
      }
    })();
    const errors = [
      syntax,
      argumentError("invalid", "bedrag", 12345, "een getal"),
      new PokError("invalid", "Rij 4: 12345 gevonden; toegestaan is een getal."),
      officeError("InvalidArgument"),
      "12345",
      { value: 12345 },
    ];
    expect(String(syntax)).toContain("12345");
    expect(errors.map(faultText).join("\n")).not.toContain("12345");
  });

  test("of what is no error its kind", () => {
    expect(faultText("x")).toBe("string");
    expect(faultText(undefined)).toBe("undefined");
  });
});
