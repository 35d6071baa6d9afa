import { leesRijnummers, toonRijnummers } from "../../src/taskpane/check/rijnummers";

test.each([
  ["", []],
  ["12", [12]],
  ["15-18, 12", [12, 15, 16, 17, 18]],
  ["12; 12–13", [12, 13]],
])("“%s” gelezen", (tekst, nummers) => {
  expect(leesRijnummers(tekst, 1, 20)).toEqual(nummers);
});

test.each(["twaalf", "0", "21", "18-15", "12 13", "5-99"])("“%s” kan niet", (tekst) => {
  expect(leesRijnummers(tekst, 1, 20)).toBeNull();
});

test.each([
  [[], ""],
  [[12], "12"],
  [[12, 15, 16, 17], "12, 15-17"],
])("%j getoond", (nummers, tekst) => {
  expect(toonRijnummers(nummers as number[])).toBe(tekst);
});
