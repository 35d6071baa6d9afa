import { leesTekst } from "../../../src/reading/files/tekst/leesTekst";
import { leesBedragen, type Correctie, type Leesresultaat } from "../../../src/reading/amounts";
import { Celfout, FormuleZonderUitkomst } from "../../../src/sheet/celwaarde";
import { PokFout } from "../../../src/sheet/fouten";

const N = null;
const KOP = ["Gemeente", "Actielijn", "Jaar", "Kanaal", "Bedrag"];
const lang = (...rij: unknown[]) => [KOP, rij];
const cel = (bedrag: unknown) => lang("Utrecht", "AL4", 2026, "AU", bedrag);

/** Invoer waaruit niets mag worden overgenomen, met de zin die de gebruiker krijgt. */
const GEVALLEN: readonly [string, unknown[][], RegExp, Correctie?][] = [
  ["PM", cel("PM"), /^Cel E2: “PM” gevonden, een post zonder bedrag.*toegestaan is een bedrag/],
  ["p.m.", cel("p.m."), /pro memorie/],
  ["tekst", cel("nader te bepalen"), /E2.*tekst zonder getal/],
  ["n.v.t.", cel("n.v.t."), /E2.*tekst zonder getal/],
  ["een vraagteken", cel("?"), /E2.*tekst zonder getal/],
  ["een geschat bedrag", cel("ca. 50.000"), /E2.*geen leesbaar getal/],
  ["een bandbreedte", cel("10.000 - 20.000"), /E2.*geen leesbaar getal/],
  ["een percentage", cel("12%"), /een percentage/],
  ["een formule als tekst", cel("=1+1"), /de tekst van een formule/],
  [
    "een formule zonder uitkomst",
    cel(new FormuleZonderUitkomst("A1")),
    /E2: “=A1” gevonden, een formule zonder bewaarde uitkomst/,
  ],
  ["een foutwaarde", cel("#N/B"), /“#N\/B” gevonden, een foutwaarde/],
  ["een foutwaarde uit een bestand", cel(new Celfout("#REF!")), /een foutwaarde/],
  ["een datum", cel(new Date(Date.UTC(2026, 0, 2))), /“2026-01-02” gevonden, een datum/],
  ["WAAR", cel(true), /WAAR gevonden, geen getal/],
  ["centen", cel(1234.56), /1\.234,56 gevonden, geen hele euro's/],
  ["centen in tekst", cel("1.234,56"), /“1.234,56” gevonden, geen hele euro's/],
  [
    "minder dan een euro na de eenheid",
    [["x € 1.000"], ...cel("0,0005")],
    /E3.*geen hele euro's \(× 1\.000\)/,
  ],
  ["twee tekens", cel("-33.000-"), /meer dan één teken/],
  ["haakjes en min", cel("(-33.000)"), /meer dan één teken/],
  ["verkeerde groepen", cel("12.34.567"), /geen leesbaar getal/],
  ["wetenschappelijk", cel("1e5"), /geen leesbaar getal/],
  ["oneindig", cel(Infinity), /een te groot of onbekend getal/],
  ["te groot", cel(1e17), /een te groot of onbekend getal/],
  ["dubbelzinnige komma", cel("1,234"), /kan een duizendtal zijn en ook een breuk.*Geef haar op/],
  [
    "twee notaties door elkaar",
    [KOP, ["Utrecht", "AL4", 2026, "AU", "1.234,0"], ["Utrecht", "AL2", 2026, "AU", "1,234.0"]],
    /Nederlands geschreven.*Engels/,
  ],
  [
    "Engelse breuk naast een punt met drie cijfers",
    [KOP, ["Utrecht", "AL4", 2026, "AU", "12.0"], ["Utrecht", "AL2", 2026, "AU", "52.000"]],
    /“12.0” is Engels.*“52.000” kan dan ook een breuk/,
  ],
  [
    "onbekende actielijn",
    lang("Utrecht", "AL9", 2026, "AU", 1),
    /^Cel B2 \(actielijn\): “AL9” gevonden; toegestaan is 1 tot en met 8/,
  ],
  ["dubbelzinnige actielijn", lang("Utrecht", "ing", 2026, "AU", 1), /B2.*past bij actielijn/],
  ["een taakveld als actielijn", lang("Utrecht", "6.2", 2026, "AU", 1), /B2.*“6.2” gevonden/],
  ["lege actielijn", lang("Utrecht", "", 2026, "AU", 1), /B2 \(actielijn\): niets gevonden/],
  [
    "jaar buiten de bron",
    lang("Utrecht", "AL4", 2028, "AU", 1),
    /C2 \(jaar\): 2028 gevonden.*2021 tot en met 2027/,
  ],
  [
    "onbekend kanaal",
    lang("Utrecht", "AL4", 2026, "SPUK", 1),
    /D2 \(kanaal\): “SPUK” gevonden.*AU, DU, RIJK, OPEN/,
  ],
  [
    "onbekende gemeente",
    lang("Nergenshuizen", "AL4", 2026, "AU", 1),
    /A2: “Nergenshuizen” gevonden, geen gemeente/,
  ],
  [
    "een naam van twee gemeenten",
    lang("Bergen", "AL4", 2026, "AU", 1),
    /A2.*Bergen \(NH.\) \(GM0373\) of Bergen \(L.\)/,
  ],
  ["onbekende gemeentecode", lang(1999, "AL4", 2026, "AU", 1), /^Cel A2: 1999 gevonden, geen gemeente/],
  ["lege gemeente", lang(N, "AL4", 2026, "AU", 1), /^Rij 2: de gemeente ontbreekt/],
  [
    "naam hoort niet bij code",
    [
      ["Code", ...KOP],
      ["GM0344", "Zeist", "AL4", 2026, "AU", 1],
    ],
    /B2: “Zeist” gevonden, terwijl de code die van Utrecht \(GM0344\) is/,
  ],
  [
    "twee verschillende bedragen voor één plaats",
    [KOP, ["Utrecht", "AL4", 2026, "AU", 1], ["utrecht", 4, 2026, "AU", 2]],
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
  ["vreemde eenheid", [["(x € 100)"], ...cel(5)], /“\(x € 100\)” is geen euro's, duizenden of miljoenen/],
  ["miljarden", [["in miljarden"], ...cel(5)], /“in miljarden” is geen/],
  [
    "twee eenheden",
    [["x € 1.000"], ...cel(5), ["Bedragen x € 1 mln"]],
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
  ["alleen een totaalrij", lang("Nederland", "AL4", 2026, "AU", 1), /^$/],
];

const zinnen = ({ afgekeurd, vragen }: Leesresultaat) => [
  ...afgekeurd.map(({ reden }) => reden),
  ...vragen.map(({ tekst }) => tekst),
];

describe("misvormde invoer", () => {
  test("er zijn er minstens 40", () => expect(GEVALLEN.length).toBeGreaterThanOrEqual(40));

  test.each(GEVALLEN)("%s", (_, raster, zin, correctie = {}) => {
    const gelezen = leesBedragen(raster, correctie);
    expect(gelezen.rijen).toEqual([]);
    if (zin.source === "^$") {
      expect(zinnen(gelezen)).toEqual([]);
      expect(gelezen.totaalrijen).toEqual([{ rij: 2, tekst: expect.stringContaining("Nederland") }]);
      return;
    }
    expect(zinnen(gelezen).some((gevonden) => zin.test(gevonden))).toBe(true);
    for (const gevonden of zinnen(gelezen)) expect(gevonden).toMatch(/^(Cel|Rij|De|Er|Het|Nergens) .*\.$/);
  });

  test("één fout laat de andere cellen van de rij staan", () => {
    const gelezen = leesBedragen([
      ["Actielijn", 2025, 2026],
      ["AL4", "PM", 5],
    ]);
    expect(gelezen.rijen.map(({ jaar, bedrag }) => [jaar, bedrag])).toEqual([[2026, 5]]);
    expect(gelezen.afgekeurd).toHaveLength(1);
  });

  test("hetzelfde bedrag twee keer telt één keer, en dat staat erbij", () => {
    const rij = ["Utrecht", "AL4", 2026, "AU", 1];
    const gelezen = leesBedragen([KOP, rij, rij]);
    expect(gelezen.rijen).toHaveLength(1);
    expect(gelezen.afgekeurd[0]!.reden).toMatch(/Cel E3: 1 gevonden, al gelezen in E2/);
  });

  test.each<[string, Uint8Array | string, RegExp]>([
    [
      "bytes die geen tekst zijn",
      Uint8Array.of(1, 0, 0, 0, 7, 9, 0, 200),
      /tekens die in tekst niet voorkomen/,
    ],
    ["niets", new Uint8Array(), /De tekst is leeg/],
    ["alleen witruimte", " \r\n\t ", /De tekst is leeg/],
  ])("%s als tekstbestand", (_, bron, zin) => {
    expect(() => leesTekst(bron)).toThrow(PokFout);
    expect(() => leesTekst(bron)).toThrow(zin);
  });
});
