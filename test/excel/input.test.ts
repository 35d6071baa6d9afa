import { inputOf } from "../../src/excel/input";

test.each([
  ["0.10", "0.10", "String", "General", "'0.10"],
  ["0.10", "0.10", "String", "@", "0.10"],
  ["'s-Gravenhage", "'s-Gravenhage", "String", "@", "''s-Gravenhage"],
  ["mei 2022", "mei 2022", "String", "General", "'mei 2022"],
  ["WAAR", "WAAR", "String", "General", "'WAAR"],
  ["-streep", "-streep", "String", "General", "'-streep"],
  ["Baten en lasten", "Baten en lasten", "String", "General", "Baten en lasten"],
  ["=A1&2", "12", "String", "General", "=A1&2"],
  ["=A1&2", "=A1&2", "String", "General", "'=A1&2"],
  ["=A1+2", 3, "Double", "General", "=A1+2"],
  [1250, 1250, "Double", "#,##0", 1250],
  ["#N/A", "#N/A", "Error", "General", "#N/A"],
  ["", "", "Empty", "General", ""],
])("%p with value %p (%s, %s) is written back as %p", (formula, value, type, notation, input) => {
  const cells = { formulas: [[formula]], values: [[value]], numberFormat: [[notation]] };
  expect(inputOf({ ...cells, valueTypes: [[type as Excel.RangeValueType]] })).toEqual([[input]]);
});
