import type JSZip from "jszip";
import { quoteSheet, parseZone, splitAddress, zoneAddress } from "../../address";
import { ChartModel } from "../../charts/chartModel";
import { placeAt, startOf } from "../../charts/placing";
import type { CellRange } from "../../charts/state";
import type { WorkbookDocument } from "../../document";
import type { OriginalChart } from "../sourceFile";
import { elements, relativeTargets, resolve, sheetParts, XlsxPackage } from "../package";
import { fromXml } from "../tableFormulas";
import { chartKey, chartRanges, chartReferences } from "./chartKey";
import { placeKey } from "./openCharts";
import { PartCopier, type Relation } from "./partCopier";
import { children } from "./readChart";
import { HEAD, cached, chartXml } from "./writeChart";
import { EMU_PER_PIXEL } from "./words";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const TYPES = "application/vnd.openxmlformats-officedocument";

/** What may follow a drawing in the part of a sheet. */
const AFTER_DRAWING =
  /<(?:legacyDrawing|legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts)\b|<extLst>(?:(?!<extLst>)[\s\S])*<\/extLst>\s*<\/worksheet>|<\/worksheet>/;

const hasDrawings = ({ getters, source }: WorkbookDocument): boolean =>
  getters
    .getSheetIds()
    .some((sheetId) => getters.getChartIds(sheetId).length > 0 || source?.drawings.has(sheetId));

/**
 * Charts and shapes, which exceljs does not write, added to the file that it made.
 * @param bytes that file
 */
export async function addCharts(zip: JSZip, bytes: Uint8Array, doc: WorkbookDocument): Promise<void> {
  if (!hasDrawings(doc)) return;
  const written = await XlsxPackage.read(bytes);
  const copier = new PartCopier(zip, doc.source?.bytes);
  for (const { name, path } of sheetParts(written)) {
    const sheetId = doc.getters.getSheetIdByName(name);
    if (!sheetId) continue;
    const anchors = new DrawingWriter(doc, sheetId, copier);
    await anchors.write();
    if (anchors.xml.length > 0) await attach(zip, written, path, anchors, copier);
  }
  await copier.declareTypes();
}

/** The drawing of one sheet: its anchors, and the parts that they point at. */
class DrawingWriter {
  readonly xml: string[] = [];
  relations = "";

  constructor(
    private readonly doc: WorkbookDocument,
    private readonly sheetId: string,
    private readonly copier: PartCopier,
  ) {}

  async write(): Promise<void> {
    for (const { anchor, drawing } of this.doc.source?.drawings.get(this.sheetId) ?? [])
      this.xml.push(await this.carry(anchor, drawing, () => true));
    for (const model of ChartModel.in(this.doc, this.sheetId)) await this.writeChart(model);
  }

  private relate(type: string, target: string, mode = ""): string {
    const id = `rIdGrafiek${(this.relations.match(/<Relationship /g) ?? []).length + 1}`;
    this.relations += `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode}/>`;
    return id;
  }

  /** An anchor as it stood in the file, with all it points at: shapes, pictures in them, links. */
  private async carry(
    anchor: string,
    drawing: string,
    goesAlong: (relation: Relation) => boolean,
  ): Promise<string> {
    let xml = anchor;
    for (const relation of await this.copier.relations(drawing)) {
      const mention = `"${relation.id}"`;
      if (!xml.includes(mention) || !goesAlong(relation)) continue;
      const target = relation.isExternal
        ? relation.target
        : `/${await this.copier.copy(resolve(folderOf(drawing), relation.target))}`;
      const id = this.relate(relation.type, target, relation.isExternal ? ' TargetMode="External"' : "");
      xml = xml.split(mention).join(`"${id}"`);
    }
    return xml;
  }

  private async writeChart(model: ChartModel): Promise<void> {
    const original = this.doc.source?.charts.get(model.id);
    const isAsItWas = original !== undefined && original.key === chartKey(model);
    const path = isAsItWas
      ? await this.copier.copy(original.part, (xml) => refreshed(xml, model, original))
      : this.copier.add("xl/charts/chart1.xml", chartXml(model), `${TYPES}.drawingml.chart+xml`);
    const id = this.relate(`${OFFICE}/chart`, `/${path}`);
    const anchor =
      original && (await this.carry(original.anchor, original.drawing, ({ type }) => !/\/chart$/.test(type)));
    this.xml.push(anchorXml(model, anchor, original?.place, id, this.xml.length));
  }
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

const NEW_ANCHOR = `<xdr:twoCellAnchor xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}"><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="0" name=""/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id=""/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

function anchorXml(
  model: ChartModel,
  original: string | undefined,
  place: string | undefined,
  relationId: string,
  index: number,
): string {
  const anchor = new DOMParser().parseFromString(original ?? NEW_ANCHOR, "text/xml").documentElement;
  const frame = elements(anchor, "cNvPr")[0];
  frame?.setAttribute("name", model.state.name);
  if (!original) frame?.setAttribute("id", String(1000 + index));
  elements(anchor, "chart")[0]?.setAttributeNS(OFFICE, "r:id", relationId);
  if (place !== placeKey(model)) setPlace(anchor, model);
  return anchor.outerHTML;
}

function setPlace(anchor: Element, { doc, sheetId, figure }: ChartModel): void {
  const { col, row, offset, width, height } = figure;
  put(anchor, "from", { col, colOff: offset.x, row, rowOff: offset.y });
  const right = placeAt(
    doc.getters,
    sheetId,
    "col",
    startOf(doc.getters, sheetId, "col", col) + offset.x + width,
  );
  const bottom = placeAt(
    doc.getters,
    sheetId,
    "row",
    startOf(doc.getters, sheetId, "row", row) + offset.y + height,
  );
  put(anchor, "to", {
    col: right.index,
    colOff: right.offset,
    row: bottom.index,
    rowOff: bottom.offset,
  });
  const extent = children(anchor, "ext")[0];
  extent?.setAttribute("cx", String(Math.round(width * EMU_PER_PIXEL)));
  extent?.setAttribute("cy", String(Math.round(height * EMU_PER_PIXEL)));
}

function put(anchor: Element, name: string, numbers: Record<string, number>): void {
  const point = children(anchor, name)[0];
  for (const [part, pixels] of Object.entries(numbers)) {
    const element = children(point, part)[0];
    const value = part.endsWith("Off") ? Math.round(pixels * EMU_PER_PIXEL) : pixels;
    if (element) element.textContent = String(value);
  }
}

/** A chart nobody changed: its cells may lie elsewhere by now, and hold other values. */
function refreshed(xml: string, model: ChartModel, original: OriginalChart): string {
  const now = chartReferences(model);
  const ranges = chartRanges(model);
  const places = new Map(original.references.map((before, i) => [before, i]));
  return xml.replace(
    /<((?:\w+:)?)(num|str)Ref>\s*<\1f>([^<]*)<\/\1f>[\s\S]*?<\/\1\2Ref>/g,
    (all, prefix: string, _kind: string, formula: string, offset: number) => {
      const before = normal(fromXml(formula));
      const at = places.get(before);
      if (at === undefined) return all;
      const block = cached(model.doc, ranges[at]!, roleAt(xml, offset, ranges[at]!));
      const isSame = now[at] === before && values(block).join() === values(all).join();
      return isSame ? all : block.replace(/<(\/?)c:/g, `<$1${prefix}`);
    },
  );
}

/** A reference stands in the name, the categories or the values of a series. */
function roleAt(xml: string, offset: number, { zone }: CellRange): "name" | "categories" | "values" {
  const holder = /<(?:\w+:)?(\w+)>\s*$/.exec(xml.slice(Math.max(0, offset - 40), offset))?.[1];
  if (holder === "cat") return "categories";
  return holder === "tx" && zone.left === zone.right ? "name" : "values";
}

const values = (block: string): string[] =>
  [...block.matchAll(/<(?:\w+:)?v>([^<]*)</g)].map((match) => match[1]!);

function normal(formula: string): string {
  const { sheet, reference } = splitAddress(formula);
  const zone = parseZone(reference);
  return sheet !== null && zone ? `${quoteSheet(sheet)}!${zoneAddress(zone, true)}` : formula;
}

/** Hangs the anchors on a sheet: on the drawing that exceljs made for its pictures, or on a new one. */
async function attach(
  zip: JSZip,
  written: XlsxPackage,
  sheet: string,
  { xml, relations }: DrawingWriter,
  copier: PartCopier,
): Promise<void> {
  const anchors = xml.join("");
  const drawing = [...written.relations(sheet).values()].find(({ type }) => type === "drawing")?.target;
  if (drawing) {
    const before = await zip.file(drawing)!.async("text");
    zip.file(
      drawing,
      before.replace(/<\/(?:\w+:)?wsDr>\s*$/, (end) => anchors + end),
    );
    return addRelations(zip, drawing, relations);
  }
  const path = copier.add(
    "xl/drawings/drawing1.xml",
    `${HEAD}<xdr:wsDr xmlns:xdr="${SHEET_DRAWING}" xmlns:a="${MAIN}">${anchors}</xdr:wsDr>`,
    `${TYPES}.drawing+xml`,
  );
  await addRelations(zip, path, relations);
  const own = `<Relationship Id="rIdTekening" Type="${OFFICE}/drawing" Target="/${path}"/>`;
  await addRelations(zip, sheet, own);
  const before = await zip.file(sheet)!.async("text");
  zip.file(
    sheet,
    before.replace(AFTER_DRAWING, (next) => `<drawing xmlns:r="${OFFICE}" r:id="rIdTekening"/>${next}`),
  );
}

async function addRelations(zip: JSZip, part: string, relations: string): Promise<void> {
  const slash = part.lastIndexOf("/");
  const path = `${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`;
  const before =
    (await zip.file(path)?.async("text")) ?? `${HEAD}<Relationships xmlns="${PACKAGE}"></Relationships>`;
  const open = before.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  zip.file(
    path,
    relativeTargets(
      path,
      open.replace("</Relationships>", () => `${relations}</Relationships>`),
    ),
  );
}
