import ExcelJS from "exceljs";
import JSZip from "jszip";
import { startNodeHost, type NodeHost } from "../testing/nodeHost";

jest.setTimeout(30_000);

const CELLS = {
  A1: "Kanaal",
  B1: "Plan",
  C1: "Beschikbaar",
  A2: "Gemeente",
  B2: "100",
  C2: "120",
  A3: "VNG & co",
  B3: "200",
  C3: "180",
  A5: "",
  B5: "2025",
  C5: "2026",
  D5: "2027",
  A6: "DU",
  B6: "1",
  C6: "2",
  D6: "3",
};

const start = (): Promise<NodeHost> =>
  startNodeHost({ functionsJs: "", sheets: [{ name: "Plan 1", cells: CELLS }, { name: "Leeg" }] });

const open = (xlsx: Uint8Array): Promise<NodeHost> =>
  startNodeHost({ functionsJs: "", xlsx, fileName: "plan.xlsx" });

type Context = Excel.RequestContext;
const sheetOf = (context: Context, name = "Plan 1"): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

async function saved(host: NodeHost): Promise<{ bytes: Uint8Array; zip: JSZip }> {
  const bytes = await host.save();
  return { bytes, zip: await JSZip.loadAsync(bytes) };
}

const text = async (zip: JSZip, path: string): Promise<string> => (await zip.file(path)?.async("text")) ?? "";

async function failure(host: NodeHost, batch: (context: Context) => void): Promise<string> {
  return host.Excel.run(async (context) => {
    batch(context);
    await context.sync();
  }).then(
    () => "no error",
    (error: { code: string }) => error.code,
  );
}

function addPlanChart(context: Context): Excel.Chart {
  const sheet = sheetOf(context);
  const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C3"), "Columns");
  chart.name = "POK plan";
  chart.title.text = "Plan en beschikbaar";
  chart.title.format.font.size = 12;
  chart.legend.position = "Top";
  chart.setPosition("F2", "L18");
  chart.axes.valueAxis.numberFormat = "#,##0";
  chart.axes.valueAxis.title.text = "euro";
  chart.axes.valueAxis.displayUnit = "Thousands";
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.format.font.size = 8;
  chart.axes.categoryAxis.title.text = "kanaal";
  chart.format.fill.setSolidColor("#F2F2F2");
  chart.format.border.color = "#0F6CBD";
  const plan = chart.series.getItemAt(0);
  plan.format.fill.setSolidColor("#0F6CBD");
  plan.gapWidth = 80;
  plan.hasDataLabels = true;
  chart.series.getItemAt(1).chartType = "Line";
  return chart;
}

/** All that the plan chart says of itself, by Office.js. */
async function sayings(context: Context, chart: Excel.Chart): Promise<unknown> {
  chart.load("name,chartType,title/text,title/visible,title/format/font/size,legend/position,legend/visible");
  chart.series.load("items/name,items/chartType,items/gapWidth,items/hasDataLabels");
  const { valueAxis, categoryAxis } = chart.axes;
  valueAxis.load("numberFormat,displayUnit,title/text,title/visible,majorGridlines/visible,format/font/size");
  categoryAxis.load("title/text");
  chart.format.border.load("color");
  await context.sync();
  return {
    name: chart.name,
    type: chart.chartType,
    title: [chart.title.text, chart.title.visible, chart.title.format.font.size],
    legend: [chart.legend.position, chart.legend.visible],
    series: chart.series.items.map((one) => [one.name, one.chartType, one.gapWidth, one.hasDataLabels]),
    value: [
      valueAxis.numberFormat,
      valueAxis.displayUnit,
      valueAxis.title.text,
      valueAxis.majorGridlines.visible,
      valueAxis.format.font.size,
    ],
    category: categoryAxis.title.text,
    border: chart.format.border.color,
  };
}

const PLAN_CHART = {
  name: "POK plan",
  type: "ColumnClustered",
  title: ["Plan en beschikbaar", true, 12],
  legend: ["Top", true],
  series: [
    ["Plan", "ColumnClustered", 80, true],
    ["Beschikbaar", "Line", 80, false],
  ],
  value: ["#,##0", "Thousands", "euro", false, 8],
  category: "kanaal",
  border: "#0F6CBD",
};

test("a chart says what was set, before saving and after opening again", async () => {
  const first = await start();
  const before = await first.Excel.run((context) => sayings(context, addPlanChart(context)));
  expect(before).toEqual(PLAN_CHART);
  const { bytes } = await saved(first);
  await first.close();
  const second = await open(bytes);
  const after = await second.Excel.run((context) =>
    sayings(context, sheetOf(context).charts.getItem("POK plan")),
  );
  expect(after).toEqual(before);
  await second.close();
});

test("the saved file holds a native chart: references, cached values, place, types", async () => {
  const host = await start();
  await host.Excel.run(async (context) => {
    addPlanChart(context);
    await context.sync();
  });
  const { bytes, zip } = await saved(host);
  await host.close();
  const xml = await text(zip, "xl/charts/chart1.xml");
  expect([...xml.matchAll(/<c:f>([^<]*)</g)].map((match) => match[1])).toEqual([
    "'Plan 1'!$B$1",
    "'Plan 1'!$A$2:$A$3",
    "'Plan 1'!$B$2:$B$3",
    "'Plan 1'!$C$1",
    "'Plan 1'!$A$2:$A$3",
    "'Plan 1'!$C$2:$C$3",
  ]);
  expect([...xml.matchAll(/<c:v>([^<]*)</g)].map((match) => match[1])).toEqual(
    ["Plan", "Gemeente", "VNG &amp; co", "100", "200"].concat([
      "Beschikbaar",
      "Gemeente",
      "VNG &amp; co",
      "120",
      "180",
    ]),
  );
  expect(new DOMParser().parseFromString(xml, "text/xml").querySelector("parsererror")).toBeNull();
  expect(xml).toMatch(/<c:barChart>.*<c:gapWidth val="80"\/>.*<\/c:barChart><c:lineChart>/);
  const drawing = await text(zip, "xl/drawings/drawing1.xml");
  expect(drawing).toMatch(
    /<xdr:from><xdr:col>5<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>1<\/xdr:row>.*<xdr:to><xdr:col>12<\/xdr:col><xdr:colOff>0<\/xdr:colOff><xdr:row>18<\/xdr:row>/,
  );
  expect(await text(zip, "xl/drawings/_rels/drawing1.xml.rels")).toContain('Target="../charts/chart1.xml"');
  expect(await text(zip, "xl/worksheets/_rels/sheet1.xml.rels")).toContain(
    'Target="../drawings/drawing1.xml"',
  );
  const types = await text(zip, "[Content_Types].xml");
  expect(types).toContain('PartName="/xl/charts/chart1.xml"');
  expect(types).toContain('PartName="/xl/drawings/drawing1.xml"');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  expect(book.getWorksheet("Plan 1")!.getCell("B3").value).toBe(200);
});

test("which cells become series: names only where Excel sees names", async () => {
  const host = await start();
  const names = await host.Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const ranges = [
      ["A1:C3", "Columns"],
      ["A1:C3", "Rows"],
      ["A5:D6", "Auto"],
      ["B5:D6", "Rows"],
      ["B1:B3", "Auto"],
    ] as const;
    const charts = ranges.map(([address, by]) =>
      sheet.charts.add("BarClustered", sheet.getRange(address), by),
    );
    for (const chart of charts) chart.series.load("items/name");
    charts[4]!.title.load("text");
    const count = sheet.charts.getCount();
    await context.sync();
    expect([count.value, charts[4]!.title.text]).toEqual([5, "Plan"]);
    return charts.map((chart) => chart.series.items.map(({ name }) => name));
  });
  expect(names).toEqual([
    ["Plan", "Beschikbaar"],
    ["Gemeente", "VNG & co"],
    ["DU"],
    ["Reeks1", "Reeks2"],
    ["Plan"],
  ]);
  await host.close();
});

test("series: added, filled, named, taken away; other data", async () => {
  const host = await start();
  await host.Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("Line", sheet.getRange("A1:B3"), "Columns");
    const more = chart.series.add("Ruimte");
    more.setValues(sheet.getRange("C2:C3"));
    more.setXAxisValues(sheet.getRange("A2:A3"));
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Plan", "Ruimte"]);
    chart.series.getItemAt(0).delete();
    chart.series.load("items/name");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Ruimte"]);
    chart.setData(sheet.getRange("A5:D6"), "Rows");
    chart.chartType = "ColumnStacked";
    chart.series.load("items/name,items/overlap");
    await context.sync();
    expect(chart.series.items.map(({ name, overlap }) => [name, overlap])).toEqual([["DU", 100]]);
    chart.delete();
    const none = sheet.charts.getItemOrNullObject("Grafiek 1");
    await context.sync();
    expect(none.isNullObject).toBe(true);
  });
  await host.close();
});

test("left, top, width and height are points on the sheet", async () => {
  const host = await start();
  await host.Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const chart = sheet.charts.add("Pie", sheet.getRange("A1:B3"));
    chart.set({ left: 150, top: 60, width: 300, height: 180 });
    chart.load("left,top,width,height");
    await context.sync();
    expect([chart.left, chart.top, chart.width, chart.height]).toEqual([150, 60, 300, 180]);
  });
  await host.close();
});

test("what is not served, or not possible, fails by name", async () => {
  const host = await start();
  await host.Excel.run(async (context) => {
    addPlanChart(context);
    await context.sync();
  });
  const chart = (context: Context) => sheetOf(context).charts.getItem("POK plan");
  const outcomes = [
    await failure(host, (c) => void sheetOf(c).charts.add("XYScatter", sheetOf(c).getRange("A1:B3"))),
    await failure(host, (c) => void (chart(c).plotArea.left = 3)),
    await failure(host, (c) => void (chart(c).series.getItemAt(0).gapWidth = 900)),
    await failure(host, (c) => chart(c).series.getItemAt(0).setValues(sheetOf(c).getRange("A1:C3"))),
    await failure(host, (c) => void (chart(c).series.getItemAt(1).dataLabels.position = "OutsideEnd")),
    await failure(host, (c) => void chart(c).series.getItemAt(7).load("name")),
    await failure(host, (c) => void sheetOf(c).charts.getItem("weg").load("name")),
  ];
  expect(outcomes).toEqual([
    "NotImplementedInHost",
    "NotImplementedInHost",
    "InvalidArgument",
    "InvalidArgument",
    "InvalidArgument",
    "ItemNotFound",
    "ItemNotFound",
  ]);
  await host.close();
});

/** As if Excel had made it: a chart with things that the host does not know, and parts of its own. */
async function withOwnLook(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const change = async (path: string, by: (xml: string) => string) =>
    void zip.file(path, by(await text(zip, path)));
  await change("xl/charts/chart1.xml", (xml) =>
    xml.replace("<c:layout/>", '<c:layout><c:manualLayout><c:x val="0.1"/></c:manualLayout></c:layout>'),
  );
  zip.file("xl/charts/style1.xml", "<stijl/>");
  zip.file(
    "xl/charts/_rels/chart1.xml.rels",
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>',
  );
  await change("[Content_Types].xml", (xml) =>
    xml.replace(
      "</Types>",
      '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/></Types>',
    ),
  );
  await change("xl/drawings/drawing1.xml", (xml) =>
    xml
      .replace('name="POK plan"', 'name="POK plan" descr="Het plan"')
      .replace(
        "</xdr:wsDr>",
        '<xdr:twoCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>20</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>2</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>22</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="9" name="Vorm"/><xdr:cNvSpPr/></xdr:nvSpPr><xdr:spPr/></xdr:sp><xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>',
      ),
  );
  return zip.generateAsync({ type: "uint8array" });
}

async function fileWithChart(): Promise<Uint8Array> {
  const host = await start();
  await host.Excel.run(async (context) => {
    addPlanChart(context);
    await context.sync();
  });
  const { bytes } = await saved(host);
  await host.close();
  return withOwnLook(bytes);
}

describe("a chart that came with the file", () => {
  let source: Uint8Array;
  beforeAll(async () => {
    source = await fileWithChart();
  });

  test("untouched it goes back as it came, with its own parts, and shapes beside it", async () => {
    const host = await open(source);
    const { zip } = await saved(host);
    await host.close();
    const before = await JSZip.loadAsync(source);
    expect(await text(zip, "xl/charts/chart1.xml")).toBe(await text(before, "xl/charts/chart1.xml"));
    expect(await text(zip, "xl/charts/style1.xml")).toBe("<stijl/>");
    expect(await text(zip, "xl/charts/_rels/chart1.xml.rels")).toContain('Target="style1.xml"');
    expect(await text(zip, "[Content_Types].xml")).toContain("chartstyle+xml");
    const drawing = await text(zip, "xl/drawings/drawing1.xml");
    expect(drawing).toContain('descr="Het plan"');
    expect(drawing).toContain('name="Vorm"');
  });

  test("rows above it, other values, another sheet name: it follows, and keeps its look", async () => {
    const host = await open(source);
    await host.Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("B5").values = [[250]];
      sheet.name = "Plan 2";
      await context.sync();
    });
    const { zip } = await saved(host);
    await host.close();
    const xml = await text(zip, "xl/charts/chart1.xml");
    expect(xml).toContain("<c:manualLayout>");
    expect(xml).toContain("<c:f>'Plan 2'!$B$4:$B$5</c:f>");
    expect(xml).toContain("<c:v>250</c:v>");
    expect(xml).not.toContain("Plan 1");
  });

  test("changed it is written anew; deleted it is gone", async () => {
    const host = await open(source);
    await host.Excel.run(async (context) => {
      sheetOf(context).charts.getItem("POK plan").title.text = "Anders";
      await context.sync();
    });
    const changed = await text((await saved(host)).zip, "xl/charts/chart1.xml");
    expect(changed).toContain("<a:t>Anders</a:t>");
    expect(changed).toContain("<c:f>'Plan 1'!$C$2:$C$3</c:f>");
    await host.Excel.run(async (context) => {
      sheetOf(context).charts.getItem("POK plan").delete();
      await context.sync();
    });
    const { zip } = await saved(host);
    expect(zip.file(/^xl\/charts\//)).toEqual([]);
    expect(await text(zip, "xl/drawings/drawing1.xml")).toContain('name="Vorm"');
    await host.close();
  });
});

test("a chart by another program: no prefixes, an anchor with a size of its own", async () => {
  const zip = await JSZip.loadAsync(await fileWithChart());
  const bare = async (path: string, prefix: string) => {
    const xml = await text(zip, path);
    const tags = xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1").replace(`xmlns:${prefix}=`, "xmlns=");
    zip.file(path, tags);
    return tags;
  };
  await bare("xl/charts/chart1.xml", "c");
  const drawing = (await bare("xl/drawings/drawing1.xml", "xdr"))
    .replace(/<to>.*?<\/to>/, '<ext cx="4572000" cy="2743200"/>')
    .replace("<twoCellAnchor", "<oneCellAnchor")
    .replace("</twoCellAnchor>", "</oneCellAnchor>");
  zip.file("xl/drawings/drawing1.xml", drawing);
  const host = await open(await zip.generateAsync({ type: "uint8array" }));
  await host.Excel.run(async (context) => {
    const chart = sheetOf(context).charts.getItem("POK plan").load("width,height,title/text");
    sheetOf(context).getRange("B2").values = [[111]];
    await context.sync();
    expect([chart.width, chart.height, chart.title.text]).toEqual([360, 216, "Plan en beschikbaar"]);
  });
  const { zip: after } = await saved(host);
  await host.close();
  const xml = await text(after, "xl/charts/chart1.xml");
  expect(xml).toContain('<numCache><formatCode>General</formatCode><ptCount val="2"/><pt idx="0"><v>111</v>');
  expect(xml).not.toContain("<c:");
  expect(await text(after, "xl/drawings/drawing1.xml")).toContain('ext cx="4572000" cy="2743200"/>');
});

test("a picture and a chart share the drawing of their sheet", async () => {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Plan 1");
  sheet.addRows([
    ["Kanaal", "Plan"],
    ["Gemeente", 100],
  ]);
  const base64 =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
  sheet.addImage(book.addImage({ base64, extension: "png" }), "D1:E2");
  const host = await open(new Uint8Array((await book.xlsx.writeBuffer()) as unknown as ArrayBuffer));
  await host.Excel.run(async (context) => {
    const plan = sheetOf(context);
    plan.charts.add("ColumnClustered", plan.getRange("A1:B2")).setPosition("A5", "F20");
    await context.sync();
  });
  const { bytes, zip } = await saved(host);
  await host.close();
  const drawing = await text(zip, "xl/drawings/drawing1.xml");
  expect([drawing.match(/<xdr:pic>/g)?.length, drawing.match(/<xdr:graphicFrame /g)?.length]).toEqual([1, 1]);
  const again = await open(bytes);
  const { zip: twice } = await saved(again);
  await again.close();
  expect(await text(twice, "xl/drawings/drawing1.xml")).toMatch(/<xdr:pic>.*<xdr:graphicFrame /s);
});

test("what the user changes in the grid is what Office.js says and the file holds", async () => {
  const host = await start();
  await host.Excel.run(async (context) => {
    addPlanChart(context);
    await context.sync();
  });
  const { getters } = host.document;
  const [chartId] = getters.getChartIds("s1");
  const definition = getters.getChartDefinition(chartId!);
  host.model.dispatch("UPDATE_CHART", {
    chartId: chartId!,
    figureId: getters.getFigureIdFromChartId(chartId!),
    sheetId: "s1",
    definition: { ...definition, title: { text: "Door de gebruiker" }, legendPosition: "none" } as never,
  });
  await host.Excel.run(async (context) => {
    const chart = sheetOf(context).charts.getItem("POK plan").load("title/text,legend/visible");
    await context.sync();
    expect([chart.title.text, chart.legend.visible]).toEqual(["Door de gebruiker", false]);
  });
  const { zip } = await saved(host);
  const xml = await text(zip, "xl/charts/chart1.xml");
  expect(xml).toContain("<a:t>Door de gebruiker</a:t>");
  expect(xml).not.toContain("<c:legend>");
  await host.close();
});
