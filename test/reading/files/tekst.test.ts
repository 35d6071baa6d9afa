import fc from "fast-check";
import { leesTekst } from "../../../src/reading/files/tekst/leesTekst";
import { veiligeTekst } from "../../../src/reading/amounts";
import { alsUtf16, alsUtf8, alsWindows1252 } from "./coderingen";

const TEKST = "Gemeente;Bedrag\r\nSúdwest-Fryslân;€ 52.000\r\n’s-Gravenhage;1.234,5\r\n";
const RASTER = [
  ["Gemeente", "Bedrag"],
  ["Súdwest-Fryslân", "€ 52.000"],
  ["’s-Gravenhage", "1.234,5"],
];

describe("leesTekst", () => {
  test.each([
    ["UTF-8", alsUtf8(TEKST), "utf-8"],
    ["UTF-8 met BOM", alsUtf8(`\uFEFF${TEKST}`), "utf-8"],
    ["UTF-16 LE met BOM", alsUtf16(TEKST, true, true), "utf-16le"],
    ["UTF-16 BE met BOM", alsUtf16(TEKST, false, true), "utf-16be"],
    ["UTF-16 LE zonder BOM", alsUtf16(TEKST.replace(/[€’]/g, "e"), true, false), "utf-16le"],
    ["UTF-16 BE zonder BOM", alsUtf16(TEKST.replace(/[€’]/g, "e"), false, false), "utf-16be"],
    ["Windows-1252", alsWindows1252(TEKST), "windows-1252"],
  ])("%s", (naam, bytes, codering) => {
    const gelezen = leesTekst(bytes);
    expect(gelezen.codering).toBe(codering);
    const verwacht = naam.includes("zonder")
      ? RASTER.map((rij) => rij.map((t) => t.replace(/[€’]/g, "e")))
      : RASTER;
    expect(gelezen.raster).toEqual(verwacht);
  });

  test.each([
    ["puntkomma, met komma als decimaal", "a;1,5\nb;2,5\nc;3,5", ";"],
    ["tab, geplakt uit Excel", "a\t1,5\t2;3\nb\t2,5\t4;5", "\t"],
    ["komma", "a,1,2\nb,3,4", ","],
    ["streep", "a|1,5|2\nb|2,5|4", "|"],
    ["titels boven de tabel", "Tabel\nin euro's\na;1,5;2\nb;2,5;3", ";"],
    ["één kolom", "a\nb", ";"],
    ["een verdwaalde tab", "a;1;2\nb\tc;3;4\nd;5;6", ";"],
  ])("scheidingsteken: %s", (_, tekst, teken) => expect(leesTekst(tekst).scheidingsteken).toBe(teken));

  test("velden tussen aanhalingstekens", () => {
    const tekst = 'naam;"a;b";"zeg ""ja"""\r\n"twee\nregels";;""';
    expect(leesTekst(tekst).raster).toEqual([
      ["naam", "a;b", 'zeg "ja"'],
      ["twee\nregels", "", ""],
    ]);
  });

  test("een aanhalingsteken dat niet netjes sluit slokt niets op, en wordt gemeld", () => {
    const gelezen = leesTekst('a;1\n"b;2\n"c" d;3\ne;4');
    expect(gelezen.raster).toEqual([
      ["a", "1"],
      ['"b', "2"],
      ['"c" d', "3"],
      ["e", "4"],
    ]);
    expect(gelezen.opmerkingen).toEqual([
      expect.stringMatching(/^Rij 2: een aanhalingsteken sluit niet/),
      expect.stringMatching(/^Rij 3:/),
    ]);
  });

  test("de regel sep= geldt, en de rijnummers verschuiven niet", () => {
    const { raster, scheidingsteken } = leesTekst("sep=|\r\na|1;2\r\nb|3;4");
    expect(scheidingsteken).toBe("|");
    expect(raster).toEqual([[""], ["a", "1;2"], ["b", "3;4"]]);
  });

  test("wat volgens de regels geschreven is, leest gelijk terug", () => {
    const veld = fc.string({
      unit: fc.constantFrom("a", "1", ";", ",", '"', "\n", "\r\n", " ", "é"),
      maxLength: 6,
    });
    const rij = fc.array(veld, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(rij, { minLength: 1, maxLength: 6 }), (rijen) => {
        const tekst = rijen.map((r) => r.map((v) => `"${v.replaceAll('"', '""')}"`).join(";")).join("\r\n");
        expect(leesTekst(`sep=;\r\n${tekst}`).raster.slice(1)).toEqual(rijen);
      }),
    );
  });
});

describe("veiligeTekst", () => {
  test.each([
    "=1+1",
    "+31",
    "-",
    "@SUM(A1)",
    " =1",
    "\t=1",
    "\n@a",
    "'s-Gravenhage",
    "#N/A",
    "0.10",
    "dec-2021",
    "TRUE",
    "waar",
  ])("%j blijft tekst", (tekst) => expect(veiligeTekst(tekst)).toBe(`'${tekst}`));
  test.each(["Utrecht", "AU", "", "€ onbekend", "Súdwest-Fryslân"])("%j blijft zoals het is", (tekst) =>
    expect(veiligeTekst(tekst)).toBe(tekst),
  );
});
