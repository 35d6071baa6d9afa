import type { CheckFinding } from "../../../src/work/check";
import { runCheck, makeSheet, SHAPES, type Post } from "./fondsSheet";

const bate = (text: string, year: number | string, amount: number | string): Post => ({
  text,
  year: year as number,
  amount,
  kind: "baten",
});
const unchecked = (findings: readonly CheckFinding[]) =>
  findings.filter(({ code, notChecked }) => notChecked && code.startsWith("GF"));

describe.each(SHAPES)("%s", (shape) => {
  test.each([
    ["Raming accres", "GF-02", "GF-02 en GF-07"],
    ["Vrijval BCF", "GF-01", "GF-01 en GF-06"],
    ["Opschalingskorting", "GF-03", "GF-03 en GF-04"],
    ["Bevriezing opschalingskorting", "GF-04", "GF-04"],
    ["Corona: re-integratie", "GF-05", "GF-05"],
  ])("%s with PM: not checked, with cell, what was there and why", (text, code, codes) => {
    const posts = [bate(text, 2022, "PM")];
    const [message, ...rest] = unchecked(runCheck(shape, posts));
    expect(rest).toEqual([]);
    expect([message!.code, message!.severity, message!.address]).toEqual([
      code,
      "advies",
      makeSheet(shape, posts).address(0),
    ]);
    expect(message!.uncheckedCodes).toEqual(codes.split(" en "));
    expect(message!.wording("nl")).toBe(
      `Niet getoetst aan ${codes}: “PM” bij “${text}” in 2022 is geen bedrag. Vul een getal in, zoals 33000 of -33000.`,
    );
    expect(message!.wording("en")).toMatch(
      /^Not checked against .*: “PM” with “.*” in 2022 is not an amount\./,
    );
  });

  test("every cell without an amount separately; a readable amount next to it is checked", () => {
    const posts = [
      bate("Corona: bijstand", 2022, "n.t.b."),
      bate("Corona: bijstand", 2024, 5),
      bate("Corona: bijstand", 2025, "PM"),
    ];
    const findings = runCheck(shape, posts).filter(({ code }) => code === "GF-05");
    const { address } = makeSheet(shape, posts);
    expect(findings.map(({ severity, address: where }) => [severity, where])).toEqual([
      ["fout", address(1)],
      ["advies", address(0)],
      ["advies", address(2)],
    ]);
  });

  test("another regeling counts only if the plan books an actielijn with the same goal next to it", () => {
    const scheme = bate("Subsidie ZonMw", 2022, "PM");
    const pok = { ...bate("POK verward gedrag", 2022, 5), actielijn: 7 };
    expect(unchecked(runCheck(shape, [scheme]))).toEqual([]);
    expect(unchecked(runCheck(shape, [scheme, { ...pok, year: 2023 }]))).toEqual([]);
    expect(unchecked(runCheck(shape, [scheme, pok])).map(({ code }) => code)).toEqual(["GF-08"]);
  });
});

test("without a year: not checked, at the cell where the year belongs", () => {
  const posts = [bate("Accres", "straks", 5), bate("Accres", "", 6), bate("Accres", "", "PM")];
  expect(
    unchecked(runCheck("long", posts)).map((message) => [message.address, message.wording("nl")]),
  ).toEqual([
    [
      "E5",
      "Niet getoetst aan GF-02 en GF-07: bij €\u00a05 (“Accres”) staat “straks” waar een jaar hoort. Vul een jaar in, zoals 2022.",
    ],
    [
      "F6",
      "Niet getoetst aan GF-02 en GF-07: bij €\u00a06 (“Accres”) staat niets waar een jaar hoort. Vul een jaar in, zoals 2022.",
    ],
    [
      "F7",
      "Niet getoetst aan GF-02 en GF-07: “PM” bij “Accres” is geen bedrag, en er staat niets waar een jaar hoort. Vul een getal en een jaar in.",
    ],
  ]);
  for (const message of unchecked(runCheck("long", posts)))
    expect(message.wording("en")).not.toMatch(/undefined|null|niets|staat/);
});
