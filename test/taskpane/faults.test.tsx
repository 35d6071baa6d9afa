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
import { Providers } from "../../src/taskpane/shell/App";
import type { Language } from "../../src/texts";
import { FakeCheck } from "./fakeCheck";
import { FakeDossier } from "./fakeDossier";
import { languageChoice } from "./languageChoice";

const TITLE = "De invoegtoepassing maakte een fout";
const isShown = () => screen.queryByRole("heading", { name: TITLE }) !== null;

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
    <Providers languageChoice={languageChoice(language)} readColors={() => undefined}>
      {child}
    </Providers>,
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

  test("reaches the boundary, and is not shown as a refusal of Excel", async () => {
    const { store } = open();
    surround(<CheckView store={store} />);
    await act(async () => undefined);
    expect(isShown()).toBe(true);
    expect(document.body.textContent).toMatch(/TypeError: .*\n\s+at /);
    expect(document.body.textContent).not.toMatch(/Excel weigerde|onbekend/);
    expect(store.read()).toMatchObject({ busy: null, message: null });
  });

  test("stays an error without a pane to show it", async () => {
    const { store, remembered } = open();
    await expect(store.choosing.openRemembered(remembered)).rejects.toThrow(TypeError);
    expect(store.read().busy).toBeNull();
  });

  test("a refusal of Excel is still shown by the view", async () => {
    const { store, workbook } = open();
    workbook.failed = { kind: "refused", code: "GeneralException" };
    surround(<CheckView store={store} />);
    await act(async () => undefined);
    expect(isShown()).toBe(false);
    screen.getByText(/Excel weigerde .*GeneralException/);
  });
});

describe("the obstacle of a failed operation", () => {
  test("is that of the workbook, or the code of an error of Excel", () => {
    expect(obstacleOf(new WorkbookError({ kind: "changed" }))).toEqual({ kind: "changed" });
    expect(obstacleOf(officeError("Timeout"))).toEqual({ kind: "refused", code: "Timeout" });
  });

  test.each([
    ["a TypeError", new TypeError("x")],
    ["an error of the user that nobody handled", new PokError("invalid", "x")],
    ["no error at all", "x"],
  ])("%s has no obstacle", (_, error) => {
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
    "shows a fault of the add-in that nobody caught (%s)",
    (kind) => {
      surround("inhoud");
      uncaught(kind, faultFrom(location.origin));
      expect(isShown()).toBe(true);
      expect(screen.queryByText("inhoud")).toBeNull();
    },
  );

  test.each([
    ["an error of Excel", officeError("Timeout")],
    ["a reason of the workbook", new WorkbookError({ kind: "changed" })],
    ["an error of another script", faultFrom("https://appsforoffice.microsoft.com")],
    ["a complaint of the browser without an error", null],
  ])("ignores %s that nobody caught", (_, error) => {
    surround("inhoud");
    uncaught("error", error);
    uncaught("unhandledrejection", error);
    expect(isShown()).toBe(false);
  });

  test("shows the first fault: later ones may follow from it", () => {
    surround("inhoud");
    act(() => reportFault(new TypeError("eerste")));
    act(() => reportFault(new TypeError("tweede")));
    screen.getByText(/TypeError: eerste/);
  });

  test("shows what a component throws", () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const Broken = () => {
      throw new TypeError("kapot");
    };
    surround(<Broken />);
    screen.getByText(/TypeError: kapot/);
    silenced.mockRestore();
  });

  test("stops listening once it is gone", () => {
    surround("inhoud").unmount();
    const fault = new TypeError("x");
    expect(() => reportFault(fault)).toThrow(fault);
  });

  test("offers to copy the text and to reload the pane", async () => {
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

  test("selects the text where copying is not allowed", async () => {
    const user = userEvent.setup();
    surround("inhoud");
    act(() => reportFault(faultFrom(location.origin)));
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("verboden"));
    await user.click(screen.getByRole("button", { name: "Tekst kopiëren" }));
    screen.getByText(/geselecteerd; kopieer hem met Ctrl\+C/);
    expect(String(getSelection())).toContain("TypeError: x is not a function");
  });

  test("is in English in an English Office", () => {
    surround("content", "en");
    act(() => reportFault(new TypeError("x")));
    screen.getByRole("heading", { name: "The add-in made an error" });
    screen.getByRole("button", { name: "Copy text" });
  });
});

describe("the text of a fault", () => {
  test("holds name, message and stack, once", () => {
    const text = faultText(new RangeError("te ver"));
    expect(text).toMatch(/^RangeError: te ver\n\s+at /);
    expect(text.match(/te ver/g)).toHaveLength(1);
  });

  test("holds those of the cause too; for an error of Excel the code and what was tried", () => {
    const text = faultText(new Error("omslag", { cause: officeError("Timeout") }));
    expect(text).toMatch(/^Error: omslag\n/);
    expect(text).toContain("RichApi.Error: Timeout, Range.values\n");
  });

  test("works for an error from another realm", () => {
    const foreign = {
      name: "RichApi.Error",
      message: "x",
      code: "Timeout",
      debugInfo: {},
      stack: "    at a.js:1",
    };
    expect(faultText(foreign)).toBe("RichApi.Error: Timeout\n    at a.js:1");
  });

  test("stops at a circular cause", () => {
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

  test("is the type of what is no error", () => {
    expect(faultText("x")).toBe("string");
    expect(faultText(undefined)).toBe("undefined");
  });
});
