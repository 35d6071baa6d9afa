import { availableOf } from "../../src/work/plan";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { stateOf } from "../../src/taskpane/plan/available/stateOf";
import { PLAN } from "../../src/texts/plan";
import { ownSource, YEARS } from "../work/plan/data";

const { cell } = availableOf(
  currentEditie,
  ownSource([[2, 2023, "AU", 5, "septembercirculaire 2022"]]),
  null,
  YEARS,
);

test.each([
  [2, 2023, "vast"],
  [2, 2024, "geen rij in uw bedragen"],
  [5, 2026, "geen geld"],
])("the state of actielijn %i in %i: %s", (actielijn, year, state) => {
  expect(stateOf(cell(actielijn, year), PLAN.nl)).toBe(state);
});
