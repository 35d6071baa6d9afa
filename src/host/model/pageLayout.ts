import type { PageSetup, WorkbookDocument } from "../document";
import { zoneAddress } from "../address";
import type { ApiTable } from "../richapi/base";
import { invalidArgument } from "../richapi/errors";
import { HostObject } from "./hostObject";
import { Range } from "./range";

const PAPER: Readonly<Record<string, number>> = { Letter: 1, A3: 8, A4: 9, A5: 11 };

export const DEFAULT_PAGE: PageSetup = {
  orientation: "Portrait",
  printArea: null,
  titleRows: null,
  paperSize: null,
  fitWidth: null,
  fitHeight: null,
  centerHorizontally: false,
};

/** Kept for the saved file; the grid itself does not print. */
export class PageLayout extends HostObject {
  static readonly table: ApiTable<PageLayout> = {
    name: "PageLayout",
    properties: {
      centerHorizontally: {
        get: (p) => p.page.centerHorizontally,
        set: (p, centerHorizontally: boolean) => p.keep({ centerHorizontally }),
      },
      orientation: {
        get: (p) => p.page.orientation,
        set: (p, orientation: PageSetup["orientation"]) => p.orient(orientation),
      },
      paperSize: {
        get: (p) => Object.entries(PAPER).find(([, code]) => code === p.page.paperSize)?.[0] ?? "A4",
        set: (p, size: string) => p.keep({ paperSize: PAPER[size] ?? refuse("paperSize") }),
      },
      zoom: {
        get: (p) => ({ horizontalFitToPages: p.page.fitWidth, verticalFitToPages: p.page.fitHeight }),
        set: (p, zoom: Record<string, number | null>) => p.setZoom(zoom),
      },
    },
    methods: {
      setPrintArea: (p, area: unknown) => p.keep({ printArea: zoneAddress(p.rangeAt(area).zone) }),
      setPrintTitleRows: (p, rows: unknown) => {
        const { top, bottom } = p.rangeAt(rows).zone;
        p.keep({ titleRows: `${top + 1}:${bottom + 1}` });
      },
    },
  };
  readonly table = PageLayout.table;

  constructor(
    doc: WorkbookDocument,
    readonly sheetId: string,
  ) {
    super(doc);
  }

  private get page(): PageSetup {
    return this.doc.pageSetups.get(this.sheetId) ?? DEFAULT_PAGE;
  }

  private keep(part: Partial<PageSetup>): void {
    this.doc.pageSetups.set(this.sheetId, { ...this.page, ...part });
  }

  private orient(orientation: PageSetup["orientation"]): void {
    if (orientation !== "Portrait" && orientation !== "Landscape")
      throw invalidArgument("PageLayout.orientation");
    this.keep({ orientation });
  }

  private setZoom(zoom: Record<string, number | null>): void {
    const fitWidth = zoom.horizontalFitToPages ?? zoom.HorizontalFitToPages ?? null;
    const fitHeight = zoom.verticalFitToPages ?? zoom.VerticalFitToPages ?? null;
    this.keep({ fitWidth, fitHeight });
  }

  private rangeAt(given: unknown): Range {
    return Range.at(this.doc, given, this.sheetId, "PageLayout");
  }
}

function refuse(member: string): never {
  throw invalidArgument(`PageLayout.${member}`);
}
