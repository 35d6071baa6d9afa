import type { WorkbookDocument } from "../document";
import type { Margin, PageSetup, PageText } from "../stored";
import { zoneAddress } from "../address";
import { NullObject, serve, type ApiNode, type ApiTable, type Property } from "../richapi/base";
import { invalidArgument, itemNotFound } from "../richapi/errors";
import { areaAt, entire, type Area } from "./area";
import { HostObject } from "./hostObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";

const PAPER: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };
const POINTS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const NO_TEXT: PageText = { left: "", center: "", right: "" };

export const DEFAULT_PAGE: PageSetup = {
  orientation: "Portrait",
  printArea: null,
  titleRows: null,
  titleColumns: null,
  paperSize: null,
  fitWidth: null,
  fitHeight: null,
  scale: 100,
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  header: NO_TEXT,
  footer: NO_TEXT,
};

const margin = (side: Margin): Property<PageLayout> => ({
  get: (p) => p.page.margins[side],
  set: (p, points: number) => p.setMargins("Points", { [side]: points }),
});

type Switch = "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings";

const either = (name: Switch): Property<PageLayout> => ({
  get: (p) => p.page[name],
  set: (p, on: boolean) => p.keep({ [name]: on }),
});

/** Kept for the saved file; the grid itself does not print. */
export class PageLayout extends HostObject {
  static readonly table: ApiTable<PageLayout> = serve(this, {
    name: "PageLayout",
    properties: {
      bottomMargin: margin("bottom"),
      centerHorizontally: either("centerHorizontally"),
      centerVertically: either("centerVertically"),
      footerMargin: margin("footer"),
      headerMargin: margin("header"),
      leftMargin: margin("left"),
      orientation: {
        get: (p) => p.page.orientation,
        set: (p, orientation: PageSetup["orientation"]) => p.orient(orientation),
      },
      paperSize: {
        get: (p) => Object.entries(PAPER).find(([, code]) => code === p.page.paperSize)?.[0] ?? "A4",
        set: (p, size: string) => p.keep({ paperSize: PAPER[size] ?? refuse("paperSize") }),
      },
      printGridlines: either("printGridlines"),
      printHeadings: either("printHeadings"),
      rightMargin: margin("right"),
      topMargin: margin("top"),
      zoom: {
        get: ({ page }) => ({
          horizontalFitToPages: page.fitWidth,
          verticalFitToPages: page.fitHeight,
          scale: page.scale,
        }),
        set: (p, zoom: Record<string, number | null>) => p.setZoom(zoom),
      },
    },
    links: { headersFooters: (p) => new HeaderFooterGroup(p) },
    methods: {
      getPrintArea: (p) => required(p.printArea(), "getPrintArea"),
      getPrintAreaOrNullObject: (p) => p.printArea(),
      getPrintTitleColumns: (p) => required(p.rangeOrNull(p.page.titleColumns), "getPrintTitleColumns"),
      getPrintTitleColumnsOrNullObject: (p) => p.rangeOrNull(p.page.titleColumns),
      getPrintTitleRows: (p) => required(p.rangeOrNull(p.page.titleRows), "getPrintTitleRows"),
      getPrintTitleRowsOrNullObject: (p) => p.rangeOrNull(p.page.titleRows),
      setPrintArea: (p, area: unknown) => p.keep({ printArea: zoneAddress(p.areaAt(area).zone) }),
      setPrintMargins: (p, unit: string, margins: Record<string, number | null>) =>
        p.setMargins(unit, margins),
      setPrintTitleColumns: (p, columns: unknown) => {
        const column = p.areaAt(columns);
        p.keep({ titleColumns: zoneAddress(entire(column, "COL")) });
      },
      setPrintTitleRows: (p, rows: unknown) => {
        const row = p.areaAt(rows);
        p.keep({ titleRows: zoneAddress(entire(row, "ROW")) });
      },
    },
  });
  readonly table = PageLayout.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
  ) {
    super(doc);
  }

  get page(): PageSetup {
    return this.doc.pageSetups.get(this.sheetId) ?? DEFAULT_PAGE;
  }

  keep(part: Partial<PageSetup>): void {
    this.doc.pageSetups.set(this.sheetId, { ...this.page, ...part });
  }

  private orient(orientation: PageSetup["orientation"]): void {
    if (orientation !== "Portrait" && orientation !== "Landscape")
      throw invalidArgument("PageLayout.orientation");
    this.keep({ orientation });
  }

  private setZoom(given: Record<string, number | null>): void {
    const zoom = lowerKeys(given);
    const fitWidth = zoom.horizontalFitToPages ?? null;
    const fitHeight = zoom.verticalFitToPages ?? null;
    const fits = fitWidth !== null || fitHeight !== null;
    const scale = fits ? null : (zoom.scale ?? 100);
    const isPage = (pages: number | null) => pages === null || (Number.isInteger(pages) && pages > 0);
    if (!isPage(fitWidth) || !isPage(fitHeight) || (scale !== null && !(scale >= 10 && scale <= 400)))
      throw invalidArgument("PageLayout.zoom");
    this.keep({ fitWidth, fitHeight, scale });
  }

  setMargins(unit: string, given: Record<string, number | null>): void {
    const factor = POINTS[unit] ?? refuse("setPrintMargins");
    const margins: Record<Margin, number> = { ...this.page.margins };
    for (const [side, size] of Object.entries(lowerKeys(given))) {
      if (size === null || size === undefined) continue;
      if (!(side in margins) || !(size >= 0)) throw invalidArgument("PageLayout.setPrintMargins");
      margins[side as Margin] = size * factor;
    }
    this.keep({ margins });
  }

  private printArea(): ApiNode {
    const range = this.rangeOrNull(this.page.printArea);
    return range instanceof Range ? new RangeAreas(this.doc, [range]) : range;
  }

  private rangeOrNull(address: string | null): Range | NullObject {
    return address === null ? new NullObject() : Range.at(this.doc, address, this.sheetId, "PageLayout");
  }

  private areaAt(given: unknown): Area {
    return areaAt(this.doc, given, this.sheetId, "PageLayout");
  }
}

const lowerKeys = (given: Record<string, number | null>): Record<string, number | null> =>
  Object.fromEntries(
    Object.entries(given ?? {}).map(([key, value]) => [key.charAt(0).toLowerCase() + key.slice(1), value]),
  );

function required(found: ApiNode, member: string): ApiNode {
  if (found instanceof NullObject) throw itemNotFound(`PageLayout.${member}`);
  return found;
}

function refuse(member: string): never {
  throw invalidArgument(`PageLayout.${member}`);
}

/** One header and footer for all pages; those of first, odd and even pages are not served. */
class HeaderFooterGroup extends HostObject {
  static readonly table: ApiTable<HeaderFooterGroup> = serve(this, {
    name: "HeaderFooterGroup",
    links: { defaultForAllPages: (g) => new HeaderFooter(g.layout) },
  });
  readonly table = HeaderFooterGroup.table;

  constructor(readonly layout: PageLayout) {
    super(layout.doc);
  }
}

const pageText = (kind: "header" | "footer", side: keyof PageText): Property<HeaderFooter> => ({
  get: ({ layout }) => layout.page[kind][side],
  set: ({ layout }, text: string) => layout.keep({ [kind]: { ...layout.page[kind], [side]: String(text) } }),
});

class HeaderFooter extends HostObject {
  static readonly table: ApiTable<HeaderFooter> = serve(this, {
    name: "HeaderFooter",
    properties: {
      centerFooter: pageText("footer", "center"),
      centerHeader: pageText("header", "center"),
      leftFooter: pageText("footer", "left"),
      leftHeader: pageText("header", "left"),
      rightFooter: pageText("footer", "right"),
      rightHeader: pageText("header", "right"),
    },
  });
  readonly table = HeaderFooter.table;

  constructor(readonly layout: PageLayout) {
    super(layout.doc);
  }
}
