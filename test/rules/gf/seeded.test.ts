import { CATALOG } from "../../../src/rules";
import { runCheck, makeSheet, SHAPES, type Post } from "./fondsSheet";

/** A gemeente with a thousandth of the gemeentefonds; POK lines without findings of their own on these amounts. */
const DATA = { shareOfGemeentefonds: 0.001 };

const bate = (text: string, year: number, amount: number, rest: Partial<Post> = {}): Post => ({
  text,
  year,
  amount,
  kind: "baten",
  ...rest,
});

/** What the letter allows, with two POK lines that cover each other. */
const CLEAN: readonly Post[] = [
  bate("Raming accres (septembercirculaire)", 2022, 1_493_059),
  bate("Raming accres (septembercirculaire)", 2023, 741_322),
  bate("Vrijval BCF", 2022, 200_000),
  bate("Vrijval BCF", 2023, 150_000),
  bate("Opschalingskorting", 2021, -300_000),
  bate("Opschalingskorting", 2022, -300_000),
  bate("Opschalingskorting", 2023, -700_000),
  bate("Voordeel bevriezen opschalingskorting", 2022, 270_000),
  bate("Corona: re-integratie", 2022, 58_200, { aard: "incidenteel" }),
  bate("POK verward gedrag", 2022, 10_000_000, { actielijn: 7 }),
  bate("POK verward gedrag", 2022, 10_000_000, { actielijn: 7, kind: "lasten" }),
];

const VIOLATIONS: readonly { code: string; severity: string; post: Post }[] = [
  { code: "GF-01", severity: "fout", post: bate("BCF, aanvullend", 2022, 250_000) },
  { code: "GF-02", severity: "waarschuwing", post: bate("Raming accres", 2024, 694_840) },
  { code: "GF-03", severity: "fout", post: bate("Opschalingskorting, rest", 2022, -270_000) },
  { code: "GF-04", severity: "fout", post: bate("Bevriezing opschalingskorting", 2024, 270_000) },
  { code: "GF-05", severity: "fout", post: bate("Corona: schuldenbeleid", 2023, 30_000) },
  { code: "GF-06", severity: "waarschuwing", post: bate("Vrijval BTW-compensatiefonds", 2021, 216_000) },
  { code: "GF-07", severity: "waarschuwing", post: bate("Accres, vaststaand", 2025, 1_000_000) },
  { code: "GF-08", severity: "waarschuwing", post: bate("Subsidie ZonMw", 2022, 12_000) },
];

const family = (findings: ReturnType<typeof runCheck>) =>
  findings
    .filter(({ code }) => code.startsWith("GF"))
    .map(({ code, severity, address }) => `${severity} ${code} ${address}`.trim());

test("there is a violation of every rule of the family", () => {
  const codes = CATALOG.map(({ code }) => code).filter((code) => code.startsWith("GF"));
  expect(VIOLATIONS.map(({ code }) => code)).toEqual(codes);
});

describe.each(SHAPES)("%s", (shape) => {
  test("what the letter allows gives no findings", () =>
    expect(family(runCheck(shape, CLEAN, DATA))).toEqual([]));

  test.each(VIOLATIONS.map((o) => [o.code, o] as const))(
    "%s: found at its cell, and nothing else of the family",
    (code, { severity, post }) => {
      const posts = [...CLEAN, post];
      const where =
        code === "GF-03"
          ? posts.findIndex(({ text, year }) => text === "Opschalingskorting" && year === 2022)
          : posts.length - 1;
      expect(family(runCheck(shape, posts, DATA))).toEqual([
        `${severity} ${code} ${makeSheet(shape, posts).address(where)}`,
      ]);
    },
  );

  test("without a share the result says once what could not be checked", () => {
    const without = CLEAN.filter(({ text, year }) => text !== "Opschalingskorting" || year >= 2022);
    const unchecked = runCheck(shape, without).filter(({ code }) => code.startsWith("GF"));
    expect(unchecked.map(({ notChecked }) => notChecked)).toEqual([true]);
    expect(unchecked[0]!.wording("nl")).toMatch(
      /^Niet getoetst aan GF-01 en GF-03: .*aandeel van uw gemeente/,
    );
    expect(unchecked[0]!.wording("en")).toMatch(/^Not checked against GF-01 and GF-03: /);
  });
});

test("a plan with only POK lines notices nothing of the family", () => {
  const pok = CLEAN.filter(({ actielijn }) => actielijn !== undefined);
  expect(family(runCheck("long", pok, {}))).toEqual([]);
});
