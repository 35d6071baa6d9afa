import type { Controlebevinding } from "../../../src/work/check";
import { controleer, maakBlad, VORMEN, type Post } from "./fondsblad";

const bate = (tekst: string, jaar: number | string, bedrag: number | string): Post => ({
  tekst,
  jaar: jaar as number,
  bedrag,
  soort: "baten",
});
const niet = (bevindingen: readonly Controlebevinding[]) =>
  bevindingen.filter(({ code, nietGetoetst }) => nietGetoetst && code.startsWith("GF"));

describe.each(VORMEN)("%s", (vorm) => {
  test.each([
    ["Raming accres", "GF-02", "GF-02 en GF-07"],
    ["Vrijval BCF", "GF-01", "GF-01 en GF-06"],
    ["Opschalingskorting", "GF-03", "GF-03 en GF-04"],
    ["Bevriezing opschalingskorting", "GF-04", "GF-04"],
    ["Corona: re-integratie", "GF-05", "GF-05"],
  ])("%s met PM: niet getoetst, met cel, wat er stond en waarom", (tekst, code, codes) => {
    const posten = [bate(tekst, 2022, "PM")];
    const [melding, ...rest] = niet(controleer(vorm, posten));
    expect(rest).toEqual([]);
    expect([melding!.code, melding!.ernst, melding!.adres]).toEqual([
      code,
      "advies",
      maakBlad(vorm, posten).adres(0),
    ]);
    expect(melding!.zwijgen).toEqual(codes.split(" en "));
    expect(melding!.bericht("nl")).toBe(
      `Niet getoetst aan ${codes}: “PM” bij “${tekst}” in 2022 is geen bedrag. Vul een getal in, zoals 33000 of -33000.`,
    );
    expect(melding!.bericht("en")).toMatch(
      /^Not checked against .*: “PM” with “.*” in 2022 is not an amount\./,
    );
  });

  test("elke cel zonder bedrag apart; een leesbaar bedrag ernaast wordt wel getoetst", () => {
    const posten = [
      bate("Corona: bijstand", 2022, "n.t.b."),
      bate("Corona: bijstand", 2024, 5),
      bate("Corona: bijstand", 2025, "PM"),
    ];
    const bevindingen = controleer(vorm, posten).filter(({ code }) => code === "GF-05");
    const { adres } = maakBlad(vorm, posten);
    expect(bevindingen.map(({ ernst, adres: waar }) => [ernst, waar])).toEqual([
      ["fout", adres(1)],
      ["advies", adres(0)],
      ["advies", adres(2)],
    ]);
  });

  test("een andere regeling telt alleen als het plan er een actielijn met hetzelfde doel naast boekt", () => {
    const regeling = bate("Subsidie ZonMw", 2022, "PM");
    const pok = { ...bate("POK verward gedrag", 2022, 5), actielijn: 7 };
    expect(niet(controleer(vorm, [regeling]))).toEqual([]);
    expect(niet(controleer(vorm, [regeling, { ...pok, jaar: 2023 }]))).toEqual([]);
    expect(niet(controleer(vorm, [regeling, pok])).map(({ code }) => code)).toEqual(["GF-08"]);
  });
});

test("zonder jaar: niet getoetst, bij de cel waar het jaar hoort", () => {
  const posten = [bate("Accres", "straks", 5), bate("Accres", "", 6), bate("Accres", "", "PM")];
  expect(niet(controleer("lang", posten)).map((melding) => [melding.adres, melding.bericht("nl")])).toEqual([
    [
      "E5",
      "Niet getoetst aan GF-02 en GF-07: bij € 5 (“Accres”) staat “straks” waar een jaar hoort. Vul een jaar in, zoals 2022.",
    ],
    [
      "F6",
      "Niet getoetst aan GF-02 en GF-07: bij € 6 (“Accres”) staat niets waar een jaar hoort. Vul een jaar in, zoals 2022.",
    ],
    [
      "F7",
      "Niet getoetst aan GF-02 en GF-07: “PM” bij “Accres” is geen bedrag, en er staat niets waar een jaar hoort. Vul een getal en een jaar in.",
    ],
  ]);
  for (const melding of niet(controleer("lang", posten)))
    expect(melding.bericht("en")).not.toMatch(/undefined|null|niets|staat/);
});
