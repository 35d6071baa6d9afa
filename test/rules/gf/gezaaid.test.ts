import { CATALOGUS } from "../../../src/rules";
import { controleer, maakBlad, VORMEN, type Post } from "./fondsblad";

/** Een gemeente met een duizendste van het gemeentefonds; POK-regels zonder eigen bevindingen op deze bedragen. */
const GEGEVENS = { aandeelGemeentefonds: 0.001 };

const bate = (tekst: string, jaar: number, bedrag: number, rest: Partial<Post> = {}): Post => ({
  tekst,
  jaar,
  bedrag,
  soort: "baten",
  ...rest,
});

/** Wat de brief toestaat, met twee POK-regels die elkaar dekken. */
const SCHOON: readonly Post[] = [
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
  bate("POK verward gedrag", 2022, 10_000_000, { actielijn: 7, soort: "lasten" }),
];

const OVERTREDINGEN: readonly { code: string; ernst: string; post: Post }[] = [
  { code: "GF-01", ernst: "fout", post: bate("BCF, aanvullend", 2022, 250_000) },
  { code: "GF-02", ernst: "waarschuwing", post: bate("Raming accres", 2024, 694_840) },
  { code: "GF-03", ernst: "fout", post: bate("Opschalingskorting, rest", 2022, -270_000) },
  { code: "GF-04", ernst: "fout", post: bate("Bevriezing opschalingskorting", 2024, 270_000) },
  { code: "GF-05", ernst: "fout", post: bate("Corona: schuldenbeleid", 2023, 30_000) },
  { code: "GF-06", ernst: "waarschuwing", post: bate("Vrijval BTW-compensatiefonds", 2021, 216_000) },
  { code: "GF-07", ernst: "waarschuwing", post: bate("Accres, vaststaand", 2025, 1_000_000) },
  { code: "GF-08", ernst: "waarschuwing", post: bate("Subsidie ZonMw", 2022, 12_000) },
];

const familie = (bevindingen: ReturnType<typeof controleer>) =>
  bevindingen
    .filter(({ code }) => code.startsWith("GF"))
    .map(({ code, ernst, adres }) => `${ernst} ${code} ${adres}`.trim());

test("van elke regel van de familie is er een overtreding", () => {
  const codes = CATALOGUS.map(({ code }) => code).filter((code) => code.startsWith("GF"));
  expect(OVERTREDINGEN.map(({ code }) => code)).toEqual(codes);
});

describe.each(VORMEN)("%s", (vorm) => {
  test("wat de brief toestaat geeft geen bevindingen", () =>
    expect(familie(controleer(vorm, SCHOON, GEGEVENS))).toEqual([]));

  test.each(OVERTREDINGEN.map((o) => [o.code, o] as const))(
    "%s: gevonden bij zijn cel, en verder niets van de familie",
    (code, { ernst, post }) => {
      const posten = [...SCHOON, post];
      const waar =
        code === "GF-03"
          ? posten.findIndex(({ tekst, jaar }) => tekst === "Opschalingskorting" && jaar === 2022)
          : posten.length - 1;
      expect(familie(controleer(vorm, posten, GEGEVENS))).toEqual([
        `${ernst} ${code} ${maakBlad(vorm, posten).adres(waar)}`,
      ]);
    },
  );

  test("zonder aandeel zegt het resultaat één keer wat er niet getoetst kon worden", () => {
    const zonder = SCHOON.filter(({ tekst, jaar }) => tekst !== "Opschalingskorting" || jaar >= 2022);
    const niet = controleer(vorm, zonder).filter(({ code }) => code.startsWith("GF"));
    expect(niet.map(({ nietGetoetst }) => nietGetoetst)).toEqual([true]);
    expect(niet[0]!.bericht("nl")).toMatch(/^Niet getoetst aan GF-01 en GF-03: .*aandeel van uw gemeente/);
    expect(niet[0]!.bericht("en")).toMatch(/^Not checked against GF-01 and GF-03: /);
  });
});

test("een plan met alleen POK-regels merkt niets van de familie", () => {
  const pok = SCHOON.filter(({ actielijn }) => actielijn !== undefined);
  expect(familie(controleer("lang", pok, {}))).toEqual([]);
});
