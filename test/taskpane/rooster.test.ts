import { volgendePlaats } from "../../src/taskpane/bedragen/useRooster";

const van = { rij: 3, kolom: 2 };
test.each([
  ["ArrowUp", false, { rij: 2, kolom: 2 }],
  ["ArrowDown", false, { rij: 4, kolom: 2 }],
  ["ArrowLeft", false, { rij: 3, kolom: 1 }],
  ["ArrowRight", false, { rij: 3, kolom: 3 }],
  ["ArrowRight", true, { rij: 3, kolom: 6 }],
  ["ArrowDown", true, { rij: 8, kolom: 2 }],
  ["Home", false, { rij: 3, kolom: 0 }],
  ["End", false, { rij: 3, kolom: 6 }],
  ["Home", true, { rij: 0, kolom: 0 }],
  ["End", true, { rij: 8, kolom: 6 }],
])("%s (ctrl %s)", (toets, ctrl, naar) => {
  expect(volgendePlaats(toets, ctrl, van, 9, 7)).toEqual(naar);
});

test("aan de rand blijft de plaats gelijk; andere toetsen doen niets", () => {
  expect(volgendePlaats("ArrowUp", false, { rij: 0, kolom: 0 }, 9, 7)).toEqual({ rij: 0, kolom: 0 });
  expect(volgendePlaats("ArrowRight", false, { rij: 8, kolom: 6 }, 9, 7)).toEqual({ rij: 8, kolom: 6 });
  expect(volgendePlaats("Tab", false, van, 9, 7)).toBeNull();
});
