import { checkLocation, type CheckFinding, type CheckData } from "../../../src/work/check";
import { cellAddress } from "../../../src/sheet/address";
import { contentOf } from "../../work/check/content";
import { NATIONAL } from "../cases";

/** A line of a begroting; amount in euros. */
export interface Post {
  text: string;
  year: number;
  amount: number | string;
  kind?: string;
  aard?: string;
  actielijn?: number | string;
  details?: string;
}

export const YEARS = [2020, 2021, 2022, 2023, 2024, 2025, 2026];
export type Shape = "long" | "wide";
export const SHAPES: readonly Shape[] = ["long", "wide"];

/** A begroting with these lines between ordinary posts: a year per row, or a column per year. */
export function makeSheet(shape: Shape, posts: readonly Post[]) {
  const start = ["Omschrijving", "Actielijn", "Baten/lasten", "Aard"];
  const header =
    shape === "long" ? [...start, "Jaar", "Bedrag", "Toelichting"] : [...start, ...YEARS, "Toelichting"];
  const cells: (string | number)[][] = [["Meerjarenbegroting, in hele euro's"], header];
  const add = ({ text, year, amount, kind, aard, actielijn, details }: Post) => {
    const amounts =
      shape === "long" ? [year, amount] : YEARS.map((column) => (column === year ? amount : ""));
    return cells.push([text, actielijn ?? "", kind ?? "", aard ?? "", ...amounts, details ?? ""]) - 1;
  };
  add({ text: "Onroerendezaakbelasting", year: 2022, amount: 1_234_000, kind: "baten" });
  add({ text: "Wegen", year: 2022, amount: 900_000, kind: "lasten" });
  const rows = posts.map(add);
  const address = (post: number) =>
    cellAddress(rows[post]!, shape === "long" ? 5 : 4 + YEARS.indexOf(posts[post]!.year));
  return { cells, address };
}

/** The findings for a begroting with these lines. */
export function runCheck(
  shape: Shape,
  posts: readonly Post[],
  data: Partial<CheckData> = {},
): readonly CheckFinding[] {
  const { cells } = makeSheet(shape, posts);
  return checkLocation(contentOf(cells), {}, { amounts: NATIONAL, ...data }).findings;
}

export interface TestCase {
  name: string;
  posts: readonly Post[];
  /** Severity and place (number of the line) of each finding. */
  at: readonly (readonly [severity: string, post: number])[];
  /** What the sentence names. */
  nl?: RegExp;
  share?: number;
}

/** Checks a rule of the family in both forms: what is found under its code, and where. */
export function checkFondsRule(code: string, cases: readonly TestCase[]): void {
  describe.each(SHAPES)("%s", (shape) => {
    test.each(cases.map((testCase) => [testCase.name, testCase] as const))(
      "%s",
      (_, { posts, at, nl, share }) => {
        const found = runCheck(
          shape,
          posts,
          share === undefined ? {} : { shareOfGemeentefonds: share },
        ).filter((finding) => finding.code === code && !finding.notChecked);
        const { address } = makeSheet(shape, posts);
        expect(found.map(({ severity, address: where }) => [severity, where])).toEqual(
          at.map(([severity, post]) => [severity, address(post)]),
        );
        if (nl) expect(found[0]!.wording("nl")).toMatch(nl);
        for (const finding of found) {
          for (const sentence of [finding.wording("nl"), finding.wording("en")]) {
            expect(sentence).toMatch(/^[^a-z].*\.$/s);
            expect(sentence).not.toMatch(/!|undefined|null|NaN|Infinity|\[object/);
          }
          expect(finding.wording("nl")).not.toBe(finding.wording("en"));
        }
      },
    );
  });
}
