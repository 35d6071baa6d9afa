import { beschikbaarVan } from "../../src/work/plan";
import { huidigeEditie } from "../../src/knowledge/pok/edities";
import { standVan } from "../../src/taskpane/plan/beschikbaar/standVan";
import { PLAN } from "../../src/texts/plan";
import { eigenBron, JAREN } from "../work/plan/gegevens";

const { cel } = beschikbaarVan(
  huidigeEditie,
  eigenBron([[2, 2023, "AU", 5, "septembercirculaire 2022"]]),
  null,
  JAREN,
);

test.each([
  [2, 2023, "vast"],
  [2, 2024, "geen rij in uw bedragen"],
  [5, 2026, "geen geld"],
])("de stand van actielijn %i in %i: %s", (actielijn, jaar, stand) => {
  expect(standVan(cel(actielijn, jaar), PLAN.nl)).toBe(stand);
});
