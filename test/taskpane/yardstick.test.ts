import { NO_SETTINGS } from "../../src/work/gemeente/settings";
import { findGemeenten } from "../../src/knowledge/gemeenten/register";
import { currentEditie } from "../../src/knowledge/pok/edities";
import { dataOf, fingerprintOf } from "../../src/taskpane/gemeente/yardstick";
import type { DossierState } from "../../src/taskpane/gemeente/dossier";

const state = (share: number | null): DossierState => ({
  isRead: true,
  settings: { ...NO_SETTINGS, gemeentecode: "GM0153", share },
  odd: [],
  gemeente: findGemeenten("GM0153")[0]!,
  table: null,
  archive: [],
  content: null,
  errors: [],
  shares: null,
  obstacle: null,
});

test("the rules about the gemeentefonds use the share that the user entered, not one by inwoners", () => {
  expect(dataOf(currentEditie, state(0.0125)).shareOfGemeentefonds).toBe(0.0125);
  expect(dataOf(currentEditie, state(null)).shareOfGemeentefonds).toBeNull();
});

test("another share is a reason to check again", () => {
  expect(fingerprintOf(state(0.01))).not.toBe(fingerprintOf(state(0.02)));
});
