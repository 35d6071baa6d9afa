import fc from "fast-check";
import { readText } from "../../../src/reading/files/text/readText";
import { safeText } from "../../../src/reading/amounts";
import { asUtf16, asUtf8, asWindows1252 } from "./encodings";

const TEXT = "Gemeente;Bedrag\r\nSúdwest-Fryslân;€ 52.000\r\n’s-Gravenhage;1.234,5\r\n";
const RASTER = [
  ["Gemeente", "Bedrag"],
  ["Súdwest-Fryslân", "€ 52.000"],
  ["’s-Gravenhage", "1.234,5"],
];

describe("readText", () => {
  test.each([
    ["UTF-8", asUtf8(TEXT), "utf-8"],
    ["UTF-8 met BOM", asUtf8(`\uFEFF${TEXT}`), "utf-8"],
    ["UTF-16 LE met BOM", asUtf16(TEXT, true, true), "utf-16le"],
    ["UTF-16 BE met BOM", asUtf16(TEXT, false, true), "utf-16be"],
    ["UTF-16 LE zonder BOM", asUtf16(TEXT.replace(/[€’]/g, "e"), true, false), "utf-16le"],
    ["UTF-16 BE zonder BOM", asUtf16(TEXT.replace(/[€’]/g, "e"), false, false), "utf-16be"],
    ["Windows-1252", asWindows1252(TEXT), "windows-1252"],
  ])("%s", (name, bytes, encoding) => {
    const readResult = readText(bytes);
    expect(readResult.encoding).toBe(encoding);
    const expected = name.includes("zonder")
      ? RASTER.map((row) => row.map((t) => t.replace(/[€’]/g, "e")))
      : RASTER;
    expect(readResult.raster).toEqual(expected);
  });

  test.each([
    ["puntkomma, met komma als decimaal", "a;1,5\nb;2,5\nc;3,5", ";"],
    ["tab, geplakt uit Excel", "a\t1,5\t2;3\nb\t2,5\t4;5", "\t"],
    ["komma", "a,1,2\nb,3,4", ","],
    ["streep", "a|1,5|2\nb|2,5|4", "|"],
    ["titels boven de tabel", "Tabel\nin euro's\na;1,5;2\nb;2,5;3", ";"],
    ["één kolom", "a\nb", ";"],
    ["een verdwaalde tab", "a;1;2\nb\tc;3;4\nd;5;6", ";"],
  ])("separator: %s", (_, text, token) => expect(readText(text).separator).toBe(token));

  test("fields in quotes", () => {
    const text = 'naam;"a;b";"zeg ""ja"""\r\n"twee\nregels";;""';
    expect(readText(text).raster).toEqual([
      ["naam", "a;b", 'zeg "ja"'],
      ["twee\nregels", "", ""],
    ]);
  });

  test("a quote that does not close properly swallows nothing, and is reported", () => {
    const readResult = readText('a;1\n"b;2\n"c" d;3\ne;4');
    expect(readResult.raster).toEqual([
      ["a", "1"],
      ['"b', "2"],
      ['"c" d', "3"],
      ["e", "4"],
    ]);
    expect(readResult.remarks).toEqual([
      {
        nl: expect.stringMatching(/^Rij 2: een aanhalingsteken sluit niet/),
        en: expect.stringMatching(/^Row 2: a quotation mark is not closed/),
      },
      { nl: expect.stringMatching(/^Rij 3:/), en: expect.stringMatching(/^Row 3:/) },
    ]);
  });

  test("the line sep= holds, and the row numbers do not shift", () => {
    const { raster, separator } = readText("sep=|\r\na|1;2\r\nb|3;4");
    expect(separator).toBe("|");
    expect(raster).toEqual([[""], ["a", "1;2"], ["b", "3;4"]]);
  });

  test("what is written by the rules reads back equal", () => {
    const field = fc.string({
      unit: fc.constantFrom("a", "1", ";", ",", '"', "\n", "\r\n", " ", "é"),
      maxLength: 6,
    });
    const row = fc.array(field, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
        const text = rows.map((r) => r.map((v) => `"${v.replaceAll('"', '""')}"`).join(";")).join("\r\n");
        expect(readText(`sep=;\r\n${text}`).raster.slice(1)).toEqual(rows);
      }),
    );
  });
});

describe("safeText", () => {
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
  ])("%j stays text", (text) => expect(safeText(text)).toBe(`'${text}`));
  test.each(["Utrecht", "AU", "", "€ onbekend", "Súdwest-Fryslân"])("%j stays as it is", (text) =>
    expect(safeText(text)).toBe(text),
  );
});
