import { currentEditie as editie } from "../../src/knowledge/pok/edities";
import { CENTER, own, NO_ROLE, raming, UTRECHT } from "../work/insert/sources";
import { makeCellDisplay } from "../../src/taskpane/amounts/cellDisplay";

test("an empty source cell is a dash and a printed zero a 0", () => {
  expect(makeCellDisplay(editie, 6, 2021, null, 1_000)).toMatchObject({
    text: "–",
    empty: true,
    status: "geen middelen",
  });
  expect(makeCellDisplay(editie, 6, 2026, null, 1_000)).toMatchObject({
    text: "0",
    empty: false,
    status: "geen middelen",
  });
  expect(makeCellDisplay(editie, 8, 2023, null, 1_000)).toMatchObject({
    text: "–",
    status: "nog te bepalen",
  });
});

test("an amount that does not go through the chosen kanaal has no status", () => {
  expect(makeCellDisplay(editie, 4, 2026, "DU", 1_000)).toMatchObject({
    text: "0",
    status: null,
    notViaKanaal: true,
  });
  expect(makeCellDisplay(editie, 3, 2022, "DU", 1_000)).toMatchObject({
    text: "5.000",
    status: "vastgesteld",
    notViaKanaal: false,
  });
  expect(makeCellDisplay(editie, 6, 2026, "DU", 1_000)).toMatchObject({
    text: "0",
    status: "geen middelen",
    notViaKanaal: false,
  });
});

test("the remark on a total applies only to all kanalen together", () => {
  expect(makeCellDisplay(editie, null, 2026, null, 1_000_000)).toMatchObject({ text: "130" });
  expect(makeCellDisplay(editie, null, 2026, null, 1).remarks).toHaveLength(1);
  expect(makeCellDisplay(editie, null, 2021, null, 1).remarks).toHaveLength(0);
  expect(makeCellDisplay(editie, null, 2026, "AU", 1).remarks).toHaveLength(0);
});

describe("own amounts", () => {
  const display = (actielijn: number | null, year: number, kanaal: "AU" | "DU" | null = null) =>
    makeCellDisplay(editie, actielijn, year, kanaal, 1_000, own(UTRECHT));

  test("have the same number of decimals and no national status", () => {
    expect(display(4, 2021)).toMatchObject({ text: "900,000", status: null, missing: false });
    expect(display(7, 2024)).toMatchObject({ text: "710,071", status: null });
  });

  test("the cell is empty without a row, not 0", () => {
    expect(display(7, 2026)).toMatchObject({ text: "", missing: true, empty: false });
    expect(makeCellDisplay(editie, null, 2026, null, 1_000, own([]))).toMatchObject({
      text: "",
      missing: true,
    });
  });

  test("show what goes through another kanaal or comes from two edities", () => {
    expect(display(4, 2024, "DU")).toMatchObject({ text: "0,000", notViaKanaal: true });
    expect(display(7, 2024, "DU").notViaKanaal).toBe(false);
    expect(display(3, 2022).remarks).toEqual([
      "Opgeteld uit verschillende edities: editie meicirculaire 2024, editie septembercirculaire 2024.",
    ]);
    expect(display(null, 2021).remarks).toEqual(["Telt alleen de actielijnen met een rij: 4."]);
  });
});

describe("raming", () => {
  const display = (actielijn: number | null, year: number, roles = NO_ROLE) =>
    makeCellDisplay(editie, actielijn, year, "RIJK", 1_000, raming(roles));

  test("an amount has a mark, and the chosen kanaal does not matter", () => {
    expect(display(4, 2026)).toMatchObject({ text: "≈ 1.000", status: null, notViaKanaal: false });
  });

  test("money for other gemeenten is missing, with the reason; a centrumgemeente gets a caveat", () => {
    expect(display(7, 2026)).toMatchObject({ text: "", missing: true });
    expect(display(7, 2026).remarks[0]).toContain("niet van toepassing");
    expect(display(7, 2026, CENTER)).toMatchObject({ text: "≈ 200", missing: false });
    expect(display(7, 2026, CENTER).remarks[0]).toContain("geen goede grondslag");
  });

  test("an empty source cell stays a dash; money outside the gemeentefonds is 0 with an explanation", () => {
    expect(display(5, 2024)).toMatchObject({ text: "–", empty: true });
    expect(display(1, 2022)).toMatchObject({ text: "0" });
    expect(display(1, 2022).remarks[0]).toContain("Niet via het gemeentefonds");
  });
});
