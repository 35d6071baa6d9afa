import { readAmounts, type ReadResult } from "../../../src/reading/amounts";
import { addressOf } from "../../../src/reading/table/rejection";
import { readText } from "../../../src/reading/files/text/readText";
import cases from "./amounts.json";
import { OPEN } from "./open";

interface AmountsCase {
  id: string;
  title: string;
  grid?: unknown[][];
  text?: string | unknown[][];
  amounts?: { actielijn: number; jaar: number; kanaal: string; euro: number }[];
  expected?: string[];
}

const amountsOf = ({ rows }: ReadResult) =>
  rows.map(({ actielijn, year, kanaal, amount }) => `AL${actielijn} ${year} ${kanaal} ${amount}`);
const cellsOf = ({ rows }: ReadResult) => rows.map(({ row, column }) => addressOf(row, column));
const says = ({ questions, remarks, rejected }: ReadResult) =>
  [
    ...questions.map(({ text }) => text.nl),
    ...remarks.map(({ nl }) => nl),
    ...rejected.map(({ reason }) => reason),
  ].join("\n");
const notInSilence = (cell: string) => (result: ReadResult) => {
  expect(cellsOf(result)).not.toContain(cell);
  expect(result.rejected.length + result.questions.length).toBeGreaterThan(0);
};

/** What a case says in words, per case. */
const IN_WORDS: Readonly<Record<string, (result: ReadResult) => void>> = {
  e01: (result) => {
    expect(cellsOf(result).filter((cell) => cell.endsWith("3"))).toEqual([]);
    expect(result.rejected.map(({ row }) => row)).toContain(3);
  },
  e02: (result) => {
    expect(result.rejected.some(({ row }) => row === 3 || row === 4)).toBe(true);
    expect(amountsOf(result)).toContain("AL2 2027 AU 43000");
  },
  e03: (result) => expect(says(result)).toMatch(/factor 1\.000/),
  e05: (result) => {
    expect(amountsOf(result)).toEqual(["AL7 2025 DU 383038"]);
    expect(cellsOf(result)).toEqual(["D2"]);
  },
  "f03-1": notInSilence("B2"),
  "f03-2": notInSilence("B2"),
  "f04-8": notInSilence("B3"),
  "f09-3": (result) => {
    expect(amountsOf(result)).toEqual(["AL4 2025 AU 6"]);
    expect(says(result)).toMatch(/Kolom B .*Mutatie 2024/);
  },
  "f14-2": (result) => {
    expect(amountsOf(result)).toEqual(["AL2 2025 AU 5", "AL2 2026 AU 6"]);
    expect(result.rejected).toEqual([]);
  },
};

function judge({ id, grid, text, amounts, expected }: AmountsCase) {
  const pasted = typeof text === "string";
  const raster = pasted ? readText(text).raster : (grid ?? text ?? []);
  const result = readAmounts(raster as unknown[][]);
  if (amounts)
    expect(amountsOf(result)).toEqual(
      amounts.map(({ actielijn, jaar, kanaal, euro }) => `AL${actielijn} ${jaar} ${kanaal} ${euro}`),
    );
  if (expected) {
    const check = IN_WORDS[id];
    expect(check).toBeDefined();
    check!(result);
  }
}

test.each((cases as unknown as AmountsCase[]).map((one) => [one.id, one] as const))("case %s", (id, one) => {
  if (OPEN.has(id)) expect(() => judge(one)).toThrow();
  else judge(one);
});
