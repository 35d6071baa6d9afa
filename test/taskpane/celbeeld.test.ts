import { huidigeEditie as editie } from "../../src/knowledge/pok/edities";
import { CENTRUM, eigen, GEEN_ROL, raming, UTRECHT } from "../work/insert/bronnen";
import { celbeeld } from "../../src/taskpane/amounts/celbeeld";

test("een lege broncel is een streepje en een afgedrukte nul een 0", () => {
  expect(celbeeld(editie, 6, 2021, null, 1_000)).toMatchObject({
    tekst: "–",
    leeg: true,
    status: "geen middelen",
  });
  expect(celbeeld(editie, 6, 2026, null, 1_000)).toMatchObject({
    tekst: "0",
    leeg: false,
    status: "geen middelen",
  });
  expect(celbeeld(editie, 8, 2023, null, 1_000)).toMatchObject({ tekst: "–", status: "nog te bepalen" });
});

test("een bedrag dat niet via het gekozen kanaal loopt, krijgt geen status", () => {
  expect(celbeeld(editie, 4, 2026, "DU", 1_000)).toMatchObject({
    tekst: "0",
    status: null,
    nietViaKanaal: true,
  });
  expect(celbeeld(editie, 3, 2022, "DU", 1_000)).toMatchObject({
    tekst: "5.000",
    status: "vastgesteld",
    nietViaKanaal: false,
  });
  expect(celbeeld(editie, 6, 2026, "DU", 1_000)).toMatchObject({
    tekst: "0",
    status: "geen middelen",
    nietViaKanaal: false,
  });
});

test("de opmerking bij een totaal geldt alleen voor alle kanalen samen", () => {
  expect(celbeeld(editie, null, 2026, null, 1_000_000)).toMatchObject({ tekst: "130" });
  expect(celbeeld(editie, null, 2026, null, 1).opmerkingen).toHaveLength(1);
  expect(celbeeld(editie, null, 2021, null, 1).opmerkingen).toHaveLength(0);
  expect(celbeeld(editie, null, 2026, "AU", 1).opmerkingen).toHaveLength(0);
});

describe("eigen bedragen", () => {
  const beeld = (actielijn: number | null, jaar: number, kanaal: "AU" | "DU" | null = null) =>
    celbeeld(editie, actielijn, jaar, kanaal, 1_000, eigen(UTRECHT));

  test("staan met evenveel decimalen en dragen geen landelijke status", () => {
    expect(beeld(4, 2021)).toMatchObject({ tekst: "900,000", status: null, ontbreekt: false });
    expect(beeld(7, 2024)).toMatchObject({ tekst: "710,071", status: null });
  });

  test("zonder rij is de cel leeg, geen 0", () => {
    expect(beeld(7, 2026)).toMatchObject({ tekst: "", ontbreekt: true, leeg: false });
    expect(celbeeld(editie, null, 2026, null, 1_000, eigen([]))).toMatchObject({
      tekst: "",
      ontbreekt: true,
    });
  });

  test("wat via een ander kanaal loopt of uit twee edities komt, is te zien", () => {
    expect(beeld(4, 2024, "DU")).toMatchObject({ tekst: "0,000", nietViaKanaal: true });
    expect(beeld(7, 2024, "DU").nietViaKanaal).toBe(false);
    expect(beeld(3, 2022).opmerkingen).toEqual([
      "Opgeteld uit verschillende edities: editie meicirculaire 2024, editie septembercirculaire 2024.",
    ]);
    expect(beeld(null, 2021).opmerkingen).toEqual(["Telt alleen de actielijnen met een rij: 4."]);
  });
});

describe("raming", () => {
  const beeld = (actielijn: number | null, jaar: number, rollen = GEEN_ROL) =>
    celbeeld(editie, actielijn, jaar, "RIJK", 1_000, raming(rollen));

  test("een geraamd bedrag heeft een teken en het gekozen kanaal doet er niet toe", () => {
    expect(beeld(4, 2026)).toMatchObject({ tekst: "≈ 1.000", status: null, nietViaKanaal: false });
  });

  test("geld voor andere gemeenten ontbreekt, met de reden; voor een centrumgemeente met een voorbehoud", () => {
    expect(beeld(7, 2026)).toMatchObject({ tekst: "", ontbreekt: true });
    expect(beeld(7, 2026).opmerkingen[0]).toContain("niet van toepassing");
    expect(beeld(7, 2026, CENTRUM)).toMatchObject({ tekst: "≈ 200", ontbreekt: false });
    expect(beeld(7, 2026, CENTRUM).opmerkingen[0]).toContain("geen goede grondslag");
  });

  test("een lege broncel blijft een streepje; geld buiten het gemeentefonds is 0 met uitleg", () => {
    expect(beeld(5, 2024)).toMatchObject({ tekst: "–", leeg: true });
    expect(beeld(1, 2022)).toMatchObject({ tekst: "0" });
    expect(beeld(1, 2022).opmerkingen[0]).toContain("Niet via het gemeentefonds");
  });
});
