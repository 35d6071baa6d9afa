import { alsInvoer } from "../../src/excel/invoer";

test.each([
  ["0.10", "String", "General", "'0.10"],
  ["0.10", "String", "@", "0.10"],
  ["mei 2022", "String", "General", "'mei 2022"],
  ["WAAR", "String", "General", "'WAAR"],
  ["-streep", "String", "General", "'-streep"],
  ["Baten en lasten", "String", "General", "Baten en lasten"],
  ["=A1&2", "String", "General", "=A1&2"],
  ["=A1+2", "Double", "General", "=A1+2"],
  [1250, "Double", "#,##0", 1250],
  ["", "Empty", "General", ""],
])("%p (%s, %s) wordt teruggeschreven als %p", (formule, type, notatie, invoer) => {
  expect(alsInvoer(formule, type, notatie)).toBe(invoer);
});
