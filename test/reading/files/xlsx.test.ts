import { readFile, type DataFile } from "../../../src/reading/files";
import { CellError, FormulaWithoutOutcome } from "../../../src/sheet/cellValue";
import { asZip, parts, relationships } from "./writers";

async function read(data: string, rest: Readonly<Record<string, string>> = {}): Promise<DataFile> {
  const file = await readFile("werkmap.xlsx", await asZip(parts(data, rest)));
  return file!;
}

const sheet = async (data: string, rest: Readonly<Record<string, string>> = {}) =>
  (await read(data, rest)).sheets[0]!;

/** The value of one cell with these attributes and content. */
async function cell(attrs: string, content: string, rest: Readonly<Record<string, string>> = {}) {
  const { raster } = await sheet(`<row r="1"><c r="A1" ${attrs}>${content}</c></row>`, rest);
  return raster[0]?.[0];
}

const format = (...codes: readonly (number | string)[]) => ({
  "xl/styles.xml": `<styleSheet><numFmts>${codes
    .map((code, i) =>
      typeof code === "string" ? `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>` : "",
    )
    .join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${codes
    .map((code, i) => `<xf numFmtId="${typeof code === "string" ? 164 + i : code}"/>`)
    .join("")}</cellXfs></styleSheet>`,
});

describe("the value of a cell", () => {
  test.each<[string, string, string, unknown]>([
    ["een getal", "", "<v>1234.5</v>", 1234.5],
    ["een getal met een macht", 't="n"', "<v>1.5E+3</v>", 1500],
    ["een negatief getal", "", "<v>-65000</v>", -65000],
    ["een gedeelde tekst", 't="s"', "<v>0</v>", "Utrecht"],
    ["tekst in de cel", 't="inlineStr"', "<is><t>’s-Gravenhage</t></is>", "’s-Gravenhage"],
    [
      "opgemaakte tekst in de cel",
      't="inlineStr"',
      "<is><r><rPr><b/></rPr><t>AL</t></r><r><t xml:space='preserve'> 4</t></r></is>",
      "AL 4",
    ],
    ["de tekst van een formule", 't="str"', "<f>A1</f><v>a&amp;b</v>", "a&b"],
    ["lege tekst van een formule", 't="str"', "<f>A1</f><v></v>", ""],
    ["de uitkomst van een formule", "", "<f>1+1</f><v>2</v>", 2],
    ["waar", 't="b"', "<v>1</v>", true],
    ["onwaar", 't="b"', "<v>0</v>", false],
    ["een fout", 't="e"', "<v>#N/A</v>", new CellError("#N/A")],
    ["een formule zonder uitkomst", "", "<f>SUM(B1:B2)</f>", new FormulaWithoutOutcome("SUM(B1:B2)")],
    ["met een lege uitkomst", "", "<f>B1</f><v/>", new FormulaWithoutOutcome("B1")],
    ["een gedeelde formule", "", '<f t="shared" si="0"/>', new FormulaWithoutOutcome("…")],
    [
      "een datum van de strikte opmaak",
      't="d"',
      "<v>2026-01-31T00:00:00</v>",
      new Date("2026-01-31T00:00:00Z"),
    ],
    ["een dag van de strikte opmaak", 't="d"', "<v>2026-01-31</v>", new Date("2026-01-31T00:00:00Z")],
    ["een tijd van de strikte opmaak", 't="d"', "<v>12:30:00</v>", "12:30:00"],
    ["een teken dat XML niet kent", 't="inlineStr"', "<is><t>a_x000D_b</t></is>", "a\rb"],
    ["alleen opmaak", 's="0"', "", undefined],
  ])("%s", async (_, attrs, content, value) => expect(await cell(attrs, content)).toEqual(value));

  test("shared texts: pieces joined, spaces kept, without phonetics", async () => {
    const texts = `<sst><si><r><t>Uitvoerings</t></r><r><rPr/><t xml:space="preserve">capaciteit </t></r></si>
      <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t/></si></sst>`;
    const { raster } = await sheet(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
      { "xl/sharedStrings.xml": texts },
    );
    expect(raster).toEqual([["Uitvoeringscapaciteit ", "東京", ""]]);
  });
});

describe("dates", () => {
  test.each<[number | string, boolean]>([
    [14, true],
    [22, true],
    [45, true],
    [46, false],
    [3, false],
    [49, false],
    ["dd-mm-yyyy", true],
    ["[$-413]d mmmm yyyy;@", true],
    ["h:mm AM/PM", true],
    ["[h]:mm:ss", false],
    ["[Red]-#,##0", false],
    ["#,##0,", false],
    ["#,##0.00 &quot;mln dus&quot;", false],
    ["0\\d", false],
    ["_-€ * #,##0_d", false],
    ["#,##0;dd", false],
    ["General", false],
  ])("format %p is a date: %p", async (code, isDate) => {
    const value = await cell('s="1"', "<v>44562</v>", format(0, code));
    expect(value).toEqual(isDate ? new Date("2022-01-01T00:00:00Z") : 44562);
  });

  test.each([
    [1, "1900-01-01T00:00:00.000Z"],
    [59, "1900-02-28T00:00:00.000Z"],
    [61, "1900-03-01T00:00:00.000Z"],
    [44562.75, "2022-01-01T18:00:00.000Z"],
    [2958465, "9999-12-31T00:00:00.000Z"],
  ])("serial number %d", async (number, date) => {
    expect(await cell('s="0"', `<v>${number}</v>`, format(14))).toEqual(new Date(date));
  });

  test("a number that has no date stays a number", async () => {
    expect(await cell('s="0"', "<v>-65000</v>", format(14))).toBe(-65000);
    expect(await cell('s="0"', "<v>52000000</v>", format(14))).toBe(52000000);
  });

  test("a workbook that counts from 1904", async () => {
    const workbook = parts("")["xl/workbook.xml"].replace("<workbookPr/>", '<workbookPr date1904="1"/>');
    const rest = { ...format(14), "xl/workbook.xml": workbook };
    expect(await cell('s="0"', "<v>0</v>", rest)).toEqual(new Date("1904-01-01T00:00:00Z"));
  });
});

describe("the sheet", () => {
  test("empty rows and cells are filled in; format alone extends nothing", async () => {
    const { raster } = await sheet(
      '<row r="2"><c r="C2"><v>1</v></c><c r="AA2" s="0"/></row><row r="4"><c r="A4"><v>2</v></c></row><row r="9"><c r="A9" s="0"/></row>',
    );
    expect(raster).toEqual([[], [null, null, 1], [], [2]]);
  });

  test("without addresses rows and cells count on", async () => {
    const { raster } = await sheet("<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>");
    expect(raster).toEqual([[1, 2], [3]]);
  });

  test("hidden rows", async () => {
    const readResult = await sheet(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row><row r="3" hidden="true"><c r="A3"><v>3</v></c></row><row r="4" hidden="0"><c r="A4"><v>4</v></c></row><row r="90" hidden="1"/>',
    );
    expect(readResult.hiddenRows).toEqual([2, 3]);
    expect(readResult.raster).toEqual([[1], [2], [3], [4]]);
  });

  test("merged cells: only the top left one, and a hidden value is reported", async () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>99</v></c><c r="C1"><v>3</v></c></row><row r="2"><c r="A2"><v>98</v></c></row>';
    const file = await read("", {
      "xl/worksheets/sheet1.xml": `<worksheet><sheetData>${data}</sheetData><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="E5:F6"/></mergeCells></worksheet>`,
    });
    expect(file.sheets[0]!.raster).toEqual([[1, null, 3], [null]]);
    expect(file.remarks).toEqual([
      {
        nl: expect.stringMatching(/Blad “Blad”: 2 × een waarde onder samengevoegde cellen/),
        en: expect.stringMatching(/Sheet “Blad”: 2 × a value under merged cells/),
      },
    ]);
  });

  test("formulas without a stored outcome are reported", async () => {
    const { remarks } = await read('<row r="1"><c r="A1"><f>1</f></c><c r="B1"><f>2</f><v>2</v></c></row>');
    expect(remarks).toEqual([
      {
        nl: expect.stringMatching(/1 × een formule zonder bewaarde uitkomst.*bewaar het opnieuw/),
        en: expect.stringMatching(/1 × a formula without a stored outcome.*save it again/),
      },
    ]);
  });

  test("what stands outside the data does not count, even under the same name", async () => {
    const { raster } = await sheet("", {
      "xl/worksheets/sheet1.xml":
        '<worksheet><cols/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><extLst><ext><x14:c r="A1"><x14:v>9</x14:v></x14:c><xm:f>B1</xm:f></ext></extLst></worksheet>',
    });
    expect(raster).toEqual([[1]]);
  });
});

describe("the workbook", () => {
  test("prefixes, the strict format and unusual paths", async () => {
    const strict = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = await asZip({
      "_rels/.rels": `<p:Relationships xmlns:p="p"><p:Relationship Id="a" Type="${strict}/officeDocument" Target="/Map/boek.xml"/></p:Relationships>`,
      "map/boek.xml": `<x:workbook xmlns:x="x" xmlns:q="${strict}"><x:sheets><x:sheet name="Één &amp; al" sheetId="3" q:id="z9"/></x:sheets></x:workbook>`,
      "Map/_rels/boek.xml.rels": `<Relationships><Relationship Id="z9" Type="${strict}/worksheet" Target="../bladen/./een.xml"/></Relationships>`,
      "bladen/een.xml": `\uFEFF<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<x:worksheet xmlns:x="x"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t><![CDATA[a<b]]></x:t></x:is></x:c><x:c r="B1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    });
    const file = await readFile("map.xlsx", bytes);
    expect(file).toEqual({
      name: "map.xlsx",
      kind: "xlsx",
      sheets: [{ name: "Één & al", raster: [["a<b", 7]], hiddenRows: [], visible: true }],
      remarks: [],
    });
  });

  test("sheets in the order of their tabs, hidden ones too; a chart sheet is no worksheet", async () => {
    const basis = parts("");
    const single = (value: number) =>
      `<worksheet><sheetData><row r="1"><c r="A1"><v>${value}</v></c></row></sheetData></worksheet>`;
    const bytes = await asZip({
      "_rels/.rels": basis["_rels/.rels"],
      "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="Tweede" sheetId="2" r:id="rId2"/><sheet name="Grafiek" sheetId="4" r:id="rId4"/><sheet name="Eerste" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Diep" sheetId="3" state="veryHidden" r:id="rId3"/></sheets></workbook>`,
      "xl/_rels/workbook.xml.rels": relationships(
        ["worksheet", "a.xml"],
        ["worksheet", "b.xml"],
        ["worksheet", "c.xml"],
        ["chartsheet", "d.xml"],
      ),
      "xl/a.xml": single(1),
      "xl/b.xml": single(2),
      "xl/c.xml": single(3),
      "xl/d.xml": "<chartsheet/>",
    });
    const { sheets } = (await readFile("x.xlsx", bytes))!;
    expect(sheets.map(({ name, visible, raster }) => [name, visible, raster[0]![0]])).toEqual([
      ["Tweede", true, 2],
      ["Eerste", false, 1],
      ["Diep", false, 3],
    ]);
  });

  test("XML in UTF-16", async () => {
    const xml = `\uFEFF${parts('<row r="1"><c r="A1" t="inlineStr"><is><t>Súdwest</t></is></c></row>')["xl/worksheets/sheet1.xml"]}`;
    const bytes = await asZip({
      ...parts(""),
      "xl/worksheets/sheet1.xml": new Uint8Array(Buffer.from(xml, "utf16le")),
    });
    expect((await readFile("x.xlsx", bytes))!.sheets[0]!.raster).toEqual([["Súdwest"]]);
  });

  test("the content counts and not the name", async () => {
    const bytes = await asZip(parts('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect((await readFile("bedragen.csv", bytes))!.kind).toBe("xlsx");
  });
});
