import { readText } from "../../../src/reading/files/text/readText";
import { readAmounts as readInBoth, type Correction } from "../../../src/reading/amounts";
import { CellError, FormulaWithoutOutcome } from "../../../src/sheet/cellValue";
import { PokError } from "../../../src/sheet/errors";
import { inDutch, pairsIn } from "../inDutch";

const readAmounts = (...input: Parameters<typeof readInBoth>) => inDutch(readInBoth(...input));
type ReadResult = ReturnType<typeof readAmounts>;

const N = null;
const HEADER = ["Gemeente", "Actielijn", "Jaar", "Kanaal", "Bedrag"];
const long = (...row: unknown[]) => [HEADER, row];
const cell = (amount: unknown) => long("Utrecht", "AL4", 2026, "AU", amount);

/** Input from which nothing may be adopted, with the sentence the user gets. */
const CASES: readonly [string, unknown[][], RegExp, Correction?][] = [
  ["PM", cell("PM"), /^Cel E2: “PM” gevonden, een post zonder bedrag.*toegestaan is een bedrag/],
  ["p.m.", cell("p.m."), /pro memorie/],
  ["tekst", cell("nader te bepalen"), /E2.*tekst zonder getal/],
  ["n.v.t.", cell("n.v.t."), /E2.*tekst zonder getal/],
  ["een vraagteken", cell("?"), /E2.*tekst zonder getal/],
  ["een geschat bedrag", cell("ca. 50.000"), /E2.*geen leesbaar getal/],
  ["een bandbreedte", cell("10.000 - 20.000"), /E2.*geen leesbaar getal/],
  ["een percentage", cell("12%"), /een percentage/],
  ["een formule als tekst", cell("=1+1"), /de tekst van een formule/],
  [
    "een formule zonder uitkomst",
    cell(new FormulaWithoutOutcome("A1")),
    /E2: “=A1” gevonden, een formule zonder bewaarde uitkomst/,
  ],
  ["een foutwaarde", cell("#N/B"), /“#N\/B” gevonden, een foutwaarde/],
  ["een foutwaarde uit een bestand", cell(new CellError("#REF!")), /een foutwaarde/],
  ["een datum", cell(new Date(Date.UTC(2026, 0, 2))), /“2026-01-02” gevonden, een datum/],
  ["WAAR", cell(true), /WAAR gevonden, geen getal/],
  ["centen", cell(1234.56), /1\.234,56 gevonden, geen hele euro's/],
  ["centen in tekst", cell("1.234,56"), /“1.234,56” gevonden, geen hele euro's/],
  [
    "minder dan een euro na de eenheid",
    [["x € 1.000"], ...cell("0,0005")],
    /E3.*geen hele euro's \(× 1\.000\)/,
  ],
  ["twee tekens", cell("-33.000-"), /meer dan één teken/],
  ["haakjes en min", cell("(-33.000)"), /meer dan één teken/],
  ["verkeerde groepen", cell("12.34.567"), /geen leesbaar getal/],
  ["wetenschappelijk", cell("1e5"), /geen leesbaar getal/],
  ["oneindig", cell(Infinity), /een te groot of onbekend getal/],
  ["te groot", cell(1e17), /een te groot of onbekend getal/],
  ["dubbelzinnige komma", cell("1,234"), /kan een duizendtal zijn en ook een breuk.*Geef haar op/],
  [
    "twee notaties door elkaar",
    [HEADER, ["Utrecht", "AL4", 2026, "AU", "1.234,0"], ["Utrecht", "AL2", 2026, "AU", "1,234.0"]],
    /Nederlands geschreven.*Engels/,
  ],
  [
    "Engelse breuk naast een punt met drie cijfers",
    [HEADER, ["Utrecht", "AL4", 2026, "AU", "12.0"], ["Utrecht", "AL2", 2026, "AU", "52.000"]],
    /“12.0” is Engels.*“52.000” kan dan ook een breuk/,
  ],
  [
    "onbekende actielijn",
    long("Utrecht", "AL9", 2026, "AU", 1),
    /^Cel B2 \(actielijn\): “AL9” gevonden; toegestaan is 1 tot en met 8/,
  ],
  ["dubbelzinnige actielijn", long("Utrecht", "ing", 2026, "AU", 1), /B2.*past bij actielijn/],
  ["een taakveld als actielijn", long("Utrecht", "6.2", 2026, "AU", 1), /B2.*“6.2” gevonden/],
  ["lege actielijn", long("Utrecht", "", 2026, "AU", 1), /B2 \(actielijn\): niets gevonden/],
  [
    "jaar buiten de bron",
    long("Utrecht", "AL4", 2028, "AU", 1),
    /C2 \(jaar\): 2028 gevonden.*2021 tot en met 2027/,
  ],
  [
    "onbekend kanaal",
    long("Utrecht", "AL4", 2026, "SPUK", 1),
    /D2 \(kanaal\): “SPUK” gevonden.*AU, DU, RIJK, OPEN/,
  ],
  [
    "onbekende gemeente",
    long("Nergenshuizen", "AL4", 2026, "AU", 1),
    /A2: “Nergenshuizen” gevonden, geen gemeente/,
  ],
  [
    "een naam van twee gemeenten",
    long("Bergen", "AL4", 2026, "AU", 1),
    /A2.*Bergen \(NH.\) \(GM0373\) of Bergen \(L.\)/,
  ],
  ["onbekende gemeentecode", long(1999, "AL4", 2026, "AU", 1), /^Cel A2: 1999 gevonden, geen gemeente/],
  ["lege gemeente", long(N, "AL4", 2026, "AU", 1), /^Rij 2: de gemeente ontbreekt/],
  [
    "naam hoort niet bij code",
    [
      ["Code", ...HEADER],
      ["GM0344", "Zeist", "AL4", 2026, "AU", 1],
    ],
    /B2: “Zeist” gevonden, terwijl de code die van Utrecht \(GM0344\) is/,
  ],
  [
    "twee verschillende bedragen voor één plaats",
    [HEADER, ["Utrecht", "AL4", 2026, "AU", 1], ["utrecht", 4, 2026, "AU", 2]],
    /E2: 1 gevonden, terwijl E2, E3 verschillende bedragen dragen bij actielijn 4, 2026, AU voor Utrecht/,
  ],
  [
    "kanaal niet af te leiden",
    [
      ["Actielijn", 2021],
      ["AL3", 5],
    ],
    /B2: 5 gevonden, zonder kanaal: voor actielijn 3 in 2021/,
  ],
  [
    "geen jaar",
    [
      ["Gemeente", "AL2", "AL4"],
      ["Utrecht", 1, 2],
    ],
    /Nergens staat bij welk jaar/,
  ],
  [
    "geen actielijn",
    [
      ["Gemeente", 2025, 2026],
      ["Utrecht", 1, 2],
    ],
    /Nergens staat bij welke actielijn/,
  ],
  [
    "geen bedragen",
    [
      ["Gemeente", "Actielijn", "Jaar"],
      ["Utrecht", "AL4", 2026],
    ],
    /geen kolom met bedragen/,
  ],
  ["geen tabel", [["Geachte raad,"], ["hierbij de begroting."]], /geen kolom met bedragen/],
  ["niets", [], /geen kolom met bedragen/],
  ["vreemde eenheid", [["(x € 100)"], ...cell(5)], /“\(x € 100\)” is geen euro's, duizenden of miljoenen/],
  ["miljarden", [["in miljarden"], ...cell(5)], /“in miljarden” is geen/],
  [
    "twee eenheden",
    [["x € 1.000"], ...cell(5), ["Bedragen x € 1 mln"]],
    /“x € 1.000” en “Bedragen x € 1 mln” spreken elkaar tegen/,
  ],
  [
    "twee jaarkolommen",
    [
      ["Actielijn", "Jaar", "Begrotingsjaar", "Bedrag"],
      [4, 2025, 2026, 1],
    ],
    /kolommen B \(“Jaar”\) en C \(“Begrotingsjaar”\) noemen allebei jaar/,
  ],
  [
    "begroting en realisatie van hetzelfde jaar",
    [
      ["Actielijn", "Begroting 2022", "Realisatie 2022"],
      ["AL4", 1, 2],
    ],
    /kolommen B \(“Begroting 2022”\) en C \(“Realisatie 2022”\) dragen bedragen voor dezelfde plaats/,
  ],
  ["alleen een totaalrij", long("Nederland", "AL4", 2026, "AU", 1), /^$/],
];

const sentences = ({ rejected, questions }: ReadResult) => [
  ...rejected.map(({ reason }) => reason),
  ...questions.map(({ text }) => text),
];

describe("malformed input", () => {
  test("there are at least 40", () => expect(CASES.length).toBeGreaterThanOrEqual(40));

  test.each(CASES)("%s", (_, raster, sentence, correction = {}) => {
    const readResult = readAmounts(raster, correction);
    expect(readResult.rows).toEqual([]);
    if (sentence.source === "^$") {
      expect(sentences(readResult)).toEqual([]);
      expect(readResult.totalRows).toEqual([{ row: 2, text: expect.stringContaining("Nederland") }]);
      return;
    }
    expect(sentences(readResult).some((found) => sentence.test(found))).toBe(true);
    for (const found of sentences(readResult)) expect(found).toMatch(/^(Cel|Rij|De|Er|Het|Nergens) .*\.$/);
  });

  test.each(CASES)(
    "in English it says the same of the same places: %s",
    (_, raster, _sentence, correction = {}) => {
      for (const { nl, en } of pairsIn(readInBoth(raster, correction))) {
        expect(en).not.toMatch(/\b(de|het|een|geen|niet|kolom|rij|zijn|staat|opgegeven)\b/);
        // What the user recognizes: what stands between quotes, addresses, rows and amounts.
        const facts = (text: string) => text.match(/“[^”]*”|\d[\d.,]*\d|\d/g) ?? [];
        expect(facts(en)).toEqual(facts(nl));
      }
    },
  );

  test("one error leaves the other cells of the row", () => {
    const readResult = readAmounts([
      ["Actielijn", 2025, 2026],
      ["AL4", "PM", 5],
    ]);
    expect(readResult.rows.map(({ year, amount }) => [year, amount])).toEqual([[2026, 5]]);
    expect(readResult.rejected).toHaveLength(1);
  });

  test("the same amount twice counts once, and it says so", () => {
    const row = ["Utrecht", "AL4", 2026, "AU", 1];
    const readResult = readAmounts([HEADER, row, row]);
    expect(readResult.rows).toHaveLength(1);
    expect(readResult.rejected[0]!.reason).toMatch(/Cel E3: 1 gevonden, al gelezen in E2/);
  });

  test.each<[string, Uint8Array | string, RegExp]>([
    [
      "bytes die geen tekst zijn",
      Uint8Array.of(1, 0, 0, 0, 7, 9, 0, 200),
      /tekens die in tekst niet voorkomen/,
    ],
    ["niets", new Uint8Array(), /De tekst is leeg/],
    ["alleen witruimte", " \r\n\t ", /De tekst is leeg/],
  ])("%s as a text file", (_, source, sentence) => {
    expect(() => readText(source)).toThrow(PokError);
    expect(() => readText(source)).toThrow(sentence);
  });
});
