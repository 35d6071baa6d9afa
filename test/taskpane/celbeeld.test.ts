import { huidigeEditie as editie } from "../../src/pok/edities";
import { celbeeld } from "../../src/taskpane/bedragen/celbeeld";

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
