import fc from "fast-check";
import { asDateNumber, asIsoDate } from "../../../src/sheet/isoDate";
import { editiesOf } from "../../../src/work/gemeente/edities";
import { NO_SETTINGS } from "../../../src/work/gemeente/settings";
import { SETTINGS_FORMAT, settingAt } from "../../../src/work/gemeente/storedSettings";
import { readStored, toStored } from "../../../src/work/stored";
import type { AmountRow } from "../../../src/knowledge/pok/amountSource";
import {
  archiveCells,
  ARCHIVE_HEADERS,
  readArchive,
  readAmountsTable,
  tableCells,
  TABLE_HEADERS,
} from "../../../src/knowledge/pok/amountsTable";
import { sharesByInwoners } from "../../../src/work/gemeente/shares";
import { sentenceOf } from "../../harness/userError";

const row = (change: Partial<AmountRow> = {}): AmountRow => ({
  actielijn: 4,
  year: 2026,
  kanaal: "AU",
  amount: 1_234_567,
  gemeente: "'s-Gravenhage",
  editie: "septembercirculaire 2026",
  source: "=gevaar.xlsx, blad 1, C4",
  enteredOn: "2026-11-22",
  row: 2,
  ...change,
});

test("what is written reads back the same", () => {
  const rows = [row(), row({ year: 2027, amount: -3, row: 3 }), row({ kanaal: "DU", amount: 0, row: 4 })];
  expect(readAmountsTable([TABLE_HEADERS, ...rows.map(tableCells)]).rows).toEqual(rows);
});

test("columns may change places and the user may add columns", () => {
  const headers = ["Opmerking", ...[...TABLE_HEADERS].reverse()];
  const { rows, amounts } = readAmountsTable([headers, ["nagekeken", ...tableCells(row()).reverse()]]);
  expect(rows).toEqual([row()]);
  expect(amounts.read(4, 2026, null)).toBe(1_234_567);
});

test("the archive may hold the same place more than once and knows the day of replacement", () => {
  const earlier = { ...row({ editie: "meicirculaire 2026" }), replacedOn: "2026-09-30" };
  const again = { ...row({ row: 3 }), replacedOn: "2026-11-22" };
  expect(readArchive([ARCHIVE_HEADERS, archiveCells(earlier), archiveCells(again)])).toEqual([
    earlier,
    again,
  ]);
});

test("an unreadable row gives a sentence with the row and the column", () => {
  const cells = [TABLE_HEADERS, tableCells(row()), [4, 2026, "AU", "PM", "Utrecht", "x", "", ""]];
  expect(sentenceOf(() => readAmountsTable(cells))).toMatch(/POK_Bedragen, rij 3, kolom Bedrag.*“PM”/);
});

test("a date goes out as Excel's date number and comes back as an ISO date", () => {
  expect(asDateNumber("2026-11-22")).toBe(46_348);
  fc.assert(
    fc.property(
      fc.date({ min: new Date("1901-01-01"), max: new Date("2199-12-31"), noInvalidDate: true }),
      (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(asIsoDate(asDateNumber(iso))).toBe(iso);
      },
    ),
  );
  expect(asIsoDate("vorige week")).toBe("vorige week");
});

test("edities are listed latest entered first, each with all its amounts", () => {
  const old = row({ editie: "mei", enteredOn: "2026-06-01" });
  const fresh = row({ editie: "sept", amount: 5, enteredOn: "2026-10-01" });
  const stayed = row({ editie: "mei", year: 2027, enteredOn: "2026-06-01" });
  const edities = editiesOf("Den Haag", [fresh, stayed], [{ ...old, replacedOn: "2026-10-01" }]);
  expect(edities.map(({ name, inForce, rows }) => [name, inForce, rows.length])).toEqual([
    ["sept", 1, 1],
    ["mei", 1, 2],
  ]);
});

test("amounts of another gemeente in the archive do not belong to the edities", () => {
  const fromDenHaag = row({ editie: "mei" });
  const foreign = { ...row({ editie: "mei", year: 2027, gemeente: "Zaanstad" }), replacedOn: "2026-10-01" };
  const edities = editiesOf("Den Haag", [fromDenHaag], [foreign]);
  expect(edities.map(({ name, rows }) => [name, rows])).toEqual([["mei", [fromDenHaag]]]);
});

test("within an editie the amount entered last counts", () => {
  const earlier = { ...row({ amount: 1 }), replacedOn: "2026-10-01" };
  const later = { ...row({ amount: 2 }), replacedOn: "2026-10-02" };
  expect(editiesOf("Den Haag", [], [earlier, later])[0]!.rows.map(({ amount }) => amount)).toEqual([2]);
});

test("settings read back as saved; junk counts as not filled in, and is named", () => {
  const settings = { gemeentecode: "GM0344", urbanRenewalArea: false, share: 0.02 };
  for (const saved of [settings, NO_SETTINGS]) {
    const stored = readStored(SETTINGS_FORMAT, JSON.parse(JSON.stringify(toStored(SETTINGS_FORMAT, saved))));
    expect(stored).toEqual({ kind: "read", value: saved, odd: [] });
  }
  expect(readStored(SETTINGS_FORMAT, null)).toEqual({ kind: "none", odd: [] });
  for (const junk of [3, "x", []])
    expect(readStored(SETTINGS_FORMAT, junk)).toEqual({ kind: "none", odd: [[]] });
  const junk = readStored(SETTINGS_FORMAT, {
    version: 1,
    gemeentecode: 344,
    share: 2,
    urbanRenewalArea: "ja",
    colour: 1,
  });
  if (junk.kind !== "read") throw new Error(junk.kind);
  expect(junk.value).toEqual(NO_SETTINGS);
  expect(junk.odd.map(settingAt).sort()).toEqual(["gemeentecode", "other", "share", "urbanRenewalArea"]);
});

test("a share rests on the inwoners of the year itself, or of the last known year", () => {
  const { byYear, explanation } = sharesByInwoners("GM0344", [2021, 2026, 2027])!;
  expect(explanation.map(({ year, fromYear }) => [year, fromYear])).toEqual([
    [2021, 2021],
    [2026, 2026],
    [2027, 2026],
  ]);
  for (const { year, inwoners, total } of explanation) expect(byYear[year]).toBe(inwoners / total);
  // On 1 January 2021 Utrecht had 359,370 inwoners out of 17,475,415 (CBS).
  expect(explanation[0]).toMatchObject({ inwoners: 359_370, total: 17_475_415 });
  expect(sharesByInwoners("GM9999", [2021])).toBeNull();
});
