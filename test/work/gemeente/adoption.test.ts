import fc from "fast-check";
import {
  prepareAdoption,
  placeOf,
  changesAnything,
  type Frame,
  type Adoption,
} from "../../../src/work/gemeente/adoption";
import type { AmountRow } from "../../../src/knowledge/pok/amountSource";
import type { ImportedAmount } from "../../../src/reading/amounts";
import { KANALEN } from "../../../src/knowledge/pok/kinds";

const frame: Frame = {
  gemeente: "Utrecht",
  editie: "septembercirculaire 2026",
  source: "sept.xlsx, blad DU",
  today: "2026-11-22",
  absent: "laten staan",
};

const place = fc.record({
  actielijn: fc.integer({ min: 1, max: 8 }),
  year: fc.integer({ min: 2021, max: 2027 }),
  kanaal: fc.constantFrom(...KANALEN),
});

const inForce = fc
  .uniqueArray(fc.tuple(place, fc.integer({ min: 0, max: 3 }), fc.constantFrom("mei 2026", frame.editie)), {
    selector: ([p]) => placeOf(p),
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(([p, amount, editie], i): AmountRow => ({
      ...p,
      amount,
      editie,
      gemeente: "Utrecht",
      source: "eerder",
      enteredOn: "2026-06-01",
      row: i + 2,
    })),
  );

const fresh = fc
  .uniqueArray(fc.tuple(place, fc.integer({ min: 0, max: 3 })), {
    selector: ([p]) => placeOf(p),
    maxLength: 30,
  })
  .map((rows) =>
    rows.map(([p, amount], i): ImportedAmount => ({
      ...p,
      amount,
      gemeente: "Utrecht",
      gemeentecode: "GM0344",
      editie: null,
      row: i + 1,
      column: 4,
      kanaalFrom: "file",
    })),
  );

/** The table as it becomes after an adoption, carried out as the workbook does it: by row number. */
function execute(before: readonly AmountRow[], adoption: Adoption): AmountRow[] {
  const rows = new Map(before.map((row) => [row.row, row]));
  adoption.replaced.forEach(({ row, by }) => rows.set(row, by));
  adoption.removed.forEach((row) => rows.delete(row));
  return [...rows.values(), ...adoption.added];
}

test.each(["laten staan", "naar archief"] as const)(
  "after an adoption each place has the new amount, and what is not mentioned: %s",
  (absent) => {
    fc.assert(
      fc.property(inForce, fresh, (old, added) => {
        const adoption = prepareAdoption(old, added, { ...frame, absent }, () => "D5");
        const after = new Map(execute(old, adoption).map((row) => [placeOf(row), row.amount]));
        const expected = new Map([
          ...(absent === "laten staan" ? old.map((row) => [placeOf(row), row.amount] as const) : []),
          ...added.map((row) => [placeOf(row), row.amount] as const),
        ]);
        expect([...after].sort()).toEqual([...expected].sort());
      }),
    );
  },
);

test("every row that goes or changes is in the archive unchanged; a row that stays is not", () => {
  fc.assert(
    fc.property(inForce, fresh, fc.constantFrom("laten staan", "naar archief"), (old, added, absent) => {
      const adoption = prepareAdoption(
        old,
        added,
        { ...frame, absent: absent as Frame["absent"] },
        () => "D5",
      );
      const after = new Set(execute(old, adoption));
      const vanished = old.filter((row) => !after.has(row));
      expect(adoption.archived.map(({ replacedOn: _on, ...row }) => row)).toEqual(vanished);
      expect(adoption.archived.every(({ replacedOn }) => replacedOn === frame.today)).toBe(true);
      expect(changesAnything(adoption)).toBe(vanished.length > 0 || after.size !== old.length);
    }),
  );
});

test("importing the same editie again changes nothing", () => {
  fc.assert(
    fc.property(fresh, (amounts) => {
      const first = execute(
        [],
        prepareAdoption([], amounts, frame, () => "D5"),
      );
      const onSheet = first.map((row, i) => ({ ...row, row: i + 2 }));
      expect(changesAnything(prepareAdoption(onSheet, amounts, frame, () => "D5"))).toBe(false);
    }),
  );
});

test("the same amount from a later editie gets that editie, and counts as equal", () => {
  const old: AmountRow = {
    actielijn: 4,
    year: 2026,
    kanaal: "AU",
    amount: 52_000,
    gemeente: "Utrecht",
    editie: "meicirculaire 2026",
    source: "mei.csv",
    enteredOn: "2026-06-01",
    row: 2,
  };
  const imported: ImportedAmount = {
    ...old,
    gemeentecode: null,
    editie: null,
    row: 7,
    column: 3,
    kanaalFrom: "file",
  };
  const { changes, replaced, archived } = prepareAdoption([old], [imported], frame, () => "C7");
  expect(changes.map(({ kind }) => kind)).toEqual(["equal"]);
  expect(replaced).toEqual([
    {
      row: 2,
      by: expect.objectContaining({
        amount: 52_000,
        editie: "septembercirculaire 2026",
        source: "sept.xlsx, blad DU, C7",
        enteredOn: "2026-11-22",
      }),
    },
  ]);
  expect(archived).toHaveLength(1);
});

test("an editie named by the file itself takes precedence over the given name", () => {
  const amount: ImportedAmount = {
    actielijn: 7,
    year: 2025,
    kanaal: "DU",
    amount: 1,
    gemeente: null,
    gemeentecode: null,
    editie: "S2024_2025",
    row: 2,
    column: 2,
    kanaalFrom: "file",
  };
  const { added } = prepareAdoption([], [amount], frame, () => "");
  expect(added[0]).toMatchObject({ editie: "S2024_2025", source: "sept.xlsx, blad DU", gemeente: "Utrecht" });
});

test("amounts of another gemeente always go to the archive: the table holds one gemeente", () => {
  const foreign: AmountRow = {
    actielijn: 4,
    year: 2026,
    kanaal: "AU",
    amount: 1,
    gemeente: "Amsterdam",
    editie: "mei",
    source: "",
    enteredOn: "2026-06-01",
    row: 2,
  };
  const imported: ImportedAmount = {
    ...foreign,
    gemeente: "Utrecht",
    gemeentecode: "GM0344",
    editie: null,
    column: 3,
    kanaalFrom: "file",
  };
  const adoption = prepareAdoption([foreign], [imported], frame, () => "C7");
  expect(adoption).toMatchObject({ otherGemeente: "Amsterdam", replaced: [], removed: [2] });
  expect(adoption.added.map(({ gemeente }) => gemeente)).toEqual(["Utrecht"]);
  expect(adoption.archived.map(({ gemeente }) => gemeente)).toEqual(["Amsterdam"]);
  const mixed = prepareAdoption(
    [{ ...foreign, gemeente: "'s-Gravenhage" }],
    [imported],
    { ...frame, gemeente: "Den Haag" },
    () => "",
  );
  expect(mixed.otherGemeente).toBeNull();
});

test("reports a different amount under the same editie name", () => {
  const old: AmountRow = {
    actielijn: 4,
    year: 2026,
    kanaal: "AU",
    amount: 446_000,
    gemeente: "Utrecht",
    editie: frame.editie,
    source: "",
    enteredOn: "2026-06-01",
    row: 2,
  };
  const imported = (amount: number): ImportedAmount => ({
    ...old,
    amount,
    gemeentecode: null,
    editie: null,
    column: 3,
    kanaalFrom: "file",
  });
  expect(prepareAdoption([old], [imported(447_000)], frame, () => "").revised).toEqual([frame.editie]);
  expect(prepareAdoption([old], [imported(446_000)], frame, () => "").revised).toEqual([]);
  expect(prepareAdoption([{ ...old, editie: "mei" }], [imported(447_000)], frame, () => "").revised).toEqual(
    [],
  );
});
