import fc from "fast-check";
import { tokensOf } from "../../../src/sheet/tokens";
import {
  alreadyIndexes,
  makeIndexFormula,
  coreOf,
  makeLocalIndexFormula,
} from "../../../src/work/indexing/formula";
import { INDEX_SERIES, PRIJSPEILEN, type IndexRequest } from "../../../src/work/indexing";
import { REQUEST } from "./helper";

/** The arguments of the outermost function, as Excel would split them. */
function argumentList(formula: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const { kind, text } of tokensOf(formula).slice(2)) {
    if (kind === "close" && --depth === 0) break;
    if (kind === "open" && ++depth === 1) continue;
    if (kind === "comma" && depth === 1) parts.push("");
    else parts[parts.length - 1] += text;
  }
  return parts;
}

const request: fc.Arbitrary<IndexRequest> = fc.record({
  component: fc.constantFrom(...INDEX_SERIES.rows.map(({ code }) => code)),
  editie: fc.constantFrom(...INDEX_SERIES.edities),
  from: fc.constantFrom(...PRIJSPEILEN),
  to: fc.constantFrom(...PRIJSPEILEN),
  place: fc.constantFrom("itself" as const, "beside" as const),
});

/** Formulas with parentheses, texts that hold a comma or parenthesis, references and nested functions. */
const formula: fc.Arbitrary<string> = fc.letrec<{ term: string }>((make) => ({
  term: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      "A1",
      "$B$2:C9",
      "'Blad, 1'!A1",
      "Tabel1[Bedrag, x]",
      '"a,(b"',
      "1.5",
      "{1,2}",
      "POK.BEDRAG(4,2026)",
    ),
    fc.tuple(make("term"), fc.constantFrom("+", "*", "&"), make("term")).map((parts) => parts.join("")),
    fc.array(make("term"), { minLength: 1, maxLength: 3 }).map((parts) => `SUM(${parts.join(",")})`),
    fc.tuple(make("term"), make("term")).map((parts) => parts.join(",")),
  ),
})).term;

test("a formula stays whole and is always the first argument", () =>
  fc.assert(
    fc.property(formula, request, (core, choice) => {
      const [first, from, to, ...rest] = argumentList(makeIndexFormula(coreOf(`=${core}`), choice));
      expect([core, `(${core})`]).toContain(first);
      expect([from, to]).toEqual([String(choice.from), String(choice.to)]);
      const requested = [choice.component, choice.editie].map((code) => `"${code}"`);
      rest.forEach((part, i) => expect(["", requested[i]]).toContain(part));
      expect(rest[0] ?? "").toBe(choice.component === "totaal" ? "" : requested[0]);
      expect(rest[1] ?? "").toBe(choice.editie === "mev" ? "" : requested[1]);
    }),
  ));

test("a number enters the formula with the fifteen digits Excel calculates with", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (num) => {
      const core = coreOf(num);
      expect(Number(core)).toBe(Number(num.toPrecision(15)));
      expect(argumentList(makeIndexFormula(core, REQUEST))).toEqual([core, "2022", "2025"]);
    }),
  ));

test.each([
  [coreOf(1000), {}, "=POK.INDEXEER(1000,2022,2025)"],
  [coreOf("=A1*2"), {}, "=POK.INDEXEER(A1*2,2022,2025)"],
  ["B5", { component: "loon" }, '=POK.INDEXEER(B5,2022,2025,"loon")'],
  ["B5", { editie: "cep" as const }, '=POK.INDEXEER(B5,2022,2025,,"cep")'],
  [coreOf("=A1,B1"), {}, "=POK.INDEXEER((A1,B1),2022,2025)"],
])("%s with %j becomes %s", (core, choice, expected) => {
  expect(makeIndexFormula(core, { ...REQUEST, ...choice })).toBe(expected);
});

test("the user sees the separators of their Excel, and their own formula unchanged", () => {
  expect(makeLocalIndexFormula("SOM(A1;1,5)", { ...REQUEST, component: "prijs" }, ",")).toBe(
    '=POK.INDEXEER(SOM(A1;1,5);2022;2025;"prijs")',
  );
  expect(makeLocalIndexFormula("SUM(A1,$&)", REQUEST, ".")).toBe("=POK.INDEXEER(SUM(A1,$&),2022,2025)");
});

test("a formula that already indexes is recognized, also nested and in lower case; a text or other name is not", () => {
  expect(alreadyIndexes("=ROUND(pok.indexeer(A1,2022,2025),0)")).toBe(true);
  expect(alreadyIndexes('="POK.INDEXEER("&A1')).toBe(false);
  expect(alreadyIndexes("=POK.INDEXEERX(A1)")).toBe(false);
});
